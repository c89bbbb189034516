import type { Random } from './random.ts'

/**
 * Standard normal draws from uniform ones, by the polar method: of two uniforms inside the unit circle, two
 * independent normals.
 *
 * Source: G. Marsaglia & T. A. Bray, "A convenient method for generating normal variables", SIAM Review 6 (1964).
 *
 * @example
 * const normal = normalDraws(seededRandom(1))
 * normal() // -1.3488466631956384
 */
export function normalDraws(random: Random): Random {
  let spare: number | null = null
  return () => {
    if (spare !== null) {
      const second = spare
      spare = null
      return second
    }
    let u: number
    let v: number
    let radius: number
    do {
      u = 2 * random() - 1
      v = 2 * random() - 1
      radius = u * u + v * v
    } while (radius >= 1 || radius === 0)
    const scale = Math.sqrt((-2 * Math.log(radius)) / radius)
    spare = v * scale
    return u * scale
  }
}
