import type { Language } from './language.ts'

const words = {
  sv: ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
} as const satisfies Record<Language, readonly string[]>

/**
 * A small count as it is written in running text: in letters up to twelve, in figures above.
 *
 * @example countInWords(7, 'sv') // 'sju'
 */
export function countInWords(count: number, language: Language): string {
  return words[language][count] ?? String(count)
}
