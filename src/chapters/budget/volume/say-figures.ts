import { formatDay, formatNumber } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Count } from './allocation.ts'

/** Kronor from öre: to the öre, and with what a price has beyond that. */
export function sayOre(ore: number, language: Language): string {
  const whole = Math.abs(ore - Math.round(ore)) < 1e-6
  const figure = formatNumber(ore / 100, language, { decimals: whole ? 2 : 4 })
  return language === 'sv' ? `${figure}\u00a0kr` : `SEK\u00a0${figure}`
}

/** A volume, a factor or an index: as many decimals as it has, at most four. */
export function sayNumber(value: number, language: Language): string {
  const decimals = [0, 1, 2, 3].find(
    (each) => Math.abs(value * 10 ** each - Math.round(value * 10 ** each)) < 1e-6,
  )
  return formatNumber(value, language, { decimals: decimals ?? 4 })
}

/** A share as per cent, with as many decimals as it has, at most four. */
export function sayShare(share: number, language: Language): string {
  return `${sayNumber(share * 100, language)}${language === 'sv' ? '\u00a0%' : '%'}`
}

/** Counts with their days or months: '15 oktober 2026: 312; 15 november 2026: 315'. */
export function sayCounts(counts: readonly Count[], language: Language): string {
  return counts.map(({ on, value }) => `${sayWhen(on, language)}: ${sayNumber(value, language)}`).join('; ')
}

function sayWhen(on: string, language: Language): string {
  return on.length === 10 ? formatDay(on, language) : formatDay(`${on}-01`, language).replace(/^1\s/, '')
}
