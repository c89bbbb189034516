import { formatNumber } from '#core/format.ts'
import type { Language } from '#core/language.ts'

/** A noun in one and many. */
export type Noun = Readonly<Record<Language, readonly [one: string, many: string]>>

/**
 * A number with its noun.
 *
 * @example counted(1, { sv: ['fråga', 'frågor'], en: ['question', 'questions'] }, 'sv') // '1 fråga'
 */
export function counted(count: number, noun: Noun, language: Language): string {
  return `${formatNumber(count, language)} ${noun[language][count === 1 ? 0 : 1]}`
}
