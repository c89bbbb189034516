import { daysBetween } from '#chapters/roles/days.ts'
import { formatDay } from '#core/format.ts'
import { path } from '#web/paths.ts'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { QuestionForms } from './question-forms.tsx'
import type { QuestionProps } from './question-props.web.ts'
import { isLate, questionStep } from './question-state.ts'
import { questionTexts } from './question-texts.ts'

/** A question on its way to an answer that everybody sees. */
export function QuestionPage(props: QuestionProps) {
  const { question, isLong, may, problems, day, language } = props
  const t = questionTexts[language]
  const step = questionStep(question, day)
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{leadOf(props)}</LeadSentence>
      {isLong && (
        <p class="written" lang="sv">
          {question.text}
        </p>
      )}
      <Answer {...props} />
      <Facts {...props} />
      {step === 'registered' && !may.answer && <WhoMay action="answer" kind="question" language={language} />}
      <QuestionForms {...props} step={step} />
      <Way {...props} />
      <Related {...props} title={t.related} />
    </>
  )
}

function leadOf({ question, nameOf, day, language }: QuestionProps): string {
  const t = questionTexts[language].lead
  const { routedTo, due, askedOn, answeredOn = day, publishedOn = day, secrecyGround = '' } = question
  const department = nameOf(routedTo)
  switch (questionStep(question, day)) {
    case 'asked':
      return t.asked(department)
    case 'registered':
      return isLate(question, day)
        ? t.late(department, due, daysBetween(due, day))
        : t.registered(department, due)
    case 'answered':
    case 'checked':
      return t.waiting(answeredOn)
    case 'not-published':
      return t.secret(secrecyGround)
    case 'published':
      return t.published(department, answeredOn, daysBetween(askedOn, answeredOn), publishedOn)
  }
}

function Answer({ question, readsAnswer, language }: QuestionProps) {
  const t = questionTexts[language]
  const { answer, secrecy, secrecyGround = '' } = question
  if (answer === undefined || (!readsAnswer && secrecy === 'secret')) return null
  return (
    <section class="part" id="svar">
      <h2>{t.answerTitle}</h2>
      {readsAnswer ? (
        <p class="written answer-text" lang="sv">
          {answer}
        </p>
      ) : (
        <p>{t.answerHidden}</p>
      )}
      {readsAnswer && secrecy === 'partly' && <p>{t.partly(secrecyGround)}</p>}
    </section>
  )
}

function Facts({ question, nameOf, readsAnswer, language }: QuestionProps) {
  const t = questionTexts[language]
  const { registration, askedBy, askedOn, routedTo, theme, due, answeredBy, proposal } = question
  const facts = [
    [t.facts.registration, registration || t.noNumber],
    [t.facts.askedBy, askedBy],
    [t.facts.askedOn, formatDay(askedOn, language)],
    [t.facts.routedTo, nameOf(routedTo)],
    [t.facts.theme, theme],
    [t.facts.due, formatDay(due, language)],
    ...(answeredBy && readsAnswer ? [[t.facts.answeredBy, answeredBy] as const] : []),
    ...(proposal ? [[t.facts.proposal, proposal] as const] : []),
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

function Way({ question, language }: QuestionProps) {
  const t = questionTexts[language]
  const { askedOn, answeredOn, publishedOn } = question
  const events = [
    [askedOn, t.steps.asked],
    [answeredOn, t.steps.answered],
    [publishedOn, t.steps.published],
  ] as const
  return (
    <section class="part">
      <h2>{t.way}</h2>
      <ol class="events">
        {events.map(
          ([on, what]) =>
            on !== undefined && (
              <li>
                <time datetime={on}>{formatDay(on, language)}</time>
                <span>{what}</span>
              </li>
            ),
        )}
      </ol>
    </section>
  )
}

function Related({ related, title, language }: QuestionProps & { readonly title: string }) {
  if (related.length === 0) return null
  return (
    <section class="part">
      <h2>{title}</h2>
      <ul>
        {related.map(({ id, text, askedOn }) => (
          <li>
            <a href={path(language).question(id)}>{text}</a> ({formatDay(askedOn, language)})
          </li>
        ))}
      </ul>
    </section>
  )
}
