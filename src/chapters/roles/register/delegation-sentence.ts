import type { Delegation } from '#chapters/roles/model.ts'
import { documentWords, levelWords } from '#chapters/roles/words.ts'
import { formatDay, formatMoney } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { toOre } from '#core/money.ts'

/**
 * A row of a document in one line: 'Delegationsordning: Enhetschef, upp till 100 tkr (BUN 2025-02-11 § 14, från 1 mars 2025)'.
 *
 * @param nameOf name of a place by its id
 */
export function delegationSentence(
  { document, level, limitOre, place, condition, decision, from, until }: Delegation,
  language: Language,
  nameOf: (node: string) => string,
): string {
  const w = words[language]
  const parts = [
    levelWords[level][language],
    ...(limitOre === undefined ? [] : [`${w.upTo} ${formatMoney(toOre(limitOre), language)}`]),
    ...(place === undefined ? [] : [`${w.at} ${nameOf(place)}`]),
    ...(condition === '' ? [] : [condition]),
  ]
  const when = [
    ...(decision === '' ? [] : [decision]),
    `${w.from} ${formatDay(from, language)}`,
    ...(until === undefined ? [] : [`${w.until} ${formatDay(until, language)}`]),
  ]
  return `${documentWords[document][language]}: ${parts.join(', ')} (${when.join(', ')})`
}

const words = {
  sv: { upTo: 'upp till', at: 'hos', from: 'från', until: 'upphör' },
  en: { upTo: 'up to', at: 'at', from: 'from', until: 'ends' },
} as const satisfies Record<Language, unknown>
