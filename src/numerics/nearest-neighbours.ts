import { item } from './at.ts'
import { zScores } from './z-scores.ts'

export interface Neighbour {
  /** Row number in the input, from 0. */
  readonly index: number
  /** Euclidean distance in standard deviations. */
  readonly distance: number
}

/**
 * The units most like one unit: smallest Euclidean distance when every variable is standardised over all units
 * (population standard deviation). A variable that doesn't vary counts for nothing. Ties keep the order of rows.
 *
 * @param rows one row a unit, one column a variable; no missing values
 * @throws RangeError where the unit doesn't exist or rows differ in length
 * @example nearestNeighbours([[0, 0], [1, 0], [5, 5]], 0, 1) // [{ index: 1, distance: 0.4629100498862757 }]
 */
export function nearestNeighbours(
  rows: readonly (readonly number[])[],
  unit: number,
  count: number,
): Neighbour[] {
  const width = item(rows, unit).length
  if (rows.some((row) => row.length !== width)) throw new RangeError('all rows must have the same length')
  const squared = new Float64Array(rows.length)
  for (let column = 0; column < width; column++) {
    const z = zScores(rows.map((row) => item(row, column)))
    const own = item(z, unit)
    for (const [row, value] of z.entries()) squared[row] = item(squared, row) + (value - own) ** 2
  }
  return Array.from(squared, (value, index) => ({ index, distance: Math.sqrt(value) }))
    .filter(({ index }) => index !== unit)
    .sort((a, b) => a.distance - b.distance || a.index - b.index)
    .slice(0, count)
}
