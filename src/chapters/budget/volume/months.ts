import type { Allocation } from './allocation.ts'
import { integerWeights } from './integer-weights.ts'

const twelve = 12
const equal: readonly number[] = new Array<number>(twelve).fill(1)
/** As many different rests as are worth remembering: month weights seldom sum to more. */
const remembered = 10_000

/**
 * Every amount of an allocation month by month, by the month weights of the rule set.
 *
 * @returns units × components × 12, whole öre: `months[(unit * components + component) * 12 + month]`. The months of an
 *   amount are the amount to the öre.
 */
export function monthsOf({ amounts, ruleSet }: Pick<Allocation, 'amounts' | 'ruleSet'>): Float64Array {
  const months = new Float64Array(amounts.length * twelve)
  const spread = spreader(ruleSet.monthWeights)
  for (let i = 0; i < amounts.length; i++) spread(amounts[i] ?? 0, months, i * twelve)
  return months
}

/**
 * An amount shared out on the months of a year by weight, by largest remainder; among equals, the earlier month gets
 * the öre.
 *
 * @param ore whole öre
 * @param weights twelve, January first; equal where not given
 * @example monthsOfAmount(1_201) // [101, 100, 100, …]
 */
export function monthsOfAmount(ore: number, weights?: readonly number[]): number[] {
  const months = new Float64Array(twelve)
  spreader(weights)(ore, months, 0)
  return [...months]
}

type Spread = (ore: number, into: Float64Array, at: number) => void

/**
 * An amount is so many whole rounds of the weights, and a rest smaller than their sum. The rounds are exact, so only the
 * rest needs largest remainders; and since there are no more rests than the sum of the weights, each is worked out once.
 */
function spreader(weights: readonly number[] = equal): Spread {
  const whole = integerWeights(weights)
  const round = whole.reduce((sum, weight) => sum + weight, 0)
  const known = new Map<number, Float64Array>()
  const restOf = (rest: number) => {
    const before = known.get(rest)
    if (before !== undefined) return before
    const spread = spreadRest(rest, whole, round)
    if (known.size < remembered) known.set(rest, spread)
    return spread
  }
  return (ore, into, at) => {
    const size = Math.abs(ore)
    const rest = size % round
    const rounds = (size - rest) / round
    const extra = restOf(rest)
    for (let month = 0; month < twelve; month++) {
      const share = rounds * (whole[month] ?? 0) + (extra[month] ?? 0)
      into[at + month] = ore < 0 ? 0 - share : share
    }
  }
}

/** What is less than a whole round, by largest remainder. In big numbers, since a weight may have fourteen figures. */
function spreadRest(rest: number, whole: Float64Array, round: number): Float64Array {
  const [amount, sum] = [BigInt(rest), BigInt(round)]
  const shares = new Float64Array(twelve)
  const lost = Array.from(whole, (weight, month) => {
    const product = amount * BigInt(weight)
    shares[month] = Number(product / sum)
    return product % sum
  })
  const left = rest - shares.reduce((before, share) => before + share, 0)
  const order = [...lost.keys()].sort((a, b) => {
    const [one, other] = [lost[a] ?? 0n, lost[b] ?? 0n]
    return one === other ? a - b : one < other ? 1 : -1
  })
  for (const month of order.slice(0, left)) shares[month] = (shares[month] ?? 0) + 1
  return shares
}
