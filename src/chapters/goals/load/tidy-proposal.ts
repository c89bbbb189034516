import { type GoalsInForce, goalsAt, reachOf } from '#chapters/goals/book-at.ts'
import { anchorOf, needsAnchor } from '#chapters/goals/coverage/anchors.ts'
import { type GoalGrid, goalGrid } from '#chapters/goals/grid/goal-grid.ts'
import { type GoalBook, type GoalVersion, goalKinds, type Measure } from '#chapters/goals/model.ts'
import type { OrganisationTree } from '#core/organisation/tree.ts'
import { occasionsOf, pressureAt } from './steering-pressure.ts'

/**
 * Why a goal may be cleared out, in the order in which the rules are tried. `past-horizon`: the years it was meant for
 * are over; `same-indicators`: another goal that reaches the same units measures the same indicators the same way;
 * `without-anchor`: it rests on no law or standing orders; `without-trace`: no unit that it binds has left a trace.
 */
export type TidyRule = 'past-horizon' | 'same-indicators' | 'without-anchor' | 'without-trace'

/** What is proposed: always for a decision by the one that adopted the goal. */
export interface TidyStep {
  readonly goal: GoalVersion
  readonly rule: TidyRule
  /** `direct`: decide on it as a policy direction, which stays but presses no unit. */
  readonly action: 'retire' | 'merge' | 'direct'
  /** The goal that it goes into, of a merger. */
  readonly into?: GoalVersion
  /** Units that are relieved. */
  readonly units: number
  /** Occasions a year that fall away, over all units. */
  readonly relief: number
}

export interface TidyProposal {
  /** Steering pressure over all units, in occasions a year, as it is and with every step taken. */
  readonly before: number
  readonly after: number
  /** Those that bring the largest relief first. */
  readonly steps: readonly TidyStep[]
}

/**
 * Which goals to merge or end for the largest relief. Each goal is proposed once, by the first rule that fits it, and
 * never one that another goes into. Financial goals, which law demands, and policy directions are left alone.
 *
 * @param tree the organisation on the day
 * @param most steps to propose
 */
export function tidyProposal(
  book: GoalBook,
  tree: OrganisationTree,
  { day, periods, most = 5 }: { readonly day: string; readonly periods: number; readonly most?: number },
): TidyProposal {
  const inForce = goalsAt(book, day)
  const grid = goalGrid(book, tree, day, periods)
  const candidates = inForce.goals
    .filter(({ kind }) => kind !== 'financial' && kind !== 'policy-direction')
    .flatMap((goal) => {
      const binds = boundUnits(goal, grid)
      const reason = binds > 0 ? reasonFor(goal, { day, inForce, grid, tree }) : undefined
      return reason ? [{ goal, ...reason, units: binds, relief: binds * occasionsOf(goal) }] : []
    })
    .toSorted((a, b) => b.relief - a.relief || (a.goal.goal < b.goal.goal ? -1 : 1))
  const steps: TidyStep[] = []
  const [gone, kept] = [new Set<string>(), new Set<string>()]
  for (const step of candidates) {
    if (steps.length === most || kept.has(step.goal.goal) || (step.into && gone.has(step.into.goal))) continue
    steps.push(step)
    gone.add(step.goal.goal)
    if (step.into) kept.add(step.into.goal)
  }
  const total = (without: ReadonlySet<string>) =>
    pressureAt(book, tree, { day, without }).reduce((sum, { index }) => sum + index, 0)
  return { before: total(new Set()), after: total(gone), steps }
}

interface Ground {
  readonly day: string
  readonly inForce: GoalsInForce
  readonly grid: GoalGrid
  readonly tree: OrganisationTree
}

function reasonFor(
  goal: GoalVersion,
  ground: Ground,
): Pick<TidyStep, 'rule' | 'action' | 'into'> | undefined {
  if (goal.horizon < Number(ground.day.slice(0, 4))) return { rule: 'past-horizon', action: 'retire' }
  const into = twinOf(goal, ground)
  if (into) return { rule: 'same-indicators', action: 'merge', into }
  if (needsAnchor(goal) && !anchorOf(goal, ground.inForce))
    return { rule: 'without-anchor', action: 'direct' }
  return isWithoutTrace(goal, ground.grid) ? { rule: 'without-trace', action: 'retire' } : undefined
}

/** How many units a goal binds. */
function boundUnits(goal: GoalVersion, grid: GoalGrid): number {
  return classesOf(goal, grid).filter((cell) => cell !== 'prioritised-down' && cell !== 'not-applicable')
    .length
}

function isWithoutTrace(goal: GoalVersion, grid: GoalGrid): boolean {
  const first = grid.units.find(({ node }) => grid.cell(goal.goal, node) !== undefined)
  const isDue = first !== undefined && grid.cell(goal.goal, first.node)?.isDue === true
  return isDue && !classesOf(goal, grid).includes('acted')
}

function classesOf(goal: GoalVersion, grid: GoalGrid) {
  const row = grid.goals.findIndex((each) => each.goal === goal.goal)
  if (row < 0) return []
  return grid.units.flatMap((_, unit) => grid.classAt(row, unit) ?? [])
}

/**
 * The goal that already measures everything this one does, in every unit that this one reaches. Of two that are twins
 * the one nearer the assembly stays, and of equals the one whose id comes first.
 */
function twinOf(goal: GoalVersion, { inForce, tree, day }: Ground): GoalVersion | undefined {
  const indicators = goal.measures.map(indicatorOf)
  if (indicators.length === 0 || indicators.includes(undefined)) return undefined
  const units = reachOf(goal, tree)
  return inForce.goals.find((other) => {
    if (other.goal === goal.goal || other.horizon < Number(day.slice(0, 4))) return false
    if (other.kind === 'financial' || other.kind === 'policy-direction') return false
    const theirs = new Set(other.measures.map(indicatorOf))
    if (!indicators.every((indicator) => theirs.has(indicator))) return false
    const reached = new Set(reachOf(other, tree).map(({ node }) => node))
    if (!units.every(({ node }) => reached.has(node))) return false
    const isTwin = theirs.size === new Set(indicators).size && reached.size === units.length
    return !isTwin || staysBefore(other, goal)
  })
}

function staysBefore(a: GoalVersion, b: GoalVersion): boolean {
  const [first, second] = [goalKinds.indexOf(a.kind), goalKinds.indexOf(b.kind)]
  return first === second ? a.goal < b.goal : first < second
}

function indicatorOf({ kpi, better }: Measure): string | undefined {
  return kpi === undefined ? undefined : `${kpi} ${better}`
}
