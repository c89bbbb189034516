import { at, intAt } from '#numerics/at.ts'
import type { Basis } from './basis.ts'
import type { Candidates } from './candidates.ts'

// None of these decides what is right, since every answer is proven afterwards (`certificate.ts`): they only decide how
// often that fails and the exact solver has to take over, which with these values is never in the data of `bench/dea.ts`.

/** What a basic variable, times the size of its column, may fall below 0 and still count as 0. */
const feasible = 1e-10
/** An element of the pivot row below this share of the row's largest price is rounding. */
const smallestElement = 1e-10
/** Reduced costs nearer to each other than this share count as a tie. */
const tie = 1e-12

export type DualOutcome = 'optimal' | 'infeasible' | 'stuck'

/**
 * Restores feasibility from a basis whose prices are right (dual simplex): the most negative variable leaves; the
 * one that keeps all prices right enters. After a run of steps the smallest number is chosen among equals instead of
 * the largest element (Bland's rule), which cannot cycle.
 *
 * Source: R. G. Bland, "New finite pivoting rules for the simplex method", Mathematics of Operations Research 2
 * (1977); V. Chvátal, Linear Programming (1983), ch. 10.
 *
 * @param exclude a unit that may not enter; −1 for none
 * @param most steps after which it gives up with `stuck`
 */
export function dualSimplex(basis: Basis, candidates: Candidates, exclude: number, most = 2000): DualOutcome {
  const { rows } = basis.technology
  for (let step = 0; step < most; step++) {
    const careful = step > 10 * rows
    const position = leaving(basis, careful)
    if (position < 0) return 'optimal'
    const variable = entering(basis, candidates, { position, exclude, careful })
    if (variable < 0) return 'infeasible'
    const direction = basis.transformed(variable)
    const change = at(basis.values, position) / at(direction, position)
    if (!Number.isFinite(change)) return 'stuck'
    for (let p = 0; p < rows; p++) {
      basis.values[p] = p === position ? change : at(basis.values, p) - change * at(direction, p)
    }
    basis.exchange(position, variable)
  }
  return 'stuck'
}

/** Position of the variable that leaves; −1 where all are feasible. The score itself has no lower bound. */
function leaving(basis: Basis, careful: boolean): number {
  let best = -1
  let least = -feasible
  for (let p = 0; p < basis.values.length; p++) {
    if (at(basis.values, p) >= 0 || p === basis.scorePosition) continue
    const value = at(basis.values, p) * basis.sizeOf(intAt(basis.header, p))
    if (value >= -feasible) continue
    if (careful ? best >= 0 && intAt(basis.header, p) > intAt(basis.header, best) : value >= least) continue
    best = p
    least = value
  }
  return best
}

/**
 * The variable whose reduced cost per unit of help is least; −1 where nothing helps, that is, where the point lies
 * beyond reach of the frontier.
 *
 * Only the score has a cost, so the prices are its row of B⁻¹ and a unit's reduced cost is their product with its
 * column.
 */
function entering(
  basis: Basis,
  candidates: Candidates,
  { position, exclude, careful }: { position: number; exclude: number; careful: boolean },
): number {
  const { units, rows, direction, slackSign } = basis.technology
  const { inverse, rowScale, scorePosition } = basis
  let size = 0
  for (let row = 0; row < rows; row++) size = Math.max(size, Math.abs(at(inverse, position * rows + row)))
  const threshold = -smallestElement * size
  let best = -1
  let ratio = Number.POSITIVE_INFINITY
  let element = 0
  for (let row = 0; row < rows; row++) {
    const sign = at(slackSign, row)
    const pivot = at(inverse, position * rows + row) * sign
    if (pivot >= threshold || sign === 0) continue
    const next = Math.max(0, -direction * at(inverse, scorePosition * rows + row) * sign) / -pivot
    if (!isPreferred(next, ratio, careful ? best - units - row : element - pivot)) continue
    best = units + row
    ratio = next
    element = pivot
  }
  const { columns, count, pivots, prices } = candidates
  for (let row = 0; row < rows; row++) {
    pivots[row] = at(inverse, position * rows + row) * at(rowScale, row)
    prices[row] = at(inverse, scorePosition * rows + row) * at(rowScale, row)
  }
  for (let place = 0, cell = 0; place < count; place++, cell += rows) {
    let pivot = 0
    for (let row = 0; row < rows; row++) pivot += at(pivots, row) * at(columns, cell + row)
    if (pivot >= threshold) continue
    let price = 0
    for (let row = 0; row < rows; row++) price += at(prices, row) * at(columns, cell + row)
    const next = Math.max(0, -direction * price) / -pivot
    if (next > ratio * (1 + tie)) continue
    const unit = intAt(candidates.units, place)
    if (unit === exclude || !isPreferred(next, ratio, careful ? best - unit : element - pivot)) continue
    best = unit
    ratio = next
    element = pivot
  }
  return best
}

/** Whether a ratio is clearly smaller, or about equal and ahead by the tie-breaker. */
function isPreferred(ratio: number, best: number, ahead: number): boolean {
  if (ratio > best * (1 + tie)) return false
  return ratio < best * (1 - tie) || ahead > 0
}
