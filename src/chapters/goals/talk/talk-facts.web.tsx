import type { Child } from 'hono/jsx'
import { addressOf } from '#chapters/goals/addresses.ts'
import { versionsOf } from '#chapters/goals/book-at.ts'
import { openConflicts } from '#chapters/goals/conflicts/open-conflicts.ts'
import { medianOf, pressureAt } from '#chapters/goals/load/steering-pressure.ts'
import { tidyProposal } from '#chapters/goals/load/tidy-proposal.ts'
import { TidySteps } from '#chapters/goals/load/tidy-section.tsx'
import type { GoalTalk } from '#chapters/goals/model.ts'
import { nationalMap } from '#chapters/goals/national/national-map.ts'
import { withoutStop } from '#chapters/goals/quoted.ts'
import type { GoalRoom } from '#chapters/goals/room.web.ts'
import { editWords } from '#chapters/goals/words.ts'
import { formatDay } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { limitOn } from '#handbook/index.ts'
import { inLanguage, path } from '#web/paths.ts'
import type { TalkStepId } from './guide.ts'
import { ruleInForce } from './rule-in-force.ts'
import { talkTexts } from './talk-texts.ts'

interface TalkFactsProps {
  readonly room: GoalRoom
  readonly talk: GoalTalk
  readonly language: Language
}

/** How many changes and conflicts are told one by one. */
const told = 8

/** What to have before one's eyes under a step; nothing where the page itself shows it. */
export function talkFacts(step: TalkStepId, props: TalkFactsProps): Child {
  switch (step) {
    case 'since-last':
      return <SinceLast {...props} />
    case 'what-reaches-units':
      return <Pressure {...props} />
    case 'conflicts':
      return <Conflicts {...props} />
    case 'national':
      return <National {...props} />
    case 'fewer':
      return <Fewer {...props} />
    case 'order':
    case 'telling':
      return null
  }
}

function SinceLast({ room: { book, tree, day }, talk, language }: TalkFactsProps) {
  const t = talkTexts[language].facts
  const earlier = { talks: book.talks.filter(({ id }) => id !== talk.id) }
  const rule = ruleInForce(earlier, talk.heldOn)
  const since = rule?.heldOn ?? earlier.talks.filter(({ heldOn }) => heldOn < talk.heldOn).at(-1)?.heldOn
  const changes = book.versions
    .filter(({ from, owner }) => since !== undefined && from > since && from <= day && isAboveUnits(owner))
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))
  return (
    <>
      {rule ? (
        <>
          <p>{t.lastRule(formatDay(rule.concludedOn ?? rule.heldOn, language))}</p>
          <blockquote class="priority-rule">
            <p>{rule.rule}</p>
          </blockquote>
        </>
      ) : (
        <p>{t.noLastRule}</p>
      )}
      {since !== undefined && <p>{t.changed(changes.length, formatDay(since, language))}</p>}
      <ul>
        {changes.slice(0, told).map(({ goal, version, edit, from }) => (
          <li>
            <a href={inLanguage(language, addressOf.version(goal, version))}>
              {withoutStop(versionsOf(book, goal).at(-1)?.wording ?? goal)}
            </a>
            : {editWords[edit][language]} {formatDay(from, language)}
          </li>
        ))}
        {changes.length > told && <li>{t.more(changes.length - told)}</li>}
      </ul>
      <p>
        <a href={path(language).goalsOverTime()}>{t.overTime}</a>
      </p>
    </>
  )

  function isAboveUnits(owner: string): boolean {
    return tree.place(owner)?.kind !== 'unit'
  }
}

function Pressure({ room: { book, tree, day }, language }: TalkFactsProps) {
  const t = talkTexts[language].facts
  const pressures = pressureAt(book, tree, { day }).toSorted((a, b) => b.index - a.index)
  const [most] = pressures
  return (
    <>
      {most && most.index > 0 && <p>{t.pressure(most.unit.name, most.goals, most.index)}</p>}
      <p>{t.median(medianOf(pressures.map(({ index }) => index)))}</p>
      <p>
        <a href={path(language).goalLoad()}>{t.load}</a>
      </p>
    </>
  )
}

function Conflicts({ room: { book, day }, language }: TalkFactsProps) {
  const t = talkTexts[language].facts
  const open = openConflicts(book, day)
  return (
    <>
      <p>{t.conflicts(open.length)}</p>
      <ul>
        {open.slice(0, told).map(({ a, b, days }) => (
          <li>
            <a href={inLanguage(language, addressOf.pair(a.goal, b.goal))}>
              {withoutStop(a.wording)} – {withoutStop(b.wording)}
            </a>
            , {t.openFor(days)}
          </li>
        ))}
        {open.length > told && <li>{t.more(open.length - told)}</li>}
      </ul>
      <p>
        <a href={path(language).goalConflicts()}>{t.matrix}</a>
      </p>
    </>
  )
}

function National({ room: { book, tree, day }, language }: TalkFactsProps) {
  const t = talkTexts[language].facts
  const months = limitOn('MAL-5.months-between-reviews', day)
  const { lines, strains } = nationalMap(book, tree, { day, months })
  return (
    <>
      <p>{t.strains(strains.length)}</p>
      <ul>
        {strains.map(({ line, carrier }) => (
          <li>
            <a href={path(language).nationalGoal(line.national.id)}>{line.national.text[language]}</a>{' '}
            {withoutStop(carrier.goal?.wording ?? '')}
          </li>
        ))}
      </ul>
      <p>{t.lawChanged(lines.filter(({ state }) => state === 'law-changed').length)}</p>
      <p>
        <a href={path(language).nationalGoals()}>{t.map}</a>
      </p>
    </>
  )
}

function Fewer({ room: { book, tree, day }, language }: TalkFactsProps) {
  const tidy = tidyProposal(book, tree, { day, periods: limitOn('MAL-8.silent-periods', day) })
  return <TidySteps tidy={tidy} nameOf={(node) => tree.place(node)?.name ?? node} language={language} />
}
