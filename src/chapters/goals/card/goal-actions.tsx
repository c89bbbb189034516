import { path } from '#web/paths.ts'
import { SelectField, SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { cardTexts } from './card-texts.ts'
import type { GoalCard } from './goal-card-props.web.ts'

/** What the reader may do with the goal; and for the others who may. */
export function GoalActions(card: GoalCard) {
  const { goal, ways, mayBreakDown, outcomePlaces, language } = card
  const t = cardTexts[language]
  const to = path(language)
  const dropped = goal.edit === 'dropped'
  return (
    <section class="part no-print" id="gora">
      <h2>{t.actions}</h2>
      {(ways || mayBreakDown) && (
        <p class="buttons">
          {ways && dropped && <Action href={to.dropGoal(goal.goal)} label={t.takeBack} />}
          {ways && !dropped && <Action href={to.changeGoal(goal.goal)} label={t.change} />}
          {mayBreakDown && <Action href={to.breakDownGoal(goal.goal)} label={t.breakDown} />}
          {ways && !dropped && <Action href={to.dropGoal(goal.goal)} label={t.drop} />}
        </p>
      )}
      {!ways && (
        <>
          <p>{t.whoElse}</p>
          <WhoMay action="decide" kind="goal" language={language} />
        </>
      )}
      {outcomePlaces.length > 0 && goal.measures.length > 0 && <OutcomeForm {...card} />}
    </section>
  )
}

function Action({ href, label }: { href: string; label: string }) {
  return (
    <a class="ds-button" data-variant="secondary" href={href}>
      {label}
    </a>
  )
}

function OutcomeForm({ goal, outcomePlaces, problems, written, language }: GoalCard) {
  const t = cardTexts[language]
  const field = (name: string, label: string, hint?: string) => (
    <TextField
      name={name}
      label={label}
      {...(hint && { hint })}
      problems={problems}
      language={language}
      input={{ value: written[name], maxlength: 200 }}
    />
  )
  return (
    <details class="choices-form" id="utfall" open={problems.length > 0}>
      <summary>{t.registerOutcome}</summary>
      <form method="post" action={path(language).goalOutcome(goal.goal)} class="form">
        <SelectField
          name="measure"
          label={t.measure}
          choices={goal.measures.map(({ id, title }) => ({ value: id, label: title }))}
          chosen={written.measure ?? ''}
          problems={problems}
          language={language}
        />
        <SelectField
          name="place"
          label={t.place}
          choices={outcomePlaces}
          chosen={written.place ?? ''}
          problems={problems}
          language={language}
        />
        <div class="short-fields">
          {field('year', t.year)}
          {field('value', t.value)}
        </div>
        {field('source', t.source, t.sourceHint)}
        <p class="form-actions">
          <SubmitButton>{t.save}</SubmitButton>
        </p>
      </form>
    </details>
  )
}
