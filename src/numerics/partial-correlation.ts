import { item } from './at.ts'
import { pearson } from './pearson.ts'
import { residualsGiven, withoutRepeats } from './residuals-given.ts'
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
  if (n < 3) return { kind: 'too-few', n }
  const columns = withoutRepeats(z, y)
  const given = columns[0]?.length ?? 0
  const freedom = n - 2 - given
  if (freedom < 1) return { kind: 'too-few', n }
  const left = residualsGiven(x, columns)
  const right = residualsGiven(y, columns)
  if (isNothing(left, x) || isNothing(right, y)) return { kind: 'no-variation', n }
  const r = pearson(left, right)
  if (r === null) return { kind: 'no-variation', n }
  const t = r * Math.sqrt(freedom / Math.max(0, 1 - r * r))
  return { kind: 'correlation', r, n, given, freedom, t, p: studentTPValue(t, freedom) }
}

/** Whether z explains a variable but for rounding. */
function isNothing(left: readonly number[], values: readonly number[]): boolean {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  return left.every((_, row) => Math.abs(item(left, row)) <= 1e-12 * largest)
}
