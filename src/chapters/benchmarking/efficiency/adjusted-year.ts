import type { IndicatorDefinition, RankingChoice } from '#chapters/benchmarking/model.ts'
import type { Panel } from '#chapters/benchmarking/panel.ts'
import { type AdjustedFigures, adjustedQuality, costDeviations } from './structure-adjustment.ts'

/** What every preset starts from: one year's cost deviations and adjusted quality. */
export interface AdjustedYear {
  readonly year: number
  readonly cost: AdjustedFigures
  /** One per quality indicator, in the order of the choice. */
  readonly quality: readonly AdjustedFigures[]
}

type Indicators = Pick<RankingChoice, 'cost' | 'quality' | 'structure'>

/**
 * Regressions already made on a panel. A panel never changes, and the sensitivity analysis asks for the same few
 * regressions under hundreds of weights and indicator subsets.
 */
const made = new WeakMap<Panel, Map<string, AdjustedFigures | undefined>>()

function once(
  panel: Panel,
  key: string,
  make: () => AdjustedFigures | undefined,
): AdjustedFigures | undefined {
  const known = made.get(panel) ?? new Map<string, AdjustedFigures | undefined>()
  made.set(panel, known)
  if (!known.has(key)) known.set(key, make())
  return known.get(key)
}

/** @returns undefined for a year that lacks the cost, a quality indicator or a structure variable */
export function adjustYear(panel: Panel, choice: Indicators, year: number): AdjustedYear | undefined {
  const { structure } = choice
  const keyOf = ({ kpi, kind, better }: IndicatorDefinition) =>
    [kpi, kind, better, year, ...structure.map((variable) => variable.kpi)].join(' ')
  const cost = once(panel, keyOf(choice.cost), () => costDeviations(panel, choice.cost, structure, year))
  if (!cost) return undefined
  const quality = choice.quality.map((indicator) =>
    once(panel, keyOf(indicator), () => adjustedQuality(panel, indicator, structure, year)),
  )
  const complete = quality.filter((figures) => figures !== undefined)
  return complete.length === quality.length ? { year, cost, quality: complete } : undefined
}

/** Municipalities with the cost and every quality indicator, in code order, and their figures. */
export function completeCases({ cost, quality }: AdjustedYear) {
  const codes = [...cost.values.keys()].filter((code) => quality.every(({ values }) => values.has(code)))
  return codes.map((code) => ({
    code,
    deviation: cost.values.get(code) ?? Number.NaN,
    quality: quality.map(({ values }) => values.get(code) ?? Number.NaN),
  }))
}
