import { type GoalsInForce, goalsAt, rootsOf } from '#chapters/goals/book-at.ts'
import { dutiesInForce } from '#chapters/goals/duties-in-force.ts'
import type { GoalBook, GoalVersion, NationalGoal } from '#chapters/goals/model.ts'
import type { OrganisationTree, Place } from '#core/organisation/tree.ts'

/** Who has laid a goal on the unit, from the top. */
export const loadLevels = ['assembly', 'committee', 'department', 'own', 'national'] as const
export type LoadLevel = (typeof loadLevels)[number]

/** What lies on a unit (målbörda). */
export interface GoalLoad {
  readonly unit: Place
  /** Goals that reach the unit and bind it, whoever adopted them. */
  readonly goals: readonly GoalVersion[]
  /** Goals that reach it, but that the committee has prioritised down or said don't apply there: not counted. */
  readonly setAside: readonly GoalVersion[]
  readonly national: readonly NationalGoal[]
  readonly counts: Readonly<Record<LoadLevel, number>>
  /** Of all levels, the national included. */
  readonly total: number
  /** Of `goals`, those that steer: not translated into another one that binds the unit too. */
  readonly steering: readonly GoalVersion[]
}

/** What the load is computed from. */
export interface LoadInput {
  readonly book: GoalBook
  /** The organisation on the day. */
  readonly tree: OrganisationTree
  /** ISO day. */
  readonly day: string
  /** The library with the municipality's own additions; none: national goals are left out. */
  readonly nationalGoals: readonly NationalGoal[]
}

/**
 * The load of goals on every unit, in the order of the tree. A national goal is counted for a unit whose activity codes
 * it names; one that names none concerns the municipality as a whole and burdens no single unit.
 *
 * @handbook MAL-1
 */
export function goalLoads({ book, tree, day, nationalGoals }: LoadInput): readonly GoalLoad[] {
  const inForce = goalsAt(book, day)
  const duties = dutiesInForce(book, tree, day)
  const byRoot = goalsByRoot(inForce)
  return tree.places
    .filter(({ kind }) => kind === 'unit')
    .map((unit) => {
      const reaching = [...new Set(unit.path.flatMap((node) => byRoot.get(node) ?? []))]
      const binds = ({ goal }: GoalVersion) => (duties.duty(goal, unit)?.status ?? 'binding') === 'binding'
      const goals = reaching.filter(binds)
      const national = nationalGoals.filter(({ activityCodes }) =>
        activityCodes.some((code) => unit.activityCodes.includes(code)),
      )
      const counts = countsOf(goals, national.length, tree)
      return {
        unit,
        goals,
        setAside: reaching.filter((goal) => !binds(goal)),
        national,
        counts,
        total: goals.length + national.length,
        steering: steeringOf(goals, inForce),
      }
    })
}

/** Goals by the place from which they reach downwards: a unit's are those along its path. */
function goalsByRoot({ goals }: GoalsInForce): ReadonlyMap<string, readonly GoalVersion[]> {
  const byRoot = new Map<string, GoalVersion[]>()
  for (const goal of goals) {
    for (const root of rootsOf(goal)) {
      const known = byRoot.get(root)
      if (known) known.push(goal)
      else byRoot.set(root, [goal])
    }
  }
  return byRoot
}

/**
 * Of the goals that bind a unit, those that steer it in practice: a goal that has been translated into another one that
 * binds the unit too steers through that one.
 */
function steeringOf(goals: readonly GoalVersion[], { linksDown }: GoalsInForce): readonly GoalVersion[] {
  const here = new Set(goals.map(({ goal }) => goal))
  return goals.filter(({ goal }) => !linksDown(goal).some(({ child }) => child !== goal && here.has(child)))
}

function countsOf(goals: readonly GoalVersion[], national: number, tree: OrganisationTree) {
  const counts: Record<LoadLevel, number> = { assembly: 0, committee: 0, department: 0, own: 0, national }
  for (const goal of goals) counts[levelOf(goal, tree)]++
  return counts
}

function levelOf({ owner }: GoalVersion, tree: OrganisationTree): LoadLevel {
  switch (tree.place(owner)?.kind) {
    case 'municipal-assembly':
      return 'assembly'
    case 'executive-board':
    case 'committee':
      return 'committee'
    case 'unit':
      return 'own'
    default:
      return 'department'
  }
}
