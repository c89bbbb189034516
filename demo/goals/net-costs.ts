import type { NetCost } from '#chapters/goals/model.ts'
import { uniformsFor } from '#demo/draws.ts'

/** What each unit cost in 2025, in millions of kronor. All in all about 1.6 billion for 24,000 inhabitants. */
const millions2025: Readonly<Record<string, number>> = {
  'forskolan-skogsbrynet': 31.5,
  'forskolan-kotten': 24.1,
  'forskolan-gladan': 26.3,
  'forskolan-solrosen': 29.8,
  'forskolan-backen': 22.4,
  'forskolan-regnbagen': 28.7,
  'oppna-forskolan': 2.6,
  bjorkskolan: 58.2,
  ekskolan: 44.6,
  asaskolan: 36.9,
  granskolan: 31.7,
  almskolan: 74.3,
  centralskolan: 69.8,
  lindskolan: 24.5,
  elevhalsan: 17.4,
  'gymnasiet-hogskoleprogram': 52.1,
  'gymnasiet-yrkesprogram': 58.9,
  'gymnasiet-anpassad': 12.3,
  vuxenutbildningen: 23.8,
  ekhojden: 46.2,
  solgarden: 41.7,
  akerbo: 34.8,
  lindgarden: 38.9,
  korttidsenheten: 22.6,
  'hemtjanst-vast': 33.4,
  'hemtjanst-ost': 31.9,
  'hemtjanst-asen': 27.2,
  'hemtjanst-sjobygden': 24.8,
  nattpatrullen: 18.7,
  motesplatser: 5.1,
  hemsjukvarden: 34.4,
  rehabenheten: 13.2,
  bistandsenheten: 9.6,
  'gruppbostaden-aspen': 21.8,
  'gruppbostaden-ronnen': 19.9,
  'gruppbostaden-hasseln': 20.6,
  'daglig-verksamhet': 27.3,
  'personlig-assistans': 43.5,
  'barn-och-familj': 62.4,
  vuxenenheten: 28.1,
  'ekonomiskt-bistand': 30.2,
  gata: 34.6,
  park: 14.2,
  'vatten-avlopp': 0,
  fastighet: 21.3,
  maltid: 38.2,
  'plan-bygg': 11.4,
  'miljo-halsa': 6.2,
  raddningstjansten: 25.6,
  stadsbiblioteket: 16.3,
  kulturskolan: 11.2,
  konsthallen: 5.4,
  idrottsanlaggningar: 24.7,
  simhallen: 13.9,
  fritidsgarden: 7.1,
  ekonomienheten: 18.6,
  personalenheten: 14.9,
  'it-enheten': 26.4,
  kansliet: 23.7,
  naringslivsenheten: 7.3,
  arbetsmarknadsenheten: 19.8,
}

/** Units that are no longer there, in 2025's prices. */
const millionsOfClosed: Readonly<Record<string, number>> = {
  'forskolan-lingonet': 16.9,
  'forskolan-blabaret': 15.2,
  hagaskolan: 15.8,
  'gata-park': 48.1,
}

/** The years that each of the closed and the opened had a cost of their own. */
const lived: Readonly<Record<string, readonly [first: number, last: number]>> = {
  'forskolan-lingonet': [2022, 2024],
  'forskolan-blabaret': [2022, 2024],
  'forskolan-skogsbrynet': [2024, 2025],
  hagaskolan: [2022, 2023],
  'gata-park': [2022, 2024],
  gata: [2025, 2025],
  park: [2025, 2025],
}

/** Years that a unit was there for half of. */
const halfYears = new Set([
  'forskolan-lingonet 2024',
  'forskolan-blabaret 2024',
  'forskolan-skogsbrynet 2024',
  'hagaskolan 2023',
])

/** Prices and wages, as a share of those of 2025. */
const prices: Readonly<Record<number, number>> = { 2022: 0.862, 2023: 0.918, 2024: 0.965, 2025: 1 }
const orePerMillion = 100_000_000

/** Net cost by unit and year, in the tree of the year. Told for 2025 and drawn backwards, a per cent or two a year. */
export const netCosts: readonly NetCost[] = Object.entries({ ...millions2025, ...millionsOfClosed }).flatMap(
  ([place, millions]) => {
    const random = uniformsFor(`net cost ${place}`)
    const [first, last] = lived[place] ?? [2022, 2025]
    return [2022, 2023, 2024, 2025].flatMap((year) => {
      const drift = year === 2025 ? 1 : 0.98 + 0.04 * random()
      if (year < first || year > last) return []
      const share = halfYears.has(`${place} ${year}`) ? 0.5 : 1
      const kronor = Math.round(millions * (prices[year] ?? 1) * drift * share * 1_000) * 1_000
      return { place, year, ore: (kronor * orePerMillion) / 1_000_000, source: 'Exempeldata, bokslut' }
    })
  },
)
