import { readInstallation } from '#store/installation.ts'
import type { AppContext, Finding } from '#web/context.ts'
import { path } from '#web/paths.ts'
import { fiscalBookAt, panelInput } from './book.ts'
import { fiscalBook } from './fiscal.store.ts'
import { fiscalPanel } from './fiscal-panel.ts'
import { panelSentence } from './panel/panel-sentence.ts'

/** How the finances stand, for the start page. */
export async function fiscalFindings({ database, now }: AppContext): Promise<readonly Finding[]> {
  const installation = await readInstallation(database)
  if (!installation) return []
  const book = await fiscalBook(database, installation.municipality)
  const text = panelSentence(fiscalPanel(panelInput(fiscalBookAt(book, now().slice(0, 10)))))
  return text ? [{ text, href: path('sv').fiscal() }] : []
}
