import type { Bilingual, Language } from '#core/language.ts'
import { en } from './data-sources-texts.en.ts'
import { type DataSourcesTexts, sv } from './data-sources-texts.sv.ts'

export const texts: Readonly<Record<Language, DataSourcesTexts>> = { sv, en }

/** The same words of both languages, for tables and problems. */
export function both(pick: (t: DataSourcesTexts) => string): Bilingual {
  return { sv: pick(sv), en: pick(en) }
}
