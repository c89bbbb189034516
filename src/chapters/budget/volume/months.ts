import type { Allocation } from './allocation.ts'
import { integerWeights } from './integer-weights.ts'

const twelve = 12
const equal: readonly number[] = new Array<number>(twelve).fill(1)

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

/** Works out the weights once, and then spreads amount after amount without making anything new. */
function spreader(weights: readonly number[] = equal): Spread {
  const whole = integerWeights(weights)
  const all = whole.reduce((sum, weight) => sum + weight, 0)
  const largest = Math.max(...whole)
  const lost = new Float64Array(twelve)
  if (whole.every((weight) => weight === whole[0])) return spreadEqually
  return (ore, into, at) => {
    const size = Math.abs(ore)
    let left =
      size * largest <= Number.MAX_SAFE_INTEGER
        ? spreadDown(size, whole, all, into, at, lost)
        : spreadDownExactly(size, whole, all, into, at, lost)
    while (left-- > 0) {
      const month = mostLost(lost)
      into[at + month] = (into[at + month] ?? 0) + 1
      lost[month] = -1
    }
    if (ore < 0) for (let month = at; month < at + twelve; month++) into[month] = 0 - (into[month] ?? 0)
  }
}

function spreadEqually(ore: number, into: Float64Array, at: number): void {
  const size = Math.abs(ore)
  const each = Math.floor(size / twelve)
  const left = size - each * twelve
  const sign = ore < 0 ? -1 : 1
  for (let month = 0; month < twelve; month++) into[at + month] = sign * (month < left ? each + 1 : each) + 0
}

/** Each month's share rounded down. @returns the öre that are left */
function spreadDown(
  size: number,
  whole: Float64Array,
  all: number,
  into: Float64Array,
  at: number,
  lost: Float64Array,
): number {
  let left = size
  for (let month = 0; month < twelve; month++) {
    const product = size * (whole[month] ?? 0)
    let share = Math.floor(product / all)
    // The division may have been rounded up to a whole number.
    if (product < share * all) share -= 1
    into[at + month] = share
    lost[month] = product - share * all
    left -= share
  }
  return left
}

/** The same for what a number can't hold: weights with many decimals, or very large amounts. */
function spreadDownExactly(
  size: number,
  whole: Float64Array,
  all: number,
  into: Float64Array,
  at: number,
  lost: Float64Array,
): number {
  const [amount, sum] = [BigInt(size), BigInt(all)]
  let left = size
  for (let month = 0; month < twelve; month++) {
    const product = amount * BigInt(whole[month] ?? 0)
    const share = Number(product / sum)
    into[at + month] = share
    lost[month] = Number(product % sum)
    left -= share
  }
  return left
}

function mostLost(lost: Float64Array): number {
  let most = 0
  for (let month = 1; month < twelve; month++) if ((lost[month] ?? 0) > (lost[most] ?? 0)) most = month
  return most
}
