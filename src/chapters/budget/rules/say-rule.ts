import type { Driver, Measure, Provider, RuleSet } from '#chapters/budget/volume/rule-set.ts'
import { sayShare } from '#chapters/budget/volume/say-figures.ts'
import { formatList, formatNumber } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'

const providerWords = {
  own: { sv: 'egna enheter', en: 'own units' },
  independent: { sv: 'fristående huvudmän', en: 'independent providers' },
  private: { sv: 'privata utförare', en: 'private providers' },
  'other-municipality': { sv: 'andra kommuners enheter', en: "other municipalities' units" },
} as const satisfies Record<Provider, Bilingual>

/** Which providers get a component; everybody where nothing is said. */
export function sayProviders(providers: readonly Provider[] | undefined, language: Language): string {
  if (providers === undefined || providers.length === 0) return language === 'sv' ? 'alla' : 'everybody'
  return formatList(
    providers.map((provider) => providerWords[provider][language]),
    language,
  )
}

const measures = {
  sv: {
    given: 'årets siffra som den är skriven',
    fixed: (day: string, before: boolean) => `antalet den ${day}${before ? ' året före' : ''}`,
    monthly: (day: number) => `medeltalet av månaderna, räknat den ${day}:e`,
    yearEnds: 'medeltalet av två årsskiften',
    daily: 'dag för dag',
    sum: 'summan av det som räknades under året',
    hours: (day: number, weeks: string) =>
      `timmar: de som räknats den ${day}:e × timmar i veckan × ${weeks} veckor`,
    age: (from: number, to: number) => `, ${from}–${to} år`,
  },
  en: {
    given: "the year's figure as written",
    fixed: (day: string, before: boolean) => `the number on ${day}${before ? ' of the year before' : ''}`,
    monthly: (day: number) => `the mean of the months, counted on day ${day}`,
    yearEnds: 'the mean of two year-ends',
    daily: 'day by day',
    sum: 'the sum of what was counted in the year',
    hours: (day: number, weeks: string) =>
      `hours: those counted on day ${day} × hours a week × ${weeks} weeks`,
    age: (from: number, to: number) => `, aged ${from}–${to}`,
  },
} as const

/** How a driver is counted, as a phrase: 'antalet den 15/10 året före, 7–9 år'. */
export function sayDriver({ measure, age }: Pick<Driver, 'measure' | 'age'>, language: Language): string {
  const t = measures[language]
  return sayMeasure(measure, language) + (age ? t.age(age.from, age.to) : '')
}

function sayMeasure(measure: Measure, language: Language): string {
  const t = measures[language]
  switch (measure.kind) {
    case 'given':
      return t.given
    case 'fixed-day':
      return t.fixed(dayOfYear(measure.day, language), measure.yearsBefore === 1)
    case 'month-average':
      return t.monthly(measure.dayOfMonth)
    case 'mean-of-year-ends':
      return t.yearEnds
    case 'day-by-day':
      return t.daily
    case 'sum':
      return t.sum
    case 'hours':
      return t.hours(measure.dayOfMonth, formatNumber(measure.weeksPerMonth, language, { decimals: 2 }))
  }
}

const months = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const satisfies Record<Language, string[]>

/** @param day `MM-DD` */
function dayOfYear(day: string, language: Language): string {
  const [month = 1, date = 1] = day.split('-').map(Number)
  return `${date} ${months[language][month - 1] ?? month}`
}

const remainders = {
  keep: {
    sv: 'blir kvar hos den som har ramen, som en egen rad',
    en: 'stays with whoever holds the frame, as a row of its own',
  },
  amounts: { sv: 'fördelas efter vad var och en fått', en: 'is shared by what each has got' },
  volume: { sv: 'fördelas efter', en: 'is shared by' },
  none: { sv: 'räknas inte', en: 'is not reckoned' },
} as const satisfies Record<string, Bilingual>

/** What becomes of the money that the rules leave of the frame. */
export function sayRemainder(
  { remainder, drivers }: Pick<RuleSet, 'remainder' | 'drivers'>,
  language: Language,
): string {
  if (!remainder) return remainders.none[language]
  if (remainder.to !== 'volume') return remainders[remainder.to][language]
  const driver = drivers.find(({ id }) => id === remainder.driver)?.title ?? remainder.driver
  return `${remainders.volume[language]} ${driver}`
}

/** How much of the prices stays at the settlement of volumes. */
export function sayFixedShare(settlement: RuleSet['settlement'], language: Language): string {
  if (!settlement) return language === 'sv' ? 'ingen beslutad andel' : 'no decided share'
  return sayShare(settlement.fixedShare, language)
}
