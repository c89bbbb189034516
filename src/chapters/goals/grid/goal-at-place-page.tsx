import { addressOf } from '#chapters/goals/addresses.ts'
import { formatDay } from '#core/format.ts'
import { inLanguage } from '#web/paths.ts'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { AnswerForm, AskForm, DutyForm, TellForm } from './goal-at-place-forms.tsx'
import type { GoalAtPlaceProps } from './goal-at-place-props.ts'
import { gridTexts } from './grid-texts.ts'

/** Whether a goal is worked by in a unit: first the sentence, then what it rests on, then what one can do. */
export function GoalAtPlacePage(props: GoalAtPlaceProps) {
  const { goal, cell, questions, may, problems, language } = props
  const open = questions.some(({ answeredOn }) => answeredOn === undefined)
  return (
    <>
      {problems.length > 0 && <ProblemSummary problems={problems} language={language} />}
      <p class="goal-in-place">
        <a href={inLanguage(language, addressOf.goal(goal.goal))}>{goal.wording}</a>
      </p>
      <LeadSentence>{leadOf(props)}</LeadSentence>
      {open && may.answer && <AnswerForm {...props} />}
      <Questions {...props} />
      {!open && may.ask && <AskForm {...props} />}
      <Traces {...props} />
      {may.tell ? (
        <TellForm {...props} />
      ) : (
        <WhoMay action="answer" kind="goal-activity" language={language} />
      )}
      <Duties {...props} />
      {cell &&
        (may.decide ? (
          <DutyForm {...props} />
        ) : (
          <WhoMay action="decide" kind="goal-duty" language={language} />
        ))}
    </>
  )
}

function leadOf({ cell, place, nameOf, language }: GoalAtPlaceProps): string {
  const t = gridTexts[language].cell
  if (!cell) return t.notReached(place.name)
  const day = (iso: string | undefined) => formatDay(iso ?? '', language)
  switch (cell.class) {
    case 'acted':
      return t.lead.acted(place.name, day(cell.trace?.on))
    case 'prioritised-down':
      return t.lead['prioritised-down'](place.name, nameOf(cell.duty?.decidedBy ?? ''), day(cell.duty?.from))
    case 'not-applicable':
      return t.lead['not-applicable'](place.name, nameOf(cell.duty?.decidedBy ?? ''))
    case 'asked':
      return t.lead.asked(place.name, day(cell.question?.due))
    case 'not-yet-asked':
      return t.lead['not-yet-asked'](place.name)
    case 'unanswered':
      return t.lead.unanswered(place.name, day(cell.question?.due))
  }
}

function Questions({ questions, language }: GoalAtPlaceProps) {
  const t = gridTexts[language].cell
  return (
    <section class="part" id="fragor">
      <h2>{t.questions}</h2>
      {questions.length === 0 && <p>{t.noQuestions}</p>}
      <ul class="trace-list">
        {questions.map(({ askedOn, askedBy, due, answeredOn, answer, mustPrioritise }) => (
          <li>
            {t.asked(formatDay(askedOn, language), askedBy, formatDay(due, language))}{' '}
            {answeredOn === undefined ? (
              t.notAnswered
            ) : (
              <>
                {t.answeredOn(formatDay(answeredOn, language))} {answer}{' '}
                {mustPrioritise && t.must[mustPrioritise]}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Traces({ activities, language }: GoalAtPlaceProps) {
  const t = gridTexts[language].cell
  return (
    <section class="part" id="spar">
      <h2>{t.traces}</h2>
      {activities.length === 0 && <p>{t.noTraces}</p>}
      <ul class="trace-list">
        {activities.map(({ kind, text, on }) => (
          <li>
            <span class="when">{formatDay(on, language)}</span> <strong>{t.kinds[kind]}.</strong> {text}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Duties({ duties, nameOf, language }: GoalAtPlaceProps) {
  const t = gridTexts[language].cell
  return (
    <section class="part" id="skyldighet">
      <h2>{t.duty}</h2>
      {duties.length === 0 && <p>{t.binding}</p>}
      <ul class="trace-list">
        {duties.map(({ status, decidedBy, from, decision, reason }) => (
          <li>
            <strong>{beginning(t.statuses[status])}.</strong>{' '}
            {t.dutyRow(nameOf(decidedBy), formatDay(from, language), decision)} {reason}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A word as a sentence begins with it. */
function beginning(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
