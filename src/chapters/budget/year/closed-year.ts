import type { BudgetBook } from '#chapters/budget/model.ts'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'

/** Whether the year is closed: done when it was over and the next was opened. */
export function isClosed({ decisions }: Pick<BudgetBook, 'decisions'>, year: number): boolean {
  const last = decisions.findLast(
    (decision) =>
      decision.year === year && (decision.kind === 'year-closed' || decision.kind === 'year-undone'),
  )
  return last?.kind === 'year-closed'
}

/** The year, as long as money can be decided for it: what was decided for a closed one stands. */
export function stillOpen(book: Pick<BudgetBook, 'decisions'>, year: number): Outcome<number> {
  if (!isClosed(book, year)) return succeed(year)
  return refuse({
    code: 'year-closed',
    where: 'year',
    text: {
      sv: `Året ${year} är stängt, och det som är beslutat för det står fast. Välj ett år som inte är stängt.`,
      en: `The year ${year} is closed, and what was decided for it stands. Choose a year that is not closed.`,
    },
  })
}
