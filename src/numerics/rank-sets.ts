import { at, item } from './at.ts'
import { competitionRanks } from './competition-ranks.ts'
import { type Comparisons, fromExact, maximaByUnit, precisions, stepDown } from './pairwise-maxima.ts'
import { parametricDraws } from './parametric-draws.ts'

/** Lowest and highest rank in the confidence set; 1 is best. */
export type RankInterval = readonly [best: number, worst: number]

export interface RankSets {
  /** One more than the number with a strictly better estimate. */
  readonly ranks: readonly number[]
  /** For each unit a set that contains its true rank with probability ≥ 1 − α. */
  readonly marginal: readonly RankInterval[]
  /** Sets that contain all units' true ranks at once with probability ≥ 1 − α. */
  readonly simultaneous: readonly RankInterval[]
}

export interface RankSetsInput {
  readonly estimates: readonly number[]
  /** Standard errors of independent, about normal estimates; 0 is exact. */
  readonly standardErrors: readonly number[]
  /** 0.05 unless set. */
  readonly alpha?: number
  /** Which end is rank 1; `highest` unless set. */
  readonly best?: 'highest' | 'lowest'
  /** 2,000 unless set. */
  readonly replications?: number
  readonly seed: number
  /** What `parametricDraws` gives for these errors, replications and seed, where it has been drawn already. */
  readonly draws?: Float64Array
  /** Whether rejected comparisons are removed and the rest tested again; true unless set. */
  readonly stepDown?: boolean
}

/**
 * Confidence sets for ranks. Every pairwise difference θ_j − θ_k is tested against 0 with the studentised statistic
 * (θ̂_j − θ̂_k)/√(se_j² + se_k²); the critical value is the 1 − α quantile of the largest statistic under a parametric
 * bootstrap, over all k for unit j (marginal) or over all pairs (simultaneous). If a units are found better and b
 * worse than j, the set is {a + 1, …, N − b}, so it always contains the rank. In the step-down, hypotheses (one-sided,
 * two a pair) that are rejected leave the maximum and the rest are tested again until nothing more is rejected.
 *
 * Source: M. Mogstad, J. P. Romano, A. M. Shaikh & D. Wilhelm, "Inference for ranks with applications to mobility
 * across neighbourhoods and academic achievement across countries", Review of Economic Studies 91 (2024).
 *
 * @throws RangeError where the lists differ in length, or a value isn't finite, or a standard error is negative
 * @example
 * rankSets({ estimates: [9, 5, 4.9], standardErrors: [0.1, 0.1, 0.1], seed: 1 }).marginal // [[1, 1], [2, 3], [2, 3]]
 */
export function rankSets(input: RankSetsInput): RankSets {
  const { estimates, standardErrors, alpha = 0.05, best = 'highest', replications = 2000, seed } = input
  guard(input)
  const units = estimates.length
  const sign = best === 'highest' ? 1 : -1
  const draws = input.draws ?? parametricDraws(standardErrors, replications, seed)
  const comparisons: Comparisons = {
    units,
    replications,
    estimates: Float64Array.from(estimates, (value) => sign * value),
    precisions: precisions(standardErrors),
    fromExact: fromExact(standardErrors),
    draws,
    // The smallest value with at least 1 − α of the draws at or below it.
    keep: replications - Math.ceil((1 - alpha) * replications - 1e-9) + 1,
    stepDown: input.stepDown ?? true,
  }
  const maxima = maximaByUnit(comparisons)
  const marginal = estimates.map((_, unit): RankInterval => {
    const own = maxima.subarray(unit * replications, (unit + 1) * replications)
    return interval(item(stepDown(comparisons, [unit], own), 0), units)
  })
  const largest = new Float64Array(replications)
  for (let i = 0; i < maxima.length; i++) {
    const b = i % replications
    if (at(maxima, i) > at(largest, b)) largest[b] = at(maxima, i)
  }
  const everyone = estimates.map((_, unit) => unit)
  const simultaneous = stepDown(comparisons, everyone, largest).map((counts) => interval(counts, units))
  return { ranks: competitionRanks(estimates, best), marginal, simultaneous }
}

function interval(counts: { better: number; worse: number }, units: number): RankInterval {
  return [counts.better + 1, units - counts.worse]
}

function guard({ estimates, standardErrors, alpha = 0.05, replications = 2000 }: RankSetsInput): void {
  if (estimates.length !== standardErrors.length)
    throw new RangeError('every estimate needs a standard error')
  if (!estimates.every(Number.isFinite)) throw new RangeError('every estimate must be a finite number')
  if (!standardErrors.every((se) => Number.isFinite(se) && se >= 0)) {
    throw new RangeError('every standard error must be a finite number, 0 or more')
  }
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha lies between 0 and 1, was ${alpha}`)
  if (!Number.isInteger(replications) || replications < 1)
    throw new RangeError('replications is a whole number from 1')
}
