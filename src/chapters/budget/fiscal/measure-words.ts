import { formatKronor, formatNumber, formatPercent } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import { type MeasureId, measureUnits, wished } from './measures.ts'

/** What each measure is called. */
export const measureWords: Readonly<Record<MeasureId, Bilingual>> = {
  'result-share': {
    sv: 'Årets resultat, andel av skatter och bidrag',
    en: "The year's result, share of taxes and grants",
  },
  'equity-share': {
    sv: 'Soliditet med alla pensioner',
    en: 'Equity with all pensions, share of assets',
  },
  'debt-per-inhabitant': { sv: 'Låneskuld per invånare', en: 'Debt per inhabitant' },
  'group-debt-per-inhabitant': {
    sv: 'Låneskuld per invånare, bolagen inräknade',
    en: 'Debt per inhabitant, companies counted in',
  },
  'guarantees-per-inhabitant': {
    sv: 'Borgen för bolagen per invånare',
    en: 'Guarantees for the companies per inhabitant',
  },
  'self-financing': {
    sv: 'Självfinansiering av investeringar',
    en: 'Investments paid for with own money',
  },
  'liquidity-months': {
    sv: 'Månader som likviditeten räcker',
    en: 'Months that liquidity lasts',
  },
  'reserve-share': { sv: 'Reserver, andel av skatter och bidrag', en: 'Reserves, share of taxes and grants' },
  'balance-result': { sv: 'Balanskravsresultat', en: 'Balance-requirement result' },
  'deficits-to-restore': { sv: 'Underskott att återställa', en: 'Deficits to restore' },
}

/**
 * A value of a measure with its unit.
 *
 * @param limit what it is held against: where one decimal would say that the two are the same and they are not, it has
 *   two
 */
export function writeMeasure(
  measure: MeasureId,
  value: number,
  language: Language,
  limit: number = value,
): string {
  const unit = measureUnits[measure]
  if (unit === 'ore') return formatKronor(value / 100, language)
  const write = (amount: number, decimals: number) =>
    unit === 'share'
      ? formatPercent(amount, language, { decimals })
      : `${formatNumber(amount, language, { decimals })}\u00a0${language === 'sv' ? 'mån' : 'months'}`
  const looksTheSame = value !== limit && write(value, 1) === write(limit, 1)
  return write(value, looksTheSame ? 2 : 1)
}

/** 'minst 2,0 %', 'högst 35 tkr'. */
export function writeLimit(measure: MeasureId, limit: number, language: Language): string {
  const words = { 'at-least': { sv: 'minst', en: 'at least' }, 'at-most': { sv: 'högst', en: 'at most' } }
  return `${words[wished[measure]][language]} ${writeMeasure(measure, limit, language)}`
}
