import type { BudgetRoom } from '#chapters/budget/budget-room.web.ts'
import type { AppContext } from '#web/context.ts'
import { whereAreWe } from './calendar/where-are-we.ts'
import { StepStrip } from './step-strip.tsx'
import { processBook } from './store.ts'

/**
 * The strip "Var är vi nu?" for the top of a page under Budget.
 *
 * @param year budget year; absent: the one that is being made
 * @example const strip = await stepStrip(context, room)
 */
export async function stepStrip(
  { database }: Pick<AppContext, 'database'>,
  { municipality, day, language }: Pick<BudgetRoom, 'municipality' | 'day' | 'language'>,
  year?: number,
) {
  if (!municipality) return null
  const book = await processBook(database, municipality)
  return <StepStrip here={whereAreWe(book, day, year)} language={language} />
}
