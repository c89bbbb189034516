import { item } from './at.ts'
import { householder } from './householder.ts'
import { studentTPValue } from './student-t-p-value.ts'

export interface PartialCorrelation {
  readonly kind: 'correlation'
  /** −1 to 1. */
  readonly r: number
  /** Rows. */
  readonly n: number
  /** Columns of z that add something to those before them: k. */
  readonly given: number
  /** n − 2 − k. */
  readonly freedom: number
  /** r·√(freedom / (1 − r²)). */
  readonly t: number
  /** Two-sided, by Student's t. */
  readonly p: number
}

/** Too few rows for the columns, or a variable that z explains wholly. */
export interface NoPartialCorrelation {
  readonly kind: 'too-few' | 'no-variation'
  readonly n: number
}

/**
 * Correlation between what is left of x and of y once each has been regressed on z: how two things go together among
 * rows that are alike in z. Columns of z that repeat others are left out and not counted.
 *
 * Source: T. W. Anderson, An Introduction to Multivariate Statistical Analysis, 3rd ed. (2003), sections 2.5.2 and 4.3.2.
 *
 * @param z one row an observation, one column a variable; rows may be empty for the plain correlation
 * @throws RangeError where the lists differ in length or a value isn't finite
 * @example partialCorrelation([1, 2, 3, 4, 5], [2, 1, 4, 3, 5], [[0], [1], [0], [1], [0]]) // r 0.9797958971132712, n 5, freedom 2
 */
export function partialCorrelation(
  x: readonly number[],
  y: readonly number[],
  z: readonly (readonly number[])[],
): PartialCorrelation | NoPartialCorrelation {
  const n = x.length
  if (y.length !== n || z.length !== n) {
    throw new RangeError(`${n} values cannot be paired with ${y.length}, given ${z.length} rows`)
  }
  if (![x, y, ...z].every((values) => values.every(Number.isFinite))) {
    throw new RangeError('all values must be finite numbers')
  }
  if (n < 3) return { kind: 'too-few', n }
  const before = independent([x.map(() => 1), ...columnsOf(z)], y)
  const given = before.length - 1
  const freedom = n - 2 - given
  if (freedom < 1) return { kind: 'too-few', n }
  const r = cosineGiven(before, x, y)
  if (r === null) return { kind: 'no-variation', n }
  const t = r * Math.sqrt(freedom / Math.max(0, 1 - r * r))
  return { kind: 'correlation', r, n, given, freedom, t, p: studentTPValue(t, freedom) }
}

function columnsOf(rows: readonly (readonly number[])[]): number[][] {
  return item(rows, 0).map((_, column) => rows.map((row) => item(row, column)))
}

/** The columns that aren't combinations of those before them. */
function independent(columns: readonly number[][], y: readonly number[]): readonly number[][] {
  const { redundant } = householder(columns, y)
  return redundant.length === 0 ? columns : columns.filter((_, column) => !redundant.includes(column))
}

/** A variable of which less than this share of its length lies outside the columns is explained by them. */
const tolerance = 1e-10

/**
 * The cosine of the angle between what is left of x and of y outside the span of columns: with x and y as the last
 * columns of X = QR, those are the last elements of R.
 *
 * @returns null where nothing is left of one of them
 */
function cosineGiven(columns: readonly number[][], x: readonly number[], y: readonly number[]) {
  const { diagonal, upper, redundant } = householder([...columns, [...x], [...y]], y)
  const own = columns.length
  const shared = item(item(upper, own + 1), own)
  const length = Math.hypot(shared, item(diagonal, own + 1))
  if (redundant.includes(own) || length <= tolerance * Math.hypot(...y)) return null
  return (Math.sign(item(diagonal, own)) * shared) / length
}
