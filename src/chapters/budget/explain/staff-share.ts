import type { BudgetLine } from '#chapters/budget/model.ts'
import { type Ore, toOre } from '#core/money.ts'

/**
 * Accounts by what a manager can do with them. By Kommun-Bas class 5 is labour costs and classes 4 and 6–7 are other
 * costs; that groups 60 and 61 are rents and premises is how municipal charts
 * usually have it, and not verified against the standard itself: change it here where a chart differs.
 */
const accountGroups = {
  staff: ['5'],
  premises: ['60', '61'],
  costs: ['4', '5', '6', '7'],
  income: ['3'],
} as const

/** How a unit plans its costs, in öre of the year. */
export interface StaffShare {
  readonly unit: string
  readonly costsOre: Ore
  readonly staffOre: Ore
  /** Bound by contract through the year. */
  readonly premisesOre: Ore
  /** Everything else: what can be moved from one day to the next. */
  readonly otherOre: Ore
  /** Fees and other income of the unit's own, positive. */
  readonly incomeOre: Ore
  /** Staff of the costs, 0–1. */
  readonly share: number
}

/**
 * How much of a unit's costs are staff, and what its manager can move.
 *
 * @returns nothing where the unit has not planned any costs on accounts: what is missing is then said
 * @handbook BUD-2
 */
export function staffShare(lines: readonly BudgetLine[], unit: string, year: number): StaffShare | undefined {
  const own = lines.filter((line) => line.unit === unit && line.year === year)
  const sum = (groups: readonly string[]) =>
    own
      .filter(({ account }) => groups.some((group) => account.startsWith(group)))
      .reduce((total, { months }) => total + months.reduce((all, ore) => all + ore, 0), 0)
  const costs = sum(accountGroups.costs)
  if (costs <= 0) return undefined
  const staff = sum(accountGroups.staff)
  const premises = sum(accountGroups.premises)
  return {
    unit,
    costsOre: toOre(costs),
    staffOre: toOre(staff),
    premisesOre: toOre(premises),
    otherOre: toOre(costs - staff - premises),
    incomeOre: toOre(0 - sum(accountGroups.income)),
    share: staff / costs,
  }
}
