import type { GoalBook, GoalTalk } from '#chapters/goals/model.ts'

/**
 * The talk whose order of goals holds: of those concluded by the day the one concluded last.
 *
 * @param day ISO day
 */
export function ruleInForce({ talks }: Pick<GoalBook, 'talks'>, day: string): GoalTalk | undefined {
  return talks
    .filter(({ concludedOn }) => concludedOn !== undefined && concludedOn <= day)
    .toSorted((a, b) => ((a.concludedOn ?? '') < (b.concludedOn ?? '') ? -1 : 1))
    .at(-1)
}

/** Which of two goals a talk's order puts first; absent where it doesn't have both. */
export function firstByOrder(
  { order }: Pick<GoalTalk, 'order'>,
  one: string,
  other: string,
): string | undefined {
  const [here, there] = [order.indexOf(one), order.indexOf(other)]
  if (here < 0 || there < 0) return undefined
  return here < there ? one : other
}
