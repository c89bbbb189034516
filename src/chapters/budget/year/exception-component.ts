import type { BudgetDecision } from '#chapters/budget/model.ts'

/** What the decision that enters an exception during the year gives its amount as; the ledger has the exception itself. */
export const exceptionComponent = 'undantag'

/** Added by an exception that began later than the budget: the assembly has appropriated nothing. */
export function isOfLedger({ kind, amounts }: Pick<BudgetDecision, 'kind' | 'amounts'>): boolean {
  return kind === 'supplementary' && amounts.every(({ component }) => component === exceptionComponent)
}
