import { goalsAt } from '#chapters/goals/book-at.ts'
import { type DutiesInForce, dutiesInForce } from '#chapters/goals/duties-in-force.ts'
import type { Duty, DutyQuestion, GoalBook, GoalVersion } from '#chapters/goals/model.ts'
import { tertialsBack } from '#chapters/goals/periods.ts'
import { reachOnce } from '#chapters/goals/reach-once.ts'
import type { OrganisationTree, Place } from '#core/organisation/tree.ts'
import { limitOn } from '#handbook/index.ts'
import { findTraces, type Trace, type Traces } from './goal-traces.ts'

/**
 * What has come of a goal in a unit that it reaches. `acted`: a trace within the periods; `prioritised-down` and
 * `not-applicable`: by the unit's committee; `asked`: no trace, and the time to answer runs; `not-yet-asked`: no trace,
 * and nobody has asked why; `unanswered`: asked, and the time has run out.
 */
export const cellClasses = [
  'acted',
  'prioritised-down',
  'not-applicable',
  'asked',
  'not-yet-asked',
  'unanswered',
] as const
export type CellClass = (typeof cellClasses)[number]

/** A goal in a unit, with what its class rests on. */
export interface GoalCell {
  readonly goal: GoalVersion
  readonly unit: Place
  readonly class: CellClass
  /** The latest trace within the periods. */
  readonly trace?: Trace
  /** What the committee has decided. */
  readonly duty?: Duty
  /** The latest question. */
  readonly question?: DutyQuestion
  /** Whether the goal has been there for all the periods: before that, nobody is asked about silence. */
  readonly isDue: boolean
}

export interface GoalGrid {
  /** ISO day. */
  readonly day: string
  /** First ISO day of the periods that a trace must fall in. */
  readonly since: string
  /** The goals in force that reach any unit. */
  readonly goals: readonly GoalVersion[]
  /** Every unit of the organisation, in the order of the tree. */
  readonly units: readonly Place[]
  readonly counts: Readonly<Record<CellClass, number>>
  /** How many goals in units there are. */
  readonly size: number
  /** Decisions that set a goal aside, and don't count. */
  readonly notCounted: readonly Duty[]
  /** The class by position in `goals` and `units`; absent where the goal doesn't reach the unit. */
  classAt(goal: number, unit: number): CellClass | undefined
  /** By ids; absent where the goal doesn't reach the unit. */
  cell(goal: string, unit: string): GoalCell | undefined
  /** Every cell of a class, goal by goal, in the order of the tree. */
  cellsOf(cellClass: CellClass): readonly GoalCell[]
}

/**
 * The grid of goals and units on a day. One pass over each table, and one over the cells.
 *
 * @param tree the organisation on the day
 * @param day ISO day
 * @param periods whole tertials, besides the one in progress, in which a trace counts; by the advice where not given
 */
export function goalGrid(
  book: GoalBook,
  tree: OrganisationTree,
  day: string,
  periods: number = limitOn('MAL-8.silent-periods', day),
): GoalGrid {
  const since = tertialsBack(day, periods)
  const units = tree.places.filter(({ kind }) => kind === 'unit')
  const reachedBy = reachOnce(tree)
  const reached = goalsAt(book, day).goals.flatMap((goal) => {
    const reach = reachedBy(goal)
    return reach.length > 0 ? [{ goal, reach }] : []
  })
  const goals = reached.map(({ goal }) => goal)
  const positionOf = positionsIn(goals, units)
  const duties = dutiesInForce(book, tree, day)
  const traces = findTraces(book, positionOf, { since, day })
  // 0: the goal doesn't reach the unit; otherwise the code of the class.
  const codes = new Uint8Array(goals.length * units.length)
  for (const { goal, reach } of reached) {
    for (const unit of reach) {
      const at = positionOf(goal.goal, unit.node)
      if (at !== undefined) codes[at] = codeOf[classOf({ goal: goal.goal, unit, at, duties, traces, day })]
    }
  }
  const cellAt = cellReader({ goals, units, codes, duties, traces, dueFrom: firstDaysOf(book), since })
  return {
    day,
    since,
    goals,
    units,
    ...countsOf(codes),
    notCounted: duties.notCounted,
    classAt: (goal, unit) => cellClasses[(codes[goal * units.length + unit] ?? 0) - 1],
    cell(goal, unit) {
      const at = positionOf(goal, unit)
      return at === undefined ? undefined : cellAt(at)
    },
    cellsOf: (cellClass) =>
      [...codes.keys()].flatMap((at) => (codes[at] === codeOf[cellClass] ? (cellAt(at) ?? []) : [])),
  }
}

