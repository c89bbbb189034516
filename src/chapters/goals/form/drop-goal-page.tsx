import type { GoalVersion } from '#chapters/goals/model.ts'
import type { LimitQuestion } from '#chapters/goals/overall/overall-goals.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import { SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import type { Author } from './edit.store.ts'
import { ReasonFields } from './edit-fields.tsx'
import { formTexts } from './form-texts.ts'
import type { WrittenLimit } from './limit-answer.ts'
import { LimitFields } from './limit-fields.tsx'

/** What the form says of the drop, or of the taking back. */
export interface WrittenDrop {
  readonly from: string
  readonly reason: string
  readonly consequence: string
  readonly decision: string
  readonly limit: WrittenLimit
}

interface DropGoalPageProps {
  readonly goal: GoalVersion
  readonly by: Author['by']
  readonly action: string
  readonly back: string
  /** How many units work by the goal, and how many goals contribute to it. */
  readonly units: number
  readonly contributors: number
  readonly written: WrittenDrop
  readonly problems: readonly Problem[]
  /** Which goal goes instead, where one is taken back. */
  readonly limit: LimitQuestion | undefined
  readonly language: Language
}

/** Drops a goal, with why and what it means; or takes one back. */
export function DropGoalPage(props: DropGoalPageProps) {
  const { goal, by, written, problems, limit, language } = props
  const t = formTexts[language]
  const dropped = goal.edit === 'dropped'
  const field = (name: 'from' | 'decision', label: string, more: { type?: string; hint?: string }) => (
    <TextField
      name={name}
      label={label}
      {...(more.hint && { hint: more.hint })}
      problems={problems}
      language={language}
      input={{ value: written[name], maxlength: 200, ...(more.type && { type: more.type }) }}
    />
  )
  const submit = {
    decided: dropped ? t.decideTakeBack : t.decideDrop,
    registered: dropped ? t.registerTakeBack : t.registerDrop,
  }
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{dropped ? t.takeBackLead(goal.from) : t.dropLead}</LeadSentence>
      {!dropped && goal.kind !== 'policy-direction' && (
        <p>{t.dropReaches(props.units, props.contributors)}</p>
      )}
      <form method="post" action={props.action} class="form goal-form">
        <ReasonFields
          written={written}
          reasonLabel={dropped ? t.takeBackReason : t.dropReason}
          problems={problems}
          language={language}
        />
        {field('from', dropped ? t.from : t.dropFrom, { type: 'date' })}
        {field('decision', t.decision, { hint: t.decisionHint })}
        {limit?.needed && (
          <LimitFields question={limit} written={written.limit} problems={problems} language={language} />
        )}
        <p class="form-actions">
          <SubmitButton>{submit[by]}</SubmitButton>
          <a href={props.back}>{t.cancel}</a>
        </p>
      </form>
    </>
  )
}
