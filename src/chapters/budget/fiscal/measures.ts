import type { CalculatedYear } from './calculation.ts'
import type { GroupYear } from './companies/group-year.ts'
import { liquidityMonths } from './endurance.ts'
import type { FiscalYear } from './model.ts'

/** What guidelines and the action ladder can be about. */
export const measureIds = [
  'result-share',
  'equity-share',
  'debt-per-inhabitant',
  'group-debt-per-inhabitant',
  'guarantees-per-inhabitant',
  'self-financing',
  'liquidity-months',
  'reserve-share',
  'balance-result',
  'deficits-to-restore',
] as const
export type MeasureId = (typeof measureIds)[number]

/** Shares are 0–1, money is öre. */
export type MeasureUnit = 'share' | 'ore' | 'months'

export const measureUnits: Readonly<Record<MeasureId, MeasureUnit>> = {
  'result-share': 'share',
  'equity-share': 'share',
  'debt-per-inhabitant': 'ore',
  'group-debt-per-inhabitant': 'ore',
  'guarantees-per-inhabitant': 'ore',
  'self-financing': 'share',
  'liquidity-months': 'months',
  'reserve-share': 'share',
  'balance-result': 'ore',
  'deficits-to-restore': 'ore',
}

/** Whether much of it is wished for, or little. */
export const wished: Readonly<Record<MeasureId, 'at-least' | 'at-most'>> = {
  'result-share': 'at-least',
  'equity-share': 'at-least',
  'debt-per-inhabitant': 'at-most',
  'group-debt-per-inhabitant': 'at-most',
  'guarantees-per-inhabitant': 'at-most',
  'self-financing': 'at-least',
  'liquidity-months': 'at-least',
  'reserve-share': 'at-least',
  'balance-result': 'at-least',
  'deficits-to-restore': 'at-most',
}

/** What a year measures, where its figures are given. */
export type Measures = Readonly<Partial<Record<MeasureId, number>>>

/**
 * - result-share: the year's result of taxes, general grants and equalisation.
 * - equity-share: equity with all pensions, of assets.
 * - group-debt-per-inhabitant: the municipality's own debt and what its companies owe to others, each by the share owned.
 * - guarantees-per-inhabitant: all that the municipality has guaranteed for its companies.
 * - self-financing: result and depreciation, of the year's investments.
 * - reserve-share: RER and old RUR together, of taxes and grants.
 */
export function measuresOf(
  year: FiscalYear,
  calculated: CalculatedYear,
  group?: Pick<GroupYear, 'outsideDebtOre' | 'guaranteesOre'>,
): Measures {
  const { base = {}, taxesAndGrantsOre, reserveOre } = year
  const reserves = reserveOre && (reserveOre.rer ?? 0) + (reserveOre.rur ?? 0)
  const ownMoney = base.depreciationOre === undefined ? undefined : year.resultOre + base.depreciationOre
  const outside = group?.outsideDebtOre
  const groupDebt = base.debtOre === undefined || outside === undefined ? undefined : base.debtOre + outside
  return withoutGaps({
    'result-share': ratio(year.resultOre, taxesAndGrantsOre),
    'equity-share': ratio(year.equityInclPensionsOre, base.assetsOre),
    'debt-per-inhabitant': ratio(base.debtOre, base.inhabitants),
    'group-debt-per-inhabitant': ratio(groupDebt, base.inhabitants),
    'guarantees-per-inhabitant': ratio(group?.guaranteesOre, base.inhabitants),
    'self-financing': ratio(ownMoney, base.investmentsOre),
    'liquidity-months': liquidityMonths(base),
    'reserve-share': ratio(reserves, taxesAndGrantsOre),
    'balance-result': calculated.balanceResultOre,
    'deficits-to-restore': calculated.deficitsToRestoreOre,
  })
}

function ratio(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole <= 0 ? undefined : part / whole
}

function withoutGaps(measures: Readonly<Record<MeasureId, number | undefined>>): Measures {
  return Object.fromEntries(Object.entries(measures).filter(([, value]) => value !== undefined))
}
