import { cellOf, makeGrid, rounded } from '#demo/grid.ts'
import { complete, type Publication, valuesOf } from '#demo/published.ts'
import { drawAll, type Recipe, type Setting } from '#demo/series.ts'
import type { Structure } from '#demo/structure.ts'
import { at } from '#numerics/at.ts'

/** Circumstances change slowly: nearly everything lasts from year to year. */
const circumstance = { structure: 0.96, own: 0.03, noise: 0.01 }

const recipes: Readonly<Record<string, Recipe>> = {
  // Share living in urban areas, per cent.
  N00954: { mean: 77, sd: 13, shares: circumstance, towards: { urban: 1 }, range: [30, 100] },
  // Residents 25–64 with post-secondary education, per cent.
  N01982: { mean: 38, sd: 9, perYear: 0.6, shares: circumstance, towards: { education: 1 }, range: [18, 75] },
  // Born abroad 18–64, per cent.
  N00221: {
    mean: 19,
    sd: 7.5,
    perYear: 0.4,
    shares: circumstance,
    towards: { migration: 1 },
    range: [5, 60],
  },
  // Low economic standard: all residents, and those 65 and older, per cent.
  N66080: { mean: 14.5, sd: 4, shares: circumstance, towards: { hardship: 1 }, range: [4, 35] },
  N66079: {
    mean: 15,
    sd: 4.5,
    shares: circumstance,
    towards: { hardship: 0.7, urban: -0.6 },
    range: [4, 35],
  },
  // Days of sickness and activity compensation a year.
  N00957: {
    mean: 24,
    sd: 5.5,
    perYear: -0.6,
    shares: circumstance,
    towards: { hardship: 0.7, education: -0.6 },
    range: [8, 45],
  },
  // Living alone, share of those 65 and older, per cent.
  N01726: {
    mean: 40,
    sd: 3,
    perYear: 0.1,
    shares: circumstance,
    towards: { urban: 0.6, ageing: 0.5 },
    range: [28, 52],
  },
}

/** Share of the population in an age, by how old the municipality is: kept wide enough for every municipality. */
const ageShares = {
  preschoolAge: { mean: 0.053, perAgeing: -0.006, perYear: -0.0008 },
  schoolAge: { mean: 0.128, perAgeing: -0.01, perYear: 0 },
  upperSecondaryAge: { mean: 0.036, perAgeing: -0.0015, perYear: 0.0003 },
  eightyOrOlder: { mean: 0.064, perAgeing: 0.014, perYear: 0.0015 },
} as const

/** Residents of an age, a whole number. */
export function residentsOf(
  age: keyof typeof ageShares,
  { population, factor }: Structure,
  m: number,
  t: number,
): number {
  const { mean, perAgeing, perYear } = ageShares[age]
  const share = Math.max(mean / 3, mean + perAgeing * at(factor.ageing, m) + perYear * (t - 3))
  return Math.round(share * cellOf(population, m, t))
}

/** Population and circumstances, shared by the services. */
export function drawPopulation(setting: Setting): Publication {
  const { structure } = setting
  return {
    ...drawAll(recipes, setting),
    N01951: complete(structure.population),
    N01929: complete(makeGrid((m, t) => residentsOf('upperSecondaryAge', structure, m, t))),
    N01957: complete(makeGrid((m, t) => residentsOf('eightyOrOlder', structure, m, t))),
  }
}

/** Net cost deviation of all services but disability care, weighted by what they usually cost. */
export function totalDeviation(publication: Publication): Publication {
  const weights = { N15001: 0.32, N20900: 0.33, N11024: 0.15, N17001: 0.1, N30001: 0.1 }
  const values = makeGrid((m, t) =>
    rounded(
      Object.entries(weights).reduce(
        (sum, [kpi, weight]) => sum + weight * cellOf(valuesOf(publication, kpi), m, t),
        0,
      ),
      4,
    ),
  )
  return { N00097: complete(values) }
}
