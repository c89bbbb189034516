import { at, intAt } from '#numerics/at.ts'
import type { Technology } from './technology.ts'

/** A pivot smaller than this share of its column's largest element, some fifty roundings, is rounding itself. */
const smallestPivot = 1e-14

/**
 * A basis of the programme for one evaluated point, with its inverse held in full: the rows are few (inputs +
 * outputs + 1), so that updating all of it costs less than being clever.
 *
 * Variables are numbered: λ_j is j, the slack of row i is units + i, the score is units + rows.
 */
export class Basis {
  readonly technology: Technology
  /** The number of the score's variable. */
  readonly score: number
  /** Which variable stands in each position. */
  readonly header: Int32Array
  /** B⁻¹, position p at p·rows. */
  readonly inverse: Float64Array
  /** Values of the basic variables. */
  readonly values: Float64Array
  /** Right-hand side. */
  readonly right: Float64Array
  /** Column of the score. */
  readonly scoreColumn: Float64Array
  /**
   * What each row is multiplied by: one over the point's own value, so that right-hand sides are 0 or ±1 and a small
   * unit is solved as accurately as a large one. Slacks are in the same measure.
   */
  readonly rowScale: Float64Array
  /** Position of the score. */
  scorePosition = 0
  readonly #scratch: Float64Array
  readonly #source: Float64Array
  readonly #taken: Uint8Array

  constructor(technology: Technology) {
    const { units, rows } = technology
    this.technology = technology
    this.score = units + rows
    this.header = new Int32Array(rows)
    this.inverse = new Float64Array(rows * rows)
    this.values = new Float64Array(rows)
    this.right = new Float64Array(rows)
    this.scoreColumn = new Float64Array(rows)
    this.rowScale = new Float64Array(rows)
    this.#scratch = new Float64Array(rows)
    this.#source = new Float64Array(rows)
    this.#taken = new Uint8Array(rows)
  }

  /** Sets the point to be evaluated, given as a column. The basis must be loaded afterwards. */
  aim(point: Float64Array): void {
    const { rows, radial } = this.technology
    for (let row = 0; row < rows; row++) {
      const value = at(point, row)
      const scaled = radial[row] === 1
      this.rowScale[row] = value === 0 ? 1 : 1 / Math.abs(value)
      this.scoreColumn[row] = scaled ? -Math.sign(value) : 0
      this.right[row] = scaled ? 0 : Math.sign(value)
    }
  }

  /**
   * Takes up a set of variables, one a row, and computes inverse and values afresh.
   *
   * Starts from all slacks and exchanges the others in, each where its pivot is largest.
   *
   * @returns false where the variables' columns are (nearly) dependent
   */
  load(variables: ArrayLike<number>): boolean {
    const { units, rows, slackSign } = this.technology
    this.inverse.fill(0)
    this.#taken.fill(0)
    for (let row = 0; row < rows; row++) {
      this.inverse[row * rows + row] = at(slackSign, row) || 1
      this.header[row] = units + row
    }
    for (let p = 0; p < rows; p++) {
      const variable = variables[p] as number
      if (variable >= units && variable < this.score) this.#taken[variable - units] = 1
    }
    for (let p = 0; p < rows; p++) {
      const variable = variables[p] as number
      if (variable >= units && variable < this.score) continue
      const position = this.#largestFree(this.transformed(variable))
      if (position < 0) return false
      this.exchange(position, variable)
      this.#taken[position] = 1
    }
    this.refreshValues()
    return true
  }

  #largestFree(direction: Float64Array): number {
    let best = -1
    let size = 0
    let largest = 0
    for (let p = 0; p < direction.length; p++) {
      const magnitude = Math.abs(at(direction, p))
      if (magnitude > largest) largest = magnitude
      if (this.#taken[p] === 1 || magnitude <= size) continue
      best = p
      size = magnitude
    }
    return size > smallestPivot * largest ? best : -1
  }

  /** B⁻¹·(the variable's column), in a buffer that the next call overwrites. */
  transformed(variable: number): Float64Array {
    const { units, rows, columns, slackSign } = this.technology
    const { inverse } = this
    const result = this.#scratch
    if (variable >= units && variable < this.score) {
      const row = variable - units
      const sign = at(slackSign, row)
      for (let p = 0; p < rows; p++) result[p] = at(inverse, p * rows + row) * sign
      return result
    }
    const source = this.#source
    for (let row = 0; row < rows; row++) {
      source[row] =
        variable < units
          ? at(columns, variable * rows + row) * at(this.rowScale, row)
          : at(this.scoreColumn, row)
    }
    for (let p = 0; p < rows; p++) {
      let total = 0
      for (let row = 0; row < rows; row++) total += at(inverse, p * rows + row) * at(source, row)
      result[p] = total
    }
    return result
  }

  /** Lets a variable, whose `transformed` column was just computed, take over a position. Values are left as they are. */
  exchange(position: number, variable: number): void {
    const { rows } = this.technology
    const { inverse } = this
    const direction = this.#scratch
    const own = position * rows
    const scale = 1 / at(direction, position)
    for (let row = 0; row < rows; row++) inverse[own + row] = at(inverse, own + row) * scale
    for (let p = 0; p < rows; p++) {
      const factor = at(direction, p)
      if (p === position || factor === 0) continue
      const other = p * rows
      for (let row = 0; row < rows; row++) {
        inverse[other + row] = at(inverse, other + row) - factor * at(inverse, own + row)
      }
    }
    this.header[position] = variable
    if (variable === this.score) this.scorePosition = position
  }

  /** Values of the basic variables from scratch: B⁻¹·right. */
  refreshValues(): void {
    const { rows } = this.technology
    for (let p = 0; p < rows; p++) {
      let total = 0
      for (let row = 0; row < rows; row++) total += at(this.inverse, p * rows + row) * at(this.right, row)
      this.values[p] = total
    }
  }

  /** How large a unit's column is beside the point: what an error in its λ is multiplied by. */
  sizeOf(variable: number): number {
    const { units, rows, columns } = this.technology
    if (variable >= units) return 1
    let size = 0
    for (let row = 0; row < rows; row++) {
      size = Math.max(size, Math.abs(at(columns, variable * rows + row)) * at(this.rowScale, row))
    }
    return size
  }

  /** Largest error of B·values = right as a share of the row's terms (or of 1, where they are less). */
  residual(): number {
    const { units, rows, columns, slackSign } = this.technology
    let most = 0
    for (let row = 0; row < rows; row++) {
      let error = -at(this.right, row)
      let size = Math.abs(error)
      for (let p = 0; p < rows; p++) {
        const variable = intAt(this.header, p)
        const value = at(this.values, p)
        let term = 0
        if (variable < units) term = at(columns, variable * rows + row) * at(this.rowScale, row) * value
        else if (variable === this.score) term = at(this.scoreColumn, row) * value
        else if (variable === units + row) term = at(slackSign, row) * value
        error += term
        size += Math.abs(term)
      }
      most = Math.max(most, Math.abs(error) / Math.max(1, size))
    }
    return most
  }

  /**
   * Takes over a solution from elsewhere, slacks in the technology's measure. The inverse is not computed: it may be
   * what couldn't be.
   */
  hold(solution: { readonly header: readonly number[]; readonly values: readonly number[] }): void {
    const { units, rows } = this.technology
    this.header.set(solution.header)
    for (const [p, value] of solution.values.entries()) {
      const variable = intAt(this.header, p)
      const isSlack = variable >= units && variable < this.score
      this.values[p] = isSlack ? value * at(this.rowScale, variable - units) : value
      if (variable === units + rows) this.scorePosition = p
    }
  }
}
