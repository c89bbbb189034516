import { mean } from '#numerics/mean.ts'
import { populationSd } from '#numerics/population-sd.ts'
import { quantile } from '#numerics/quantile.ts'
import type { IndicatorDefinition } from './model.ts'
import type { Panel } from './panel.ts'

/** One indicator in the latest year of a window: the own figure against groups of municipalities. */
export interface IndicatorComparison {
  readonly indicator: IndicatorDefinition
  readonly year: number
  readonly own: number | undefined
  readonly similar: number | undefined
  readonly best: number | undefined
  readonly others: number | undefined
  /** Median of all municipalities with a figure. */
  readonly median: number
  /** (best quartile − others) in standard deviations of all. */
  readonly bestDifference: number | undefined
  readonly values: ReadonlyMap<string, number>
}

interface Groups {
  readonly own: string | undefined
  readonly similar: ReadonlySet<string>
  readonly best: ReadonlySet<string>
}

/** Compares each indicator that has figures in any of the years, in the latest of them. */
export function compareIndicators(
  panel: Panel,
  indicators: readonly IndicatorDefinition[],
  years: readonly number[],
  groups: Groups,
): IndicatorComparison[] {
  return indicators.flatMap((indicator) => {
    const year = years.findLast((each) => panel.values(indicator.kpi, each).size > 0)
    return year === undefined ? [] : [compareIndicator(panel, indicator, year, groups)]
  })
}

function compareIndicator(
  panel: Panel,
  indicator: IndicatorDefinition,
  year: number,
  { own, similar, best }: Groups,
) {
  const values = panel.values(indicator.kpi, year)
  const of = (belongs: (code: string) => boolean) => {
    const members = [...values].flatMap(([code, value]) => (belongs(code) ? [value] : []))
    return members.length > 0 ? mean(members) : undefined
  }
  const all = [...values.values()]
  const bestMean = of((code) => best.has(code))
  const others = of((code) => !best.has(code))
  const spread = populationSd(all)
  return {
    indicator,
    year,
    own: own === undefined ? undefined : values.get(own),
    similar: of((code) => similar.has(code)),
    best: bestMean,
    others,
    median: quantile(all, 0.5),
    bestDifference:
      bestMean !== undefined && others !== undefined && spread > 0 ? (bestMean - others) / spread : undefined,
    values,
  }
}
