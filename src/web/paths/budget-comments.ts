import type { Query, To } from './to.ts'

/** What the units say of the proposal, what they are answered, and what changes mean for quality. */
export const budgetCommentRoutes = {
  budgetComments: '/budget/synpunkter',
} as const

export function budgetCommentPaths(to: To) {
  return {
    budgetComments: (query?: Query) => to(budgetCommentRoutes.budgetComments, query),
  }
}
