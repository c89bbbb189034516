import { item } from './at.ts'

/**
 * p values adjusted for how many were looked at together, so that the chance of even one false alarm stays below the
 * level that they are held against: the i-th smallest of m is multiplied by m − i + 1, and none is let below one before.
 *
 * Source: S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6 (1979).
 *
 * @param p p values, 0–1, in any order
 * @returns adjusted p values in the same order
 * @example holm([0.01, 0.04, 0.03]) // [0.03, 0.06, 0.06]
 */
export function holm(p: readonly number[]): number[] {
  const order = p.map((_, index) => index).toSorted((a, b) => item(p, a) - item(p, b))
  const adjusted = new Array<number>(p.length).fill(1)
  let least = 0
  order.forEach((index, rank) => {
    least = Math.max(least, Math.min(1, (p.length - rank) * item(p, index)))
    adjusted[index] = least
  })
  return adjusted
}
