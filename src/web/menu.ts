import type { Bilingual, Language } from '#core/language.ts'
import type { ProductChapter } from '#handbook/types.ts'
import { path } from './paths.ts'

/** A room of the product, as the menu names it. */
export interface MenuEntry {
  readonly id: ProductChapter | 'handbook' | 'organisation' | 'data-sources'
  readonly label: Bilingual
  readonly href: (language: Language) => string
  /** The room is not built: the entry leads to the handbook's advice on it. */
  readonly coming?: true
}

/** The handbook's chapter, where a room that is not built leads. */
function advice(part: string) {
  return { href: (language: Language) => path(language).handbook(part), coming: true } as const
}

/** The rooms in the order in which steering flows, then what they all rest on. */
export const menu: readonly MenuEntry[] = [
  {
    id: 'benchmarking',
    label: { sv: 'Jämförelser', en: 'Comparisons' },
    href: (language) => path(language).benchmarking(),
  },
  { id: 'goals', label: { sv: 'Mål', en: 'Goals' }, href: (language) => path(language).goals() },
  { id: 'roles', label: { sv: 'Roller', en: 'Roles' }, href: (language) => path(language).roles() },
  { id: 'budget', label: { sv: 'Budget', en: 'Budget' }, href: (language) => path(language).budget() },
  { id: 'follow-up', label: { sv: 'Uppföljning', en: 'Follow-up' }, ...advice('UPP') },
  { id: 'stability', label: { sv: 'Stabilitet', en: 'Stability' }, ...advice('STA') },
  { id: 'outlook', label: { sv: 'Omvärld', en: 'Outlook' }, ...advice('AF') },
  { id: 'digitalisation', label: { sv: 'Digitalisering', en: 'Digitalisation' }, ...advice('AF') },
  { id: 'procurement', label: { sv: 'Upphandling', en: 'Procurement' }, ...advice('AF') },
  {
    id: 'handbook',
    label: { sv: 'Handboken', en: 'The handbook' },
    href: (language) => path(language).handbook(),
  },
  {
    id: 'organisation',
    label: { sv: 'Organisation', en: 'Organisation' },
    href: (language) => path(language).organisation(),
  },
  {
    id: 'data-sources',
    label: { sv: 'Datakällor', en: 'Data sources' },
    href: (language) => path(language).dataSources(),
  },
]
