import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import { path } from '#web/paths.ts'
import { type Choice, Choices, SelectField, TextArea, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { assignmentTypes, type WrittenAssignment } from './assignment-form.ts'
import { assignmentsTexts } from './assignments-texts.ts'
import { WordReview } from './word-review.tsx'

export interface AssignmentFormProps {
  /** Number of the one that is changed; absent: a new one. */
  readonly id?: number
  readonly written: WrittenAssignment
  readonly problems: readonly Problem[]
  /** Shows how the text reads, before it is saved. */
  readonly reviewed: boolean
  readonly givers: readonly Choice[]
  readonly takers: readonly Choice[]
  /** ISO day. */
  readonly day: string
  readonly language: Language
}

/** The page where an assignment is entered. */
export function NewAssignmentPage(props: AssignmentFormProps) {
  const { problems, language } = props
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{assignmentsTexts[language].newLead}</LeadSentence>
      <AssignmentForm {...props} />
    </>
  )
}

/** Enters or changes an assignment, with a review of its words on the way. */
export function AssignmentForm(props: AssignmentFormProps) {
  const { id, written, reviewed, day, language } = props
  const t = assignmentsTexts[language]
  const to = path(language)
  return (
    <form method="post" action={id === undefined ? to.newAssignment() : to.assignment(id)} class="form">
      {reviewed && written.text !== '' && (
        <section class="reviewed" aria-labelledby="reviewed">
          <h2 id="reviewed">{t.reviewTitle}</h2>
          <WordReview text={written.text} day={day} language={language} suggest />
        </section>
      )}
      <Fields {...props} />
      <p class="form-actions">
        <button class="ds-button" type="submit" name="do" value="save">
          {t.save}
        </button>
        <button class="ds-button" data-variant="secondary" type="submit" name="do" value="review">
          {t.review}
        </button>
        <a href={id === undefined ? to.assignments() : to.assignment(id)}>{t.cancel}</a>
      </p>
    </form>
  )
}

function Fields({ written, problems, givers, takers, language }: AssignmentFormProps) {
  const t = assignmentsTexts[language]
  const shared = { problems, language }
  return (
    <>
      <TextArea {...shared} name="text" label={t.text} hint={t.textHint} value={written.text} />
      <Choices
        name="type"
        legend={t.type}
        type="radio"
        choices={assignmentTypes.map((value) => ({ value, label: t.types[value] }))}
        chosen={[written.type]}
      />
      <SelectField {...shared} name="from" label={t.from} choices={givers} chosen={written.from} />
      <SelectField {...shared} name="to" label={t.to} choices={takers} chosen={written.to} />
      <TextField
        {...shared}
        name="decision"
        label={t.decision}
        hint={t.decisionHint}
        input={{ value: written.decision, maxlength: 200 }}
      />
      <TextField
        {...shared}
        name="kronor"
        label={t.kronor}
        hint={t.kronorHint}
        input={{ value: written.kronor, inputmode: 'decimal', autocomplete: 'off' }}
      />
      <TextField
        {...shared}
        name="givenOn"
        label={t.givenOn}
        input={{ type: 'date', value: written.givenOn }}
      />
    </>
  )
}
