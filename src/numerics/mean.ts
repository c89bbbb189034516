import { sum } from './sum.ts'

/**
 * Arithmetic mean.
 *
 * @throws RangeError for an empty list
 * @example mean([1, 2, 6]) // 3
 */
export function mean(values: ArrayLike<number>): number {
  if (values.length === 0) throw new RangeError('the mean of no values is undefined')
  return sum(values) / values.length
}
