import { goalsAt, reachOf, versionsOf } from '#chapters/goals/book-at.ts'
import { reviewConcreteness } from '#chapters/goals/concreteness/review.ts'
import { cellClasses, goalGrid } from '#chapters/goals/grid/goal-grid.ts'
import type { ContributionLink, GoalVersion } from '#chapters/goals/model.ts'
import { type GoalRoom, goalOf, goalRoom, mayAt, waysAt } from '#chapters/goals/room.web.ts'
import { treeTexts } from '#chapters/goals/tree/tree-texts.ts'
import { compareNames } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { type Problem, refuse, unwrap } from '#core/outcome.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path } from '#web/paths.ts'
import { GoalCardPage } from './goal-card-page.tsx'
import type { GoalCard, LinkedGoal } from './goal-card-props.web.ts'
import { outcomeSentence } from './goal-measures.tsx'
import { type MeasureSeries, measureSeries } from './measure-series.ts'
import { seriesTable } from './series-table.web.ts'

interface RefusedOutcome {
  readonly problems: readonly Problem[]
  readonly written: Readonly<Record<string, string>>
}

/** The card of a goal. @param refused an outcome that couldn't be registered */
export async function goalCardPage(c: PageContext, context: AppContext, refused?: RefusedOutcome) {
  const room = await goalRoom(c, context)
  const goal = goalOf(c, room)
  const language = c.get('language')
  const series = measureSeries(goal, versionsOf(room.book, goal.goal), room.book.outcomes)
  if (c.req.query('format')) {
    const [first, ...others] = series.map((each) => seriesTable(each, room.provenance))
    const file = await download(c, first ?? unwrap(refuse(noTable)), ...others)
    if (file) return file
  }
  return page(
    c,
    {
      title: goal.wording,
      ownHeading: true,
      room: 'goals',
      crumbs: [{ label: treeTexts[language].title, href: path(language).goals() }],
    },
    <GoalCardPage
      {...cardOf(room, goal, series, language)}
      {...mandates(c, room, goal)}
      problems={refused?.problems ?? []}
      written={refused?.written ?? {}}
      address={path(language).goal(goal.goal)}
      language={language}
    />,
    refused ? 400 : 200,
  )
}

const noTable: Problem = {
  code: 'unknown-table',
  where: 'tabell',
  text: { sv: 'Målet har inga mått att ladda ner.', en: 'The goal has no measures to download.' },
}

type Shown = Omit<GoalCard, 'ways' | 'mayBreakDown' | 'outcomePlaces' | 'problems' | 'written' | 'address'>

function cardOf(
  room: GoalRoom,
  goal: GoalVersion,
  series: readonly MeasureSeries[],
  language: Language,
): Shown {
  const { book, tree, inForce, day } = room
  const history = versionsOf(book, goal.goal)
  // A dropped goal hung together with what it did on its last day.
  const around = goal.edit === 'dropped' ? goalsAt(book, dayBefore(goal.from)) : inForce
  const nameOf = (node: string) => tree.place(node)?.name ?? node
  const linked = (link: ContributionLink, other: string): LinkedGoal[] => {
    const found = around.goal(other)
    return found ? [{ link, goal: found, owner: nameOf(found.owner) }] : []
  }
  const came = series.find(({ latest }) => latest)
  return {
    ...{ room, goal, series, history, language },
    since: history[0]?.from ?? goal.from,
    owner: nameOf(goal.owner),
    reaches: goal.reaches.map(nameOf).toSorted(compareNames),
    units: reachOf(goal, tree).length,
    review: reviewConcreteness(goal),
    latest: came && outcomeSentence(came, language),
    ups: around.linksUp(goal.goal).flatMap((link) => linked(link, link.parent)),
    downs: around.linksDown(goal.goal).flatMap((link) => linked(link, link.child)),
    relations: relationsOf(room, goal),
    duties: dutiesOf(room, goal, day),
  }
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

function relationsOf({ inForce }: GoalRoom, { goal }: GoalVersion): GoalCard['relations'] {
  return inForce.relations
    .filter(({ a, b }) => a === goal || b === goal)
    .flatMap((relation) => {
      const other = inForce.goal(relation.a === goal ? relation.b : relation.a)
      const first = relation.first === undefined ? undefined : inForce.goal(relation.first)?.wording
      return other ? [{ relation, other, first }] : []
    })
}

/** How many units do what with the goal: the grid of this goal alone. */
function dutiesOf({ book, tree }: GoalRoom, goal: GoalVersion, day: string): GoalCard['duties'] {
  if (goal.edit === 'dropped' || goal.kind === 'unit') return []
  const { counts } = goalGrid({ ...book, versions: [goal] }, tree, day)
  return cellClasses.map((status) => ({ status, count: counts[status] })).filter(({ count }) => count > 0)
}

function mandates(
  c: PageContext,
  room: GoalRoom,
  goal: GoalVersion,
): Pick<GoalCard, 'ways' | 'mayBreakDown' | 'outcomePlaces'> {
  const { tree } = room
  const owner = tree.place(goal.owner)
  const own = tree.subtree(goal.owner)
  const dropped = goal.edit === 'dropped'
  const isSteering = goal.kind !== 'financial' && goal.kind !== 'policy-direction'
  const places = dropped ? [] : own.filter(({ path: way }) => mayAt(c, room, 'write', way))
  return {
    ways: waysAt(c, room, owner?.path ?? []),
    mayBreakDown:
      !dropped &&
      isSteering &&
      own.some(({ node, path: way }) => node !== goal.owner && waysAt(c, room, way) !== undefined),
    outcomePlaces: places.map(({ node, name, path: way }) => ({
      value: node,
      label: `${'\u2003'.repeat(way.length - (owner?.path.length ?? 1))}${name}`,
    })),
  }
}
