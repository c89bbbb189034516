import { withoutStop } from '#chapters/goals/quoted.ts'
import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { cardTexts } from './card-texts.ts'
import type { GoalCard, LinkedGoal } from './goal-card-props.web.ts'

const shownLinks = 25

/** The goals above and below, each with why it contributes. */
export function GoalLinks({ goal, ups, downs, language }: GoalCard) {
  const t = cardTexts[language]
  if (goal.kind === 'financial' || goal.kind === 'policy-direction') return null
  return (
    <section class="part" id="kopplingar">
      <h2>{t.links}</h2>
      <div class="side-by-side">
        {goal.kind !== 'overall' && <Linked title={t.up} none={t.noUp} linked={ups} language={language} />}
        <Linked title={t.down} none={t.noDown} linked={downs} language={language} />
      </div>
    </section>
  )
}

interface LinkedProps {
  readonly title: string
  readonly none: string
  readonly linked: readonly LinkedGoal[]
  readonly language: Language
}

function Linked({ title, none, linked, language }: LinkedProps) {
  return (
    <div>
      <h3>{title}</h3>
      {linked.length === 0 && <p>{none}</p>}
      <LinkedList linked={linked.slice(0, shownLinks)} language={language} />
      {linked.length > shownLinks && (
        <details class="disclosure">
          <summary>{linked.length - shownLinks}</summary>
          <LinkedList linked={linked.slice(shownLinks)} language={language} />
        </details>
      )}
    </div>
  )
}

function LinkedList({ linked, language }: Pick<LinkedProps, 'linked' | 'language'>) {
  const t = cardTexts[language]
  return (
    <ul class="goal-list">
      {linked.map(({ link, goal, owner }) => (
        <li class={`goal-${goal.kind}`}>
          <a class="goal-name" href={path(language).goal(goal.goal)}>
            {goal.wording}
          </a>
          <p class="goal-because">
            {link.usedAsIs ? `${t.asItIs}, ` : ''}
            {t.because(link.mechanism)}
          </p>
          <p class="goal-facts">{owner}</p>
        </li>
      ))}
    </ul>
  )
}

/** What has been said of the goal beside others. */
export function GoalRelations({ relations, goal, language }: GoalCard) {
  const t = cardTexts[language]
  if (relations.length === 0) return null
  return (
    <section class="part" id="relationer">
      <h2>{t.relations}</h2>
      <ul>
        {relations.map(({ relation, other, first }) => (
          <li>
            <a href={path(language).goalPair(...pairOf(goal.goal, other.goal))}>
              {t.relation[relation.relation](withoutStop(other.wording))}
            </a>{' '}
            {relation.why}{' '}
            {relation.relation === 'strains' &&
              (relation.state === 'prioritised'
                ? t.state.prioritised(withoutStop(first ?? ''))
                : t.state[relation.state])}
          </li>
        ))}
      </ul>
    </section>
  )
}

function pairOf(one: string, other: string): [string, string] {
  return one < other ? [one, other] : [other, one]
}
