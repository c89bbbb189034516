import type { Ore } from '#core/money.ts'
import type { FiscalYear } from './model.ts'
import { atLeastNothing, nothing, shareOf, sumOre } from './ore.ts'
import { type FiscalRules, fiscalRules } from './rules.ts'

/** How much a year may set aside, and why not more. */
export interface ReserveRoom {
  /** The result equalisation reserve (RUR) until accounting year 2023, the result reserve (RER) after. */
  readonly rule: 'rur' | 'rer'
  /** Share of taxes and grants that the result must exceed. 0–1. */
  readonly threshold: number
  /** Whether equity was not given, so that the lower threshold was assumed. */
  readonly thresholdAssumed: boolean
  readonly thresholdOre: Ore
  /** max(0, min(result, adjusted result) − threshold × base). */
  readonly maxReserveOre: Ore
  /** max(0, ceiling × base − balance of RER). A limit only where `rule` is `rer`: RUR had no ceiling. */
  readonly roomOre: Ore
  /** What must go to earlier deficits first. */
  readonly deficitsFirstOre: Ore
  /** What may be set aside when all is taken into account. */
  readonly reservableOre: Ore
}

/**
 * The lawful room for setting money aside (KL 11:14).
 *
 * Earlier deficits come first, which is practice and not in the wording of the section: Malmö 2015 subtracted 193 mnkr of them from 540 − 162 before it set 185 mnkr aside.
 *
 * @param openingDeficitOre what is left to restore when the year begins, positive
 * @returns nothing where taxes and grants aren't given
 * @handbook BUD-8
 */
export function reserveRoom(
  year: Pick<FiscalYear, 'year' | 'resultOre' | 'taxesAndGrantsOre' | 'equityInclPensionsOre' | 'reserveOre'>,
  adjustedResultOre: Ore,
  openingDeficitOre: Ore = nothing,
  rules: FiscalRules = fiscalRules,
): ReserveRoom | undefined {
  const base = year.taxesAndGrantsOre
  if (base === undefined) return undefined
  const equity = year.equityInclPensionsOre
  const rule = year.year < rules.resultReserveFrom ? 'rur' : 'rer'
  const threshold =
    equity !== undefined && equity < 0 ? rules.reserveThresholdNegativeEquity : rules.reserveThreshold
  const thresholdOre = shareOf(base, threshold)
  const maxReserveOre = atLeastNothing(Math.min(year.resultOre, adjustedResultOre) - thresholdOre)
  const roomOre = atLeastNothing(shareOf(base, rules.reserveCeiling) - (year.reserveOre?.rer ?? 0))
  const afterDeficits = atLeastNothing(maxReserveOre - openingDeficitOre)
  return {
    ...{ rule, threshold, thresholdAssumed: equity === undefined, thresholdOre, maxReserveOre, roomOre },
    deficitsFirstOre: sumOre([maxReserveOre, -afterDeficits]),
    reservableOre: rule === 'rer' ? atLeastNothing(Math.min(afterDeficits, roomOre)) : afterDeficits,
  }
}

/** What may be taken from the reserves in a year. */
export interface UsableReserve {
  readonly rerOre: Ore
  readonly rurOre: Ore
  /** Whether the old reserve's last year has passed, so that it no longer counts. */
  readonly rurExpired: boolean
  readonly usableOre: Ore
}

/** @returns nothing where no balance is given */
export function usableReserve(
  { year, reserveOre }: Pick<FiscalYear, 'year' | 'reserveOre'>,
  { oldReserveUsableThrough }: FiscalRules = fiscalRules,
): UsableReserve | undefined {
  if (reserveOre === undefined) return undefined
  const rerOre = reserveOre.rer ?? nothing
  const rurOre = reserveOre.rur ?? nothing
  const rurExpired = oldReserveUsableThrough !== undefined && year > oldReserveUsableThrough
  return { rerOre, rurOre, rurExpired, usableOre: sumOre([rerOre, rurExpired ? 0 : rurOre]) }
}
