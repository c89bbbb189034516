import type { CalculatedYear } from '#chapters/budget/fiscal/calculation.ts'
import type { Ore } from '#core/money.ts'
import { toOre } from '#core/money.ts'

/** A deficit from the year in which it arose to the one in which it was restored. */
export interface DeficitLife {
  readonly arisen: number
  readonly restoreBy: number
  /** What was to be restored when it arose. */
  readonly amountOre: Ore
  /** What is left at the end of the last year that is known. */
  readonly leftOre: Ore
  /** The year in which the last of it was restored; absent while some is left. */
  readonly restoredIn?: number
}

/** Every deficit that the years have had, the oldest first. */
export function deficitHistory(years: readonly CalculatedYear[]): readonly DeficitLife[] {
  return years.flatMap((year, at) => {
    const own = year.deficits.find(({ arisen }) => arisen === year.year)
    if (!own) return []
    const later = years.slice(at).map((each) => ({
      year: each.year,
      left: each.deficits.find(({ arisen }) => arisen === own.arisen)?.amountOre ?? 0,
    }))
    const restoredIn = later.find(({ left }) => left === 0)?.year
    return [
      {
        ...{ arisen: own.arisen, restoreBy: own.restoreBy, amountOre: own.amountOre },
        leftOre: toOre(restoredIn === undefined ? (later.at(-1)?.left ?? 0) : 0),
        ...(restoredIn === undefined ? {} : { restoredIn }),
      },
    ]
  })
}
