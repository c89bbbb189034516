import { lowerFirst } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { consequenceTexts } from './consequences-texts.ts'
import { indicatorOf } from './indicator-catalogue.ts'
import type { ExpectedIndicator } from './model.ts'
import type { NeededConsequence } from './needed.ts'
import { expectationWords } from './words.ts'

/** 'Nöjda med hemtjänsten: sämre'. */
export function expectedWords({ kpi, expects }: ExpectedIndicator, language: Language): string {
  const name = indicatorOf(kpi)?.name[language] ?? kpi
  return consequenceTexts[language].one.expects(name, expectationWords[expects][language])
}

/** What is expected of quality, in one line; what is missing where nobody has told it. */
export function qualityLine(
  { status, consequence, change }: NeededConsequence,
  nameOf: (node: string) => string,
  language: Language,
): string {
  const t = consequenceTexts[language]
  if (status === 'covered') return t.coveredBy(lowerFirst(nameOf(change.holder)))
  if (status === 'draft') return t.draftQuality
  const [first, ...others] = consequence?.indicators ?? []
  if (!first) return t.noQuality
  return expectedWords(first, language) + (others.length > 0 ? t.more(others.length) : '')
}
