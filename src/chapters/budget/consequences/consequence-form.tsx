import { Seen } from '#chapters/budget/seen.tsx'
import { formatNumber } from '#core/format.ts'
import { path } from '#web/paths.ts'
import { Choices, SelectField, TextArea, TextField } from '#web/ui/field/field.tsx'
import type { ConsequenceProps } from './consequence-props.web.ts'
import { consequenceTexts } from './consequences-texts.ts'
import { indicatorCatalogue } from './indicator-catalogue.ts'
import { expectations } from './model.ts'
import { isLacking } from './needed.ts'
import { expectationWords } from './words.ts'
import { formRows } from './written-consequence.ts'

/** Where the consequence is written: saved as a draft for the nearest superior to go on with, or as complete. */
export function ConsequenceForm(props: ConsequenceProps) {
  const { node, year, consequence, status, written, problems, language } = props
  const t = consequenceTexts[language].one
  const isSent = written.served !== undefined
  const isWanted = status !== undefined && isLacking(status)
  return (
    <details class="disclosure consequence-form" open={isSent || isWanted} id="beskriv">
      <summary>{consequence ? t.rewrite : t.write}</summary>
      <form method="post" action={path(language).consequence(node, { ar: year })} class="form disclosed">
        <Seen latest={consequence?.version ?? 0} {...{ written, problems }} />
        <TextArea
          name="served"
          label={t.served}
          hint={t.servedHint}
          rows={5}
          value={written.served ?? consequence?.served ?? ''}
          {...{ problems, language }}
        />
        <Children {...props} />
        <IndicatorRow {...props} row={1} />
        <ActionRow {...props} row={1} />
        <details class="disclosure" open={hasMore(props)}>
          <summary>{t.moreRows}</summary>
          <div class="disclosed more-rows">
            {moreRows.map((row) => (
              <IndicatorRow {...props} row={row} />
            ))}
            {moreRows.map((row) => (
              <ActionRow {...props} row={row} />
            ))}
          </div>
        </details>
        <Goals {...props} />
        <p class="form-actions">
          <button class="ds-button" type="submit" name="state" value="complete">
            {t.saveComplete}
          </button>
          <button class="ds-button" data-variant="secondary" type="submit" name="state" value="draft">
            {t.saveDraft}
          </button>
          <a href={path(language).consequences({ ar: year })}>{t.toAll}</a>
        </p>
      </form>
    </details>
  )
}

const moreRows = formRows.slice(1)

/** Whether anything has been written, or is wrong, in the rows that are folded. */
function hasMore({ consequence, written, problems }: ConsequenceProps): boolean {
  const names = moreRows.flatMap((row) =>
    ['kpi', 'expects', 'action', 'cost', 'dialogue'].map((name) => name + row),
  )
  return (
    (consequence?.indicators.length ?? 0) > 1 ||
    (consequence?.actions.length ?? 0) > 1 ||
    names.some((name) => (written[name] ?? '') !== '' || problems.some(({ where }) => where === name))
  )
}

function Children({ consequence, written, servesChildren, problems, language }: ConsequenceProps) {
  const t = consequenceTexts[language].one
  const before = (consequence?.concernsChildren ?? servesChildren) ? 'yes' : 'no'
  return (
    <>
      <Choices
        name="concernsChildren"
        legend={t.concerns}
        type="radio"
        choices={[
          { value: 'yes', label: t.yes },
          { value: 'no', label: t.no },
        ]}
        chosen={[written.concernsChildren ?? before]}
      />
      <TextArea
        name="child"
        label={t.child}
        hint={t.childHint}
        rows={4}
        value={written.child ?? consequence?.child ?? ''}
        {...{ problems, language }}
      />
    </>
  )
}

type RowProps = ConsequenceProps & { readonly row: number }

function IndicatorRow({ row, consequence, written, problems, language }: RowProps) {
  const t = consequenceTexts[language].one
  const before = consequence?.indicators[row - 1]
  const choose = { value: '', label: t.choose }
  return (
    <div class="form-row">
      <SelectField
        name={`kpi${row}`}
        label={t.indicator(row)}
        {...(row === 1 ? { hint: t.indicatorHint } : {})}
        choices={[
          choose,
          ...indicatorCatalogue.map(({ kpi, name, service }) => ({
            value: kpi,
            label: `${service[language]}: ${name[language]}`,
          })),
        ]}
        chosen={written[`kpi${row}`] ?? before?.kpi ?? ''}
        {...{ problems, language }}
      />
      <SelectField
        name={`expects${row}`}
        label={t.expectsLabel(row)}
        choices={[
          choose,
          ...expectations.map((value) => ({ value, label: expectationWords[value][language] })),
        ]}
        chosen={written[`expects${row}`] ?? before?.expects ?? ''}
        {...{ problems, language }}
      />
    </div>
  )
}

function ActionRow({ row, consequence, written, goals, goalNames, problems, language }: RowProps) {
  const t = consequenceTexts[language].one
  const before = consequence?.actions[row - 1]
  const cost = before ? formatNumber(before.costOre / 100, 'sv') : ''
  const field = (name: string, or: string) => written[`${name}${row}`] ?? or
  const shared = { problems, language }
  return (
    <fieldset class="action-row">
      <legend>{t.action(row)}</legend>
      <TextField
        {...shared}
        name={`action${row}`}
        label={t.action(row)}
        input={{ value: field('action', before?.text ?? ''), maxlength: 3000 }}
      />
      <div class="form-row">
        <TextField
          {...shared}
          name={`cost${row}`}
          label={t.cost(row)}
          input={{ value: field('cost', cost), maxlength: 20 }}
        />
        <TextField
          {...shared}
          name={`dialogue${row}`}
          label={t.dialogueLabel(row)}
          input={{ type: 'date', value: field('dialogue', before?.dialogueOn ?? '') }}
        />
      </div>
      {goals.length > 0 && (
        <SelectField
          {...shared}
          name={`goal${row}`}
          label={t.goalLabel(row)}
          choices={[
            { value: '', label: t.choose },
            ...goals.map((value) => ({ value, label: goalNames.get(value) ?? value })),
          ]}
          chosen={field('goal', before?.goal ?? '')}
        />
      )}
    </fieldset>
  )
}

function Goals({ consequence, goals, goalNames, chosenGoals, language }: ConsequenceProps) {
  const t = consequenceTexts[language].one
  if (goals.length === 0) return null
  return (
    <Choices
      name="goals"
      legend={t.goalsLegend}
      type="checkbox"
      choices={goals.map((value) => ({ value, label: goalNames.get(value) ?? value }))}
      chosen={chosenGoals ?? consequence?.goals ?? []}
    />
  )
}
