const rootOfTwoPi = Math.sqrt(2 * Math.PI)
/** From here out the continued fraction converges quickly; nearer in the series does. */
const tailFrom = 3

/**
 * The normal distribution function Φ(x), the share below x of a standard normal variable.
 *
 * Near the middle Φ(x) = ½ + φ(x)·(x + x³/3 + x⁵/(3·5) + …) (G. Marsaglia, "Evaluating the normal distribution",
 * Journal of Statistical Software 11:4, 2004); in the tails φ(x)/(x + 1/(x + 2/(x + 3/…))) (Laplace), so that the
 * small side keeps its relative accuracy, about 1e-14.
 *
 * @example normalCdf(1.959963984540054) // 0.975
 */
export function normalCdf(x: number): number {
  if (Number.isNaN(x)) return Number.NaN
  if (x > tailFrom) return 1 - upperTail(x)
  if (x < -tailFrom) return upperTail(-x)
  return 0.5 + density(x) * series(x)
}

function density(x: number): number {
  return Math.exp((-x * x) / 2) / rootOfTwoPi
}

function series(x: number): number {
  let term = x
  let total = x
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(total); odd += 2) {
    term *= (x * x) / odd
    total += term
  }
  return total
}

function upperTail(x: number): number {
  if (x > 39) return 0
  let fraction = x
  for (let step = 120; step >= 1; step--) fraction = x + step / fraction
  return density(x) / fraction
}
