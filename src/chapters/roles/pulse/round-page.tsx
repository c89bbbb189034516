import type { PulseGroup, PulseRound } from '#chapters/roles/model.ts'
import { RolesNav } from '#chapters/roles/roles-nav.tsx'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { SubmitButton } from '#web/ui/field/field.tsx'
import { FoldedForm } from '#web/ui/folded-form/folded-form.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { fieldOf } from './pulse-form.ts'
import { groupWords, pulseScale, questionsFor } from './questions.ts'
import type { RoundState } from './round-state.ts'
import { roundTexts } from './round-texts.ts'

export interface RoundProps {
  readonly round: PulseRound
  readonly state: RoundState
  /** Where the reader stands: can answer, has answered, or the round takes no more. */
  readonly answering: 'can' | 'has' | 'shut' | 'not-asked'
  readonly group: PulseGroup | undefined
  /** Of a closed round. */
  readonly table?: Table
  readonly mayClose: boolean
  readonly written: Written
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** A round: the questions while it is open, what came of it when it has closed. */
export function RoundPage(props: RoundProps) {
  const { round, state, answering, group, table, mayClose, problems, language } = props
  const t = roundTexts[language]
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{leadOf(props)}</LeadSentence>
      <RolesNav here="pulse" language={language} />
      {answering === 'can' && group && <AnswerForm {...props} group={group} />}
      {answering === 'not-asked' && <WhoMay action="answer" kind="pulse-answer" language={language} />}
      {table && (
        <DataTable table={table} language={language} exportAddress={path(language).pulseRound(round.id)} />
      )}
      {mayClose && state === 'open' && answering !== 'shut' && (
        <FoldedForm title={t.close} action={path(language).closeRound(round.id)} save={t.close} secondary>
          <p>{t.closeLead}</p>
        </FoldedForm>
      )}
    </>
  )
}

function leadOf({ round: { opens, closes }, state, answering, language }: RoundProps): string {
  const t = roundTexts[language].lead
  if (state === 'coming') return t.coming(opens)
  if (state === 'closed') return t.closed(opens, closes)
  if (answering === 'shut') return t.shut
  return answering === 'has' ? t.answered(closes) : t.open(closes)
}

function AnswerForm({
  round,
  group,
  written,
  problems,
  language,
}: RoundProps & { readonly group: PulseGroup }) {
  const t = roundTexts[language]
  return (
    <form method="post" action={path(language).answerPulse(round.id)} class="form pulse-form">
      <p>
        {t.answersAs(groupWords[group][language])} {t.scale(pulseScale[1][language], pulseScale[5][language])}
        .
      </p>
      {questionsFor(group, round.questions).map(({ id, text }) => {
        const field = fieldOf(id)
        const own = problems.filter(({ where }) => where === field)
        return (
          <fieldset class="choices pulse-scale" id={field}>
            <legend>{text[language]}</legend>
            {['1', '2', '3', '4', '5'].map((value) => (
              <Choice {...{ field, value, label: value, chosen: written[field] ?? '' }} />
            ))}
            <Choice {...{ field, value: '', label: t.skip, chosen: written[field] ?? '' }} />
            {own.length > 0 && (
              <p class="ds-validation-message">{own.map((problem) => problem.text[language]).join(' ')}</p>
            )}
          </fieldset>
        )
      })}
      <Callout title={t.keptTitle} level={2}>
        <ul>
          {t.kept.map((each) => (
            <li>{each}</li>
          ))}
        </ul>
      </Callout>
      <p class="form-actions">
        <SubmitButton>{t.send}</SubmitButton>
      </p>
    </form>
  )
}

interface ChoiceProps {
  readonly field: string
  readonly value: string
  readonly label: string
  readonly chosen: string
}

function Choice({ field, value, label, chosen }: ChoiceProps) {
  return (
    <label class="choice">
      <input class="ds-input" type="radio" name={field} value={value} checked={chosen === value} />
      {label}
    </label>
  )
}
