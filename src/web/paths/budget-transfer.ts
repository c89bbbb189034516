import type { Query, To } from './to.ts'

/** The budget's way in from files and out to them. */
export const budgetTransferRoutes = {
  budgetTransfer: '/budget/in-ut',
  budgetWorkbook: '/budget/in-ut/arbetsbok',
  budgetSie: '/budget/in-ut/sie',
  /** Where a saved mapping is taken away. */
  removeMapping: '/budget/in-ut/kolumnmall/ta-bort',
} as const

export function budgetTransferPaths(to: To) {
  return {
    /** @param query `ar`: the year */
    budgetTransfer: (query?: Query) => to(budgetTransferRoutes.budgetTransfer, query),
    budgetWorkbook: (query?: Query) => to(budgetTransferRoutes.budgetWorkbook, query),
    budgetSie: (query?: Query) => to(budgetTransferRoutes.budgetSie, query),
    removeMapping: () => to(budgetTransferRoutes.removeMapping),
  }
}
