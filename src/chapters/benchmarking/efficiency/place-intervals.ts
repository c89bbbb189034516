import { parametricDraws } from '#numerics/parametric-draws.ts'
import { type RankSets, rankSets } from '#numerics/rank-sets.ts'
import { topShares } from '#numerics/top-shares.ts'

/** Window means with their errors, and how the bootstrap is drawn. */
export interface IntervalDraws {
  readonly estimates: readonly number[]
  readonly standardErrors: readonly number[]
  readonly seed: number
  readonly replications: number
}

/** What the draws say of each place, in the order given. */
export interface PlaceIntervals {
  readonly sets: RankSets
  /** Probability of being among the best tenth, 0–1. */
  readonly topDecile: readonly number[]
}

/** How many are "the top decile": the ceil(0.1·N) best. */
export function topDecileSize(count: number): number {
  return Math.ceil(0.1 * count)
}

/**
 * Intervals for places, by comparing every pair of municipalities in every draw. Plain lists in and out, so that a
 * worker thread can do it.
 */
export function placeIntervals(wish: IntervalDraws): PlaceIntervals {
  const { estimates, standardErrors, replications, seed } = wish
  const draws = parametricDraws(standardErrors, replications, seed)
  return {
    sets: rankSets({ ...wish, draws }),
    topDecile: topShares({ ...wish, draws, count: topDecileSize(estimates.length) }),
  }
}
