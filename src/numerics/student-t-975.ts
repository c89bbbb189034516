import { studentTPValue } from './student-t-p-value.ts'

/**
 * The 97.5 % point of Student's t: how many standard errors a two-sided 95 % interval reaches each way. Found by halving
 * the interval in which the two-sided p value passes 0.05.
 *
 * Source of the check: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2 (12.706 for ν = 1, 2.776 for ν = 4).
 *
 * @param freedom degrees of freedom ν, at least 1
 * @throws RangeError for fewer degrees of freedom
 * @example studentT975(4) // 2.7764…
 */
export function studentT975(freedom: number): number {
  if (!(freedom >= 1)) throw new RangeError(`degrees of freedom must be at least 1, were ${freedom}`)
  // The p value falls with t; for one degree of freedom it is 0.05 at 12.706, and for more at less.
  let [low, high] = [1.9, 13]
  while (high - low > 1e-10) {
    const middle = (low + high) / 2
    if (studentTPValue(middle, freedom) > 0.05) low = middle
    else high = middle
  }
  return (low + high) / 2
}
