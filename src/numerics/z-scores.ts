import { mean } from './mean.ts'
import { populationSd } from './population-sd.ts'

/**
 * Standardised values: z = (x − x̄) / s, s the population standard deviation.
 *
 * Where all values are alike nobody differs from anybody: every z is 0. (A spread below 1e-13 of the values' own
 * size is rounding, not a difference.)
 *
 * @throws RangeError for an empty list
 * @example zScores([2, 4, 4, 4, 5, 5, 7, 9]) // [-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2]
 */
export function zScores(values: ArrayLike<number>): number[] {
  const centre = mean(values)
  const spread = populationSd(values)
  const alike = spread <= 1e-13 * Math.abs(centre)
  return Array.from(values, (value) => (alike ? 0 : (value - centre) / spread))
}
