import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import type { BudgetRoom } from '#chapters/budget/budget-room.web.ts'
import { exceptionState, outsideModel, renewed } from '#chapters/budget/rules/stability.ts'
import { YearChoice } from '#chapters/budget/rules/year-choice.tsx'
import { exceptionsOf } from '#chapters/budget/volume-model.ts'
import { compareNames } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { toOre } from '#core/money.ts'
import type { Refused } from '#core/written-form.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { SelectField, SubmitButton, TextArea, TextField } from '#web/ui/field/field.tsx'
import { FoldedForm } from '#web/ui/folded-form/folded-form.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { exceptionsTexts } from './exceptions-texts.ts'

export interface ExceptionsPageProps {
  readonly room: BudgetRoom
  readonly year: number
  readonly years: readonly number[]
  readonly table: Table
  /** Rule sets with the units that they count at. */
  readonly holders: readonly Holder[]
  readonly mayWrite: boolean
  readonly refused?: Refused
}

interface Holder {
  readonly id: string
  readonly title: string
  readonly units: readonly string[]
}

/** Money beside the rules: how much, why, by which decision and until when. */
export function ExceptionsPage(props: ExceptionsPageProps) {
  const { room, year, years, table, mayWrite, refused } = props
  const { book, language } = room
  const t = exceptionsTexts[language]
  const again = new Set(renewed(book, year).map(({ unit }) => unit)).size
  return (
    <>
      <ProblemSummary problems={refused?.problems ?? []} language={language} />
      <LeadSentence>{exceptionsLead(room, year)}</LeadSentence>
      <BudgetNav here="exceptions" year={year} language={language} />
      <YearChoice
        years={years}
        chosen={year}
        href={(each) => path(language).exceptions({ ar: each })}
        language={language}
      />
      {table.rows.length === 0 ? (
        <EmptyState missing={t.none} remedy={t.noneRemedy} />
      ) : (
        <DataTable
          table={table}
          language={language}
          exportAddress={path(language).exceptions({ ar: year })}
        />
      )}
      {again > 0 && <p>{t.renewed(again)}</p>}
      {mayWrite ? (
        <>
          {props.holders.length > 0 && <AddForm {...props} />}
          <EndForms {...props} />
        </>
      ) : (
        <section class="part">
          <h2>{t.add}</h2>
          <WhoMay action="write" kind="budget-exception" language={language} />
        </section>
      )}
    </>
  )
}

/** How many exceptions, how much money, and how that has grown. */
function exceptionsLead({ book, language }: Pick<BudgetRoom, 'book' | 'language'>, year: number): string {
  const own = exceptionsOf(book, year)
  const sum = toOre(own.reduce((total, { amountOre }) => total + amountOre, 0))
  const before = exceptionsOf(book, year - 1).reduce((total, { amountOre }) => total + amountOre, 0)
  const whole = outsideModel(book, year)?.sumOre
  const growth = before === 0 ? undefined : toOre(sum - before)
  const share = whole === undefined || whole === 0 ? undefined : sum / whole
  return exceptionsTexts[language].lead(year, own.length, sum, share, growth)
}

/** The unit's rules say where the exception belongs. */
function AddForm({ room, year, refused, holders }: ExceptionsPageProps) {
  const { day, language, nameOf } = room
  const t = exceptionsTexts[language]
  const isRefused = refused?.written.of !== undefined
  const written = isRefused ? refused.written : {}
  const common = { problems: isRefused ? refused.problems : [], language }
  const text = (name: string, kept = '') => ({ value: written[name] ?? kept })
  const choices = holders
    .flatMap(({ id, title, units }) =>
      units.map((unit) => ({ value: `${id}:${unit}`, label: `${nameOf(unit)} (${title})` })),
    )
    .toSorted((a, b) => compareNames(a.label, b.label))
  return (
    <section class="part" id="nytt">
      <h2>{t.add}</h2>
      <p>{t.addNote}</p>
      <form method="post" action={path(language).exceptions()} class="form">
        <SelectField
          {...common}
          name="of"
          label={t.unit}
          choices={choices}
          {...(written.of === undefined ? {} : { chosen: written.of })}
        />
        <TextField
          {...common}
          name="year"
          label={t.year}
          input={{ ...text('year', String(year)), inputmode: 'numeric' }}
        />
        <TextField
          {...common}
          name="amount"
          label={t.amountField}
          input={{ ...text('amount'), inputmode: 'decimal' }}
        />
        <TextArea {...common} name="reason" label={t.reasonField} {...text('reason')} rows={2} />
        <TextField
          {...common}
          name="decision"
          label={t.decisionField}
          hint={t.decisionHint}
          input={text('decision')}
        />
        <TextField {...common} name="from" label={t.from} input={{ type: 'date', ...text('from', day) }} />
        <TextField
          {...common}
          name="expiresOn"
          label={t.expires}
          input={{ type: 'date', ...text('expiresOn', `${year}-12-31`) }}
        />
        <p class="form-actions">
          <SubmitButton>{t.save}</SubmitButton>
        </p>
      </form>
    </section>
  )
}

/** Those that can still be ended before their day. */
function EndForms({ room, year, refused }: ExceptionsPageProps) {
  const { book, day, language } = room
  const open = book.exceptions.filter(
    (exception) => exception.year === year && ['coming', 'in-force'].includes(exceptionState(exception, day)),
  )
  if (open.length === 0) return null
  const t = exceptionsTexts[language]
  return (
    <section class="part">
      <h2>{t.end}</h2>
      <p>{t.endNote}</p>
      {open.map((exception) => (
        <EndForm {...{ room, exception, language }} {...(refused ? { refused } : {})} />
      ))}
    </section>
  )
}

function EndForm({
  room,
  exception,
  refused,
  language,
}: {
  readonly room: BudgetRoom
  readonly exception: BudgetRoom['book']['exceptions'][number]
  readonly refused?: Refused
  readonly language: Language
}) {
  const t = exceptionsTexts[language]
  const { id, unit, amountOre, from, expiresOn } = exception
  const isRefused = refused?.written.exception === String(id)
  const today = room.day < from ? from : room.day
  const why = isRefused ? (refused.written.endWhy ?? '') : ''
  const endedOn = isRefused ? (refused.written.endedOn ?? today) : today
  // Ids are the form's own where it was refused; elsewhere they carry the number, since there are several.
  const own = (name: string) => (isRefused ? name : `${name}-${id}`)
  const error = (name: string) =>
    isRefused
      ? refused.problems
          .filter(({ where }) => where === name)
          .map(({ text }) => text[language])
          .join(' ')
      : ''
  return (
    <FoldedForm
      id={`undantag-${id}`}
      title={t.row(room.nameOf(unit), amountOre, expiresOn)}
      isOpen={isRefused}
      action={path(language).endException(id)}
      save={t.endSave}
      secondary
    >
      <div class="ds-field">
        <label class="ds-label" for={own('endedOn')}>
          {t.endOn}
        </label>
        <input class="ds-input" type="date" id={own('endedOn')} name="endedOn" value={endedOn} />
        {error('endedOn') && <p class="ds-validation-message">{error('endedOn')}</p>}
      </div>
      <div class="ds-field">
        <label class="ds-label" for={own('endWhy')}>
          {t.endWhy}
        </label>
        <input class="ds-input" type="text" id={own('endWhy')} name="endWhy" value={why} />
        {error('endWhy') && <p class="ds-validation-message">{error('endWhy')}</p>}
      </div>
    </FoldedForm>
  )
}
