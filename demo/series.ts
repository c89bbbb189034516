import { at } from '#numerics/at.ts'
import type { Ability, ExampleServiceId } from './abilities.ts'
import { normalsFor } from './draws.ts'
import { ekbackaPaths } from './ekbacka.ts'
import { baseYear, cellOf, exampleYears, type Grid, makeGrid, rounded, standardised } from './grid.ts'
import { exampleMunicipalities } from './municipalities.ts'
import { complete, type Gaps, type Publication, withGaps } from './published.ts'
import { ekbackaNumber, type Factor, factors, type Structure } from './structure.ts'

/** Shares of the variance between municipalities in a year; they sum to 1. */
export interface Shares {
  /** Explained by circumstances, through `towards`. */
  readonly structure?: number
  /** The service's true ability, the same every year. */
  readonly ability?: number
  /** The indicator's own lasting differences. */
  readonly own?: number
  /** Comes and goes over some years: autoregressive, 0.7 from year to year. */
  readonly drift?: number
  /** New every year, larger in small municipalities. */
  readonly noise?: number
}

/** Everything that an indicator is drawn from. Levels are unweighted means over municipalities in 2022. */
export interface Recipe {
  readonly mean: number
  readonly sd: number
  /** Change of the mean a year. */
  readonly perYear?: number
  readonly shares: Shares
  /** Which way circumstances pull; only the proportions count. */
  readonly towards?: Partial<Readonly<Record<Factor, number>>>
  /** Which way ability pulls; higher unless said. */
  readonly better?: 'higher' | 'lower'
  /** Results of the same pupils: series of one cohort share six tenths of their noise. */
  readonly cohort?: string
  readonly range?: readonly [number, number]
  readonly decimals?: number
  /** Figures that are missing; none unless said. */
  readonly gaps?: Gaps
}

/** What the series of a service are drawn in. */
export interface Setting {
  readonly service: ExampleServiceId
  readonly structure: Structure
  readonly ability: Ability
}

/** Year to year correlation of what drifts. */
const drifting = 0.7
const cohortShare = 0.6
/** Ekbacka's own path is told; this much of ordinary chance is left on it so that it looks alive. */
const ekbackaChance = 0.25

/**
 * Draws an indicator: mean + sd·(√structure·s + √ability·a + √own·o + √drift·d + √noise·n), every part standardised.
 * The correlation between one year and the next is then about structure + ability + own + 0.7·drift.
 *
 * @param name of the stream, usually the indicator's id
 */
export function draw(name: string, recipe: Recipe, setting: Setting): Grid {
  const { mean, sd, perYear = 0, range = [0, Number.POSITIVE_INFINITY], decimals = 1 } = recipe
  const explained = pull(recipe, setting.structure)
  const unexplained = performance(name, recipe, setting)
  return makeGrid((m, t) => {
    const level = mean + perYear * (exampleYears[0] + t - baseYear)
    const value = level + sd * (at(explained, m) + cellOf(unexplained, m, t))
    return rounded(Math.min(range[1], Math.max(range[0], value)), decimals)
  })
}

/** Draws a table of indicators, with their gaps. */
export function drawAll(recipes: Readonly<Record<string, Recipe>>, setting: Setting): Publication {
  return Object.fromEntries(
    Object.entries(recipes).map(([kpi, recipe]) => {
      const values = draw(kpi, recipe, setting)
      return [kpi, recipe.gaps ? withGaps(values, recipe.gaps, setting.structure) : complete(values)]
    }),
  )
}

/** What circumstances explain, in standard deviations of the indicator. */
export function pull(
  { towards = {}, shares }: Pick<Recipe, 'towards' | 'shares'>,
  structure: Structure,
): Float64Array {
  const drawn = exampleMunicipalities.map((_, m) =>
    factors.reduce((sum, factor) => sum + (towards[factor] ?? 0) * at(structure.factor[factor], m), 0),
  )
  return standardised(drawn).map((value) => value * Math.sqrt(shares.structure ?? 0))
}

/** What circumstances don't explain, in standard deviations of the indicator. */
export function performance(
  name: string,
  recipe: Pick<Recipe, 'shares' | 'better' | 'cohort'>,
  setting: Setting,
): Grid {
  const { ability = 0, own = 0, drift = 0, noise = 0 } = recipe.shares
  const sign = recipe.better === 'lower' ? -1 : 1
  const lasting = drawOwn(`${name}/own`)
  const slow = drawDrift(`${name}/drift`)
  const chance = drawChance(name, recipe.cohort, setting.structure)
  const told = ekbackaPaths[setting.service].quality
  return makeGrid((m, t) => {
    const fresh = Math.sqrt(noise) * cellOf(chance, m, t)
    if (m === ekbackaNumber) {
      return sign * Math.sqrt(ability + own + drift + noise) * (told[t] ?? 0) + ekbackaChance * fresh
    }
    return (
      sign * Math.sqrt(ability) * at(setting.ability.quality, m) +
      Math.sqrt(own) * at(lasting, m) +
      Math.sqrt(drift) * cellOf(slow, m, t) +
      fresh
    )
  })
}

export function drawOwn(name: string): Float64Array {
  const normal = normalsFor(name)
  return Float64Array.from(exampleMunicipalities, () => normal())
}

/** A stationary autoregressive path for each municipality, variance 1. */
export function drawDrift(name: string): Grid {
  const normal = normalsFor(name)
  let level = 0
  return makeGrid((_, t) => {
    level = t === 0 ? normal() : drifting * level + Math.sqrt(1 - drifting ** 2) * normal()
    return level
  })
}

function drawChance(name: string, cohort: string | undefined, structure: Structure): Grid {
  const own = drawWhite(`${name}/noise`)
  const shared = cohort === undefined ? own : drawWhite(`cohort/${cohort}`)
  const share = cohort === undefined ? 0 : cohortShare
  return makeGrid(
    (m, t) =>
      at(structure.chance, m) *
      (Math.sqrt(share) * cellOf(shared, m, t) + Math.sqrt(1 - share) * cellOf(own, m, t)),
  )
}

/** Independent standard normal draws. */
export function drawWhite(name: string): Grid {
  const normal = normalsFor(name)
  return makeGrid(() => normal())
}
