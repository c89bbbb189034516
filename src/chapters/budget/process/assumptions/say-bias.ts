import { countInWords } from '#core/count-in-words.ts'
import { formatInterval, formatNumber, formatPercent } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { AssumptionSeries } from './assumption-bias.ts'

/** Size of an error in words: '0,4 procentenheter', '2,1 %'. */
function sayError(error: number, inPoints: boolean, language: Language, signed = false): string {
  if (!inPoints) return formatPercent(error, language, { signed })
  const figure = formatNumber(error, language, { decimals: 1, signed })
  return { sv: `${figure} procentenheter`, en: `${figure} percentage points` }[language]
}

/**
 * How an assumption has missed, in a sentence.
 *
 * @example 'Löneökning: underskattad fyra år av fyra, i snitt 0,4 procentenheter. Det är mer än slump.'
 */
export function sayBias({ title, bias, inPoints }: AssumptionSeries, language: Language): string {
  if (!bias) {
    return {
      sv: `${title}: inget utfall är känt än.`,
      en: `${title}: no outcome is known yet.`,
    }[language]
  }
  const isUnder = bias.mean >= 0
  const times = isUnder ? bias.under : bias.over
  const size = sayError(Math.abs(bias.mean), inPoints, language)
  const [some, all] = [countInWords(times, language), countInWords(bias.years, language)]
  const years = bias.years === 1
  return {
    sv: `${title}: ${isUnder ? 'underskattad' : 'överskattad'} ${some} år av ${all}, i snitt ${size}. ${signalSaid(bias.isSignal, years, 'sv')}`,
    en: `${title}: ${isUnder ? 'underestimated' : 'overestimated'} ${some} ${times === 1 ? 'year' : 'years'} of ${all}, ${size} on average. ${signalSaid(bias.isSignal, years, 'en')}`,
  }[language]
}

function signalSaid(isSignal: boolean, isOne: boolean, language: Language): string {
  if (isSignal) {
    return { sv: 'Det är mer än slump.', en: 'That is more than chance.' }[language]
  }
  if (isOne) return { sv: 'Ett år säger inget om nästa.', en: 'One year says nothing of the next.' }[language]
  return {
    sv: 'Det kan vara slump.',
    en: 'It may be chance.',
  }[language]
}

/** The interval of the mean error: '0,1–0,7 procentenheter'. */
export function sayInterval({ bias, inPoints }: AssumptionSeries, language: Language): string | undefined {
  if (!bias?.interval) return undefined
  const [low, high] = bias.interval
  if (inPoints) {
    const interval = formatInterval(low, high, language, { decimals: 1 })
    return { sv: `${interval} procentenheter`, en: `${interval} percentage points` }[language]
  }
  const interval = formatInterval(low * 100, high * 100, language, { decimals: 1 })
  return { sv: `${interval} procent`, en: `${interval} per cent` }[language]
}

/** A value in the assumption's own unit. */
export function sayValue(value: number, unit: string, language: Language): string {
  const name = unit === 'procent' ? { sv: 'procent', en: 'per cent' }[language] : unit
  return `${sayFigure(value, language)} ${name}`
}

function sayFigure(value: number, language: Language): string {
  return formatNumber(value, language, { decimals: Number.isInteger(value) ? 0 : 1 })
}

/**
 * What came the latest year that has come, beside what was assumed.
 *
 * @example 'Senast, 2025: antaget 2,9, utfall 3,3 procent.'
 */
export function sayLatest({ years, unit }: AssumptionSeries, language: Language): string | undefined {
  const last = years.findLast(({ outcome }) => outcome !== undefined)
  if (last?.outcome === undefined) return undefined
  const assumed = sayFigure(last.assumed.value, language)
  const came = sayValue(last.outcome, unit, language)
  return {
    sv: `Senast, ${last.year}: antaget ${assumed}, utfall ${came}.`,
    en: `Latest, ${last.year}: assumed ${assumed}, outcome ${came}.`,
  }[language]
}
