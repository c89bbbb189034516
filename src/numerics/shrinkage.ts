import { item } from './at.ts'
import { mean } from './mean.ts'
import { sum } from './sum.ts'

export interface ShrunkUnit {
  readonly n: number
  /** Plain mean of the unit's observations; null without any. */
  readonly mean: number | null
  /** a_i: how far the unit lies from the overall mean, after shrinkage. */
  readonly effect: number
  /** Standard error of a_i. */
  readonly standardError: number
  /** B_i, 0–1: how much of the unit's own deviation is believed. */
  readonly reliability: number
}

export interface Shrinkage {
  /** μ, weighted by precision. */
  readonly overall: number
  /** σ²_a: variance between units. */
  readonly between: number
  /** σ²_e: variance within units, from year to year. */
  readonly within: number
  /** In the order of the input. */
  readonly units: readonly ShrunkUnit[]
}

/**
 * Empirical-Bayes estimates for a one-way panel r_it = μ + a_i + e_it with unequal numbers of observations.
 *
 * Variances by the analysis-of-variance method: σ²_e = Σ(r_it − r̄_i)²/(N − k), σ²_a = max(0, (MSB − σ²_e)/n₀) with
 * n₀ = (N − Σn_i²/N)/(k − 1). Then B_i = σ²_a/(σ²_a + σ²_e/n_i), a_i = B_i(r̄_i − μ̂), μ̂ weighted by
 * 1/(σ²_a + σ²_e/n_i), and standard error √(σ²_a(1 − B_i) + (1 − B_i)²·var μ̂). The standard error takes the variances
 * as known. A unit with no observations gets 0 and the full σ_a.
 *
 * Source: S. R. Searle, G. Casella & C. E. McCulloch, Variance Components (1992), ch. 3 and 7.
 *
 * @param panel one list of observations a unit
 * @throws RangeError with fewer than two observed units, or with no unit observed twice
 * @example shrinkage([[1, 3], [5, 7]]).units[0]?.effect // -1.75 (the unit's own deviation is -2, B = 0.875)
 */
export function shrinkage(panel: readonly (readonly number[])[]): Shrinkage {
  const observed = panel.filter((unit) => unit.length > 0)
  const total = sum(observed.map((unit) => unit.length))
  const groups = observed.length
  if (groups < 2) throw new RangeError('at least two units must be observed')
  if (total === groups) throw new RangeError('at least one unit must be observed twice')

  const grandMean = mean(observed.flat())
  const withinSquares = sum(observed.flatMap((unit) => squaredDeviations(unit, mean(unit))))
  const betweenSquares = sum(observed.map((unit) => unit.length * (mean(unit) - grandMean) ** 2))
  const within = withinSquares / (total - groups)
  const typicalSize = (total - sum(observed.map((unit) => unit.length ** 2)) / total) / (groups - 1)
  const between = Math.max(0, (betweenSquares / (groups - 1) - within) / typicalSize)

  const { overall, variance } = weightedMean(observed, between, within)
  return {
    overall,
    between,
    within,
    units: panel.map((unit) => shrink(unit, { overall, variance, between, within })),
  }
}

function squaredDeviations(values: readonly number[], centre: number): number[] {
  return values.map((value) => (value - centre) ** 2)
}

function weightedMean(observed: readonly (readonly number[])[], between: number, within: number) {
  // Without any variance all means are equal: any weights will do.
  const weights = observed.map((unit) => 1 / (between + within / unit.length || 1))
  const weight = sum(weights)
  const overall = sum(observed.map((unit, index) => item(weights, index) * mean(unit))) / weight
  return { overall, variance: between + within === 0 ? 0 : 1 / weight }
}

function shrink(
  unit: readonly number[],
  model: { overall: number; variance: number; between: number; within: number },
): ShrunkUnit {
  const { overall, variance, between, within } = model
  const n = unit.length
  const own = n === 0 ? null : mean(unit)
  const reliability = n === 0 || between === 0 ? 0 : between / (between + within / n)
  const unsure = between * (1 - reliability) + (1 - reliability) ** 2 * variance
  const effect = own === null ? 0 : reliability * (own - overall)
  return {
    n,
    mean: own,
    effect,
    standardError: n === 0 ? Math.sqrt(between) : Math.sqrt(unsure),
    reliability,
  }
}
