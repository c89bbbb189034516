import type { Ore } from '#core/money.ts'
import { toOre } from '#core/money.ts'
import type { Deficit } from './restoration.ts'

/** How large a surplus the coming years need, for every deficit to be restored in time. */
export interface RestorationPlan {
  /** The year that the plan comes after. */
  readonly after: number
  readonly deficits: readonly Deficit[]
  /** The smallest balance result that, the same each year, restores all of them in time. */
  readonly leastYearlyOre: Ore
  /** Last year of the plan. */
  readonly through: number
}

/**
 * @param deficits what is left when the year ends, oldest first
 * @returns nothing where nothing is left, or where the last year of one has passed: then no plan is in time
 */
export function restorationPlan(after: number, deficits: readonly Deficit[]): RestorationPlan | undefined {
  const last = deficits.at(-1)
  if (!last || deficits.some(({ restoreBy }) => restoreBy <= after)) return undefined
  let owed = 0
  let least = 0
  for (const { amountOre, restoreBy } of deficits) {
    owed += amountOre
    least = Math.max(least, Math.ceil(owed / (restoreBy - after)))
  }
  return { after, deficits, leastYearlyOre: toOre(least), through: last.restoreBy }
}
