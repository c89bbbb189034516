/** Money in integer öre (1/100 krona). Branded, so that kronor and öre can't be mixed by mistake. */
export type Ore = number & { readonly __unit: 'öre' }

/**
 * Takes a whole number of öre as money.
 *
 * @throws RangeError where the number isn't a safe integer: round by a named rule first
 * @example toOre(12_345) // 123,45 kr
 */
export function toOre(value: number): Ore {
  if (!Number.isSafeInteger(value)) throw new RangeError(`money must be a whole number of öre, was ${value}`)
  return value as Ore
}
