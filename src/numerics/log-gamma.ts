/** Coefficients for g = 7 and nine terms. */
const first = 0.99999999999980993
const series: readonly number[] = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

/**
 * The natural logarithm of the gamma function, ln Γ(x).
 *
 * Source: C. Lanczos, "A precision approximation of the gamma function", SIAM Journal on Numerical Analysis B 1 (1964);
 * relative accuracy about 1e-14.
 *
 * @param x above 0
 * @throws RangeError otherwise
 * @example logGamma(5) // 3.178053830347946, ln 24
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`ln Γ is computed above 0, was ${x}`)
  // The series is made for the upper half; Γ(x)·x = Γ(x + 1) takes the rest there.
  if (x < 0.5) return logGamma(x + 1) - Math.log(x)
  const z = x - 1
  const total = series.reduce((so, term, index) => so + term / (z + index + 1), first)
  const t = z + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(total)
}
