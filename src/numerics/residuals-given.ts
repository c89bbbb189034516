import { ols } from './ols.ts'

/**
 * What is left of a variable once it has been regressed on z: how far each row lies from what z would lead one to
 * expect.
 *
 * @param z one row an observation, one column a variable, without columns that repeat others (`withoutRepeats`)
 * @throws RangeError where columns repeat others, or the lists differ in length
 * @example residualsGiven([1, 2, 2], [[1], [2], [3]]) // about [−0.167, 0.333, −0.167]
 */
export function residualsGiven(
  values: readonly number[],
  z: readonly (readonly number[])[],
): readonly number[] {
  const fit = ols(z, values)
  if (fit.kind !== 'fit') throw new RangeError('columns that repeat others have not been left out')
  return fit.residuals
}

/**
 * The columns of z that add something to those before them.
 *
 * @param values any variable observed in the same rows
 */
export function withoutRepeats(
  z: readonly (readonly number[])[],
  values: readonly number[],
): readonly (readonly number[])[] {
  const fit = ols(z, values)
  if (fit.kind === 'fit') return z
  const redundant = new Set(fit.redundant)
  return z.map((row) => row.filter((_, column) => !redundant.has(column)))
}
