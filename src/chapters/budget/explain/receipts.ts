/** What a manager has said of the own budget. */
export const receiptWishes = ['understood', 'help'] as const
export type ReceiptWish = (typeof receiptWishes)[number]

/** That a unit's budget has been read. Without who read it: a unit is one manager. */
export interface ReadUnit {
  readonly year: number
  readonly unit: string
  readonly stage: 'proposed' | 'adopted'
  readonly wish: ReceiptWish
  /** ISO day. */
  readonly on: string
}

/** Fewest units that a share is told of. */
const leastUnits = 5

/** How many have read, in whole tens of per cent: exact numbers would let two groups be subtracted from each other. */
export interface ReadingRate {
  readonly units: number
  /** 0, 0.1 … 1, rounded down. */
  readonly share: number
}

/**
 * The share of some units whose budget has been read. Hidden where they are fewer than five: what a single manager has
 * done is shown to that manager alone.
 *
 * @param units ids of the units of the group that have a budget
 * @param day ISO day; later receipts are not known on it
 */
export function readingRate(
  receipts: readonly ReadUnit[],
  units: readonly string[],
  year: number,
  day: string,
): ReadingRate | undefined {
  if (units.length < leastUnits) return undefined
  const own = new Set(units)
  const read = new Set(
    receipts
      .filter((each) => each.year === year && each.on <= day && own.has(each.unit))
      .map(({ unit }) => unit),
  )
  return { units: units.length, share: Math.floor((read.size / units.length) * 10 + 1e-9) / 10 }
}
