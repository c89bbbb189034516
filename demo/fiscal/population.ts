import type { BandPrice, PopulationForecast, PopulationRow } from '#chapters/budget/index.ts'
import { toOre } from '#core/money.ts'

const bands = ['1-5', '6', '7-9', '10-12', '13-15', '16-18', '19-64', '65-79', '80-89', '90+'] as const

/** How many there are on 31 December 2025. */
const start: Readonly<Record<(typeof bands)[number], number>> = {
  ...{ '1-5': 1_286, '6': 271, '7-9': 842, '10-12': 869, '13-15': 884, '16-18': 861 },
  ...{ '19-64': 12_913, '65-79': 4_021, '80-89': 1_412, '90+': 302 },
}

/** Change a year of each band, in the order of `bands`. The years after five go on at the second pace. */
interface Pace {
  readonly first: readonly number[]
  readonly later: readonly number[]
}

function rows(from: number, { first, later }: Pace): PopulationRow[] {
  const list: PopulationRow[] = []
  let now = bands.map((band) => start[band] as number)
  for (let year = from; year <= from + 11; year++) {
    list.push(...bands.map((band, at) => ({ year, band, inhabitants: Math.round(now[at] ?? 0) })))
    const pace = year - from < 5 ? first : later
    now = now.map((people, at) => people * (1 + (pace[at] ?? 0)))
  }
  return list
}

const own: Pace = {
  first: [-0.018, -0.024, -0.017, -0.012, -0.004, 0.004, 0.002, 0.004, 0.045, 0.021],
  later: [0.006, -0.006, -0.014, -0.016, -0.014, -0.008, 0.003, 0.007, 0.028, 0.041],
}
const projected: Pace = {
  first: [-0.026, -0.03, -0.022, -0.016, -0.008, 0.001, -0.003, 0.003, 0.044, 0.022],
  later: [-0.004, -0.013, -0.021, -0.022, -0.019, -0.012, -0.002, 0.006, 0.027, 0.04],
}
const hopeful: Pace = {
  first: [0.004, -0.004, -0.006, -0.004, 0.003, 0.008, 0.006, 0.005, 0.044, 0.02],
  later: [0.009, 0.004, -0.002, -0.004, -0.002, 0.001, 0.006, 0.007, 0.028, 0.04],
}

/** Two that stand beside each other, and the municipality's own of two years ago, which hoped for more children. */
export const exampleForecasts: readonly PopulationForecast[] = [
  {
    ...{ id: 'egen-2026', name: 'Ekbackas egen prognos', vintage: '2026-03', countsHousing: true },
    rows: rows(2025, own),
  },
  {
    ...{
      id: 'framskrivning-2026',
      name: 'Framskrivning som SCB:s',
      vintage: '2026-04',
      countsHousing: false,
    },
    rows: rows(2025, projected),
  },
  {
    ...{ id: 'egen-2024', name: 'Ekbackas egen prognos', vintage: '2024-03', countsHousing: true },
    rows: rows(2025, hopeful),
  },
]

/** What each service costs for every inhabitant of the band, user or not, in kronor of 2025. */
const kronor: Readonly<Record<string, Readonly<Partial<Record<(typeof bands)[number], number>>>>> = {
  preschool: { '1-5': 143_000 },
  'compulsory-school': { '6': 92_000, '7-9': 124_000, '10-12': 126_000, '13-15': 134_000 },
  'upper-secondary-school': { '16-18': 146_000 },
  'elderly-care': { '65-79': 19_500, '80-89': 112_000, '90+': 318_000 },
  'disability-care': { '19-64': 9_400 },
  'individual-family-care': { '13-15': 11_800, '16-18': 14_200, '19-64': 6_100 },
}

export const exampleBandPrices: readonly BandPrice[] = Object.entries(kronor).flatMap(([service, prices]) =>
  Object.entries(prices).map(([band, price]) => ({
    ...{ service, band, priceYear: 2025, source: 'Exempeldata, bokslut 2025' },
    ore: toOre(price * 100),
  })),
)
