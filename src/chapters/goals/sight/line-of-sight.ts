import { type GoalsInForce, goalsAt, reachOf } from '#chapters/goals/book-at.ts'
import { type GoalLoad, goalLoads } from '#chapters/goals/load/goal-load.ts'
import type { ContributionLink, GoalBook, GoalVersion } from '#chapters/goals/model.ts'
import type { OrganisationTree, Place } from '#core/organisation/tree.ts'
import { isSameWording } from './same-words.ts'

/** A unit, what steers it, and its way up to an overall goal. */
export interface UnitSight {
  readonly unit: Place
  /** Goals that steer it in practice: see `GoalLoad`. */
  readonly steering: readonly GoalVersion[]
  /** Goals of its own. */
  readonly own: readonly GoalVersion[]
  /** From one of its steering goals below the assembly to an overall goal, the shortest; absent: none. */
  readonly way?: readonly GoalVersion[]
}

/** A goal that repeats the one above it without saying so. */
export interface CopiedGoal {
  readonly child: GoalVersion
  readonly parent: GoalVersion
}

export interface LineOfSight {
  /** Every unit, in the order of the tree. */
  readonly units: readonly UnitSight[]
  /** Share of the units, 0–1, with a way of at most so many steps; 0 where there are no units. */
  readonly share: number
  /** Share of the units, 0–1, that have a goal of their own with such a way. */
  readonly ownShare: number
  /** Goals of committees, departments and units from which no way leads to an overall goal (mål utan väg uppåt). */
  readonly orphans: readonly GoalVersion[]
  /** Goals above the units that reach units, and that no unit has taken: no goal under it, no trace of work. */
  readonly barren: readonly GoalVersion[]
  /** Same words as the goal above, without being marked as used as it stands. */
  readonly copies: readonly CopiedGoal[]
  /** Links that neither say why they contribute nor use the goal as it stands. */
  readonly unexplained: readonly ContributionLink[]
}

/**
 * The line of sight from every unit to the overall goals on a day. A step counts when it is a translation: other words
 * with a reason ("because"), or the goal above used as it stands and marked so. A copy is no step.
 *
 * @param tree the organisation on the day
 * @param day ISO day
 * @param steps most steps from a goal that steers the unit to an overall goal: MAL-3.steps
 * @handbook MAL-3
 */
export function lineOfSight(book: GoalBook, tree: OrganisationTree, day: string, steps: number): LineOfSight {
  const inForce = goalsAt(book, day)
  const copies = copiesIn(inForce)
  const copied = new Set(copies.map(({ child, parent }) => linkKey(child.goal, parent.goal)))
  const unexplained = inForce.links.filter(
    ({ child, parent, mechanism, usedAsIs }) =>
      !usedAsIs && mechanism.trim() === '' && !copied.has(linkKey(child, parent)),
  )
  const isStep = ({ child, parent, mechanism, usedAsIs }: ContributionLink) =>
    usedAsIs || (mechanism.trim() !== '' && !copied.has(linkKey(child, parent)))
  const ways = waysUp(inForce, isStep)
  const units = goalLoads({ book, tree, day, nationalGoals: [] }).map((load) => sightOf(load, ways, steps))
  const shareOf = (count: number) => (units.length === 0 ? 0 : count / units.length)
  const ownInSight = ({ own }: UnitSight) => own.some(({ goal }) => isWithin(ways.get(goal), steps))
  return {
    units,
    share: shareOf(units.filter(({ way }) => way).length),
    ownShare: shareOf(units.filter(ownInSight).length),
    orphans: inForce.goals.filter(({ goal, kind }) => isBelow(kind) && !ways.has(goal)),
    barren: barrenIn(book, inForce, tree),
    copies,
    unexplained,
  }
}

function sightOf({ unit, goals, steering }: GoalLoad, ways: Ways, steps: number): UnitSight {
  const way = steering
    .filter(({ kind }) => isBelow(kind))
    .map(({ goal }) => ways.get(goal))
    .filter((each) => isWithin(each, steps))
    .toSorted((a, b) => (a?.length ?? 0) - (b?.length ?? 0))[0]
  return { unit, steering, own: goals.filter(({ owner }) => owner === unit.node), ...(way ? { way } : {}) }
}

/** From a goal to an overall goal, both included. */
type Ways = ReadonlyMap<string, readonly GoalVersion[]>

function isWithin(way: readonly GoalVersion[] | undefined, steps: number): boolean {
  return way !== undefined && way.length - 1 <= steps
}

/** The shortest way up from every goal that has one: outwards from the overall goals, so that circles end. */
function waysUp(inForce: GoalsInForce, isStep: (link: ContributionLink) => boolean): Ways {
  const ways = new Map<string, readonly GoalVersion[]>()
  let reached = inForce.goals.filter(({ kind }) => kind === 'overall')
  for (const goal of reached) ways.set(goal.goal, [goal])
  while (reached.length > 0) {
    const next: GoalVersion[] = []
    for (const { goal } of reached) {
      for (const link of inForce.linksDown(goal)) {
        const child = inForce.goal(link.child)
        if (!child || ways.has(child.goal) || !isStep(link)) continue
        ways.set(child.goal, [child, ...(ways.get(goal) ?? [])])
        next.push(child)
      }
    }
    reached = next
  }
  return ways
}

function copiesIn(inForce: GoalsInForce): readonly CopiedGoal[] {
  return inForce.links.flatMap(({ child, parent, usedAsIs }) => {
    const [below, above] = [inForce.goal(child), inForce.goal(parent)]
    return below && above && !usedAsIs && isSameWording(below.wording, above.wording)
      ? [{ child: below, parent: above }]
      : []
  })
}

/** Goals above the units that are meant for units, and under which there is neither a unit's goal nor a trace of work. */
function barrenIn(book: GoalBook, inForce: GoalsInForce, tree: OrganisationTree): readonly GoalVersion[] {
  const worked = new Set(book.activities.filter(({ on }) => on <= inForce.day).map(({ goal }) => goal))
  const isUnits = ({ owner }: GoalVersion) => tree.place(owner)?.kind === 'unit'
  const taken = new Set<string>()
  let reached = inForce.goals.filter((goal) => isUnits(goal) || worked.has(goal.goal))
  while (reached.length > 0) {
    for (const { goal } of reached) taken.add(goal)
    const above = reached.flatMap(({ goal }) =>
      inForce.linksUp(goal).flatMap(({ parent }) => inForce.goal(parent) ?? []),
    )
    reached = [...new Set(above)].filter(({ goal }) => !taken.has(goal))
  }
  return inForce.goals.filter(
    (goal) =>
      (goal.kind === 'overall' || goal.kind === 'committee') &&
      !taken.has(goal.goal) &&
      reachOf(goal, tree).length > 0,
  )
}

function isBelow(kind: GoalVersion['kind']): boolean {
  return kind === 'committee' || kind === 'unit'
}

function linkKey(child: string, parent: string): string {
  return `${child}\n${parent}`
}
