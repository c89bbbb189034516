import { at, item } from './at.ts'
import { normalDraws } from './normal-draws.ts'
import { seededRandom } from './random.ts'

/**
 * Draws of estimation error: for every unit `replications` independent values from N(0, se²).
 *
 * Drawn replication by replication, so that more replications extend fewer.
 *
 * @returns Float64Array, the draw b of unit i at b·units + i
 * @example parametricDraws([1, 0], 2, 1).length // 4
 */
export function parametricDraws(
  standardErrors: ArrayLike<number>,
  replications: number,
  seed: number,
): Float64Array {
  const normal = normalDraws(seededRandom(seed))
  const scale = Float64Array.from(standardErrors, (_, unit) => item(standardErrors, unit))
  const draws = new Float64Array(scale.length * replications)
  for (let b = 0; b < replications; b++) {
    for (let unit = 0; unit < scale.length; unit++) {
      draws[b * scale.length + unit] = at(scale, unit) * normal()
    }
  }
  return draws
}
