import type { OrganisationTree, Place } from '#core/organisation/tree.ts'
import { reachOf } from './book-at.ts'
import type { GoalVersion } from './model.ts'

/** `reachOf` for many goals under one tree: goals with the same owner and the same places are looked up once. */
export function reachOnce(tree: OrganisationTree): (goal: GoalVersion) => readonly Place[] {
  const known = new Map<string, readonly Place[]>()
  return (goal) => {
    const key = JSON.stringify([goal.kind, goal.owner, goal.reaches])
    const reach = known.get(key) ?? reachOf(goal, tree)
    known.set(key, reach)
    return reach
  }
}
