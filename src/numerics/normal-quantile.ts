import { normalCdf } from './normal-cdf.ts'

/**
 * The value below which a standard normal variable falls with probability p: the inverse of Φ.
 *
 * Started by formula 26.2.23 of Abramowitz & Stegun, Handbook of Mathematical Functions (1964), |error| < 4.5e-4,
 * then sharpened by Halley's method on `normalCdf` to about 1e-15.
 *
 * @param p probability, 0–1; 0 gives −∞ and 1 gives ∞
 * @throws RangeError outside 0–1
 * @example normalQuantile(0.975) // 1.9599639845400536
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a probability lies within 0–1, was ${p}`)
  if (p === 0) return Number.NEGATIVE_INFINITY
  if (p === 0.5) return 0
  // The upper half mirrors the lower, where small probabilities keep their digits.
  if (p > 0.5) return -normalQuantile(1 - p)
  let x = firstGuess(p)
  for (let step = 0; step < 3; step++) {
    const error = (normalCdf(x) - p) * Math.sqrt(2 * Math.PI) * Math.exp((x * x) / 2)
    x -= error / (1 + (x * error) / 2)
  }
  return x
}

function firstGuess(p: number): number {
  const t = Math.sqrt(-2 * Math.log(p))
  const above = 2.515517 + t * (0.802853 + t * 0.010328)
  const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
  return above / below - t
}
