import { type BudgetBook, emptyBudgetBook } from '#chapters/budget/model.ts'

/** Everything that Ekbacka has registered about its budgets. */
export const exampleBudgetBook: BudgetBook = emptyBudgetBook
