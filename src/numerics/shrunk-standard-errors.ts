import { mean } from './mean.ts'
import { sum } from './sum.ts'

/**
 * Standard error of each unit's mean when a handful of years is too few to know the unit's own variance: the
 * variance is drawn towards the pooled one,
 *
 *     s_i² = (ν₀·s₀² + Σ_t(e_it − E_i)²) / (ν₀ + n_i − 1),    se_i² = s_i² / n_i
 *
 * where s₀² = Σ_i Σ_t(e_it − E_i)² / Σ_i(n_i − 1) is the pooled variance within units.
 *
 * Source: G. K. Smyth, "Linear models and empirical Bayes methods for assessing differential expression",
 * Statistical Applications in Genetics and Molecular Biology 3 (2004), the moderated variance.
 *
 * @param panel one list of observations a unit, each with at least one
 * @param priorDegrees ν₀, how many degrees of freedom the pooled variance is worth; 4 unless set
 * @throws RangeError for a unit without observations, or when no unit is observed twice
 * @example shrunkStandardErrors([[1, 3], [2, 2]], 4) // [0.7745966692414834, 0.6324555320336759]
 */
export function shrunkStandardErrors(panel: readonly (readonly number[])[], priorDegrees = 4): number[] {
  const squares = panel.map((unit) => {
    const centre = mean(unit)
    return sum(unit.map((value) => (value - centre) ** 2))
  })
  const degrees = sum(panel.map((unit) => unit.length - 1))
  if (degrees === 0) throw new RangeError('at least one unit must be observed twice')
  const pooled = sum(squares) / degrees
  return panel.map((unit, index) => {
    const own = squares[index] ?? 0
    return Math.sqrt((priorDegrees * pooled + own) / (priorDegrees + unit.length - 1) / unit.length)
  })
}
