import type { RankingChoice } from '#chapters/benchmarking/model.ts'
import type { Panel } from '#chapters/benchmarking/panel.ts'
import type { Bilingual } from '#core/language.ts'
import type { Municipality } from '#core/municipality.ts'
import { type Outcome, succeed } from '#core/outcome.ts'
import { mean } from '#numerics/mean.ts'
import { type RankInterval, rankSets } from '#numerics/rank-sets.ts'
import { topShares } from '#numerics/top-shares.ts'
import type { AdjustedYear } from './adjusted-year.ts'
import { checkChoice, explainEmptyRanking } from './ranking-problems.ts'
import { type ScoreSummary, summarise } from './summary.ts'
import { reasonUnranked } from './unranked.ts'
import { adjustedYears } from './window.ts'
import { yearlyScores } from './yearly-scores.ts'

/** Two-sided 95 % point of the normal distribution. */
const normal95 = 1.959963984540054

/** Wholly above, across or wholly below the average of the country, at 95 %. */
export type Group = 'better' | 'average' | 'worse'

export interface RankedMunicipality extends ScoreSummary {
  readonly municipality: Municipality
  readonly rank: number
  readonly rankInterval: RankInterval
  readonly simultaneousInterval: RankInterval
  /** Probability of being among the best tenth, 0–1. */
  readonly pTopDecile: number
  readonly group: Group
}

export interface UnrankedMunicipality {
  readonly municipality: Municipality
  readonly reason: Bilingual
}

export interface Ranking {
  readonly choice: RankingChoice
  /** Years used, ascending, each with its adjusted figures. */
  readonly years: readonly AdjustedYear[]
  /** Best first. */
  readonly ranked: readonly RankedMunicipality[]
  readonly unranked: readonly UnrankedMunicipality[]
}

/**
 * Ranks municipalities by efficiency: high quality at low cost, cleaned of structure, over several years, each with
 * the interval of places that the data can't tell apart. A bare ordinal is never given.
 *
 * The intervals are marginal and simultaneous confidence sets for ranks (Mogstad, Romano, Shaikh & Wilhelm 2024), at
 * 95 %, from a seeded parametric bootstrap of the window means. Same input, same output.
 *
 * @returns problems where the choice can't be ranked: weight outside 0–1, window under two years, no data
 * @handbook AF-3, AF-5
 */
export function rankMunicipalities(panel: Panel, choice: RankingChoice): Outcome<Ranking> {
  const checked = checkChoice(choice)
  if (!checked.ok) return checked
  const { years, summaries } = scoreMunicipalities(panel, choice)
  if (summaries.length === 0) return explainEmptyRanking(panel, choice, years)
  const ranked = withIntervals(panel, choice, summaries)
  const isRanked = new Set(summaries.map(({ code }) => code))
  const unranked = panel.municipalities
    .filter(({ code }) => !isRanked.has(code))
    .map((municipality) => ({
      municipality,
      reason: reasonUnranked(panel, choice, years, municipality.code),
    }))
  return succeed({ choice, years, ranked, unranked })
}

/** The scores alone, without intervals: what the sensitivity analysis repeats hundreds of times. */
export function scoreMunicipalities(panel: Panel, choice: RankingChoice) {
  const years = adjustedYears(panel, choice)
  return { years, summaries: summarise(years.flatMap((year) => yearlyScores(year, choice))) }
}

/** How many are "the top decile": the ceil(0.1·N) best. */
export function topDecileSize(count: number): number {
  return Math.ceil(0.1 * count)
}

function withIntervals(panel: Panel, choice: RankingChoice, summaries: readonly ScoreSummary[]) {
  const byCode = new Map(panel.municipalities.map((municipality) => [municipality.code, municipality]))
  const estimates = summaries.map(({ efficiency }) => efficiency)
  const draws = {
    estimates,
    standardErrors: summaries.map(({ standardError }) => standardError),
    seed: choice.seed,
    replications: choice.replications,
  }
  const sets = rankSets(draws)
  const shares = topShares({ ...draws, count: topDecileSize(estimates.length) })
  const centre = choice.preset === 'index' ? 0 : mean(estimates)
  const ranked = summaries.flatMap((summary, index): RankedMunicipality[] => {
    const [municipality, rank] = [byCode.get(summary.code), sets.ranks[index]]
    const [marginal, simultaneous] = [sets.marginal[index], sets.simultaneous[index]]
    if (!municipality || rank === undefined || !marginal || !simultaneous) return []
    return [
      {
        ...summary,
        municipality,
        rank,
        rankInterval: marginal,
        simultaneousInterval: simultaneous,
        pTopDecile: shares[index] ?? 0,
        group: groupOf(summary.efficiency - centre, summary.standardError),
      },
    ]
  })
  return ranked.sort((a, b) => a.rank - b.rank || (a.code < b.code ? -1 : 1))
}

function groupOf(distance: number, standardError: number): Group {
  if (distance - normal95 * standardError > 0) return 'better'
  if (distance + normal95 * standardError < 0) return 'worse'
  return 'average'
}
