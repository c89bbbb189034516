import type { Ore } from '#core/money.ts'

/** A part of an investment with a length of life of its own. */
export interface InvestmentComponent {
  readonly title: string
  readonly ore: Ore
  /** Whole years of economic life; 0: never written off, as land. */
  readonly years: number
}

/** What the investment does to running costs, a year. */
export interface RunningCost {
  readonly title: string
  /** Id of the place that has the cost. */
  readonly node: string
  /** Whole öre for a full year; negative saves. */
  readonly yearlyOre: Ore
  /** First ISO day. */
  readonly from: string
}

/** An investment in one of its versions. */
export interface Investment {
  readonly id: string
  readonly version: number
  readonly title: string
  /** Id of the place that bears depreciation and interest. */
  readonly node: string
  readonly stage: 'proposed' | 'decided' | 'stopped'
  /** Reference; empty while it is proposed. */
  readonly decision: string
  readonly decidedOn?: string
  /** First ISO day in use: depreciation and interest begin on the first of its month. */
  readonly inUseFrom: string
  /** Internal interest as a share a year: 0.025. */
  readonly interest: number
  readonly components: readonly InvestmentComponent[]
  /** Expenditure by year, whole öre. */
  readonly spending: Readonly<Record<string, number>>
  readonly running: readonly RunningCost[]
  readonly reason: string
  readonly who: string
  /** ISO instant. */
  readonly at: string
}

/** What somebody writes of an investment. */
export type InvestmentContent = Pick<
  Investment,
  'title' | 'node' | 'inUseFrom' | 'interest' | 'components' | 'spending' | 'running' | 'reason'
>

export interface InvestmentDecision {
  readonly stage: 'decided' | 'stopped'
  readonly decision: string
  /** ISO day. */
  readonly decidedOn: string
}
