import type { Query, To } from './to.ts'
import { segment } from './to.ts'

/** Budget: the year's budget, and why a unit has got the one it has. */
export const budgetRoutes = {
  /** The year's budget: where we are now, frames and who has what. */
  budget: '/budget',
  /** Why has this unit got this budget? */
  whyBudget: '/budget/varfor/:node',
} as const

export function budgetPaths(to: To) {
  return {
    /** @param query `ar`: the year */
    budget: (query?: Query) => to(budgetRoutes.budget, query),
    whyBudget: (node: string, query?: Query) => to(`/budget/varfor/${segment(node)}`, query),
  }
}
