import { at, item } from './at.ts'
import { kthSmallest } from './kth-smallest.ts'
import { parametricDraws } from './parametric-draws.ts'

/**
 * How probable it is that each unit is among the `count` best, given estimates with independent normal errors: the
 * share of seeded draws estimate + N(0, se²) in which it is. In every draw exactly `count` units are chosen, so the
 * shares sum to `count`.
 *
 * @param count how many are "the best"; for the top decile ceil(0.1·N)
 * @returns one share 0–1 a unit; the highest estimate is best
 * @throws RangeError where the lists differ in length
 * @example topShares({ estimates: [9, 1, 0], standardErrors: [1, 1, 1], count: 1, seed: 1 })[0] // 1
 */
export function topShares(input: {
  readonly estimates: ArrayLike<number>
  readonly standardErrors: ArrayLike<number>
  readonly count: number
  readonly replications?: number
  readonly seed: number
  /** What `parametricDraws` gives for these errors, replications and seed, where it has been drawn already. */
  readonly draws?: Float64Array
}): number[] {
  const { estimates, standardErrors, count, replications = 2000, seed } = input
  const units = estimates.length
  if (standardErrors.length !== units) throw new RangeError('every estimate needs a standard error')
  const draws = input.draws ?? parametricDraws(standardErrors, replications, seed)
  const hits = new Array<number>(units).fill(0)
  const drawn = new Float64Array(units)
  for (let b = 0; b < replications; b++) {
    for (let unit = 0; unit < units; unit++) {
      drawn[unit] = item(estimates, unit) + at(draws, b * units + unit)
    }
    if (count === 0) continue
    const limit = kthSmallest(drawn.slice(), units - count)
    let left = count
    // Ties at the limit go to those that stand first, so that exactly `count` are chosen.
    for (let unit = 0; unit < units; unit++) if (at(drawn, unit) > limit) left--
    for (let unit = 0; unit < units; unit++) {
      const chosen = at(drawn, unit) > limit || (at(drawn, unit) === limit && left-- > 0)
      if (chosen) hits[unit] = item(hits, unit) + 1
    }
  }
  return hits.map((hit) => hit / replications)
}
