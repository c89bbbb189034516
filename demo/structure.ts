import { at } from '#numerics/at.ts'
import { normalsFor } from './draws.ts'
import { baseYear, exampleYears, type Grid, makeGrid, standardised, unitMeanSquare } from './grid.ts'
import { ekbacka, exampleMunicipalities } from './municipalities.ts'
import type { MunicipalityType } from './names.ts'

/** What a municipality can't choose: each has mean 0 and standard deviation 1 over the country. */
export const factors = ['education', 'urban', 'ageing', 'migration', 'hardship'] as const
export type Factor = (typeof factors)[number]

export interface Structure {
  readonly population: Grid
  readonly factor: Readonly<Record<Factor, Float64Array>>
  /** Multiplier of chance: large in small municipalities, mean square 1. */
  readonly chance: Float64Array
}

/** Number of municipality Ekbacka, from 0. */
export const ekbackaNumber = exampleMunicipalities.findIndex(({ code }) => code === ekbacka)

/** By type: median population and its spread (sd of the logarithm), and the mean of the latent factors. */
const types: Readonly<
  Record<
    MunicipalityType,
    { median: number; spread: number; education: number; urban: number; ageing: number; migration: number }
  >
> = {
  metropolitan: { median: 520_000, spread: 0.35, education: 1.3, urban: 1.4, ageing: -1.6, migration: 1.0 },
  'large-city': { median: 98_000, spread: 0.35, education: 0.9, urban: 0.8, ageing: -1.0, migration: 0.4 },
  commuter: { median: 29_000, spread: 0.6, education: 0.7, urban: 0.5, ageing: -0.6, migration: 0.1 },
  mid: { median: 19_000, spread: 0.42, education: -0.1, urban: 0.2, ageing: 0.1, migration: 0 },
  small: { median: 11_000, spread: 0.38, education: -0.5, urban: -0.3, ageing: 0.5, migration: -0.1 },
  rural: { median: 6_300, spread: 0.42, education: -0.6, urban: -0.9, ageing: 1.0, migration: -0.1 },
}

/** Ekbacka: an ordinary middle-sized municipality. */
const ekbackaPopulation = 24_060
const ekbackaFactors: Readonly<Record<Factor, number>> = {
  education: -0.15,
  urban: 0.2,
  ageing: 0.1,
  migration: 0.1,
  hardship: 0.05,
}

/**
 * Chance shrinks with size. In published school results the yearly variation within a municipality of 6,000 is about
 * three times that of one of 100,000: an exponent near −0.4.
 */
const chanceExponent = -0.4

/** Draws circumstances. Few live in most municipalities; the larger are better educated, denser and younger. */
export function drawStructure(): Structure {
  const factor = drawFactors()
  const base = drawPopulations()
  const normal = normalsFor('population/growth')
  // Yearly growth: young municipalities grow, ageing ones shrink, by about ±0.7 per cent.
  const growth = base.map((_, m) =>
    m === ekbackaNumber ? 0.002 : -0.0002 - 0.005 * at(factor.ageing, m) + 0.004 * normal(),
  )
  const population = makeGrid((m, t) =>
    Math.round(at(base, m) * (1 + at(growth, m)) ** (exampleYears[0] + t - baseYear)),
  )
  const chance = unitMeanSquare(base.map((inhabitants) => inhabitants ** chanceExponent))
  return { population, factor, chance }
}

function drawPopulations(): Float64Array {
  const normal = normalsFor('population')
  const drawn = exampleMunicipalities.map(
    ({ type }) => types[type].median * Math.exp(types[type].spread * normal()),
  )
  return Float64Array.from(drawn, (value, m) =>
    m === ekbackaNumber ? ekbackaPopulation : Math.max(2_400, value),
  )
}

function drawFactors(): Record<Factor, Float64Array> {
  const normal = normalsFor('structure')
  const drawn = exampleMunicipalities.map(({ type }) => {
    const means = types[type]
    const education = means.education + 0.8 * normal()
    const urban = means.urban + 0.7 * normal()
    const ageing = means.ageing + 0.6 * normal()
    // A few municipalities have received very many newcomers: a long tail to the right.
    const migration = means.migration - 0.35 * education + 1.4 * (Math.exp(0.5 * normal()) - 1)
    const hardship = 0.55 * migration - 0.5 * education + 0.25 * ageing + 0.5 * normal()
    return { education, urban, ageing, migration, hardship }
  })
  const column = (name: Factor) =>
    standardised(drawn.map((row) => row[name])).map((value, m) =>
      m === ekbackaNumber ? ekbackaFactors[name] : value,
    )
  return {
    education: column('education'),
    urban: column('urban'),
    ageing: column('ageing'),
    migration: column('migration'),
    hardship: column('hardship'),
  }
}
