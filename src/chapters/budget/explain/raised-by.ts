import type { PriceIndex } from '#chapters/budget/volume/rule-set.ts'

/** How far off a raised amount may be, as a share of it: what rounding to hundreds or thousands of kronor hides. */
const rounding = 0.001

/** The index by which an amount is another one raised; nothing where it is not, or there was nothing to raise. */
export function raisedBy(
  indices: readonly PriceIndex[] | undefined,
  before: number,
  after: number,
): PriceIndex | undefined {
  if (before === 0) return undefined
  return indices?.find(({ change }) => Math.abs(after - before * (1 + change)) <= Math.abs(after) * rounding)
}
