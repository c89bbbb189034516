import { changesBetween, isUntouched } from '#chapters/goals/card/goal-changes.ts'
import { Changes } from '#chapters/goals/card/goal-history.tsx'
import type { ConcretenessReview } from '#chapters/goals/concreteness/review.ts'
import type { Language } from '#core/language.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { SubmitButton } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { EditFields } from './edit-fields.tsx'
import { formTexts } from './form-texts.ts'
import { GoalFields } from './goal-fields.tsx'
import type { GoalFormPageProps } from './goal-form-props.web.ts'
import { LimitFields } from './limit-fields.tsx'
import { LinkFields } from './link-fields.tsx'
import { MarkedWording, ReviewList } from './lint-marks.tsx'

/** The form that adopts a goal, changes one, or takes one in from above. */
export function GoalFormPage(props: GoalFormPageProps) {
  const { written, problems, review, change, parent, language } = props
  const t = formTexts[language]
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{props.lead}</LeadSentence>
      {props.elsewhere && (
        <p>
          <a href={props.elsewhere}>{t.otherPlace}</a>
        </p>
      )}
      {review && <Review review={review} language={language} />}
      {change?.after && review && (
        <Callout title={t.changesSoFar} level={2}>
          {isUntouched(changesBetween(change.before, change.after)) ? (
            <p>{t.nothingSoFar}</p>
          ) : (
            <Changes before={change.before} after={change.after} language={language} />
          )}
        </Callout>
      )}
      <form method="post" action={props.action} class="form goal-form">
        <input type="hidden" name="place" value={props.owner.node} />
        {/* The first button is the one that Enter presses: it must not decide anything by mistake. */}
        <button class="ds-sr-only" type="submit" name="do" value="review" tabindex={-1}>
          {t.preview}
        </button>
        {parent && <LinkFields {...props} parent={parent} />}
        <GoalFields {...props} />
        {change && <EditFields written={written.edit} problems={problems} language={language} />}
        {props.limit?.needed && (
          <LimitFields
            question={props.limit}
            written={written.limit}
            problems={problems}
            language={language}
          />
        )}
        <p class="form-actions">
          <SubmitButton>{submitLabel(props)}</SubmitButton>
          <button class="ds-button" data-variant="secondary" type="submit" name="do" value="review">
            {t.preview}
          </button>
          <a href={props.back}>{t.cancel}</a>
        </p>
      </form>
    </>
  )
}

function submitLabel({ by, change, language }: GoalFormPageProps): string {
  const t = formTexts[language]
  if (change) return by === 'decided' ? t.decideChange : t.registerChange
  return by === 'decided' ? t.decide : t.register
}

function Review({ review, language }: { review: ConcretenessReview; language: Language }) {
  const t = formTexts[language]
  return (
    <div id="granskning" class="review" role="status">
      <Callout title={t.review} level={2}>
        {review.wording && (
          <p class="goal-wording">
            <MarkedWording review={review} />
          </p>
        )}
        <ReviewList review={review} language={language} />
        <p>
          <strong>{t.previewDone}</strong>
        </p>
      </Callout>
    </div>
  )
}
