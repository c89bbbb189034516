import type { GoalsInForce } from '#chapters/goals/book-at.ts'
import { type GoalTalk, type GoalVersion, goalKinds } from '#chapters/goals/model.ts'
import type { OrganisationTree } from '#core/organisation/tree.ts'

/**
 * The goals that a talk can put in order: the overall ones, those of the bodies that take part, those that are known to
 * strain against another, and those that stand in its order already. Never a unit's own, nor a policy direction, which
 * nobody is measured by.
 *
 * @param strained ids of goals that strain
 */
export function orderCandidates(
  { goals }: GoalsInForce,
  tree: OrganisationTree,
  { bodies, order }: Pick<GoalTalk, 'bodies' | 'order'>,
  strained: ReadonlySet<string>,
): readonly GoalVersion[] {
  const takePart = ({ owner }: GoalVersion) => {
    const body = tree.above(owner, 'committee') ?? tree.above(owner, 'executive-board')
    return bodies.includes(owner) || (body !== undefined && bodies.includes(body.node))
  }
  return goals
    .filter(({ kind }) => kind === 'overall' || kind === 'committee' || kind === 'financial')
    .filter(
      (goal) =>
        goal.kind === 'overall' ||
        strained.has(goal.goal) ||
        order.includes(goal.goal) ||
        (goal.kind === 'committee' && takePart(goal)),
    )
    .toSorted((a, b) => goalKinds.indexOf(a.kind) - goalKinds.indexOf(b.kind))
}
