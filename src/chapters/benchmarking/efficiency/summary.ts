import { mean } from '#numerics/mean.ts'
import { shrunkStandardErrors } from '#numerics/shrunk-standard-errors.ts'
import type { YearlyScore } from './yearly-score.ts'

/** A municipality needs figures for at least this many years of the window to be ranked. */
export const fewestYears = 2

/** A municipality over the window: means of the same years, and how sure we are of the score. */
export interface ScoreSummary {
  readonly code: string
  /** E: mean efficiency over the years that have one. */
  readonly efficiency: number
  readonly standardError: number
  readonly cost: number
  readonly costError: number
  readonly quality: number
  readonly qualityError: number
  /** Mean cost deviation, per cent, and its standard error. */
  readonly deviation: number
  readonly deviationError: number
  readonly years: readonly YearlyScore[]
}

/**
 * Window means of those with enough years, in code order; the others are left to be listed apart. Three years say
 * little of a municipality's own yearly variance, so it is drawn towards the pooled one before it becomes an error.
 */
export function summarise(scores: readonly YearlyScore[]): ScoreSummary[] {
  const byCode = new Map<string, YearlyScore[]>()
  for (const score of scores) byCode.set(score.code, [...(byCode.get(score.code) ?? []), score])
  const kept = [...byCode]
    .filter(([, years]) => years.length >= fewestYears)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  if (kept.length === 0) return []
  const errors = errorsOf(kept.map(([, years]) => years))
  return kept.map(([code, years], index) => ({
    code,
    efficiency: mean(years.map(({ efficiency }) => efficiency)),
    standardError: errors.efficiency[index] ?? Number.NaN,
    cost: mean(years.map(({ cost }) => cost)),
    costError: errors.cost[index] ?? Number.NaN,
    quality: mean(years.map(({ quality }) => quality)),
    qualityError: errors.quality[index] ?? Number.NaN,
    deviation: mean(years.map(({ deviation }) => deviation)),
    deviationError: errors.deviation[index] ?? Number.NaN,
    years: years.toSorted((a, b) => a.year - b.year),
  }))
}

function errorsOf(series: readonly (readonly YearlyScore[])[]) {
  const errors = (part: 'efficiency' | 'cost' | 'quality' | 'deviation') =>
    shrunkStandardErrors(series.map((years) => years.map((year) => year[part])))
  return {
    efficiency: errors('efficiency'),
    cost: errors('cost'),
    quality: errors('quality'),
    deviation: errors('deviation'),
  }
}
