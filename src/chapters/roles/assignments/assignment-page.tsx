import { assignmentWords } from '#chapters/roles/words.ts'
import { formatMoney } from '#core/format.ts'
import { toOre } from '#core/money.ts'
import { path } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { TextField } from '#web/ui/field/field.tsx'
import { FoldedForm } from '#web/ui/folded-form/folded-form.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { AssignmentForm, type AssignmentFormProps } from './assignment-form-page.tsx'
import type { AssignmentReview } from './assignments.ts'
import { assignmentsTexts } from './assignments-texts.ts'
import { WordReview } from './word-review.tsx'

export interface AssignmentPageProps extends AssignmentFormProps {
  readonly review: AssignmentReview
  readonly mayWrite: boolean
  /** The form was sent and came back. */
  readonly editing: boolean
  readonly nameOf: (node: string) => string
}

/** An assignment: its words, its decision and its money; changed and finished by those who may. */
export function AssignmentPage(props: AssignmentPageProps) {
  const { review, problems, mayWrite, day, language, nameOf } = props
  const { assignment } = review
  const t = assignmentsTexts[language]
  const { from, to, givenOn, doneOn } = assignment
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{t.oneLead(nameOf(from), nameOf(to), givenOn, doneOn)}</LeadSentence>
      {review.fromPolitics ? (
        <WordReview text={assignment.text} day={day} language={language} />
      ) : (
        <p class="written">{assignment.text}</p>
      )}
      <Facts {...props} />
      {(review.withoutDecision || review.withoutMoney) && doneOn === undefined && (
        <Callout kind="attention">
          {review.withoutDecision && <p>{t.besideLong}</p>}
          {review.withoutMoney && <p>{t.moneyLong}</p>}
        </Callout>
      )}
      {mayWrite ? <Actions {...props} /> : <WhoMay action="write" kind="assignment" language={language} />}
    </>
  )
}

function Facts({ review: { assignment, withoutDecision }, language }: AssignmentPageProps) {
  const t = assignmentsTexts[language]
  const { type, decision, ore } = assignment
  const money =
    ore === undefined ? t.noMoney[language] : ore === 0 ? t.withinFrame : formatMoney(toOre(ore), language)
  const facts = [
    [t.columns.type, assignmentWords[type][language]],
    [t.columns.decision, withoutDecision ? t.beside : decision],
    [t.columns.money, money],
  ] as const
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Actions(props: AssignmentPageProps) {
  const { review, problems, editing, day, language } = props
  const { id, doneOn } = review.assignment
  const t = assignmentsTexts[language]
  return (
    <>
      {doneOn === undefined && (
        <FoldedForm
          title={t.finish}
          isOpen={problems.some(({ where }) => where === 'doneOn')}
          action={path(language).finishAssignment(id)}
          save={t.saveDone}
        >
          <TextField
            name="doneOn"
            label={t.doneOn}
            problems={problems}
            language={language}
            input={{ type: 'date', value: day }}
          />
        </FoldedForm>
      )}
      <details class="disclosure" open={editing}>
        <summary>{t.change}</summary>
        <div class="disclosed">
          <AssignmentForm {...props} id={id} />
        </div>
      </details>
    </>
  )
}
