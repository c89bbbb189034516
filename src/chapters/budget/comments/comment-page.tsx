import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import { dayNumber } from '#chapters/budget/volume/days.ts'
import { formatDay } from '#core/format.ts'
import { path } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { SubmitButton } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { AnswerForm } from './answer-form.tsx'
import type { CommentPageProps } from './comment-props.ts'
import { answerOn, sentOn, stateOn } from './comment-state.ts'
import { commentTexts } from './comment-texts.ts'
import { categoryWords, stateWords } from './words.ts'

/** A comment with its chain: what was said, of what, what was answered, and how that came back. */
export function CommentPage(props: CommentPageProps) {
  const { comment, overlooked, mayAnswer, problems, language } = props
  const t = commentTexts[language]
  const isOpen = stateOn(comment) === 'unanswered'
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{leadOf(props)}</LeadSentence>
      <BudgetNav here="comments" language={language} />
      {overlooked && (
        <Callout kind="attention" title={t.flagTitle} level={2}>
          <p>{t.flag(overlooked.reference, overlooked.on)}</p>
        </Callout>
      )}
      <Chain {...props} />
      {mayAnswer && <AnswerForm {...props} />}
      {!mayAnswer && isOpen && (
        <section class="part">
          <h2>{t.answer}</h2>
          <WhoMay action="answer" kind="budget-comment" language={language} />
        </section>
      )}
      <Former {...props} />
    </>
  )
}

function leadOf({ comment, unit, day, isOwn, language }: CommentPageProps): string {
  const t = commentTexts[language].lead
  const sent = sentOn(comment)
  const answer = answerOn(comment)
  const waited = Math.max(0, dayNumber(day) - dayNumber(sent))
  // The page that one comes to when the comment has been sent.
  if (!answer) return isOwn && waited === 0 ? t.sent(unit) : t.unanswered(unit, sent, waited)
  const first = comment.answers[0] ?? answer
  return t.answered(answer.kind, first.on, dayNumber(first.on) - dayNumber(sent), answer.effectOre)
}

function Chain(props: CommentPageProps) {
  const { comment, round, unit, touches, touchesHref, subject, language } = props
  const t = commentTexts[language]
  const answer = answerOn(comment)
  return (
    <section class="part" aria-labelledby="kedja">
      <h2 id="kedja">{t.chain}</h2>
      <ol class="comment-chain">
        <li>
          <h3>{t.steps.comment}</h3>
          <p class="written" lang="sv">
            {comment.text}
          </p>
          <p class="of-whom">{t.sentBy(unit, sentOn(comment), round.registration)}</p>
        </li>
        <li>
          <h3>{t.steps.category}</h3>
          <p>{categoryWords[comment.category][language]}</p>
        </li>
        <li>
          <h3>{t.steps.touches}</h3>
          <p>{touchesHref ? <a href={touchesHref}>{touches[language]}</a> : touches[language]}</p>
          <p class="of-whom">{t.about(subject[language])}</p>
        </li>
        <li class={answer ? '' : 'step-open'}>
          <h3>{t.steps.answer}</h3>
          {answer ? (
            <>
              <p>
                <strong>{stateWords[answer.kind][language]}</strong>
              </p>
              <p class="written" lang="sv">
                {answer.reason}
              </p>
              <p class="of-whom">{t.answeredOn(answer.who, answer.on)}</p>
            </>
          ) : (
            <p>{t.noAnswer}</p>
          )}
        </li>
        <li class={answer ? '' : 'step-open'}>
          <h3>{t.steps.effect}</h3>
          <p>{answer && answer.effectOre !== 0 ? t.effect(answer.effectOre) : answer ? t.noEffect : '–'}</p>
        </li>
        <Feedback {...props} />
      </ol>
    </section>
  )
}

function Feedback({ comment, isOwn, language }: CommentPageProps) {
  const t = commentTexts[language]
  const answer = answerOn(comment)
  return (
    <li class={answer ? '' : 'step-open'}>
      <h3>{t.steps.feedback}</h3>
      <p>{answer ? t.fedBack(answer.on) : t.notFedBack}</p>
      {isOwn && answer?.readOn !== undefined && <p class="of-whom">{t.readOn(answer.readOn)}</p>}
      {isOwn && answer && answer.readOn === undefined && (
        <form method="post" action={path(language).commentAnswerRead(comment.id)} class="no-print">
          <SubmitButton secondary>{t.markRead}</SubmitButton>
        </form>
      )}
    </li>
  )
}

/** Answers that have been corrected, the latest of them first. */
function Former({ comment, language }: CommentPageProps) {
  const former = comment.answers.slice(0, -1).toReversed()
  if (former.length === 0) return null
  const t = commentTexts[language]
  return (
    <section class="part" aria-labelledby="tidigare">
      <h2 id="tidigare">{t.former}</h2>
      <p>{t.formerLead}</p>
      <ol class="events">
        {former.map(({ kind, reason, effectOre, on }) => (
          <li>
            <time datetime={on}>{formatDay(on, language)}</time>
            <span>
              {stateWords[kind][language]}. <span lang="sv">{reason}</span>{' '}
              {effectOre === 0 ? t.noEffect : `${t.effect(effectOre)}.`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
