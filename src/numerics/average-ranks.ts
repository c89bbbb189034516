import { item } from './at.ts'

/**
 * Ranks from 1 for the smallest value; equal values share the mean of the places they take up.
 * The ranks that rank correlation needs.
 *
 * @example averageRanks([10, 20, 20, 30]) // [1, 2.5, 2.5, 4]
 */
export function averageRanks(values: ArrayLike<number>): number[] {
  const order = Array.from(values, (_, index) => index).sort((a, b) => item(values, a) - item(values, b))
  const ranks = new Array<number>(values.length).fill(0)
  for (let start = 0; start < order.length; ) {
    const value = item(values, item(order, start))
    let end = start + 1
    while (end < order.length && item(values, item(order, end)) === value) end++
    // Places start+1 … end are shared.
    for (let place = start; place < end; place++) ranks[item(order, place)] = (start + 1 + end) / 2
    start = end
  }
  return ranks
}
