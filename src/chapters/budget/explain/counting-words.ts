import { sayNumber } from '#chapters/budget/volume/say-figures.ts'
import type { Language } from '#core/language.ts'

type Words = Readonly<Record<Language, readonly [one: string, many: string]>>

/** What rule sets count, in one and many. Rule sets write one of them, in Swedish. */
const known: Readonly<Record<string, Words>> = {
  elev: { sv: ['elev', 'elever'], en: ['pupil', 'pupils'] },
  barn: { sv: ['barn', 'barn'], en: ['child', 'children'] },
  plats: { sv: ['plats', 'platser'], en: ['place', 'places'] },
  timme: { sv: ['timme', 'timmar'], en: ['hour', 'hours'] },
  dygn: { sv: ['dygn', 'dygn'], en: ['day and night', 'days and nights'] },
  dag: { sv: ['dag', 'dagar'], en: ['day', 'days'] },
  invånare: { sv: ['invånare', 'invånare'], en: ['inhabitant', 'inhabitants'] },
  brukare: { sv: ['brukare', 'brukare'], en: ['user', 'users'] },
  'm²': { sv: ['m²', 'm²'], en: ['m²', 'm²'] },
}

/**
 * What is counted, as it is said after a number; as the rule set writes it where it is not known here.
 *
 * @example countWord('elev', 12, 'en') // 'pupils'
 */
export function countWord(unit: string, count: number, language: Language): string {
  return known[unit]?.[language][count === 1 ? 0 : 1] ?? unit
}

/** @example sayCount('elev', 12, 'sv') // '12 elever' */
export function sayCount(unit: string, count: number, language: Language): string {
  return `${sayNumber(rounded(count), language)} ${countWord(unit, rounded(count), language)}`
}

/** What is measured and not counted one by one. */
const measured = new Set(['m²'])

/**
 * A difference in everyday words.
 *
 * @example sayDifference('elev', 12, 'sv') // '12 fler elever'
 * @example sayDifference('elev', -1, 'sv') // '1 elev färre'
 * @example sayDifference('m²', 142, 'sv') // '142 m² mer'
 */
export function sayDifference(unit: string, difference: number, language: Language): string {
  const size = rounded(Math.abs(difference))
  const number = sayNumber(size, language)
  const word = countWord(unit, size, language)
  const isLess = difference < 0
  if (measured.has(unit)) {
    return `${number} ${word} ${language === 'sv' ? (isLess ? 'mindre' : 'mer') : isLess ? 'less' : 'more'}`
  }
  if (language === 'en') return `${number} ${isLess ? 'fewer' : 'more'} ${word}`
  if (size === 1) return `${number} ${word} ${isLess ? 'färre' : 'till'}`
  return `${number} ${isLess ? 'färre' : 'fler'} ${word}`
}

/** Two decimals say enough of a mean of months, and a share of a closed unit's pupils. */
function rounded(count: number): number {
  return Math.round(count * 100) / 100
}
