import { at, intAt } from '#numerics/at.ts'
import type { Technology } from './technology.ts'

/**
 * The units that may still span the frontier, their columns packed together for quick pricing.
 *
 * A unit once found inefficient lies inside the hull of the others, so it is dropped and never priced again.
 */
export class Candidates {
  readonly columns: Float64Array
  readonly units: Int32Array
  count: number
  /** Room for the row of B⁻¹ that a pricing works with, and for the prices. */
  readonly pivots: Float64Array
  readonly prices: Float64Array
  readonly #rows: number
  readonly #places: Int32Array

  constructor({ units, rows, columns }: Technology) {
    this.columns = columns.slice()
    this.units = Int32Array.from({ length: units }, (_, unit) => unit)
    this.count = units
    this.pivots = new Float64Array(rows)
    this.prices = new Float64Array(rows)
    this.#rows = rows
    this.#places = this.units.slice()
  }

  /** Removes a unit, if it is there, by putting the last one in its place. */
  drop(unit: number): void {
    const place = intAt(this.#places, unit)
    if (place < 0) return
    this.count--
    const moved = intAt(this.units, this.count)
    this.units[place] = moved
    this.#places[moved] = place
    this.#places[unit] = -1
    for (let row = 0; row < this.#rows; row++) {
      this.columns[place * this.#rows + row] = at(this.columns, this.count * this.#rows + row)
    }
  }
}
