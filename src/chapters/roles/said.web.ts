import { readInstallation } from '#store/installation.ts'
import type { AppContext, SearchHit } from '#web/context.ts'
import { path } from '#web/paths.ts'
import { roomOf } from './role-room.web.ts'
import { findDecisions } from './search/find-decisions.ts'
import { whoDecidesTexts } from './search/who-decides-texts.ts'

/** Decision types that the search's words are about. */
export async function search(words: string, context: AppContext): Promise<readonly SearchHit[]> {
  const installation = await readInstallation(context.database)
  if (!installation) return []
  const { book, day } = await roomOf(context, installation, 'sv')
  return findDecisions(book.decisionTypes, book, words, day).map(({ type }) => ({
    title: { sv: type.title, en: type.title },
    kind: whoDecidesTexts.sv.hitKind,
    href: path('sv').decisionType(type.id),
  }))
}
