import { at, item } from './at.ts'
import { sumOfProducts } from './sum.ts'

/** X = QR with Q never formed: what least squares needs of it. */
export interface Factored {
  /** Diagonal of R. */
  readonly diagonal: readonly number[]
  /** Columns of R above the diagonal: `upper[k][j]`, j < k. */
  readonly upper: readonly (readonly number[])[]
  /** The first p elements of Q'y. */
  readonly rotated: readonly number[]
  /** Columns that (nearly) lie in the span of those before them. */
  readonly redundant: readonly number[]
}

/** A column is redundant when less than this share of its length is left outside the span of those before. */
const tolerance = 1e-10

/**
 * Householder QR of a matrix given by its columns, applied to y as well.
 *
 * Source: A. S. Householder, "Unitary triangularization of a nonsymmetric matrix", Journal of the ACM 5 (1958).
 *
 * @example householder([[3, 4]], [5, 0]).diagonal // [-5]
 */
export function householder(columns: readonly (readonly number[])[], y: readonly number[]): Factored {
  const work = columns.map((column) => Float64Array.from(column))
  const right = Float64Array.from(y)
  const diagonal: number[] = []
  const redundant: number[] = []
  for (const [k, column] of work.entries()) {
    const below = column.subarray(k)
    const whole = Math.sqrt(sumOfProducts(column, column))
    const left = Math.sqrt(sumOfProducts(below, below))
    if (k >= right.length || !(left > tolerance * whole)) {
      redundant.push(k)
      diagonal.push(0)
      continue
    }
    const head = item(column, k)
    // The sign that adds rather than cancels.
    const image = head > 0 ? -left : left
    diagonal.push(image)
    const mirror = column.slice(k)
    mirror[0] = head - image
    const length = sumOfProducts(mirror, mirror)
    for (const later of [...work.slice(k + 1), right]) reflect(later.subarray(k), mirror, length)
  }
  return {
    diagonal,
    upper: work.map((column, k) => Array.from(column.subarray(0, k))),
    rotated: Array.from(right.subarray(0, columns.length)),
    redundant,
  }
}

/** @param length squared, of the mirror */
function reflect(vector: Float64Array, mirror: Float64Array, length: number): void {
  const along = sumOfProducts(vector, mirror)
  for (let i = 0; i < vector.length; i++) vector[i] = at(vector, i) - (2 * along * at(mirror, i)) / length
}

/** Solves R·x = right. */
export function backSubstitute({ diagonal, upper }: Factored, right: readonly number[]): number[] {
  const x = new Array<number>(diagonal.length).fill(0)
  for (let row = diagonal.length - 1; row >= 0; row--) {
    let rest = item(right, row)
    for (let k = row + 1; k < diagonal.length; k++) rest -= item(item(upper, k), row) * item(x, k)
    x[row] = rest / item(diagonal, row)
  }
  return x
}

/** Solves R'·x = right, right given by its elements. */
export function forwardSubstituteTransposed(
  { diagonal, upper }: Factored,
  right: (row: number) => number,
): number[] {
  const x: number[] = []
  for (const [row, pivot] of diagonal.entries()) {
    let rest = right(row)
    for (let k = 0; k < row; k++) rest -= item(item(upper, row), k) * item(x, k)
    x.push(rest / pivot)
  }
  return x
}
