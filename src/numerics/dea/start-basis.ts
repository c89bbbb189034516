import { at } from '#numerics/at.ts'
import type { Technology } from './technology.ts'

/**
 * A basis whose prices are feasible for any point: one radial row carries the whole price, the other rows none.
 *
 * Minimising inputs with price 1/x_k on input k alone, the price of Σλ must not exceed any unit's x_j/x_k: it is 0
 * where it may be (constant and non-increasing returns), else set by the unit with the least x_k. Maximising outputs,
 * the price of y_k must be outweighed by that of Σλ (the unit with most y_k sets it), or, where Σλ may not carry it
 * (constant and non-decreasing returns), by an input's price (the unit with most y_k per input sets it).
 *
 * @param exclude a unit that may not be used; −1 for none
 * @returns variables as numbered by `Basis`; null where no unit is left or the point's radial values are all 0
 */
export function startBasis(technology: Technology, point: Float64Array, exclude: number): Int32Array | null {
  const { units, inputs, rows, slackSign, direction, radial } = technology
  const key = largestRadial(point, radial)
  if (key < 0) return null
  const header = Int32Array.from({ length: rows }, (_, row) => units + row)
  header[key] = units + rows
  const last = rows - 1
  const hasTotal = rows > inputs + technology.outputs
  // Rows with an inequality in the wrong sense can't carry the counterweight, nor can an absent one.
  const totalCarries = hasTotal && (direction === 1 ? at(slackSign, last) <= 0 : at(slackSign, last) >= 0)
  if (direction === 1 && !totalCarries) return header
  const unit = mostExtreme(technology, exclude, (column) =>
    // An input row makes the smallest win, an output row (held negative) the largest output.
    totalCarries
      ? at(technology.columns, column + key)
      : at(technology.columns, column + key) / at(technology.columns, column),
  )
  if (unit < 0) return null
  header[totalCarries ? last : 0] = unit
  return header
}

/** The radial row where the point is largest; −1 where it is 0 in all. */
function largestRadial(point: Float64Array, radial: Uint8Array): number {
  let best = -1
  let size = 0
  for (let row = 0; row < point.length; row++) {
    const magnitude = Math.abs(at(point, row))
    if (radial[row] !== 1 || magnitude <= size) continue
    best = row
    size = magnitude
  }
  return best
}

function mostExtreme(
  { units, rows }: Technology,
  exclude: number,
  measure: (column: number) => number,
): number {
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (let unit = 0; unit < units; unit++) {
    if (unit === exclude) continue
    const value = measure(unit * rows)
    if (value >= least) continue
    best = unit
    least = value
  }
  return best
}