/** Makes the cell of a position, with what its class rests on, when somebody asks for it. */
function cellReader(grid: {
  readonly goals: readonly GoalVersion[]
  readonly units: readonly Place[]
  readonly codes: Uint8Array
  readonly duties: DutiesInForce
  readonly traces: Traces
  /** First day of every goal. */
  readonly dueFrom: ReadonlyMap<string, string>
  readonly since: string
}): (at: number) => GoalCell | undefined {
  const { goals, units, codes, duties, traces, dueFrom, since } = grid
  return (at) => {
    const goal = goals[Math.floor(at / units.length)]
    const unit = units[at % units.length]
    const cellClass = cellClasses[(codes[at] ?? 0) - 1]
    if (!goal || !unit || !cellClass) return undefined
    const trace = traces.trace(at)
    const question = traces.question(at)
    const duty = duties.duty(goal.goal, unit)
    return {
      goal,
      unit,
      class: cellClass,
      ...(trace ? { trace } : {}),
      ...(duty ? { duty } : {}),
      ...(question ? { question } : {}),
      isDue: (dueFrom.get(goal.goal) ?? goal.from) <= since,
    }
  }
}

/** A decision of the committee goes before everything, and what has been done before what has been asked. */
function classOf(cell: {
  readonly goal: string
  readonly unit: Place
  readonly at: number
  readonly duties: DutiesInForce
  readonly traces: Traces
  readonly day: string
}): CellClass {
  const status = cell.duties.duty(cell.goal, cell.unit)?.status
  if (status === 'prioritised-down' || status === 'not-applicable') return status
  if (cell.traces.trace(cell.at)) return 'acted'
  const question = cell.traces.question(cell.at)
  // An answer that is older than the periods is no trace of today: it is time to ask again.
  if (!question || isAnswered(question, cell.day)) return 'not-yet-asked'
  return cell.day <= question.due ? 'asked' : 'unanswered'
}

/** Whether a question had been answered by a day. */
function isAnswered({ answeredOn }: DutyQuestion, day: string): boolean {
  return answeredOn !== undefined && answeredOn <= day
}

const codeOf: Readonly<Record<CellClass, number>> = {
  acted: 1,
  'prioritised-down': 2,
  'not-applicable': 3,
  asked: 4,
  'not-yet-asked': 5,
  unanswered: 6,
}

function countsOf(codes: Uint8Array): Pick<GoalGrid, 'counts' | 'size'> {
  const found = new Uint32Array(cellClasses.length + 1)
  for (const code of codes) found[code] = (found[code] ?? 0) + 1
  const count = (cellClass: CellClass) => found[codeOf[cellClass]] ?? 0
  return {
    counts: {
      acted: count('acted'),
      'prioritised-down': count('prioritised-down'),
      'not-applicable': count('not-applicable'),
      asked: count('asked'),
      'not-yet-asked': count('not-yet-asked'),
      unanswered: count('unanswered'),
    },
    size: codes.length - (found[0] ?? 0),
  }
}

/** Where a goal in a unit stands in the grid, goal by goal. */
function positionsIn(goals: readonly GoalVersion[], units: readonly Place[]) {
  const goalAt = new Map(goals.map(({ goal }, at) => [goal, at]))
  const unitAt = new Map(units.map(({ node }, at) => [node, at]))
  return (goal: string, unit: string): number | undefined => {
    const row = goalAt.get(goal)
    const column = unitAt.get(unit)
    return row === undefined || column === undefined ? undefined : row * units.length + column
  }
}

function firstDaysOf({ versions }: GoalBook): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  for (const { goal, from } of versions) {
    const known = first.get(goal)
    if (known === undefined || from < known) first.set(goal, from)
  }
  return first
}
