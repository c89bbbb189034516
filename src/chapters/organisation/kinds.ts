import type { Bilingual } from '#core/language.ts'
import type { NodeKind } from '#core/organisation/model.ts'

/** What the places are called, in files and for people. */
export const kindNames = {
  'municipal-assembly': { sv: 'Fullmäktige', en: 'Municipal assembly' },
  'executive-board': { sv: 'Kommunstyrelse', en: 'Executive board' },
  committee: { sv: 'Nämnd', en: 'Committee' },
  department: { sv: 'Förvaltning', en: 'Department' },
  'service-area': { sv: 'Verksamhetsområde', en: 'Service area' },
  unit: { sv: 'Enhet', en: 'Unit' },
} as const satisfies Record<NodeKind, Bilingual>
