import { GoalsNav } from '#chapters/goals/goals-nav.tsx'
import type { GoalTalk } from '#chapters/goals/model.ts'
import { formatDay, formatList } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import { path } from '#web/paths.ts'
import { type Choice, Choices, SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { talkGuide } from './guide.ts'
import type { TalkState } from './next-talk.ts'
import { talkTexts } from './talk-texts.ts'

interface TalksPageProps {
  /** ISO day that the reader looks at, and the day it is. */
  readonly day: string
  readonly today: string
  readonly state: TalkState
  /** The talk whose order holds. */
  readonly rule: GoalTalk | undefined
  readonly bodies: readonly Choice[]
  readonly nameOf: (node: string) => string
  readonly may: boolean
  /** Ids of the bodies chosen in a form that was refused. */
  readonly chosen: readonly string[]
  readonly written: Written
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** The rule that holds, when the next talk is due, the talks there have been, and how to begin one. */
export function TalksPage(props: TalksPageProps) {
  const { problems, may, language } = props
  const t = talkTexts[language]
  return (
    <>
      {problems.length > 0 && <ProblemSummary problems={problems} language={language} />}
      <LeadSentence>{talksLead(props)}</LeadSentence>
      <GoalsNav here="talks" language={language} />
      <p>
        {t.anyTime} <a href={`${path(language).goalConflicts()}#ta-upp`}>{t.takeUp}</a>
      </p>
      <Rule {...props} />
      <Talks {...props} />
      {may ? <StartForm {...props} /> : <WhoMay action="run" kind="goal-talk" language={language} />}
      <Guide language={language} />
    </>
  )
}

/** Whether there is an order, and when the next talk is due. */
function talksLead({
  state,
  rule,
  day,
  language,
}: Pick<TalksPageProps, 'state' | 'rule' | 'day' | 'language'>): string {
  const t = talkTexts[language].lead
  if (state.talks.length === 0) return t.none
  const { due, ongoing } = state
  return [
    rule ? t.rule(formatDay(rule.heldOn, language)) : t.noRule,
    ongoing && t.ongoing(formatDay(ongoing.heldOn, language)),
    due !== undefined && (due < day ? t.overdue : t.due)(formatDay(due, language)),
  ]
    .filter(Boolean)
    .join(' ')
}

function Rule({ rule, language }: TalksPageProps) {
  const t = talkTexts[language]
  if (!rule) return null
  return (
    <section class="part" id="regeln">
      <h2>{t.rule}</h2>
      <blockquote class="priority-rule">
        <p>{rule.rule}</p>
      </blockquote>
      <p class="goal-facts">
        <a href={path(language).goalTalk(rule.id)}>
          {t.ruleSource(formatDay(rule.concludedOn ?? rule.heldOn, language), rule.decision)}
        </a>
      </p>
    </section>
  )
}

function Talks({ state, nameOf, language }: TalksPageProps) {
  const t = talkTexts[language]
  if (state.talks.length === 0) return null
  return (
    <section class="part" id="samtalen">
      <h2>{t.talks}</h2>
      <ul class="trace-list">
        {state.talks.map((talk) => (
          <li>
            <a href={path(language).goalTalk(talk.id)}>{t.heldOn(formatDay(talk.heldOn, language))}</a>:{' '}
            {t.states[stateOf(talk, state)]}.{' '}
            <span class="goal-facts">{t.bodies(formatList(talk.bodies.map(nameOf), language))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function stateOf(talk: GoalTalk, { ongoing }: TalkState) {
  if (talk.id === ongoing?.id) return 'ongoing'
  return talk.concludedOn === undefined ? 'left' : 'concluded'
}

function StartForm({ bodies, chosen, written, problems, today, language }: TalksPageProps) {
  const t = talkTexts[language]
  const minutes = talkGuide.reduce((sum, step) => sum + step.minutes, 0)
  return (
    <section class="part no-print" id="borja">
      <h2>{t.start}</h2>
      <p>{t.startLead(minutes)}</p>
      <form class="stacked-form" method="post" action={path(language).goalTalks()}>
        <TextField
          name="heldOn"
          label={t.day}
          input={{ type: 'date', value: written.heldOn ?? today, max: today }}
          {...{ problems, language }}
        />
        <Choices name="bodies" type="checkbox" legend={t.who} choices={bodies} chosen={chosen} />
        <p class="form-actions">
          <SubmitButton>{t.begin}</SubmitButton>
        </p>
      </form>
    </section>
  )
}

function Guide({ language }: { language: Language }) {
  const t = talkTexts[language]
  return (
    <details class="disclosure">
      <summary>{t.guide}</summary>
      <ol class="disclosed">
        {talkGuide.map(({ title, questions, minutes }) => (
          <li>
            <strong>{title[language]}</strong>, {t.minutes(minutes)}.{' '}
            {questions.map((question) => question[language]).join(' ')}
          </li>
        ))}
      </ol>
    </details>
  )
}
