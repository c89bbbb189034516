import type { RuleSetState } from '#chapters/budget/in-force.ts'
import type { Purpose } from '#chapters/budget/volume/rule-set.ts'
import type { Bilingual } from '#core/language.ts'

/** What a version is, in a word. */
export const stateWords = {
  draft: { sv: 'Utkast', en: 'Draft' },
  proposed: { sv: 'Föreslagen', en: 'Proposed' },
  decided: { sv: 'Beslutad', en: 'Decided' },
  withdrawn: { sv: 'Tillbakadragen', en: 'Withdrawn' },
} as const satisfies Record<RuleSetState, Bilingual>

/** What a component is for. */
export const purposeWords = {
  base: { sv: 'Grund', en: 'Base' },
  structure: { sv: 'Struktur', en: 'Structure' },
  'small-unit': { sv: 'Liten enhet', en: 'Small unit' },
  premises: { sv: 'Lokaler', en: 'Premises' },
  quality: { sv: 'Kvalitet', en: 'Quality' },
  administration: { sv: 'Administration', en: 'Administration' },
  vat: { sv: 'Moms', en: 'VAT' },
  fixed: { sv: 'Fast belopp', en: 'Fixed amount' },
  exception: { sv: 'Undantag', en: 'Exception' },
  fee: { sv: 'Avgift', en: 'Fee' },
  remainder: { sv: 'Rest av ramen', en: 'Rest of the frame' },
} as const satisfies Record<Purpose, Bilingual>
