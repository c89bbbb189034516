import { logGamma } from './log-gamma.ts'

/**
 * The regularised incomplete beta function I_x(a, b): the share below x of a beta variable.
 *
 * By the continued fraction 8.17.22 of the NIST Digital Library of Mathematical Functions, evaluated with Lentz's
 * method (W. J. Lentz, Applied Optics 15, 1976), on the side where it converges quickly.
 *
 * @param a above 0
 * @param b above 0
 * @param x 0–1
 * @throws RangeError where a parameter lies outside
 * @example incompleteBeta(2, 3, 0.5) // 0.6875
 */
export function incompleteBeta(a: number, b: number, x: number): number {
  if (!(a > 0 && b > 0)) throw new RangeError(`the parameters must be above 0, were ${a} and ${b}`)
  if (!(x >= 0 && x <= 1)) throw new RangeError(`x lies within 0–1, was ${x}`)
  if (x === 0 || x === 1) return x
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  return x < (a + 1) / (a + b + 2)
    ? (front * continuedFraction(a, b, x)) / a
    : 1 - (front * continuedFraction(b, a, 1 - x)) / b
}

const smallest = 1e-300

function continuedFraction(a: number, b: number, x: number): number {
  let c = 1
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  const advance = (term: number) => {
    d = 1 / awayFromZero(1 + term * d)
    c = awayFromZero(1 + term / c)
    fraction *= d * c
    return d * c
  }
  for (let m = 1; m <= 10_000; m++) {
    advance((m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)))
    const change = advance((-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)))
    if (Math.abs(change - 1) < 1e-15) break
  }
  return fraction
}

function awayFromZero(value: number): number {
  return Math.abs(value) < smallest ? smallest : value
}
