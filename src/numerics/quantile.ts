import { item } from './at.ts'

/**
 * Quantile by linear interpolation between order statistics: with h = (n − 1)·p, the value at position h of the
 * sorted list, counted from 0. Definition 7 of Hyndman & Fan, "Sample quantiles in statistical packages",
 * The American Statistician 50 (1996); also what spreadsheets call PERCENTILE.INC.
 *
 * @param p share, 0–1
 * @throws RangeError for an empty list or a share outside 0–1
 * @example quantile([1, 2, 3, 4], 0.25) // 1.75
 */
export function quantile(values: ArrayLike<number>, p: number): number {
  if (values.length === 0) throw new RangeError('the quantile of no values is undefined')
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile is asked for by a share 0–1, was ${p}`)
  const sorted = Float64Array.from(values).sort()
  const position = (sorted.length - 1) * p
  const below = Math.floor(position)
  const low = item(sorted, below)
  const share = position - below
  return share === 0 ? low : low + share * (item(sorted, below + 1) - low)
}
