import type { Ore } from '#core/money.ts'
import { type Chain, chainSteps } from './chain.ts'
import type { Restatement } from './restated.ts'
import type { Fact } from './step-facts.ts'
import type { YearBudget } from './year-budget.ts'

/**
 * What moves a unit's money from one year to the next, in the order in which it is reckoned:
 *
 * 1. `organisation`: what the unit took over from units that are no more.
 * 2. `volume`: last year's rules, prices and indices on this year's pupils, hours and square metres.
 * 3. `price`: this year's price list, and the kronor of fixed amounts and size steps.
 * 4. `rule`: this year's rules.
 * 5. `structure`: this year's pots and indices.
 * 6. `given`: amounts that are written for the unit, such as its rent.
 * 7. `exception`: money beside the rules, each with a reason, a decision and a last day.
 * 8. `remainder`: the unit's share of what the rules leave of the frame, and what no rule gives.
 */
export const stepKinds = ['organisation', ...chainSteps, 'exception', 'remainder'] as const
export type StepKind = (typeof stepKinds)[number]

/** A part of a step, with what it rests on. */
export interface StepRow {
  /** Empty where no rule gives the amount. */
  readonly ruleSet: string
  /** Id of the component; else what tells the row from the others of its step. */
  readonly component: string
  /** Title of the component; empty where it is none. */
  readonly title: string
  readonly amountOre: Ore
  readonly facts: readonly Fact[]
}

export interface Step {
  readonly kind: StepKind
  /** The rows add up to it. */
  readonly amountOre: Ore
  readonly rows: readonly StepRow[]
}

export interface YearOnYear {
  readonly unit: string
  readonly before: { readonly year: number; readonly sumOre: Ore }
  readonly now: { readonly year: number; readonly sumOre: Ore }
  readonly changeOre: Ore
  /** Those that have anything to tell, in order. They add up to the change, to the öre. */
  readonly steps: readonly Step[]
  /** Steps that could not be told apart from the next one. */
  readonly merged: readonly StepKind[]
}

/** What is known of both years when a unit is asked for. */
export interface Years {
  readonly before: YearBudget
  readonly now: YearBudget
  readonly restated: Restatement
  readonly chains: readonly Chain[]
}
