import { professionOf, statuteOfGoal, unverifiedNote } from '#chapters/goals/national-goals/index.ts'
import { withoutStop } from '#chapters/goals/quoted.ts'
import { formatDay } from '#core/format.ts'
import { path } from '#web/paths.ts'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { EndForm, MapForm, ReviewForm } from './national-goal-forms.tsx'
import type { NationalGoalPageProps } from './national-goal-props.web.ts'
import type { NationalCarrier } from './national-map.ts'
import { nationalTexts } from './national-texts.ts'

/** One national goal: how things stand, what it says, who carries it, and what one can do. */
export function NationalGoalPage(props: NationalGoalPageProps) {
  const { problems, owners, language } = props
  return (
    <>
      {problems.length > 0 && <ProblemSummary problems={problems} language={language} />}
      <LeadSentence>{leadOf(props)}</LeadSentence>
      <Wording {...props} />
      <Carriers {...props} />
      {owners.length > 0 ? (
        <MapForm {...props} />
      ) : (
        <WhoMay action="write" kind="national-goal" language={language} />
      )}
      <History {...props} />
    </>
  )
}

function leadOf({ line, national, language }: NationalGoalPageProps): string {
  const t = nationalTexts[language].one.lead
  if (!line) return t.outside
  switch (line.state) {
    case 'unmapped':
    case 'no-owner':
      return t[line.state]
    case 'law-changed':
      return t['law-changed'](formatDay(national.lawChanged, language))
    default:
      return t[line.state](formatDay(line.reviewBy ?? line.carriers[0]?.seenOn ?? '', language))
  }
}

function Wording({ national, language }: NationalGoalPageProps) {
  const t = nationalTexts[language]
  const statute = statuteOfGoal(national)[language]
  const note = unverifiedNote(national)
  return (
    <section class="part" id="malet">
      <blockquote class="priority-rule">
        <p>{national.text[language]}</p>
      </blockquote>
      <p>
        {t.one.law}: {withoutStop(statute === national.law ? statute : `${national.law}, ${statute}`)}.{' '}
        {t.one.changed(formatDay(national.lawChanged, language))}{' '}
        {t.profession(professionOf(national.profession).name[language])}
      </p>
      {note && <p class="hint">{note[language]}</p>}
    </section>
  )
}

function Carriers(props: NationalGoalPageProps) {
  const { line, maySign, mayEnd, language } = props
  const t = nationalTexts[language].one
  const carriers = line?.carriers ?? []
  const signed = carriers.some(maySign)
  return (
    <section class="part" id="bar">
      <h2>{t.carriers}</h2>
      {carriers.length === 0 && <p>{nationalTexts[language].nobody}</p>}
      <ul class="trace-list">
        {carriers.map((carrier) => (
          <li>
            <Carrier carrier={carrier} {...props} />
            {maySign(carrier) && <ReviewForm carrier={carrier} {...props} />}
            {mayEnd(carrier) && <EndForm carrier={carrier} {...props} />}
          </li>
        ))}
      </ul>
      {carriers.length > 0 && !signed && (
        <>
          <h3>{t.review}</h3>
          <WhoMay action="sign" kind="national-goal" language={language} />
        </>
      )}
    </section>
  )
}

function Carrier({
  carrier,
  nameOf,
  wordingOf,
  language,
}: NationalGoalPageProps & { carrier: NationalCarrier }) {
  const t = nationalTexts[language]
  const { mapping, goal } = carrier
  const owner = mapping.owner === undefined ? t.nobody : nameOf(mapping.owner)
  return (
    <p>
      {carrier.isGoalDropped ? (
        t.one.dropped(owner, withoutStop(wordingOf(mapping.goal ?? '')))
      ) : goal ? (
        <a href={path(language).goal(goal.goal)}>
          {t.one.through(owner, t[mapping.relation], withoutStop(goal.wording))}
        </a>
      ) : (
        t.one.without(owner)
      )}{' '}
      <span class="goal-facts">
        {t.one.mapped(formatDay(mapping.mappedOn, language))}{' '}
        {mapping.reviewedOn !== undefined &&
          t.one.reviewed(formatDay(mapping.reviewedOn, language), mapping.reviewedBy ?? '')}
      </span>
    </p>
  )
}

function History({ history, nameOf, wordingOf, language }: NationalGoalPageProps) {
  const t = nationalTexts[language]
  if (history.length === 0) return null
  return (
    <details class="disclosure" id="historik">
      <summary>{t.one.history}</summary>
      <ul class="trace-list disclosed">
        {history.map(({ owner, goal, relation, mappedOn, reviewedOn, reviewedBy }) => (
          <li>
            {goal === undefined
              ? t.one.without(nameOf(owner ?? ''))
              : t.one.through(nameOf(owner ?? ''), t[relation], withoutStop(wordingOf(goal)))}{' '}
            {reviewedOn === undefined
              ? t.one.mapped(formatDay(mappedOn, language))
              : t.one.reviewed(formatDay(reviewedOn, language), reviewedBy ?? '')}
          </li>
        ))}
      </ul>
    </details>
  )
}
