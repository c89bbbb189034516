import {
  type CompanyFigures,
  type CompanyVersion,
  type CompanyYearVersion,
  companyFigures,
} from '#chapters/budget/index.ts'
import { toOre } from '#core/money.ts'
import { noon } from '#demo/recorded.ts'

const registered = {
  version: 1,
  from: 2024,
  reason: 'Bolagen tas upp i budgeten',
  ...{ who: 'Jonas Ekehult', at: noon('2024-01-15') },
}

/** The companies of the group: three that Ekbacka owns most of, and one that it shares with its neighbours. */
export const exampleCompanies: readonly CompanyVersion[] = [
  { ...registered, id: 'ekbackahus', name: 'AB Ekbackahus', shareOwned: 1 },
  { ...registered, id: 'ekbacka-energi', name: 'Ekbacka Energi AB', shareOwned: 1 },
  { ...registered, id: 'ekbacka-stadsnat', name: 'Ekbacka Stadsnät AB', shareOwned: 0.6 },
  { ...registered, id: 'asbygdens-avfall', name: 'Åsbygdens Avfall AB', shareOwned: 0.3 },
]

/** In millions of kronor, in the order of `companyFigures`; nothing where the company has not told. */
type Told = readonly (number | undefined)[]

/**
 * On purpose the broadband company, which loses money and is given more by its owners, has left out its guarantee in
 * the budget of 2027, and told nothing of the years after.
 */
const told: Readonly<Record<string, Readonly<Record<number, Told>>>> = {
  ekbackahus: {
    2024: [14.2, 0, 2, 74, 604, 0, 610],
    2025: [15.8, 0, 2, 81, 622, 0, 630],
    2026: [13.9, 0, 2, 96, 648, 0, 660],
    2027: [12.6, 0, 2, 118, 691, 0, 720],
    2028: [11.4, 0, 2, 124, 738, 0, 760],
    2029: [10.2, 0, 2, 92, 759, 0, 780],
  },
  'ekbacka-energi': {
    2024: [21.5, 0, 8, 38, 171, 0, 180],
    2025: [24.3, 0, 8, 42, 168, 0, 180],
    2026: [19.7, 0, 8, 47, 176, 0, 180],
    2027: [18.4, 0, 8, 66, 205, 0, 210],
    2028: [17.9, 0, 6, 71, 239, 0, 240],
    2029: [18.8, 0, 6, 58, 256, 0, 260],
  },
  'ekbacka-stadsnat': {
    2024: [-1.8, 0, 0, 24, 88, 36, 52],
    2025: [-2.6, 2.5, 0, 19, 94, 38, 56],
    2026: [-3.4, 3.5, 0, 16, 97, 40, 57],
    2027: [-4.1, 4, 0, 14, 99, 42, undefined],
  },
  'asbygdens-avfall': {
    2024: [3.1, 0, 0, 12, 46, 0, 0],
    2025: [2.7, 0, 0, 9, 44, 0, 0],
    2026: [2.9, 0, 0, 31, 66, 0, 0],
    2027: [1.8, 0, 0, 44, 98, 0, 0],
    2028: [1.2, 0, 0, 8, 95, 0, 0],
    2029: [1.6, 0, 0, 7, 91, 0, 0],
  },
}

/** What each company says of the budget year, in words. */
const accounts: Readonly<Record<string, string>> = {
  ekbackahus:
    'Bolaget bygger 48 lägenheter i Norra Ekbacka och lånar till dem. Hyrorna höjs med 3,4 procent, och vakanserna är oförändrade.',
  'ekbacka-energi':
    'Fjärrvärmeverket får en ny panna. Resultatet sjunker när räntan på lånen läggs om, och utdelningen är oförändrad.',
  'ekbacka-stadsnat':
    'Färre hushåll än väntat ansluter sig på landsbygden. Ägarna skjuter till 4 mnkr, och styrelsen lämnar en plan för balans i mars.',
  'asbygdens-avfall': 'En ny återvinningscentral byggs. Taxan täcker kostnaden från 2028.',
}

export const exampleCompanyYears: readonly CompanyYearVersion[] = Object.entries(told).flatMap(
  ([company, years]) =>
    Object.entries(years).map(([text, figures]): CompanyYearVersion => {
      const year = Number(text)
      return {
        company,
        year,
        version: 1,
        figures: figuresOf(figures),
        who: 'Jonas Ekehult',
        ...stageOf(company, year),
      }
    }),
)

function stageOf(
  company: string,
  year: number,
): Pick<CompanyYearVersion, 'stage' | 'account' | 'source' | 'at'> {
  const [account, at] = ['', noon('2026-10-06')]
  if (year <= 2025) {
    return {
      stage: 'outcome',
      account,
      source: `Bolagets årsredovisning ${year}`,
      at: noon(`${year + 1}-03-20`),
    }
  }
  if (year === 2026)
    return { stage: 'forecast', account, source: 'Bolagets delårsrapport 2026', at: noon('2026-10-05') }
  if (year === 2027) {
    return { stage: 'budget', account: accounts[company] ?? '', source: 'Bolagets affärsplan 2027–2029', at }
  }
  return { stage: 'plan', account, source: 'Bolagets affärsplan 2027–2029', at }
}

function figuresOf(millions: Told): CompanyFigures {
  const known = companyFigures.flatMap((figure, at) => {
    const value = millions[at]
    return value === undefined ? [] : [[figure, toOre(Math.round(value * 10) * 10_000_000)] as const]
  })
  return Object.fromEntries(known)
}
