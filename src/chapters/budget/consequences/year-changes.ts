import { yearBudget } from '#chapters/budget/explain/year-budget.ts'
import { yearOnYear } from '#chapters/budget/explain/year-on-year.ts'
import type { BudgetBook } from '#chapters/budget/model.ts'
import type { Organisation } from '#core/organisation/model.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { type BudgetChange, budgetChanges } from './changes.ts'

/**
 * How the budgets of a year differ from those of the year before, as both are known on a day: decided where a body has
 * decided, else proposed. Places are those of the day, or of the year's first day once it has begun.
 *
 * @param day ISO day
 */
export function yearChanges(
  book: BudgetBook,
  organisation: Organisation,
  year: number,
  day: string,
): readonly BudgetChange[] {
  const start = `${year}-01-01`
  const tree = treeAt(organisation, day < start ? day : start)
  const before = yearBudget(book, tree, year - 1, day)
  const now = yearBudget(book, tree, year, day)
  return budgetChanges({ before, now, tree, explain: yearOnYear(before, now, organisation) })
}

/** Years that have a budget, decided or proposed, with one the year before to compare with; the latest first. */
export function comparableYears({ ruleSets }: Pick<BudgetBook, 'ruleSets'>): readonly number[] {
  const years = new Set(ruleSets.filter(({ steps }) => steps.length > 0).map(({ year }) => year))
  return [...years].filter((year) => years.has(year - 1)).toSorted((a, b) => b - a)
}
