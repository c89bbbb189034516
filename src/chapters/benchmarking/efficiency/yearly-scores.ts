import type { RankingChoice } from '#chapters/benchmarking/model.ts'
import type { AdjustedYear } from './adjusted-year.ts'
import { deaScores } from './preset-dea.ts'
import { indexScores } from './preset-index.ts'
import { rkaScores } from './preset-rka.ts'
import type { YearlyScore } from './yearly-score.ts'

/** One year's scores by the chosen preset. */
export function yearlyScores(
  adjusted: AdjustedYear,
  { preset, weight }: Pick<RankingChoice, 'preset' | 'weight'>,
) {
  const methods: Record<RankingChoice['preset'], () => YearlyScore[]> = {
    index: () => indexScores(adjusted, weight),
    rka: () => rkaScores(adjusted),
    dea: () => deaScores(adjusted),
  }
  return methods[preset]()
}
