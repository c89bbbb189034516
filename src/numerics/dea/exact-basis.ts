import { at, item } from '#numerics/at.ts'
import { integers, product } from './integers.ts'
import type { Technology } from './technology.ts'

/** A technology in whole numbers: row i holds the data's own values (outputs negative) divided by 10^exponents[i]. */
export interface ExactTechnology {
  readonly technology: Technology
  readonly columns: readonly (readonly bigint[])[]
  readonly exponents: readonly number[]
}

export function exactTechnology(technology: Technology): ExactTechnology {
  const { units, rows, columns, scale } = technology
  const byRow = Array.from({ length: rows }, (_, row) =>
    // Scales are powers of 2, so this is the value that was given.
    integers(
      Float64Array.from({ length: units }, (_, unit) => at(columns, unit * rows + row) * at(scale, row)),
    ),
  )
  return {
    technology,
    columns: Array.from({ length: units }, (_, unit) => byRow.map((row) => item(row.integers, unit))),
    exponents: byRow.map(({ exponent }) => exponent),
  }
}

/**
 * A basis as `Basis` has it, but in whole numbers and so without rounding: the inverse is `adjugate` / `determinant`.
 *
 * Source: J. Edmonds & J.-F. Maurras, "Note sur les Q-matrices d'Edmonds", RAIRO 31 (1997): every division leaves no
 * remainder, so the numbers stay as short as determinants are.
 */
export class ExactBasis {
  readonly exact: ExactTechnology
  readonly score: number
  /** The evaluated point, and with it λ and slacks, is multiplied by 10^−exponent. */
  readonly exponent: number
  readonly header: number[]
  scorePosition = -1
  /** Always above 0. */
  determinant = 1n
  adjugate: bigint[][]
  /** Values of the basic variables times the determinant. */
  values: bigint[]
  readonly #point: readonly bigint[]

  constructor(exact: ExactTechnology, point: Float64Array) {
    const { units, rows, slackSign, scale } = exact.technology
    this.exact = exact
    this.score = units + rows
    // The point may have more decimals than the units.
    const own = point.map((value, row) => value * at(scale, row))
    const whole = integers(own, exact.exponents)
    this.exponent = whole.exponent
    this.#point = whole.integers
    this.header = Array.from({ length: rows }, (_, row) => units + row)
    this.adjugate = this.header.map((_, p) =>
      this.header.map((_, row) => (p === row ? signOf(slackSign, row) : 0n)),
    )
    this.values = this.adjugate.map((row) => product(row, this.#right()))
  }

  #right(): bigint[] {
    const { radial } = this.exact.technology
    return this.#point.map((value, row) => (radial[row] === 1 ? 0n : value))
  }

  /** Takes up variables, one a row, from the basis of all slacks; false where their columns are dependent. */
  load(variables: ArrayLike<number>): boolean {
    const { units } = this.exact.technology
    const isSlack = (variable: number) => variable >= units && variable < this.score
    const list = Array.from(variables)
    const free = new Set(this.header.keys())
    for (const variable of list.filter(isSlack)) free.delete(variable - units)
    for (const variable of list.filter((one) => !isSlack(one))) {
      const direction = this.transformed(variable)
      const position = [...free].find((p) => item(direction, p) !== 0n)
      if (position === undefined) return false
      this.exchange(position, variable, direction)
      free.delete(position)
    }
    return true
  }

  /** Whether the variables are those of a basis: one a row, the score among them, none that may not enter. */
  mayHold(variables: readonly number[], exclude: number): boolean {
    const { units, rows, slackSign } = this.exact.technology
    const isAllowed = (variable: number) =>
      variable !== exclude &&
      (variable < units || variable === this.score || at(slackSign, variable - units) !== 0)
    return new Set(variables).size === rows && variables.includes(this.score) && variables.every(isAllowed)
  }

  /** Whether the values make up every row of the right-hand side, to the last digit. */
  meetsRows(): boolean {
    return this.#right().every((wanted, row) => {
      const only = this.header.map((_, other) => (other === row ? 1n : 0n))
      const terms = this.header.map((variable, p) => this.priced(only, variable) * item(this.values, p))
      return terms.reduce((total, term) => total + term, 0n) === wanted * this.determinant
    })
  }

  /** A row's price times a variable's column. */
  priced(prices: readonly bigint[], variable: number): bigint {
    const { columns, technology } = this.exact
    if (variable < technology.units) return product(prices, item(columns, variable))
    if (variable === this.score) return product(prices, this.#scoreColumn())
    const row = variable - technology.units
    return item(prices, row) * signOf(technology.slackSign, row)
  }

  #scoreColumn(): bigint[] {
    const { radial } = this.exact.technology
    return this.#point.map((value, row) => (radial[row] === 1 ? -value : 0n))
  }

  /** The variable's column in terms of the basis, times the determinant. */
  transformed(variable: number): bigint[] {
    return this.adjugate.map((row) => this.priced(row, variable))
  }

  /** Lets a variable take over a position; `direction` is its transformed column. */
  exchange(position: number, variable: number, direction: readonly bigint[]): void {
    const pivot = item(direction, position)
    const [own, value, old] = [item(this.adjugate, position), item(this.values, position), this.determinant]
    const sign = pivot < 0n ? -1n : 1n
    const step = (mine: bigint, other: bigint, factor: bigint) =>
      (sign * (mine * pivot - factor * other)) / old
    this.values = this.values.map((mine, p) =>
      p === position ? sign * value : step(mine, value, item(direction, p)),
    )
    this.adjugate = this.adjugate.map((row, p) =>
      row.map((mine, i) => (p === position ? sign * mine : step(mine, item(own, i), item(direction, p)))),
    )
    this.determinant = sign * pivot
    this.header[position] = variable
    if (variable === this.score) this.scorePosition = position
  }

  /** What reduced costs are made of: minus the score's row of the inverse, turned to the direction of the goal. */
  prices(): bigint[] {
    const direction = BigInt(this.exact.technology.direction)
    return item(this.adjugate, this.scorePosition).map((value) => -direction * value)
  }

  /** Units and slacks that may enter: all but the basic ones, the excluded unit and slacks that an equality lacks. */
  nonbasic(exclude: number): number[] {
    const { units, rows, slackSign } = this.exact.technology
    const basic = new Set(this.header)
    return Array.from({ length: units + rows }, (_, variable) => variable).filter(
      (variable) =>
        variable !== exclude &&
        !basic.has(variable) &&
        (variable < units || at(slackSign, variable - units) !== 0),
    )
  }
}

function signOf(slackSign: Float64Array, row: number): bigint {
  return at(slackSign, row) < 0 ? -1n : 1n
}
