import { at, intAt } from '#numerics/at.ts'
import type { Basis } from './basis.ts'

/**
 * Smaller than this share of its terms, a sum counts as 0: units that tie but for their last digits then do tie. What
 * would do harm to the rows or the sum is found out by `slack-certificate.ts`.
 */
const rounding = 1e-9
/** Steps for each row before it gives up; some three are usual. */
const mostSteps = 100

/**
 * Second stage: among all solutions with the score just found, moves the basis to one with the largest sum of input
 * and output slacks in the data's own units (primal simplex; after a run of steps by Bland's rule, which
 * cannot cycle).
 *
 * Only variables whose first-stage reduced cost is 0 may enter, and those can't change the score. The sum, and so
 * the slacks, depend on the units that the data are measured in, as in all programmes of this kind.
 *
 * Source: A. I. Ali & L. M. Seiford, "The mathematical programming approach to efficiency analysis", in Fried, Lovell
 * & Schmidt (eds), The Measurement of Productive Efficiency (1993).
 *
 * @param exclude a unit that may not enter; −1 for none
 * @returns false where rounding keeps it from an end; true says that it ended, not that rounding did no harm
 */
export function maximiseSlacks(basis: Basis, exclude: number): boolean {
  const { rows } = basis.technology
  const worth = slackWorths(basis)
  for (let step = 0; step < mostSteps * rows; step++) {
    const variable = entering(basis, worth, { exclude, careful: step > 20 * rows })
    if (variable < 0) return basis.load(basis.header.slice())
    const direction = basis.transformed(variable)
    const position = leaving(basis, direction)
    // Without a bound the sum of slacks would be infinite, which finite inputs rule out: this is rounding.
    if (position < 0) return false
    const change = at(basis.values, position) / at(direction, position)
    for (let p = 0; p < rows; p++) {
      basis.values[p] = p === position ? change : at(basis.values, p) - change * at(direction, p)
    }
    basis.exchange(position, variable)
    // Rounding adds up along the way; the same basis taken up afresh has none of it.
    if (step % 20 === 19 && !basis.load(basis.header.slice())) return false
  }
  return false
}

/** What a unit of each row's slack is worth, the largest being 1: its size in the data's own units. */
function slackWorths({ technology, rowScale }: Basis): Float64Array {
  const { rows, inputs, outputs, scale } = technology
  const worth = Float64Array.from({ length: rows }, (_, row) =>
    row < inputs + outputs ? at(scale, row) / at(rowScale, row) : 0,
  )
  const most = largest(worth)
  return worth.map((value) => value / most)
}

/**
 * The variable that raises the sum most per unit of itself and leaves the score alone, or, when careful, the first
 * that raises it; −1 where there is none.
 */
function entering(
  basis: Basis,
  worth: Float64Array,
  { exclude, careful }: { exclude: number; careful: boolean },
): number {
  const { units, rows, columns, slackSign } = basis.technology
  const { inverse, header, rowScale, scorePosition } = basis
  const basic = new Set(header)
  const prices = new Float64Array(rows)
  for (let p = 0; p < rows; p++) {
    const variable = intAt(header, p)
    if (variable < units || variable === basis.score) continue
    const own = at(worth, variable - units)
    for (let row = 0; row < rows; row++) prices[row] = at(prices, row) + own * at(inverse, p * rows + row)
  }
  const scorePrices = inverse.slice(scorePosition * rows, (scorePosition + 1) * rows)
  let best = -1
  let most = 0
  for (let row = 0; row < rows; row++) {
    const sign = at(slackSign, row)
    const raise = at(worth, row) - sign * at(prices, row)
    if (sign === 0 || basic.has(units + row) || raise <= Math.max(rounding, most)) continue
    if (Math.abs(at(scorePrices, row)) > rounding * largest(scorePrices)) continue
    best = units + row
    most = raise
  }
  // A unit's column is held in the technology's measure, not the point's.
  const unitPrices = prices.map((price, row) => price * at(rowScale, row))
  const unitScorePrices = scorePrices.map((price, row) => price * at(rowScale, row))
  for (let unit = 0; unit < units; unit++) {
    if (unit === exclude || basic.has(unit)) continue
    const own = columns.subarray(unit * rows, (unit + 1) * rows)
    const raise = gain(unitPrices, own)
    if (raise <= (careful ? 0 : most) || gain(unitScorePrices, own) !== 0) continue
    best = unit
    most = raise
    if (careful) return best
  }
  return best
}

/** −prices·column, exactly 0 where only rounding is left of the terms. */
function gain(prices: Float64Array, column: Float64Array): number {
  let total = 0
  let size = 0
  for (let row = 0; row < column.length; row++) {
    const term = at(prices, row) * at(column, row)
    total -= term
    size += Math.abs(term)
  }
  return Math.abs(total) <= rounding * size ? 0 : total
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
}

/** Position of the variable that first reaches 0, of ties the one with the smallest number; −1 where none does. */
function leaving(basis: Basis, direction: Float64Array): number {
  const threshold = rounding * largest(direction)
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (let p = 0; p < direction.length; p++) {
    const element = at(direction, p)
    if (element <= threshold || p === basis.scorePosition) continue
    const ratio = Math.max(0, at(basis.values, p)) / element
    const tied = best >= 0 && Math.abs(ratio - least) <= 1e-12
    if (tied ? intAt(basis.header, p) > intAt(basis.header, best) : ratio > least) continue
    best = p
    least = ratio
  }
  return best
}
