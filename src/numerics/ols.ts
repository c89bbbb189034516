import { item } from './at.ts'
import { backSubstitute, forwardSubstituteTransposed, householder } from './householder.ts'
import { mean } from './mean.ts'
import { sum } from './sum.ts'

/** Standard errors and leverage are worked out when they are asked for: they take longer than the fit. */
export interface OlsFit {
  readonly kind: 'fit'
  /** null where the model has none. */
  readonly intercept: number | null
  /** One a regressor, in the order of the columns. */
  readonly coefficients: readonly number[]
  /** Of the intercept (where there is one) and then the coefficients; null without degrees of freedom. */
  readonly standardErrors: readonly number[] | null
  readonly fitted: readonly number[]
  readonly residuals: readonly number[]
  /** Share of the variation explained, 0–1; around zero instead of the mean without an intercept. null where y doesn't vary. */
  readonly rSquared: number | null
  /** Diagonal of the hat matrix: how much each observation steers its own fitted value, 0–1. */
  readonly leverage: readonly number[]
  /** Residual variance with n − p in the denominator; null where n = p. */
  readonly residualVariance: number | null
}

/** The regression has no single answer: a column is a combination of those before it, or rows are too few. */
export interface OlsDeficient {
  readonly kind: 'rank-deficient'
  readonly rows: number
  /** Parameters asked for, the intercept included. */
  readonly parameters: number
  /** Columns of `regressors` (from 0) that add nothing to those before them. */
  readonly redundant: readonly number[]
}

/**
 * Ordinary least squares by Householder QR: minimises Σ(y − b₀ − x'b)².
 *
 * Source: G. H. Golub & C. F. Van Loan, Matrix Computations, 4th ed. (2013), section 5.3.
 *
 * @param regressors one row an observation, one column a variable; no missing values
 * @throws RangeError where rows and y differ in number, rows differ in length, or a value isn't finite
 * @example ols([[1], [2], [3]], [1, 2, 2]) // intercept 0.667, coefficients [0.5], rSquared 0.75
 */
export function ols(
  regressors: readonly (readonly number[])[],
  y: readonly number[],
  options: { readonly intercept?: boolean } = {},
): OlsFit | OlsDeficient {
  const intercept = options.intercept ?? true
  const design = designMatrix(regressors, y, intercept)
  const offset = intercept ? 1 : 0
  const parameters = design.length
  const qr = householder(design, y)
  if (y.length < parameters || qr.redundant.length > 0) {
    const redundant = qr.redundant.map((column) => column - offset).filter((column) => column >= 0)
    return { kind: 'rank-deficient', rows: y.length, parameters, redundant }
  }
  const beta = backSubstitute(qr, qr.rotated)
  const fitted = y.map((_, row) => sum(beta.map((value, column) => value * item(item(design, column), row))))
  const residuals = y.map((value, row) => value - item(fitted, row))
  const residualSquares = sum(residuals.map((value) => value * value))
  const freedom = y.length - parameters
  const residualVariance = freedom === 0 ? null : residualSquares / freedom
  const centre = intercept ? mean(y) : 0
  const totalSquares = sum(y.map((value) => (value - centre) ** 2))
  return {
    kind: 'fit',
    intercept: intercept ? item(beta, 0) : null,
    coefficients: beta.slice(offset),
    get standardErrors() {
      return residualVariance === null ? null : errors(qr, residualVariance)
    },
    fitted,
    residuals,
    rSquared: totalSquares === 0 ? null : 1 - residualSquares / totalSquares,
    get leverage() {
      return y.map((_, row) =>
        squaredLength(forwardSubstituteTransposed(qr, (column) => item(item(design, column), row))),
      )
    },
    residualVariance,
  }
}

/** Columns of the design, the intercept's ones first. */
function designMatrix(
  rows: readonly (readonly number[])[],
  y: readonly number[],
  intercept: boolean,
): number[][] {
  if (rows.length !== y.length)
    throw new RangeError(`${rows.length} rows of regressors, but ${y.length} of y`)
  if (rows.length === 0) throw new RangeError('a regression needs observations')
  const width = item(rows, 0).length
  for (const row of rows) {
    if (row.length !== width) throw new RangeError('all rows must have the same length')
    if (!row.every(Number.isFinite)) throw new RangeError('all regressors must be finite numbers')
  }
  if (!y.every(Number.isFinite)) throw new RangeError('all values of y must be finite numbers')
  const columns = Array.from({ length: width }, (_, column) => rows.map((row) => item(row, column)))
  return intercept ? [y.map(() => 1), ...columns] : columns
}

/** √(s²·(R'R)⁻¹_kk): the rows of R⁻¹ are solutions against unit vectors. */
function errors(qr: Parameters<typeof backSubstitute>[0], variance: number): number[] {
  const inverse = qr.diagonal.map((_, unit) =>
    backSubstitute(
      qr,
      qr.diagonal.map((__, row) => (row === unit ? 1 : 0)),
    ),
  )
  return qr.diagonal.map((_, row) =>
    Math.sqrt(variance * squaredLength(inverse.map((column) => item(column, row)))),
  )
}

function squaredLength(values: readonly number[]): number {
  return sum(values.map((value) => value * value))
}
