import type { Gap } from '#chapters/benchmarking/efficiency/gap.ts'
import {
  formatKronor,
  formatMoney,
  formatNumber,
  formatPercentagePoints,
  withPercentSign,
} from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { Why } from '#web/ui/why/why.tsx'

interface GapWhyProps {
  readonly gap: Gap
  readonly language: Language
}

/** What the own cost deviation is made of: expected cost × volume × deviation. */
export function DeviationWhy({ gap, language }: GapWhyProps) {
  const t = texts[language]
  const { year, expected, volume } = basisOf(gap, language)
  return (
    <Why language={language} about={t.deviationAbout}>
      <p>{t.expected(year, expected, volume, formatMoney(gap.expectedOre, language))}</p>
      <p>
        {t.deviation(percent(gap.ownDeviation, language), formatMoney(gap.deviationOre, language, signed))}
      </p>
    </Why>
  )
}

/** What the distance to the best is made of: expected cost × volume × the difference between two deviations. */
export function GapWhy({ gap, language }: GapWhyProps) {
  const t = texts[language]
  const { year, expected, volume } = basisOf(gap, language)
  const difference = formatPercentagePoints((gap.ownDeviation - gap.bestDeviation) / 100, language)
  return (
    <Why language={language} about={t.gapAbout}>
      <p>{t.expected(year, expected, volume, formatMoney(gap.expectedOre, language))}</p>
      <p>{t.difference(percent(gap.ownDeviation, language), percent(gap.bestDeviation, language))}</p>
      <p>{t.gap(difference, formatMoney(gap.gapOre, language, signed))}</p>
    </Why>
  )
}

const signed = { signed: true } as const

function basisOf({ year, expectedCost, volume }: Gap, language: Language) {
  return {
    year,
    expected: formatKronor(expectedCost, language, { scale: 'kr' }),
    volume: formatNumber(volume, language),
  }
}

function percent(value: number, language: Language): string {
  return withPercentSign(formatNumber(value, language, { decimals: 1, ...signed }), language)
}

const sv = {
  deviationAbout: 'avviker kostnaden',
  gapAbout: 'är avståndet så stort',
  expected: (year: number, cost: string, volume: string, amount: string) =>
    `Strukturen förutsäger ${cost} per enhet ${year}. Gånger volymen, ${volume} enheter, blir det ${amount}.`,
  deviation: (percent: string, amount: string) =>
    `Den egna avvikelsen är ${percent} i medeltal över perioden. Av den förväntade kostnaden är det ${amount}.`,
  difference: (own: string, best: string) =>
    `Den egna avvikelsen är ${own} i medeltal över perioden, och de bästas är ${best}.`,
  gap: (difference: string, amount: string) =>
    `Skillnaden är ${difference}. Av den förväntade kostnaden är det ${amount}.`,
}

const en: typeof sv = {
  deviationAbout: 'the cost deviates',
  gapAbout: 'the distance is this large',
  expected: (year, cost, volume, amount) =>
    `Structure predicts ${cost} per unit in ${year}. Times the volume, ${volume} units, that is ${amount}.`,
  deviation: (percent, amount) =>
    `The own deviation is ${percent} as a mean over the period. Of the expected cost that is ${amount}.`,
  difference: (own, best) =>
    `The own deviation is ${own} as a mean over the period, and that of the best is ${best}.`,
  gap: (difference, amount) => `The difference is ${difference}. Of the expected cost that is ${amount}.`,
}

const texts = { sv, en } as const satisfies Record<Language, typeof sv>
