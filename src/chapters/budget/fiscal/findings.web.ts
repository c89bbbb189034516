import { swedishDay } from '#core/day.ts'
import { readInstallation } from '#store/installation.ts'
import type { AppContext, Finding } from '#web/context.ts'
import { path } from '#web/paths.ts'
import { fiscalBookAt, panelInput } from './book.ts'
import { fiscalBook } from './fiscal.store.ts'
import { type FiscalPanel, fiscalPanel } from './fiscal-panel.ts'
import { panelSentence } from './panel/panel-sentence.ts'

/** How the finances stand, for the start page. */
export async function fiscalFindings({ database, now }: AppContext): Promise<readonly Finding[]> {
  const installation = await readInstallation(database)
  if (!installation) return []
  const book = await fiscalBook(database, installation.municipality)
  const panel = fiscalPanel(panelInput(fiscalBookAt(book, swedishDay(now()))))
  const text = panelSentence(panel)
  return text ? [{ text, href: path('sv').fiscal(), isSignal: isOffCourse(panel) }] : []
}

/** A guideline that the budget year doesn't meet, or a deficit that isn't restored in time. */
function isOffCourse({ budgetYear, guidelines, years }: FiscalPanel): boolean {
  return (
    guidelines.some((guideline) =>
      guideline.years.some(({ year, met }) => year === budgetYear && met === false),
    ) || years.some(({ overdue }) => overdue.length > 0)
  )
}
