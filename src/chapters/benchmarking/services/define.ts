import type { IndicatorDefinition } from '#chapters/benchmarking/model.ts'
import type { Bilingual } from '#core/language.ts'

const percent: Bilingual = { sv: '%', en: '%' }

/** The units that the shipped sets use, once each. */
export const units = {
  percent,
  kronorPerPupil: { sv: 'kr/elev', en: 'SEK/pupil' },
  kronorPerChild: { sv: 'kr/barn', en: 'SEK/child' },
  kronorPerResident: { sv: 'kr/invånare', en: 'SEK/resident' },
  kronorPerResident80: { sv: 'kr/invånare 80+', en: 'SEK/resident 80+' },
  points: { sv: 'poäng', en: 'points' },
  number: { sv: 'antal', en: 'number' },
  days: { sv: 'dagar', en: 'days' },
  perHundredThousand: { sv: 'per 100 000 inv', en: 'per 100,000 residents' },
  index: { sv: 'index', en: 'index' },
} satisfies Record<string, Bilingual>

function definition(kind: IndicatorDefinition['kind'], better: IndicatorDefinition['better']) {
  return (kpi: string, sv: string, en: string, unit: Bilingual = percent): IndicatorDefinition => ({
    kpi,
    name: { sv, en },
    unit,
    kind,
    better,
  })
}

/** Cost per unit of volume: our own regression cleans it of structure. */
export const costLevel = definition('level', 'lower')
/** Official deviation from a reference cost, per cent: below 0 is cheaper than structure predicts. */
export const costDeviation = definition('deviation', 'lower')
export const higherIsBetter = definition('plain', 'higher')
export const lowerIsBetter = definition('plain', 'lower')
/** A result that its publisher has already cleaned of structure. */
export const alreadyAdjusted = definition('adjusted', 'higher')
/** Circumstances or means, where neither direction is better in itself. */
export const context = definition('plain', 'higher')
