import { formatInterval, formatNumber, formatPercent } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { AssumptionSeries } from './assumption-bias.ts'

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

function inWords(count: number, language: Language): string {
  return words[language][count] ?? String(count)
}

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
  const [some, all] = [inWords(times, language), inWords(bias.years, language)]
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
  const decimals = Number.isInteger(value) ? 0 : 1
  const figure = formatNumber(value, language, { decimals })
  const name = unit === 'procent' ? { sv: 'procent', en: 'per cent' }[language] : unit
  return `${figure} ${name}`
}
