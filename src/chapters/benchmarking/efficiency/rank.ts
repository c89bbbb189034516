import type { Preset, RankingChoice } from '#chapters/benchmarking/model.ts'
import type { Panel } from '#chapters/benchmarking/panel.ts'
import type { Outcome } from '#core/outcome.ts'
import { deaScores } from './preset-dea.ts'
import { quickMethods, type YearlyMethod } from './quick-methods.ts'
import { checkedScores, type Ranking, rankBy, type ScoredMunicipalities, scoreBy } from './ranking.ts'

const methods: Readonly<Record<Preset, YearlyMethod>> = { ...quickMethods, dea: deaScores }

/** `rankBy` the method of the choice. */
export function rankMunicipalities(panel: Panel, choice: RankingChoice): Outcome<Ranking> {
  return rankBy(methods[choice.preset], panel, choice)
}

/** The first step of a ranking by the method of the choice: the scores, or why there are none. */
export function scoreForRanking(panel: Panel, choice: RankingChoice): Outcome<ScoredMunicipalities> {
  return checkedScores(methods[choice.preset], panel, choice)
}

/** The scores alone, without intervals: what the sensitivity analysis repeats hundreds of times. */
export function scoreMunicipalities(panel: Panel, choice: RankingChoice): ScoredMunicipalities {
  return scoreBy(methods[choice.preset], panel, choice)
}
