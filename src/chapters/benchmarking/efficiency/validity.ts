import {
  type IndicatorDefinition,
  type IndicatorSet,
  presets,
  type RankingChoice,
} from '#chapters/benchmarking/model.ts'
import type { Panel } from '#chapters/benchmarking/panel.ts'
import { mean } from '#numerics/mean.ts'
import { spearman } from '#numerics/spearman.ts'
import { scoreMunicipalities } from './rank.ts'
import type { Ranking } from './ranking.ts'

/** How the score goes together with something else, over the municipalities that have both. */
export interface Correlation {
  /** −1 to 1; null where either doesn't vary or fewer than two have both. */
  readonly spearman: number | null
  readonly n: number
}

/** Correlations by KPI id or, for another method, its name. */
export type Correlations = Readonly<Record<string, Correlation>>

/** Mean of an indicator over the ranking's years, by municipality code. */
function windowMeans(panel: Panel, kpi: string, years: readonly number[]): ReadonlyMap<string, number> {
  const byCode = new Map<string, number[]>()
  for (const year of years) {
    for (const [code, value] of panel.values(kpi, year))
      byCode.set(code, [...(byCode.get(code) ?? []), value])
  }
  return new Map([...byCode].map(([code, values]) => [code, mean(values)]))
}

function correlate(ranking: Ranking, other: ReadonlyMap<string, number>): Correlation {
  const both = ranking.ranked.filter(({ code }) => other.has(code))
  const theirs = both.map(({ code }) => other.get(code) ?? Number.NaN)
  return {
    spearman: spearman(
      both.map(({ efficiency }) => efficiency),
      theirs,
    ),
    n: both.length,
  }
}

/** The same choice by another method: a method without a weight takes both halves equally. */
function byMethod(choice: RankingChoice, preset: RankingChoice['preset']): RankingChoice {
  return { ...choice, preset, weight: preset === 'index' ? choice.weight : 0.5 }
}

/**
 * From here on a score is said to follow a structure variable. Two scores that have nothing to do with each other
 * come out within ±0.12 nineteen times of twenty among 290 municipalities; 0.2, four per cent of the variation
 * shared, is well outside that and still small enough to warn early.
 */
const followsFrom = 0.2

/** The structure variables of the set and of the choice, each once: those not cleaned for are watched too. */
export function structureOf(
  { structure }: Pick<IndicatorSet, 'structure'>,
  choice: RankingChoice,
): IndicatorDefinition[] {
  return [...new Map([...choice.structure, ...structure].map((each) => [each.kpi, each])).values()]
}

/** Structure that the score still follows, the strongest first. */
export interface FollowedStructure {
  readonly indicator: IndicatorDefinition
  readonly spearman: number
  /** Whether the score is cleaned of it. */
  readonly cleaned: boolean
}

export function followedStructure(
  set: Pick<IndicatorSet, 'structure'>,
  choice: RankingChoice,
  correlations: Correlations,
): FollowedStructure[] {
  const cleaned = new Set(choice.structure.map(({ kpi }) => kpi))
  return structureOf(set, choice)
    .flatMap((indicator) => {
      const spearman = correlations[indicator.kpi]?.spearman ?? 0
      return Math.abs(spearman) >= followsFrom
        ? [{ indicator, spearman, cleaned: cleaned.has(indicator.kpi) }]
        : []
    })
    .sort((a, b) => Math.abs(b.spearman) - Math.abs(a.spearman))
}

/**
 * What a referee asks: does the score still follow structure after adjustment (it should be near zero), also structure
 * that it wasn't cleaned of, and does it agree with the publisher's own efficiency index and with our other methods.
 */
export function validity(
  panel: Panel,
  ranking: Ranking,
  set: Pick<IndicatorSet, 'structure' | 'published'>,
): Correlations {
  const { choice } = ranking
  const years = ranking.years.map(({ year }) => year)
  const indicators = [...(set.published ? [set.published] : []), ...structureOf(set, choice)]
  const compared = indicators.map(
    ({ kpi }) => [kpi, correlate(ranking, windowMeans(panel, kpi, years))] as const,
  )
  const methods = presets
    .filter((preset) => preset !== choice.preset)
    .map((preset) => {
      const { summaries } = scoreMunicipalities(panel, byMethod(choice, preset))
      const scores = new Map(summaries.map(({ code, efficiency }) => [code, efficiency]))
      return [preset, correlate(ranking, scores)] as const
    })
  return Object.fromEntries([...compared, ...methods].filter(([, { n }]) => n > 0))
}
