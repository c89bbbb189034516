import type { RankingChoice } from '#chapters/benchmarking/model.ts'
import type { Panel } from '#chapters/benchmarking/panel.ts'
import type { Bilingual } from '#core/language.ts'
import type { Municipality } from '#core/municipality.ts'
import { type Outcome, succeed } from '#core/outcome.ts'
import { mean } from '#numerics/mean.ts'
import { normal95 } from '#numerics/normal-95.ts'
import type { RankInterval } from '#numerics/rank-sets.ts'
import type { AdjustedYear } from './adjusted-year.ts'
import { type IntervalDraws, type PlaceIntervals, placeIntervals } from './place-intervals.ts'
import type { YearlyMethod } from './quick-methods.ts'
import { checkChoice, explainEmptyRanking } from './ranking-problems.ts'
import { type ScoreSummary, summarise } from './summary.ts'
import { reasonUnranked } from './unranked.ts'
import { adjustedYears } from './window.ts'

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

/** Scores that wait for their intervals: the part that takes hundreds of milliseconds, and can be done elsewhere. */
export interface ScoredMunicipalities {
  readonly years: readonly AdjustedYear[]
  readonly summaries: readonly ScoreSummary[]
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
export function rankBy(method: YearlyMethod, panel: Panel, choice: RankingChoice): Outcome<Ranking> {
  const scored = checkedScores(method, panel, choice)
  if (!scored.ok) return scored
  return succeed(completeRanking(panel, choice, scored.value, placeIntervals(drawsOf(scored.value, choice))))
}

/** The first step of a ranking: the scores, or why there are none. */
export function checkedScores(
  method: YearlyMethod,
  panel: Panel,
  choice: RankingChoice,
): Outcome<ScoredMunicipalities> {
  const checked = checkChoice(choice)
  if (!checked.ok) return checked
  const scored = scoreBy(method, panel, choice)
  return scored.summaries.length === 0 ? explainEmptyRanking(panel, choice, scored.years) : succeed(scored)
}

/** What the intervals are computed from. */
export function drawsOf(
  { summaries }: ScoredMunicipalities,
  { seed, replications }: RankingChoice,
): IntervalDraws {
  return {
    estimates: summaries.map(({ efficiency }) => efficiency),
    standardErrors: summaries.map(({ standardError }) => standardError),
    seed,
    replications,
  }
}

/** The last step of a ranking: places, with the intervals that belong to the scores, best first. */
export function completeRanking(
  panel: Panel,
  choice: RankingChoice,
  { years, summaries }: ScoredMunicipalities,
  intervals: PlaceIntervals,
): Ranking {
  const isRanked = new Set(summaries.map(({ code }) => code))
  const unranked = panel.municipalities
    .filter(({ code }) => !isRanked.has(code))
    .map((municipality) => ({
      municipality,
      reason: reasonUnranked(panel, choice, years, municipality.code),
    }))
  return { choice, years, ranked: withIntervals(panel, choice, summaries, intervals), unranked }
}

/** The scores alone, without intervals. */
export function scoreBy(method: YearlyMethod, panel: Panel, choice: RankingChoice): ScoredMunicipalities {
  const years = adjustedYears(panel, choice)
  return { years, summaries: summarise(years.flatMap((year) => method(year, choice))) }
}

function withIntervals(
  panel: Panel,
  choice: RankingChoice,
  summaries: readonly ScoreSummary[],
  { sets, topDecile }: PlaceIntervals,
): RankedMunicipality[] {
  const byCode = new Map(panel.municipalities.map((municipality) => [municipality.code, municipality]))
  const centre = choice.preset === 'index' ? 0 : mean(summaries.map(({ efficiency }) => efficiency))
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
        pTopDecile: topDecile[index] ?? 0,
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
