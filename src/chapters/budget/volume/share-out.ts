import { integerWeights } from './integer-weights.ts'

/**
 * Shares out a whole amount by weight, to the öre, by largest remainder: everyone gets their share rounded down, and
 * the öre that are left go to those whose shares lost most. Reckoned in whole numbers, so that neither the order of the
 * units nor the size of the amount matters; equal remainders are settled by the place in `rank`.
 *
 * @param total whole öre; a negative amount is shared as its size is
 * @param weights none negative, at least one above 0
 * @param rank for each, its place among equals: lowest first
 * @returns whole öre in the order of the weights, whose sum is `total`
 * @throws RangeError where there is no weight to share by
 */
export function shareOut(total: number, weights: Float64Array, rank: ArrayLike<number>): Float64Array {
  const size = Math.abs(total)
  const whole = integerWeights(weights)
  const all = bigSum(whole)
  if (all === 0n) throw new RangeError('there is no weight to share by')
  const { shares, lost } =
    largest(whole) * size < Number.MAX_SAFE_INTEGER && all < BigInt(Number.MAX_SAFE_INTEGER)
      ? shareSmall(size, whole, Number(all))
      : shareLarge(size, whole, all)
  let left = size
  for (const share of shares) left -= share
  const order = Array.from(shares.keys()).filter((i) => (whole[i] ?? 0) > 0)
  order.sort(
    (a, b) =>
      Number((lost[b] ?? 0) > (lost[a] ?? 0)) - Number((lost[b] ?? 0) < (lost[a] ?? 0)) ||
      (rank[a] ?? 0) - (rank[b] ?? 0),
  )
  for (const i of order.slice(0, left)) shares[i] = (shares[i] ?? 0) + 1
  if (total < 0) for (let i = 0; i < shares.length; i++) shares[i] = 0 - (shares[i] ?? 0)
  return shares
}

/** For each, its place when ids stand in order: what settles ties, so that the order of the list can't. */
export function rankOf(ids: readonly string[]): Int32Array {
  const order = ids.map((_, i) => i).sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1))
  const rank = new Int32Array(ids.length)
  for (const [place, i] of order.entries()) rank[i] = place
  return rank
}

interface Shares {
  /** Rounded down. */
  readonly shares: Float64Array
  /** What the rounding took from each, in parts of the sum of weights. */
  readonly lost: ArrayLike<number | bigint>
}

function shareSmall(size: number, whole: Float64Array, all: number): Shares {
  const shares = new Float64Array(whole.length)
  const lost = new Float64Array(whole.length)
  for (let i = 0; i < whole.length; i++) {
    const product = size * (whole[i] ?? 0)
    let share = Math.floor(product / all)
    // The division may have been rounded up to a whole number.
    if (product < share * all) share -= 1
    shares[i] = share
    lost[i] = product - share * all
  }
  return { shares, lost }
}

function shareLarge(size: number, whole: Float64Array, all: bigint): Shares {
  const shares = new Float64Array(whole.length)
  const amount = BigInt(size)
  const lost = Array.from(whole, (weight, i) => {
    const product = amount * BigInt(weight)
    shares[i] = Number(product / all)
    return product % all
  })
  return { shares, lost }
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), 0)
}

/** The sum of whole numbers, also where it doesn't fit a number. */
function bigSum(values: Float64Array): bigint {
  let sum = 0
  let carried = 0n
  for (const value of values) {
    sum += value
    if (sum > 1e15) {
      carried += BigInt(sum)
      sum = 0
    }
  }
  return carried + BigInt(sum)
}
