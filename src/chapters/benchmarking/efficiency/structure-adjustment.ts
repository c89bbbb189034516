import type { IndicatorDefinition } from '#chapters/benchmarking/model.ts'
import type { Panel } from '#chapters/benchmarking/panel.ts'
import { type OlsFit, ols } from '#numerics/ols.ts'
import { populationSd } from '#numerics/population-sd.ts'
import { zScores } from '#numerics/z-scores.ts'

/** Fewer municipalities than this with a figure and every structure variable, and the year is left out. */
export const smallestSample = 10

/** A figure cleaned of structure within a year, by municipality code, and how well structure explained it. */
export interface AdjustedFigures {
  readonly values: ReadonlyMap<string, number>
  /** Share of the variance that structure explains; absent where nothing was regressed. */
  readonly rSquared?: number
}

/**
 * Municipalities that have the indicator and every structure variable in a year, with those figures standardised.
 * A structure variable that is the same for all says nothing and is left out.
 */
function sampleOf(panel: Panel, kpi: string, structure: readonly IndicatorDefinition[], year: number) {
  const figures = panel.values(kpi, year)
  const columns = structure.map((variable) => panel.values(variable.kpi, year))
  const codes = [...figures.keys()].filter((code) => columns.every((column) => column.has(code))).sort()
  const pick = (values: ReadonlyMap<string, number>) => codes.map((code) => values.get(code) ?? Number.NaN)
  const regressors = columns
    .map(pick)
    .filter((column) => column.length > 0 && populationSd(column) > 0)
    .map(zScores)
  return { codes, figures: pick(figures), regressors }
}

/** Regression on standardised columns; a column that the others already say is left out, which changes no fit. */
function fitOn(columns: readonly (readonly number[])[], y: readonly number[]): OlsFit | undefined {
  const fit = ols(
    y.map((_, row) => columns.map((column) => column[row] ?? Number.NaN)),
    y,
  )
  if (fit.kind === 'fit') return fit
  if (fit.redundant.length === 0) return undefined
  return fitOn(
    columns.filter((_, index) => !fit.redundant.includes(index)),
    y,
  )
}

/** Whether a regression has more municipalities than coefficients, and at least the smallest sample. */
function isEnough(codes: readonly string[], regressors: readonly unknown[]): boolean {
  return codes.length >= Math.max(smallestSample, regressors.length + 2)
}

function byCode(codes: readonly string[], values: readonly number[]): ReadonlyMap<string, number> {
  return new Map(codes.map((code, index) => [code, values[index] ?? Number.NaN]))
}

/**
 * Cost deviation d in per cent: how much dearer (above 0) or cheaper a municipality is than its structure predicts.
 *
 *     d = 100 · (cost / exp(fitted) − 1), from OLS of ln(cost) on standardised structure within the year
 *
 * An official deviation is taken as it is. Costs of zero or less have no logarithm and are left out.
 *
 * @returns undefined where fewer than ten municipalities have the cost and all structure variables
 */
export function costDeviations(
  panel: Panel,
  cost: IndicatorDefinition,
  structure: readonly IndicatorDefinition[],
  year: number,
): AdjustedFigures | undefined {
  const sample = sampleOf(panel, cost.kpi, structure, year)
  if (cost.kind === 'deviation') {
    if (sample.codes.length < smallestSample) return undefined
    return { values: byCode(sample.codes, sample.figures) }
  }
  const kept = sample.figures.flatMap((value, index) => (value > 0 ? [index] : []))
  const codes = kept.map((index) => sample.codes[index] ?? '')
  const costs = kept.map((index) => sample.figures[index] ?? Number.NaN)
  const regressors = sample.regressors.map((column) => kept.map((index) => column[index] ?? Number.NaN))
  if (!isEnough(codes, regressors)) return undefined
  const fit = fitOn(regressors, costs.map(Math.log))
  if (!fit) return undefined
  const values = costs.map((value, index) => 100 * (value / Math.exp(fit.fitted[index] ?? Number.NaN) - 1))
  return { values: byCode(codes, values), rSquared: fit.rSquared ?? 0 }
}

/**
 * Adjusted quality r of one indicator: the indicator itself where its publisher has already adjusted it, else what
 * structure doesn't explain (the residual of OLS on standardised structure within the year). More is always better.
 *
 * @returns undefined where too few municipalities have the indicator and all structure variables
 */
export function adjustedQuality(
  panel: Panel,
  indicator: IndicatorDefinition,
  structure: readonly IndicatorDefinition[],
  year: number,
): AdjustedFigures | undefined {
  const { codes, figures, regressors } = sampleOf(panel, indicator.kpi, structure, year)
  if (!isEnough(codes, regressors)) return undefined
  const sign = indicator.better === 'higher' ? 1 : -1
  if (indicator.kind === 'adjusted')
    return {
      values: byCode(
        codes,
        figures.map((value) => sign * value),
      ),
    }
  const fit = fitOn(regressors, figures)
  if (!fit) return undefined
  return {
    values: byCode(
      codes,
      fit.residuals.map((value) => sign * value),
    ),
    rSquared: fit.rSquared ?? 0,
  }
}
