import { at, item } from '#numerics/at.ts'
import { ExactBasis, type ExactTechnology } from './exact-basis.ts'
import { makeFeasible, minimise } from './exact-simplex.ts'
import { product, quotient, tenTo } from './integers.ts'
import { startBasis } from './start-basis.ts'

/** A solution rounded once, at the end. */
export interface ExactSolution {
  readonly score: number
  /** Basic variables as numbered by `Basis`. */
  readonly header: readonly number[]
  /** Their values; slacks in the measure of the technology's rows. */
  readonly values: readonly number[]
}

/**
 * Solves a frontier programme in whole numbers of any length, for the few that double precision can't carry: no
 * tolerance and no rounding, so that the basis found is optimal and not just nearly so. Some hundred times slower
 * than the quick way.
 *
 * Cells are taken as the decimals they are written as, so that halfway between 0.1 and 0.3 is 0.2; a sum that was
 * computed as 0.30000000000000004 is taken as that, though.
 *
 * Source of the rule that ends it: R. G. Bland, Mathematics of Operations Research 2 (1977).
 *
 * @param start variables of a basis near the answer, if there is one
 * @param exclude a unit that may not enter; −1 for none
 * @param slacks whether to look for the largest sum of slacks as well
 * @returns null where no combination of the units reaches the point
 * @throws Error where the solution, put into the data again, doesn't solve the programme: a fault in this solver
 */
export function solveExactly(
  exact: ExactTechnology,
  point: Float64Array,
  { start, exclude, slacks }: { start: ArrayLike<number>; exclude: number; slacks: boolean },
): ExactSolution | null {
  const basis = startFrom(exact, point, { start, exclude })
  if (basis === null || !makeFeasible(basis, exclude)) return null
  minimise(basis, exclude, () => {
    const prices = basis.prices()
    return (variable) => basis.priced(prices, variable)
  })
  if (slacks) minimise(basis, exclude, () => slackCost(basis))
  assertSolved(basis, exclude)
  const { determinant, exponent, scorePosition } = basis
  const { units, scale } = exact.technology
  return {
    score: quotient(item(basis.values, scorePosition), determinant),
    header: basis.header,
    values: basis.values.map((value, p) => {
      const row = item(basis.header, p) - units
      const isSlack = row >= 0 && p !== scorePosition
      return isSlack
        ? quotient(value, determinant, exponent + item(exact.exponents, row)) / at(scale, row)
        : quotient(value, determinant, exponent)
    }),
  }
}

function startFrom(
  exact: ExactTechnology,
  point: Float64Array,
  { start, exclude }: { start: ArrayLike<number>; exclude: number },
): ExactBasis | null {
  const { technology } = exact
  const variables = Array.from(start)
  const warm = new ExactBasis(exact, point)
  if (warm.mayHold(variables, exclude) && warm.load(variables)) return warm
  const cold = startBasis(technology, point, exclude)
  if (cold === null) return null
  const basis = new ExactBasis(exact, point)
  if (!basis.load(cold)) throw new Error('the first basis of a frontier programme is singular')
  return basis
}

/** The solution once more against the data: every row, every sign and every price of the score. */
function assertSolved(basis: ExactBasis, exclude: number): void {
  const prices = basis.prices()
  const solved =
    basis.mayHold(basis.header, exclude) &&
    basis.meetsRows() &&
    basis.values.every((value, p) => value >= 0n || p === basis.scorePosition) &&
    basis.nonbasic(exclude).every((variable) => basis.priced(prices, variable) >= 0n)
  if (!solved) throw new Error('a frontier programme was solved wrongly')
}

/**
 * Minus what a variable adds to the sum of slacks in the data's own units, 0 for variables that would change the
 * score. Rows are measured in powers of 10, so all worths are whole numbers of the smallest.
 */
function slackCost(basis: ExactBasis): (variable: number) => bigint {
  const { technology, exponents } = basis.exact
  const { units, inputs, outputs } = technology
  const counted = exponents.slice(0, inputs + outputs)
  const least = Math.min(...counted)
  const worths = counted.map((power) => tenTo(power - least))
  const worth = (variable: number) => worths[variable - units] ?? 0n
  const basic = basis.header.map(worth)
  const prices = exponents.map((_, row) =>
    product(
      basic,
      basis.adjugate.map((line) => item(line, row)),
    ),
  )
  const scorePrices = basis.prices()
  return (variable) =>
    basis.priced(scorePrices, variable) === 0n
      ? basis.priced(prices, variable) - worth(variable) * basis.determinant
      : 0n
}
