import type { Ore } from '#core/money.ts'
import type { Provider, RuleSet } from './volume/rule-set.ts'

/** What has happened to a version of a rule set, in order: none is a draft. */
export interface RuleSetStep {
  readonly step: 'proposed' | 'decided' | 'withdrawn'
  /** Reference of the decision; empty for a proposal. */
  readonly decision: string
  /** ISO day. */
  readonly on: string
  readonly why: string
  readonly who: string
}

/** A rule set in one of its versions. The document of a version never changes. */
export interface RuleSetVersion {
  /** Id of the rule set, the same through its versions. */
  readonly id: string
  readonly version: number
  readonly year: number
  /** The place that holds the frame that the rules share out. */
  readonly holder: string
  readonly document: RuleSet
  /** Why this version was written. */
  readonly why: string
  readonly steps: readonly RuleSetStep[]
  readonly who: string
  /** ISO instant. */
  readonly at: string
}

/** Whoever gets money by the same rules without being a place in the organisation. */
export interface OutsideProvider {
  readonly unit: string
  readonly name: string
  readonly provider: Exclude<Provider, 'own'>
  readonly from: string
  readonly until?: string
}

/** What was counted at a unit, or given: a volume by driver, an index by name, an amount by component. */
export interface AllocationInput {
  readonly year: number
  readonly ruleSet: string
  readonly unit: string
  /** What the budget rests on, or what came. */
  readonly stage: 'budget' | 'actual'
  readonly kind: 'volume' | 'index' | 'amount'
  readonly name: string
  /** ISO day of the count; absent where the year's own figure is given. */
  readonly on?: string
  /** Amounts: whole öre. */
  readonly value: number
  readonly source: string
  /** ISO instant. */
  readonly at: string
}

/** From the first to the last, and the latest of them is what holds. */
export const frameStages = ['planning', 'proposed', 'decided'] as const

/** What a place has been given to share out. */
export interface BudgetFrame {
  readonly year: number
  readonly node: string
  readonly version: number
  readonly stage: (typeof frameStages)[number]
  readonly amountOre: Ore
  readonly decision: string
  /** ISO day on which the place got it. */
  readonly givenOn: string
  readonly reason: string
}

export const decisionKinds = [
  /** The whole budget of the year under the place that decides. */
  'adopted',
  'reallocation',
  'supplementary',
  /** Unlocks what was adopted, with a trace. */
  'reopened',
  'year-opened',
  'year-closed',
  /** Takes the change of year back, while nothing of the new year was decided. */
  'year-undone',
] as const
export type DecisionKind = (typeof decisionKinds)[number]

export interface BudgetDecision {
  readonly id: number
  readonly year: number
  readonly kind: DecisionKind
  /** The place that has decided. */
  readonly node: string
  readonly reference: string
  /** ISO day. */
  readonly on: string
  readonly reason: string
  /**
   * How the expense is paid for, which the assembly says where it adds money during the year (KL 11:15). Absent or empty
   * for other decisions, and for those that were entered before it was asked for.
   */
  readonly financing?: string
  readonly amounts: readonly DecidedAmount[]
}

export interface DecidedAmount {
  readonly unit: string
  /** Empty where no rule gives the amount. */
  readonly ruleSet: string
  readonly component: string
  readonly amountOre: Ore
}

/** Money beside the rules. */
export interface BudgetException {
  readonly id: number
  readonly year: number
  readonly ruleSet: string
  readonly unit: string
  readonly amountOre: Ore
  readonly reason: string
  readonly decision: string
  readonly from: string
  readonly expiresOn: string
  readonly endedOn?: string
}

/** How a unit plans its money on an account, month by month. */
export interface BudgetLine {
  readonly year: number
  readonly unit: string
  readonly account: string
  readonly activity: string
  /** Twelve whole öre, January first. Costs are positive, income is negative, as in the ledger. */
  readonly months: readonly number[]
  readonly source: string
}

/** Everything that a municipality has registered about its budgets, through time; plans on accounts apart. */
export interface BudgetBook {
  readonly ruleSets: readonly RuleSetVersion[]
  readonly outsideProviders: readonly OutsideProvider[]
  readonly inputs: readonly AllocationInput[]
  readonly frames: readonly BudgetFrame[]
  readonly decisions: readonly BudgetDecision[]
  readonly exceptions: readonly BudgetException[]
}

export const emptyBudgetBook: BudgetBook = {
  ruleSets: [],
  outsideProviders: [],
  inputs: [],
  frames: [],
  decisions: [],
  exceptions: [],
}
