import { item } from '#numerics/at.ts'
import type { ExactBasis } from './exact-basis.ts'

/** Steps by the quick rule before Bland's, for each row. */
const quickSteps = 10

/**
 * Makes all basic variables but the score 0 or more by the dual simplex. Where the prices are right to begin with they
 * stay so and the result is optimal; otherwise prices are left out of account and `minimise` has to follow.
 *
 * @returns false where there is no solution at all
 */
export function makeFeasible(basis: ExactBasis, exclude: number): boolean {
  const prices = basis.prices()
  const priced = basis.nonbasic(exclude).every((variable) => basis.priced(prices, variable) >= 0n)
  for (let step = 0; ; step++) {
    const careful = step > quickSteps * basis.header.length
    const position = mostNegative(basis, careful)
    if (position < 0) return true
    const variable = dualEntering(basis, exclude, { position, priced })
    if (variable < 0) return false
    basis.exchange(position, variable, basis.transformed(variable))
  }
}

function mostNegative({ values, header, scorePosition }: ExactBasis, careful: boolean): number {
  let best = -1
  for (const [p, value] of values.entries()) {
    if (value >= 0n || p === scorePosition) continue
    const ahead = best < 0 || (careful ? item(header, p) < item(header, best) : value < item(values, best))
    if (ahead) best = p
  }
  return best
}

/** Least reduced cost per unit of help, of equals the smallest number. */
function dualEntering(
  basis: ExactBasis,
  exclude: number,
  { position, priced }: { position: number; priced: boolean },
): number {
  const row = item(basis.adjugate, position)
  const prices = basis.prices()
  let best = -1
  let [leastCost, leastHelp] = [0n, 1n]
  for (const variable of basis.nonbasic(exclude)) {
    const help = -basis.priced(row, variable)
    if (help <= 0n) continue
    const cost = priced ? basis.priced(prices, variable) : 0n
    if (best >= 0 && cost * leastHelp >= leastCost * help) continue
    best = variable
    leastCost = cost
    leastHelp = help
  }
  return best
}

/**
 * Lowers a cost from a feasible basis by the primal simplex until nothing lowers it any more.
 *
 * @param cost reduced costs of all the variables given, times any positive number
 * @throws Error where the cost has no lower bound
 */
export function minimise(basis: ExactBasis, exclude: number, cost: () => (variable: number) => bigint): void {
  for (let step = 0; ; step++) {
    const careful = step > quickSteps * basis.header.length
    const variable = primalEntering(basis.nonbasic(exclude), cost(), careful)
    if (variable < 0) return
    const direction = basis.transformed(variable)
    const position = leaving(basis, direction)
    if (position < 0) throw new Error('a frontier programme has no bound')
    basis.exchange(position, variable, direction)
  }
}

function primalEntering(
  variables: readonly number[],
  cost: (variable: number) => bigint,
  careful: boolean,
): number {
  let best = -1
  let least = 0n
  for (const variable of variables) {
    const own = cost(variable)
    if (own >= least) continue
    if (careful) return variable
    best = variable
    least = own
  }
  return best
}

/** Position of the variable that first reaches 0, of ties the smallest number; −1 where none does. */
function leaving({ values, header, scorePosition }: ExactBasis, direction: readonly bigint[]): number {
  let best = -1
  for (const [p, element] of direction.entries()) {
    if (element <= 0n || p === scorePosition) continue
    if (best >= 0) {
      const difference = item(values, p) * item(direction, best) - item(values, best) * element
      if (difference > 0n || (difference === 0n && item(header, p) > item(header, best))) continue
    }
    best = p
  }
  return best
}
