import { item } from './at.ts'
import { mean } from './mean.ts'
import { sum } from './sum.ts'

/**
 * Pearson's correlation: Σ(x − x̄)(y − ȳ) / √(Σ(x − x̄)²·Σ(y − ȳ)²).
 *
 * @returns −1 to 1; null where it is undefined: fewer than two pairs, or a variable that doesn't vary
 * @throws RangeError where the lists differ in length
 * @example pearson([1, 2, 3], [2, 4, 7]) // 0.9933992677987828
 */
export function pearson(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  if (x.length !== y.length) throw new RangeError(`${x.length} values cannot be paired with ${y.length}`)
  if (x.length < 2) return null
  const dx = deviations(x)
  const dy = deviations(y)
  if (dx === null || dy === null) return null
  const products = sum(dx.map((value, index) => value * item(dy, index)))
  const scale = Math.sqrt(sum(dx.map((value) => value * value)) * sum(dy.map((value) => value * value)))
  return Math.max(-1, Math.min(1, products / scale))
}

function deviations(values: ArrayLike<number>): number[] | null {
  const centre = mean(values)
  const list = Array.from(values, (value) => value - centre)
  const largest = list.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  return largest <= 1e-13 * Math.abs(centre) ? null : list
}
