import type { RankingChoice } from '#chapters/benchmarking/model.ts'
import type { Panel } from '#chapters/benchmarking/panel.ts'
import { type AdjustedYear, adjustYear } from './adjusted-year.ts'

/** Years in a window unless another is chosen. */
const defaultWindowLength = 3

/** Every year that the cost indicator is published for, within the chosen window. */
export function candidateYears(
  panel: Panel,
  { cost, window }: Pick<RankingChoice, 'cost' | 'window'>,
): number[] {
  return panel.years(cost.kpi).filter((year) => !window || (year >= window[0] && year <= window[1]))
}

/**
 * The years that can be used, ascending: those of the chosen window, else the last three with data. A year that lacks
 * an indicator, or has it for too few municipalities, is passed over.
 */
export function adjustedYears(panel: Panel, choice: RankingChoice): AdjustedYear[] {
  const years: AdjustedYear[] = []
  for (const year of candidateYears(panel, choice).reverse()) {
    const adjusted = adjustYear(panel, choice, year)
    if (adjusted) years.unshift(adjusted)
    if (!choice.window && years.length === defaultWindowLength) break
  }
  return years
}
