import type { GoalBook, NationalGoal } from '#chapters/goals/model.ts'
import { careGoals } from './care.ts'
import { communityGoals } from './community.ts'
import type { LibraryGoal } from './library-goal.ts'
import { schoolGoals } from './school.ts'

export { type LibraryGoal, pointerOf, statuteOfGoal, unverifiedNote } from './library-goal.ts'
export { professionOf } from './professions.ts'

/** The national goals that the product ships, by kind of service. The municipality adds its own. */
export const nationalGoalLibrary: readonly LibraryGoal[] = [...schoolGoals, ...careGoals, ...communityGoals]

/** The library with the municipality's own additions. An addition with a shipped goal's id stands in its place. */
export function nationalGoalsOf({
  ownNationalGoals,
}: Pick<GoalBook, 'ownNationalGoals'>): readonly (NationalGoal | LibraryGoal)[] {
  const own = new Map(ownNationalGoals.map((goal) => [goal.id, goal]))
  const shipped = nationalGoalLibrary.map((goal) => own.get(goal.id) ?? goal)
  const known = new Set(nationalGoalLibrary.map(({ id }) => id))
  return [...shipped, ...ownNationalGoals.filter(({ id }) => !known.has(id))]
}
