import type { Rounding } from '#chapters/budget/volume/rule-set.ts'
import { formatNumber, formatOre } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import { toOre } from '#core/money.ts'

/** Money of a rule: whole kronor where it is whole, else to the öre. A price may have decimals of an öre. */
export function sayOre(ore: number, language: Language): string {
  const whole = Math.round(ore)
  if (whole % 100 !== 0) return formatOre(toOre(whole), language)
  const kronor = formatNumber(whole / 100, language)
  return language === 'sv' ? `${kronor}\u00a0kr` : `SEK\u00a0${kronor}`
}

const steps = {
  ore: { sv: 'hela ören', en: 'whole öre' },
  krona: { sv: 'hela kronor', en: 'whole kronor' },
  '10-kronor': { sv: 'tiotal kronor', en: 'tens of kronor' },
  '100-kronor': { sv: 'hundratal kronor', en: 'hundreds of kronor' },
  '1000-kronor': { sv: 'tusental kronor', en: 'thousands of kronor' },
} as const satisfies Record<Rounding['to'], Bilingual>

/** Whole öre where nothing is said. */
export function sayRounding(rounding: Rounding | undefined, language: Language): string {
  return steps[rounding?.to ?? 'ore'][language]
}
