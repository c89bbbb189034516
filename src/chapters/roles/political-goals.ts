import { addressOf, type GoalBook, goalsAt } from '#chapters/goals/index.ts'
import type { Organisation } from '#core/organisation/model.ts'
import { treeAt } from '#core/organisation/tree.ts'
import type { GoalWording } from './records.ts'

/** Places whose goals politics adopts; what departments and units write is theirs to say how. */
const political = ['municipal-assembly', 'executive-board', 'committee']

/**
 * The goals that politics has in force, as they are worded (ROL-1).
 *
 * @param day ISO day
 */
export function politicalGoals(
  book: GoalBook,
  organisation: Organisation,
  day: string,
): readonly GoalWording[] {
  const tree = treeAt(organisation, day)
  return goalsAt(book, day)
    .goals.filter(({ owner }) => political.includes(tree.place(owner)?.kind ?? ''))
    .map(({ goal, wording }) => ({ wording, href: addressOf.goal(goal) }))
}
