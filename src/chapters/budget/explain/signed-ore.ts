import { formatNumber } from '#core/format.ts'
import type { Language } from '#core/language.ts'

/**
 * A difference in money to the öre, always with its sign.
 *
 * @example signedOre(81_384_566, 'en') // 'SEK +813,845.66'
 */
export function signedOre(ore: number, language: Language): string {
  const figure = formatNumber(ore / 100, language, { decimals: 2, signed: true })
  return language === 'sv' ? `${figure}\u00a0kr` : `SEK\u00a0${figure}`
}
