import { at } from './at.ts'

/**
 * Sum with compensation for rounding, so that the order of the terms hardly matters.
 *
 * Source: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974).
 *
 * @returns the sum; 0 for an empty list
 * @example sum([1, 1e100, 1, -1e100]) // 2 (plain addition gives 0)
 */
export function sum(values: ArrayLike<number>): number {
  let total = 0
  let lost = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  // An infinite term makes the correction NaN; the plain total is then the answer.
  return Number.isFinite(lost) ? total + lost : total
}

/**
 * Σ aᵢ·bᵢ, compensated in the same way. The products themselves are rounded.
 *
 * @param b as long as a: it isn't checked, since this is the inner loop of a solver
 * @example sumOfProducts([1, 2], [3, 4]) // 11
 */
export function sumOfProducts(a: Float64Array, b: Float64Array): number {
  let total = 0
  let lost = 0
  for (let i = 0; i < a.length; i++) {
    const value = at(a, i) * at(b, i)
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return Number.isFinite(lost) ? total + lost : total
}
