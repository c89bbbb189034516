import { item } from '#numerics/at.ts'

/** digits·10^exponent; zero has no exponent. */
interface Decimal {
  readonly digits: bigint
  readonly exponent: number | null
}

/**
 * Numbers as whole ones, exactly as they are written in decimals: value k is integers[k]·10^exponent, the exponent the
 * largest that serves them all. So 0.1 is a tenth and not the binary number next to it.
 *
 * @param exponents value k is taken times 10^−exponents[k]; 0 unless set
 * @throws RangeError where one is not finite
 * @example integers([0.5, 3]) // { integers: [5n, 30n], exponent: -1 }
 */
export function integers(
  values: ArrayLike<number>,
  exponents?: readonly number[],
): { integers: bigint[]; exponent: number } {
  const decimals = Array.from(values, (value, k) => decimal(value, exponents?.[k] ?? 0))
  const least = Math.min(...decimals.map((one) => one.exponent ?? Number.POSITIVE_INFINITY))
  const exponent = Number.isFinite(least) ? least : 0
  return {
    integers: decimals.map((one) => one.digits * tenTo((one.exponent ?? exponent) - exponent)),
    exponent,
  }
}

function decimal(value: number, less: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a finite number`)
  if (value === 0) return { digits: 0n, exponent: null }
  // '-1.25e+3': the fewest digits that tell the number from its neighbours.
  const [mantissa = '', power = ''] = value.toExponential().split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length - less }
}

/** 10^power, the power 0 or more. */
export function tenTo(power: number): bigint {
  return 10n ** BigInt(power)
}

/**
 * numerator/denominator·10^exponent as a number, right to the last digit or so; the denominator is above 0.
 *
 * @example quotient(1n, 3n, 1) // 3.3333333333333335
 */
export function quotient(numerator: bigint, denominator: bigint, exponent = 0): number {
  const above = exponent > 0 ? numerator * tenTo(exponent) : numerator
  const below = exponent < 0 ? denominator * tenTo(-exponent) : denominator
  // At least 64 binary digits of the quotient, more than a number holds.
  const shift = 68 + lengthOf(below) - lengthOf(above)
  const digits = shift > 0 ? (above << BigInt(shift)) / below : above / (below << BigInt(-shift))
  return timesTwoTo(Number(digits), -shift)
}

/** value·2^power in two steps, since 2^power alone may be out of range. */
function timesTwoTo(value: number, power: number): number {
  const half = Math.trunc(power / 2)
  return value * 2 ** half * 2 ** (power - half)
}

/** Number of binary digits, to within four. */
function lengthOf(value: bigint): number {
  return 4 * (value < 0n ? -value : value).toString(16).length
}

/** Sum of products. */
export function product(left: readonly bigint[], right: readonly bigint[]): bigint {
  let total = 0n
  for (const [i, value] of left.entries()) {
    if (value !== 0n) total += value * item(right, i)
  }
  return total
}
