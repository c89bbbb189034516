import type { BudgetDecision, DecidedAmount } from '#chapters/budget/model.ts'

/** A decision as it is entered, before its amounts are worked out. */
export interface WrittenDecision {
  readonly kind: 'adopted' | 'reopened' | 'reallocation' | 'supplementary'
  readonly year: number
  readonly node: string
  readonly reference: string
  readonly on: string
  readonly reason: string
  /** How an expense is paid for; empty but for a supplementary appropriation. */
  readonly financing: string
  /** Of a reallocation or supplementary appropriation. */
  readonly amounts: readonly DecidedAmount[]
  /** Whether those who decide, or those who register, have entered it. */
  readonly by: 'decided' | 'registered'
  /** Comments without an answer, when it was entered: kept in the trail. */
  readonly unanswered: number
  /** What those who adopt have read of what they adopt (`adoptionMark`); absent where they have not said. */
  readonly seen?: number | undefined
}

/** A decision's own rows added up, for the list of decisions. */
export function sumOfDecision({ amounts }: Pick<BudgetDecision, 'amounts'>): number {
  return amounts.reduce((sum, { amountOre }) => sum + amountOre, 0)
}
