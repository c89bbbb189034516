import type { Bilingual } from '#core/language.ts'
import type { VerdictName } from './check.ts'

/** The words for the verdicts, the same on pages, in files and on the command line. */
export const verdictWords: Readonly<Record<VerdictName, Bilingual>> = {
  pass: { sv: 'följer', en: 'follows' },
  fail: { sv: 'avviker', en: 'deviates' },
  'needs-review': { sv: 'kan inte bedömas', en: 'cannot be judged' },
  'not-applicable': { sv: 'inte tillämplig', en: 'not applicable' },
}

/** Where the chapter that brings the check is not built yet. */
export const notYetWords: Bilingual = { sv: 'kan inte bedömas ännu', en: 'cannot be judged yet' }
