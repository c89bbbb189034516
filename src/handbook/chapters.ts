import type { Bilingual } from '#core/language.ts'
import type { HandbookChapter, ProductChapter } from './types.ts'

/** The handbook's chapters in its order, under the names that the product uses. */
export const chapters = [
  { id: 'AF', name: { sv: 'Allmänna förutsättningar', en: 'General conditions' } },
  { id: 'MAL', name: { sv: 'Mål', en: 'Goals' } },
  { id: 'ROL', name: { sv: 'Rollfördelning', en: 'Division of roles' } },
  { id: 'BUD', name: { sv: 'Budget', en: 'Budget' } },
  { id: 'UPP', name: { sv: 'Uppföljning', en: 'Follow-up' } },
  { id: 'STA', name: { sv: 'Stabilitet och kontinuitet', en: 'Stability and continuity' } },
] as const satisfies readonly { id: HandbookChapter; name: Bilingual }[]

/** The product's chapters under the names of the menu: where a recommendation without a check will get its room. */
export const productChapters = {
  benchmarking: { sv: 'Jämförelser', en: 'Comparisons' },
  goals: { sv: 'Mål', en: 'Goals' },
  roles: { sv: 'Roller', en: 'Roles' },
  budget: { sv: 'Budget', en: 'Budget' },
  'follow-up': { sv: 'Uppföljning', en: 'Follow-up' },
  stability: { sv: 'Stabilitet', en: 'Stability' },
  outlook: { sv: 'Omvärld', en: 'Outlook' },
  digitalisation: { sv: 'Digitalisering', en: 'Digitalisation' },
  procurement: { sv: 'Upphandling', en: 'Procurement' },
} as const satisfies Record<ProductChapter, Bilingual>
