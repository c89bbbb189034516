import type { Query, To } from './to.ts'

/** The party groups' own budgets. */
export const budgetAlternativeRoutes = {
  budgetAlternatives: '/budget/alternativ',
} as const

export function budgetAlternativePaths(to: To) {
  return {
    budgetAlternatives: (query?: Query) => to(budgetAlternativeRoutes.budgetAlternatives, query),
  }
}
