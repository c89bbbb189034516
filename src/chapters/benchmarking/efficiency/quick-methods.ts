import type { RankingChoice } from '#chapters/benchmarking/model.ts'
import type { AdjustedYear } from './adjusted-year.ts'
import { indexScores } from './preset-index.ts'
import { rkaScores } from './preset-rka.ts'
import type { YearlyScore } from './yearly-score.ts'

/** One year's scores by a preset. */
export type YearlyMethod = (adjusted: AdjustedYear, choice: Pick<RankingChoice, 'weight'>) => YearlyScore[]

/** The methods that take some lines each; a page's script has these at once and fetches the frontier at need. */
export const quickMethods = {
  index: (adjusted, { weight }) => indexScores(adjusted, weight),
  rka: (adjusted) => rkaScores(adjusted),
} as const satisfies Record<string, YearlyMethod>
