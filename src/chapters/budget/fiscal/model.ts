import type { Bilingual } from '#core/language.ts'
import type { Ore } from '#core/money.ts'

/** What the Act takes out of the year's result, or puts back, before it is held against the requirement. */
export const adjustmentKinds = [
  'realisation-gain',
  'gain-by-exception',
  'loss-by-exception',
  'unrealised-gain',
  'unrealised-loss',
  'reversal',
  'other',
] as const
export type AdjustmentKind = (typeof adjustmentKinds)[number]

export interface Adjustment {
  readonly kind: AdjustmentKind
  /** Signed as it changes the result: a gain that is taken out is negative. */
  readonly amountOre: Ore
}

/** A year as the balance calculation needs it. */
export interface FiscalYear {
  readonly year: number
  readonly resultOre: Ore
  readonly adjustments: readonly Adjustment[]
  /** Positive: lowers the balance result. */
  readonly toReserveOre: Ore
  /** Positive: raises it. From 2024 of the result reserve (RER), before that of the result equalisation reserve (RUR). */
  readonly fromReserveOre: Ore
  /** Positive: raises it. From 2024, of an older RUR by the transitional rules; absent: nothing. */
  readonly fromOldReserveOre?: Ore
  /** Positive: what need not be restored, since the assembly has found exceptional reasons (KL 11:13). */
  readonly exceptionalReasonsOre: Ore
  /** Printed within the balance result, as Malmö did in 2013; else after it, as the Act has it. */
  readonly exceptionalReasonsInside: boolean
  /** Positive: what is left to restore when the year begins. Absent: what the years before left. */
  readonly openingDeficitOre?: Ore
  /** Taxes, general state grants and equalisation: what the thresholds of the reserve are shares of. */
  readonly taxesAndGrantsOre?: Ore
  /** Equity with the pension obligation outside the balance sheet. */
  readonly equityInclPensionsOre?: Ore
  /** What stood in the reserves before the year's own reservation and use. */
  readonly reserveOre?: { readonly rer?: Ore; readonly rur?: Ore }
  /** Absent figures make a measure or a stress test impossible, never zero. */
  readonly base?: FiscalBase
}

/** What stress tests, guidelines and endurance rest on, beside the balance calculation. */
export interface FiscalBase {
  /** Municipal income tax alone, without grants and equalisation. */
  readonly taxesOre?: Ore
  /** Wages with employer's contributions, without pensions. */
  readonly staffCostOre?: Ore
  /** Net cost of preschool and school. */
  readonly pupilCostOre?: Ore
  /** Share of it that stays the same year when pupils become fewer: premises, classes that can't be merged. 0–1. */
  readonly pupilFixedShare?: number
  readonly debtOre?: Ore
  /** Share of the debt whose interest is set anew within the year. 0–1. */
  readonly debtRepricedShare?: number
  /** Cash and what can be turned into cash within days. */
  readonly liquidityOre?: Ore
  /** Credit that a bank has promised and that isn't used. */
  readonly unusedCreditOre?: Ore
  /** Everything that is paid out in the year, investments left out. */
  readonly paymentsOre?: Ore
  readonly assetsOre?: Ore
  /** Investments of the year, and the depreciation that with the result pays for them. */
  readonly investmentsOre?: Ore
  readonly depreciationOre?: Ore
  /** On 31 December. */
  readonly inhabitants?: number
}

/** How sure a year's figures are, from the surest. */
export const fiscalStages = ['outcome', 'forecast', 'budget', 'plan'] as const
export type FiscalStage = (typeof fiscalStages)[number]

/** A year with what it is: closed, forecast, decided, or planned. */
export interface PlanYear extends FiscalYear {
  readonly stage: FiscalStage
}

/** Something about a year that whoever reads the figures should know. */
export interface FiscalNote {
  /** Stable, kebab-case: `reserved-more-than-allowed`. */
  readonly code: string
  readonly text: Bilingual
}
