import { at, intAt } from '#numerics/at.ts'
import type { Basis } from './basis.ts'
import { type Claim, largestWeight } from './certificate.ts'
import type { Technology } from './technology.ts'

/** Rows must come out even to this share of themselves, a tenth of the smallest slack that is shown. */
const tolerance = 1e-10
/**
 * What the sum of slacks may fall short of its bound, as a share of the point itself: some ten thousand roundings, far
 * less than a slack that anyone would see.
 */
const shortfall = 1e-12
const rounding = 2 ** -52

/**
 * Whether the basis holds a largest sum of slacks in the data's own units. Like the score it is proven from the data
 * alone: λs and slacks account for every row, and prices made of those of the slacks and a large enough share of
 * those of the score bound the sum from above.
 *
 * @param claim what was proven of the score
 */
export function slacksProven(basis: Basis, claim: Claim, exclude: number): boolean {
  const { technology } = basis
  const { rows, inputs, outputs, scale } = technology
  if (!accountsForAll(basis, claim.targets, exclude)) return false
  const worth = Float64Array.from({ length: rows }, (_, row) => (row < inputs + outputs ? at(scale, row) : 0))
  const prices = slackPrices(basis, worth)
  let [bound, size, point] = [0, 0, 0]
  for (let row = 0; row < rows; row++) {
    const term = at(prices, row) * at(claim.targets, row)
    bound += term
    size += Math.abs(term)
    point += at(worth, row) * Math.abs(at(claim.targets, row))
  }
  const allowed = shortfall * point
  const share = scorePriceShare(basis, claim, { prices, worth, exclude, allowed })
  // The score's own prices add nothing to the bound but a gap and rounding, which a large share of them multiplies.
  const doubt = rows * rounding * (size + share * claim.size) + share * claim.gap
  return doubt <= allowed && bound - slackSum(basis, worth) <= allowed
}

/** Whether λs and slacks are all 0 or more and make up every row. */
function accountsForAll(basis: Basis, targets: Float64Array, exclude: number): boolean {
  const { units, rows, columns, slackSign } = basis.technology
  for (let row = 0; row < rows; row++) {
    let total = 0
    let size = Math.abs(at(targets, row))
    for (let p = 0; p < rows; p++) {
      const variable = intAt(basis.header, p)
      if (variable === exclude) return false
      const value = Math.max(0, at(basis.values, p))
      if (variable < units) total += value * at(columns, variable * rows + row)
      if (variable === units + row) {
        const slack = (value * at(slackSign, row)) / at(basis.rowScale, row)
        total += slack
        size += Math.abs(slack)
      }
    }
    if (!(Math.abs(total - at(targets, row)) <= tolerance * size)) return false
  }
  return true
}

/** The second stage's dual prices of the rows. */
function slackPrices(basis: Basis, worth: Float64Array): Float64Array {
  const { units, rows } = basis.technology
  const prices = new Float64Array(rows)
  for (let p = 0; p < rows; p++) {
    const row = intAt(basis.header, p) - units
    if (row < 0 || row >= rows) continue
    const own = at(worth, row) / at(basis.rowScale, row)
    for (let other = 0; other < rows; other++) {
      prices[other] =
        at(prices, other) + own * at(basis.inverse, p * rows + other) * at(basis.rowScale, other)
    }
  }
  return prices
}

/**
 * How much of the score's prices must be added so that no unit and no slack promises to raise the sum; infinite where
 * none is enough.
 */
function scorePriceShare(
  { technology }: Basis,
  claim: Claim,
  {
    prices,
    worth,
    exclude,
    allowed,
  }: { prices: Float64Array; worth: Float64Array; exclude: number; allowed: number },
): number {
  const { units, rows, columns, slackSign } = technology
  let share = 0
  for (let row = 0; row < rows; row++) {
    const sign = at(slackSign, row)
    const gain = at(worth, row) - sign * at(prices, row)
    if (sign === 0 || gain <= 0 || gain * largestSlack(technology, claim.targets, row) <= allowed) continue
    share = Math.max(share, gain / Math.max(0, -sign * at(claim.prices, row)))
  }
  for (let unit = 0; unit < units; unit++) {
    if (unit === exclude) continue
    let [gain, cost] = [0, 0]
    for (let row = 0; row < rows; row++) {
      const cell = at(columns, unit * rows + row)
      gain -= at(prices, row) * cell
      cost -= at(claim.prices, row) * cell
    }
    if (gain <= 0 || rows * gain * largestWeight(technology, claim.targets, unit) <= allowed) continue
    share = Math.max(share, gain / Math.max(0, cost))
  }
  return share
}

/** The most that the slack of a row can be. */
function largestSlack(technology: Technology, targets: Float64Array, row: number): number {
  const { units, rows, columns } = technology
  let most = 0
  for (let unit = 0; unit < units; unit++) {
    const cell = Math.abs(at(columns, unit * rows + row))
    most = Math.max(most, cell === 0 ? 0 : cell * largestWeight(technology, targets, unit))
  }
  return Math.abs(at(targets, row)) + rows * most
}

function slackSum(basis: Basis, worth: Float64Array): number {
  const { units, rows } = basis.technology
  let total = 0
  for (let p = 0; p < rows; p++) {
    const row = intAt(basis.header, p) - units
    if (row < 0 || row >= rows) continue
    total += (Math.max(0, at(basis.values, p)) * at(worth, row)) / at(basis.rowScale, row)
  }
  return total
}
