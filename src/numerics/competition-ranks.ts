import { item } from './at.ts'

/**
 * Ranks as in a competition ("1, 2, 2, 4"): one more than the number that are strictly better.
 *
 * @param best which end is rank 1; `highest` unless said
 * @example competitionRanks([10, 20, 20, 30]) // [4, 2, 2, 1]
 */
export function competitionRanks(
  values: ArrayLike<number>,
  best: 'highest' | 'lowest' = 'highest',
): number[] {
  const sign = best === 'highest' ? -1 : 1
  const order = Array.from(values, (_, index) => index).sort(
    (a, b) => sign * (item(values, a) - item(values, b)),
  )
  const ranks = new Array<number>(values.length).fill(0)
  let rank = 0
  order.forEach((unit, place) => {
    const tied = place > 0 && item(values, item(order, place - 1)) === item(values, unit)
    if (!tied) rank = place + 1
    ranks[unit] = rank
  })
  return ranks
}
