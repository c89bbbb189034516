import { type GoalsInForce, reaches } from '#chapters/goals/book-at.ts'
import type { DutiesInForce } from '#chapters/goals/duties-in-force.ts'
import { type Duty, type GoalKind, type GoalVersion, goalKinds } from '#chapters/goals/model.ts'
import type { Place } from '#core/organisation/tree.ts'

/** A goal as it stands for a place. */
export interface GoalAtPlace {
  readonly goal: GoalVersion
  readonly status: Duty['status']
}

/** The goals that reach a place or that it has adopted itself, the assembly's first; policy directions reach nobody. */
export function goalsAtPlace(
  inForce: GoalsInForce,
  duties: DutiesInForce,
  place: Place,
): readonly GoalAtPlace[] {
  return inForce.goals
    .filter((goal) => reaches(goal, place))
    .map((goal) => ({ goal, status: duties.duty(goal.goal, place)?.status ?? 'binding' }))
    .toSorted((a, b) => goalKinds.indexOf(a.goal.kind) - goalKinds.indexOf(b.goal.kind))
}

/** How many goals of each kind, of the kinds that there are. */
export function countByKind(goals: readonly GoalVersion[]): readonly { kind: GoalKind; count: number }[] {
  return goalKinds.flatMap((kind) => {
    const count = goals.filter((goal) => goal.kind === kind).length
    return count === 0 ? [] : { kind, count }
  })
}
