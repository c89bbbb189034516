import { incompleteBeta } from './incomplete-beta.ts'

/**
 * Two-sided p value of a t statistic: how often chance alone gives a value at least as far from 0.
 *
 *     p = I_{ν/(ν + t²)}(ν/2, 1/2)
 *
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions (1964), 26.7.1 and 26.5.27.
 *
 * @param freedom degrees of freedom ν, above 0
 * @throws RangeError for other degrees of freedom
 * @example studentTPValue(-2.223266644603163, 6) // 0.06789…
 */
export function studentTPValue(t: number, freedom: number): number {
  if (!(freedom > 0)) throw new RangeError(`degrees of freedom must be above 0, were ${freedom}`)
  if (!Number.isFinite(t)) return 0
  return incompleteBeta(freedom / 2, 0.5, freedom / (freedom + t * t))
}
