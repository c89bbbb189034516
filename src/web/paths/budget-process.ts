import type { Query, To } from './to.ts'

/** The year's process: dates and gates, assumptions, talks after each step, investments. */
export const budgetProcessRoutes = {
  budgetCalendar: '/budget/arshjul',
  assumptions: '/budget/antaganden',
} as const

export function budgetProcessPaths(to: To) {
  return {
    budgetCalendar: (query?: Query) => to(budgetProcessRoutes.budgetCalendar, query),
    assumptions: (query?: Query) => to(budgetProcessRoutes.assumptions, query),
  }
}
