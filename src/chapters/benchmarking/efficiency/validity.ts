import { type IndicatorDefinition, presets, type RankingChoice } from '#chapters/benchmarking/model.ts'
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
 * What a referee asks: does the score still follow structure after adjustment (it should be near zero), and does it
 * agree with the publisher's own efficiency index and with our other methods.
 */
export function validity(panel: Panel, ranking: Ranking, published?: IndicatorDefinition): Correlations {
  const { choice } = ranking
  const years = ranking.years.map(({ year }) => year)
  const indicators = [...(published ? [published] : []), ...choice.structure]
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
