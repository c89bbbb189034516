import { adjustedQuality, costDeviations } from './efficiency/structure-adjustment.ts'
import { candidateYears } from './efficiency/window.ts'
import type { IndicatorDefinition, RankingChoice } from './model.ts'
import type { Panel } from './panel.ts'

/** A year in which a municipality's cost can be told apart from its structure. */
export interface FollowedYear {
  readonly year: number
  /** Per cent above (dearer) or below what structure predicts. */
  readonly deviation: number
  /** Quality indicators that have no structure-cleaned figure that year; none: both halves are there. */
  readonly lacking: readonly IndicatorDefinition[]
}

/**
 * The years in which a municipality's cost is followed, latest first, and what its quality half lacks in each.
 *
 * @param code four-digit municipality code
 * @handbook UPP-12
 */
export function followedYears(
  panel: Panel,
  choice: Pick<RankingChoice, 'cost' | 'quality' | 'structure' | 'window'>,
  code: string,
): FollowedYear[] {
  return candidateYears(panel, choice)
    .toReversed()
    .flatMap((year) => {
      const deviation = costDeviations(panel, choice.cost, choice.structure, year)?.values.get(code)
      if (deviation === undefined) return []
      const lacking = choice.quality.filter(
        (indicator) => !adjustedQuality(panel, indicator, choice.structure, year)?.values.has(code),
      )
      return [{ year, deviation, lacking }]
    })
}
