import { type Ore, toOre } from '#core/money.ts'

/** No money. */
export const nothing: Ore = toOre(0)

export function sumOre(amounts: readonly number[]): Ore {
  return toOre(amounts.reduce((sum, amount) => sum + amount, 0))
}

/**
 * A share of an amount, to the nearest öre, halves away from zero. Shares are taken to a hundredth of a per cent, so
 * that 1 % of a whole amount of hundreds is exact, which 0.01 × amount isn't.
 *
 * @param share 0–1, with at most four decimals
 */
export function shareOf(amount: number, share: number): Ore {
  const exact = (Math.abs(amount) * Math.round(Math.abs(share) * 10_000)) / 10_000
  const size = Math.round(exact)
  return toOre(size === 0 ? 0 : size * Math.sign(amount) * Math.sign(share))
}

/** The amount, and nothing where it is below zero. */
export function atLeastNothing(amount: number): Ore {
  return toOre(Math.max(0, amount))
}
