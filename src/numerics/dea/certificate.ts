import { at, intAt } from '#numerics/at.ts'
import type { Basis } from './basis.ts'
import type { Technology } from './technology.ts'

/**
 * How far a score may be from the bound that its prices prove, and a row of the data from holding, as a share. The
 * scores are promised to 1e-8; a sound basis ends below 1e-13, a spoilt one far above, so that anything between does.
 */
const tolerance = 1e-10
/** A sum of products is off by no more than this share of its terms for each term. */
const rounding = 2 ** -52

/** What a basis claims about a point, in the technology's measure and so free of the scaling it was found with. */
export interface Claim {
  readonly score: number
  /** Dual prices of the rows: none of the wrong sign, worth 1 together with the point's radial rows. */
  readonly prices: Float64Array
  /** What each row has to meet: the point's own value, times the score where that scales it. */
  readonly targets: Float64Array
  /** Largest amount that enters any of the sums above: what rounding is a share of. */
  readonly size: number
  /** Distance of the score from what the prices are worth. */
  readonly gap: number
}

/**
 * What the basis claims, if the data bear it out; null otherwise. Nothing that the solver has computed on the way is
 * trusted but the result: the combination of units must meet the point row by row, and its prices must be right for
 * every unit and worth what the score is. By weak duality no other combination then does better.
 *
 * @param exclude a unit that was left out; −1 for none
 */
export function proven(basis: Basis, point: Float64Array, exclude: number): Claim | null {
  const claim = claimOf(basis, point)
  if (claim === null) return null
  const { technology } = basis
  const allowed = tolerance * claim.score
  if (technology.rows * rounding * claim.size > allowed) return null
  if (!meetsTargets(basis, claim, exclude)) return null
  return pricesAllow(technology, claim, { exclude, allowed }) ? claim : null
}

function claimOf(basis: Basis, point: Float64Array): Claim | null {
  const { rows, radial, direction, slackSign } = basis.technology
  const score = at(basis.values, basis.scorePosition)
  const prices = new Float64Array(rows)
  let radialWorth = 0
  for (let row = 0; row < rows; row++) {
    const price = direction * at(basis.inverse, basis.scorePosition * rows + row) * at(basis.rowScale, row)
    if (price * at(slackSign, row) > 0) continue
    prices[row] = price
    if (radial[row] === 1) radialWorth -= direction * price * at(point, row)
  }
  if (!(score > 0 && radialWorth > 0)) return null
  const targets = new Float64Array(rows)
  let size = 0
  let worth = 0
  for (let row = 0; row < rows; row++) {
    prices[row] = at(prices, row) / radialWorth
    targets[row] = radial[row] === 1 ? score * at(point, row) : at(point, row)
    size += Math.abs(at(prices, row) * at(targets, row))
    if (radial[row] !== 1) worth += at(prices, row) * at(point, row)
  }
  const gap = Math.abs(direction * score - worth)
  return gap <= tolerance * score ? { score, prices, targets, size, gap } : null
}

/** Whether the λs, none below 0, give a combination that is as good as the targets in every row. */
function meetsTargets(basis: Basis, { score, prices, targets }: Claim, exclude: number): boolean {
  const { units, rows, columns, slackSign } = basis.technology
  let effect = 0
  for (let row = 0; row < rows; row++) {
    let excess = -at(targets, row)
    for (let p = 0; p < rows; p++) {
      const unit = intAt(basis.header, p)
      if (unit === exclude) return false
      const weight = at(basis.values, p)
      if (unit < units && weight > 0) excess += weight * at(columns, unit * rows + row)
    }
    const sign = at(slackSign, row)
    const missed = sign === 0 ? Math.abs(excess) : Math.max(0, sign * excess)
    if (missed > tolerance * Math.abs(at(targets, row))) return false
    effect += missed * Math.abs(at(prices, row))
  }
  return effect <= tolerance * score
}

/**
 * Whether no unit promises to better the score. A price that is wrong by rounding is let through where the most that
 * the unit's λ can be doesn't make it matter.
 */
function pricesAllow(
  technology: Technology,
  { prices, targets }: Claim,
  { exclude, allowed }: { exclude: number; allowed: number },
): boolean {
  const { units, rows, columns } = technology
  for (let unit = 0, cell = 0; unit < units; unit++, cell += rows) {
    let gain = 0
    for (let row = 0; row < rows; row++) gain += at(prices, row) * at(columns, cell + row)
    if (gain <= 0 || unit === exclude) continue
    // At most `rows` units are in a solution.
    if (rows * gain * largestWeight(technology, targets, unit) > allowed) return false
  }
  return true
}

/** The largest λ that a unit can have: its inputs must not exceed the targets, nor Σλ its limit. */
export function largestWeight(technology: Technology, targets: Float64Array, unit: number): number {
  const { inputs, outputs, rows, columns, slackSign } = technology
  let most = Number.POSITIVE_INFINITY
  if (rows > inputs + outputs && at(slackSign, rows - 1) >= 0) most = 1
  for (let row = 0; row < inputs; row++) {
    most = Math.min(most, at(targets, row) / at(columns, unit * rows + row))
  }
  return most
}

/** What is left of a contradiction must exceed its rounding by this factor. */
const clear = 1e6

/**
 * Whether the basis proves that no combination of the units reaches the point whatever the score: prices by which the
 * point asks for more than it offers, but no unit does (Farkas's lemma).
 */
export function provenOutOfReach(basis: Basis, point: Float64Array, exclude: number): boolean {
  const { rows } = basis.technology
  for (let p = 0; p < rows; p++) {
    if (p !== basis.scorePosition && at(basis.values, p) < 0 && contradicts(basis, { p, point, exclude }))
      return true
  }
  return false
}

function contradicts(
  basis: Basis,
  { p, point, exclude }: { p: number; point: Float64Array; exclude: number },
): boolean {
  const { technology } = basis
  const { units, rows, columns, radial, slackSign } = technology
  const prices = new Float64Array(rows)
  /** A score without limit lets scaled inputs be anything, so they limit no λ. */
  const targets = new Float64Array(rows).fill(Number.POSITIVE_INFINITY)
  let lacking = 0
  let size = 0
  for (let row = 0; row < rows; row++) {
    if (radial[row] === 1) continue
    targets[row] = at(point, row)
    const price = at(basis.inverse, p * rows + row) * at(basis.rowScale, row)
    if (price * at(slackSign, row) < 0) continue
    prices[row] = price
    lacking -= price * at(point, row)
    size += Math.abs(price * at(point, row))
  }
  if (!(lacking > clear * rows * rounding * size)) return false
  for (let unit = 0; unit < units; unit++) {
    let offer = 0
    let terms = 0
    for (let row = 0; row < rows; row++) {
      const term = at(prices, row) * at(columns, unit * rows + row)
      offer += term
      terms += Math.abs(term)
    }
    if (unit === exclude || terms === 0 || offer > rows * rounding * terms) continue
    const possible =
      (Math.max(0, -offer) + rows * rounding * terms) * largestWeight(technology, targets, unit)
    if (!(2 * rows * possible < lacking)) return false
  }
  return true
}
