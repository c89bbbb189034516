import { formatMoney } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { toOre } from '#core/money.ts'
import type { Decider } from './decisions/deciders.ts'
import { levelWords } from './words.ts'

/**
 * A decider in a few words: 'Enhetschef, upp till 100 tkr, hos Björkskolan'.
 *
 * @param nameOf name of a place by its id
 */
export function deciderWords(
  { level, post, limitOre, place }: Decider,
  language: Language,
  nameOf: (node: string) => string,
): string {
  const who = post ? post.title[language] : levelWords[level][language]
  const upTo = { sv: 'upp till', en: 'up to' }[language]
  const at = { sv: 'hos', en: 'at' }[language]
  return [
    who,
    ...(limitOre === undefined ? [] : [`${upTo} ${formatMoney(toOre(limitOre), language)}`]),
    ...(place === undefined ? [] : [`${at} ${nameOf(place)}`]),
  ].join(', ')
}
