import { mean } from './mean.ts'
import { sum } from './sum.ts'

/**
 * Population standard deviation: √(Σ(x − x̄)² / n), with n, not n − 1, in the denominator, because the 290
 * municipalities are the whole population and not a sample of one.
 *
 * @throws RangeError for an empty list
 * @example populationSd([2, 4, 4, 4, 5, 5, 7, 9]) // 2
 */
export function populationSd(values: ArrayLike<number>): number {
  const centre = mean(values)
  return Math.sqrt(sum(Array.from(values, (value) => (value - centre) ** 2)) / values.length)
}
