import type { Bilingual } from '#core/language.ts'
import type { Expectation } from './model.ts'
import type { ConsequenceStatus } from './needed.ts'

export const expectationWords = {
  better: { sv: 'bättre', en: 'better' },
  unchanged: { sv: 'oförändrad', en: 'unchanged' },
  worse: { sv: 'sämre', en: 'worse' },
} as const satisfies Record<Expectation, Bilingual>

export const statusWords = {
  missing: { sv: 'Saknas', en: 'Missing' },
  draft: { sv: 'Utkast', en: 'Draft' },
  'without-indicator': { sv: 'Saknar indikator', en: 'Lacks an indicator' },
  covered: { sv: 'Beskriven för verksamheten', en: 'Told for the service' },
  complete: { sv: 'Klar', en: 'Complete' },
} as const satisfies Record<ConsequenceStatus, Bilingual>
