import { formatDay } from './format.ts'
import type { Bilingual, Language } from './language.ts'
import type { Provenance } from './provenance.ts'

/**
 * Where figures come from, as one sentence for pages, files and answers. Kolada's terms decide the words: a raw figure
 * has Kolada as its source, a computed one is our own processing and never does.
 *
 * @example sourceSentence(raw, 'sv') // 'Källa: Kolada, hämtat 23 november 2026'
 */
export function sourceSentence(provenance: Provenance, language: Language): string {
  const parts = [
    origins[provenance.source][provenance.mark][language],
    `${came[provenance.source][language]} ${formatDay(provenance.retrievedAt, language)}`,
  ]
  return (provenance.preliminary ? [...parts, preliminary[language]] : parts).join(', ')
}

const fetched: Bilingual = { sv: 'hämtat', en: 'fetched' }
/** How figures came here: nobody fetches what is made up. */
const came = {
  Kolada: fetched,
  exempeldata: { sv: 'skapat', en: 'made' },
  file: fetched,
  register: { sv: 'läst', en: 'read' },
} as const satisfies Record<Provenance['source'], Bilingual>
const preliminary: Bilingual = { sv: 'preliminärt', en: 'preliminary' }

const origins = {
  Kolada: {
    raw: { sv: 'Källa: Kolada', en: 'Source: Kolada' },
    derived: { sv: 'Egen bearbetning av data från Kolada', en: 'Own processing of data from Kolada' },
  },
  exempeldata: {
    raw: { sv: 'Exempeldata', en: 'Example data' },
    derived: { sv: 'Egen bearbetning av exempeldata', en: 'Own processing of example data' },
  },
  file: {
    raw: { sv: 'Källa: inläst fil', en: 'Source: imported file' },
    derived: { sv: 'Egen bearbetning av inläst fil', en: 'Own processing of an imported file' },
  },
  register: {
    raw: { sv: 'Källa: kommunens eget register', en: "Source: the municipality's own register" },
    derived: {
      sv: 'Egen bearbetning av kommunens eget register',
      en: "Own processing of the municipality's own register",
    },
  },
} as const satisfies Record<Provenance['source'], Record<Provenance['mark'], Bilingual>>
