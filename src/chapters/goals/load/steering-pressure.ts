import { goalsAt } from '#chapters/goals/book-at.ts'
import { dutiesInForce } from '#chapters/goals/duties-in-force.ts'
import type { GoalBook, GoalVersion } from '#chapters/goals/model.ts'
import { reachOnce } from '#chapters/goals/reach-once.ts'
import { monthsAfter } from '#core/day.ts'
import type { Organisation } from '#core/organisation/model.ts'
import { type OrganisationTree, type Place, treeAt } from '#core/organisation/tree.ts'

/** What reaches a unit: goals, their measures, and how often a year somebody is to be told of them. */
export interface UnitPressure {
  readonly unit: Place
  /** Goals that bind the unit. */
  readonly goals: number
  readonly measures: number
  /** The index: occasions a year, over all measures of all goals. */
  readonly index: number
  /** The part of the index that comes of the unit's own goals; the rest reaches it from above. */
  readonly own: number
}

/** A unit's pressure with what it has been. */
export interface PressureOverTime extends UnitPressure {
  /** The index on the same day of earlier years, oldest first, the day's own last. Years before the unit or the goals are absent. */
  readonly years: readonly number[]
  /** Risen every year of those asked for. */
  readonly isRising: boolean
  /** Among the units under the greatest pressure. */
  readonly isAtTop: boolean
}

/**
 * How many times a year a goal asks to be reported: over its measures, and once where it has none, since it is to be
 * spoken of all the same.
 */
export function occasionsOf({ measures }: Pick<GoalVersion, 'measures'>): number {
  return Math.max(
    1,
    measures.reduce((sum, { reportsPerYear }) => sum + reportsPerYear, 0),
  )
}

/**
 * The steering pressure on every unit on a day: goals × measures × occasions a year, of the goals that bind it. One
 * that its committee has set aside presses no more. It tells of the steering that reaches a unit, not of its manager.
 *
 * @param tree the organisation on the day
 * @param without ids of goals that are thought away
 */
export function pressureAt(
  book: GoalBook,
  tree: OrganisationTree,
  { day, without = new Set() }: { readonly day: string; readonly without?: ReadonlySet<string> },
): readonly UnitPressure[] {
  const duties = dutiesInForce(book, tree, day)
  const reachedBy = reachOnce(tree)
  const sums = new Map<string, { goals: number; measures: number; index: number; own: number }>()
  for (const goal of goalsAt(book, day).goals) {
    if (without.has(goal.goal)) continue
    const occasions = occasionsOf(goal)
    for (const unit of reachedBy(goal)) {
      if ((duties.duty(goal.goal, unit)?.status ?? 'binding') !== 'binding') continue
      const sum = sums.get(unit.node) ?? { goals: 0, measures: 0, index: 0, own: 0 }
      sum.goals += 1
      sum.measures += goal.measures.length
      sum.index += occasions
      if (goal.owner === unit.node) sum.own += occasions
      sums.set(unit.node, sum)
    }
  }
  return tree.places
    .filter(({ kind }) => kind === 'unit')
    .map((unit) => ({ unit, ...(sums.get(unit.node) ?? { goals: 0, measures: 0, index: 0, own: 0 }) }))
}

/** How long to look back, and how many to call the most pressed. */
export interface PressureLimits {
  /** Years in a row that make a rise. */
  readonly risingYears: number
  /** Share of the units, 0–1, that are at the top. */
  readonly topShare: number
}

/**
 * Every unit's pressure with the same day of the years before, under the organisation as it stood then.
 *
 * A year when no goal was registered says nothing of the units: it is left out, so that taking up the register is not
 * taken for a rise.
 *
 * @param day ISO day
 */
export function steeringPressure(
  book: GoalBook,
  organisation: Organisation,
  { day, risingYears, topShare }: PressureLimits & { readonly day: string },
): readonly PressureOverTime[] {
  const earlier = Array.from({ length: risingYears }, (_, at) => monthsAfter(day, -12 * (risingYears - at)))
    .filter((then) => goalsAt(book, then).goals.length > 0)
    .map((then) => {
      const pressures = pressureAt(book, treeAt(organisation, then), { day: then })
      return new Map(pressures.map(({ unit, index }) => [unit.node, index]))
    })
  const now = pressureAt(book, treeAt(organisation, day), { day })
  const limit = topLimit(now, topShare)
  return now.map((pressure) => {
    const years = [...earlier.flatMap((then) => then.get(pressure.unit.node) ?? []), pressure.index]
    const isRising =
      years.length > risingYears && years.every((index, at) => at === 0 || index > (years[at - 1] ?? index))
    return { ...pressure, years, isRising, isAtTop: pressure.index > limit }
  })
}

/**
 * The index that the most pressed units lie above: that of the first unit outside the share. Units that tie with it
 * are not at the top, so that nobody stands out where all are alike.
 */
function topLimit(pressures: readonly UnitPressure[], share: number): number {
  const falling = pressures.map(({ index }) => index).toSorted((a, b) => b - a)
  const most = Math.floor(falling.length * share)
  return most === 0 ? Number.POSITIVE_INFINITY : (falling[most] ?? 0)
}

/** A row of the heat map: the units of a department, and their middle. */
export interface PressureGroup {
  /** The department, or where there is none the committee; absent for units that lie under neither. */
  readonly group?: Place
  readonly median: number
  /** Those under the greatest pressure first; `heat` is the index as a share of the highest of all, 0–1. */
  readonly units: readonly (PressureOverTime & { readonly heat: number })[]
}

/** The heat map: the units by department, in the order of the tree. */
export function pressureMap(
  pressures: readonly PressureOverTime[],
  tree: OrganisationTree,
): readonly PressureGroup[] {
  const highest = Math.max(1, ...pressures.map(({ index }) => index))
  const groups = Map.groupBy(
    pressures,
    ({ unit: { node } }) => tree.above(node, 'department') ?? tree.above(node, 'committee'),
  )
  return [...groups.entries()].map(([group, of]) => ({
    ...(group ? { group } : {}),
    median: medianOf(of.map(({ index }) => index)),
    units: of.toSorted((a, b) => b.index - a.index).map((each) => ({ ...each, heat: each.index / highest })),
  }))
}

/** The middle value; 0 of none. */
export function medianOf(values: readonly number[]): number {
  const rising = values.toSorted((a, b) => a - b)
  const middle = rising.length / 2
  const upper = rising[Math.floor(middle)] ?? 0
  return Number.isInteger(middle) ? ((rising[middle - 1] ?? 0) + upper) / 2 : upper
}
