import type { Component, RuleSet, VolumeModel } from '#chapters/budget/volume/rule-set.ts'
import { type Ore, toOre } from '#core/money.ts'
import type {
  AlternativeChange,
  AlternativeModel,
  ChangeOf,
  ProposedRuleSet,
  Span,
  TaxGround,
} from './model.ts'

/** The budget year and the two that the plan has beside it (KL 11:6). */
export function planYears(year: number): readonly [number, number, number] {
  return [year, year + 1, year + 2]
}

/** Whether something that a group wants holds in a year. */
function holdsIn(span: Span, budgetYear: number, year: number): boolean {
  return span === 'lasting' || year === budgetYear
}

/** What a group gives a place beside what it gives the places under it. */
export function frameChange(changes: readonly AlternativeChange[], node: string): Ore {
  const own = changes.filter((change) => change.kind === 'frame' && change.node === node)
  return toOre(own.reduce((sum, change) => sum + (change.kind === 'frame' ? change.amountOre : 0), 0))
}

/** Whether anything is wanted otherwise in a rule set: its frame, a price or a share. */
export function isTouched({ id, holder }: ProposedRuleSet, changes: readonly AlternativeChange[]): boolean {
  return changes.some((change) => {
    if (change.kind === 'frame') return change.node === holder && change.amountOre !== 0
    return (change.kind === 'price' || change.kind === 'share') && change.ruleSet === id
  })
}

/** A rule set of the proposal as the group wants it: what the volume engine takes. */
export function changedRuleSet(
  { id, holder, model }: ProposedRuleSet,
  changes: readonly AlternativeChange[],
): VolumeModel {
  const of = <Kind extends 'price' | 'share'>(kind: Kind) =>
    changes.filter(
      (change): change is ChangeOf<Kind> & AlternativeChange => change.kind === kind && change.ruleSet === id,
    )
  const ruleSet = withShares(withPrices(model.ruleSet, of('price')), of('share'))
  const { frameOre } = model
  return {
    ...model,
    ruleSet,
    ...(frameOre !== undefined && { frameOre: frameOre + frameChange(changes, holder) }),
  }
}

function withPrices(ruleSet: RuleSet, changes: readonly ChangeOf<'price'>[]): RuleSet {
  if (changes.length === 0) return ruleSet
  const wanted = new Map(changes.map(({ price, ore }) => [price, ore]))
  return {
    ...ruleSet,
    prices: ruleSet.prices.map((price) => {
      const ore = wanted.get(price.id)
      return ore === undefined ? price : { ...price, ore }
    }),
  }
}

function withShares(ruleSet: RuleSet, changes: readonly ChangeOf<'share'>[]): RuleSet {
  if (changes.length === 0) return ruleSet
  const wanted = new Map(changes.map(({ component, share }) => [component, share]))
  return {
    ...ruleSet,
    components: ruleSet.components.map((component): Component => {
      const share = wanted.get(component.id)
      return share === undefined || component.kind !== 'markup' ? component : { ...component, share }
    }),
  }
}

/** What a year's money is changed by. */
export interface YearMoney {
  readonly year: number
  /** Positive: costs more. */
  readonly netCostOre: Ore
  /** By the tax rate; absent where what a krona brings isn't known, though the rate is moved. */
  readonly taxOre?: Ore
  readonly otherRevenueOre: Ore
}

/**
 * The money of each year in the plan.
 *
 * @param byRules what moved prices and shares cost where no frame holds them, öre a year
 */
export function moneyOf(
  { year: budgetYear, tax }: Pick<AlternativeModel, 'year' | 'tax'>,
  changes: readonly AlternativeChange[],
  byRules: number,
): readonly YearMoney[] {
  return planYears(budgetYear).map((year) => {
    const sum = (kind: 'frame' | 'other-revenue') =>
      changes.reduce(
        (total, change) =>
          change.kind === kind && holdsIn(change.span, budgetYear, year) ? total + change.amountOre : total,
        0,
      )
    const taxOre = taxRevenue(tax, changes, budgetYear, year)
    return {
      year,
      netCostOre: toOre(sum('frame') + byRules),
      ...(taxOre === undefined ? {} : { taxOre }),
      otherRevenueOre: toOre(sum('other-revenue')),
    }
  })
}

function taxRevenue(
  tax: TaxGround | undefined,
  changes: readonly AlternativeChange[],
  budgetYear: number,
  year: number,
): Ore | undefined {
  const moved = changes.reduce(
    (sum, change) =>
      change.kind === 'tax-rate' && holdsIn(change.span, budgetYear, year) ? sum + change.change : sum,
    0,
  )
  if (moved === 0) return toOre(0)
  const perKrona = tax?.perKronaOre[year]
  return perKrona === undefined ? undefined : toOre(Math.round((perKrona * moved) / 100))
}
