import { mean } from '#numerics/mean.ts'
import { quantile } from '#numerics/quantile.ts'
import { type AdjustedYear, completeCases } from './adjusted-year.ts'
import type { YearlyScore } from './yearly-score.ts'

/**
 * Clips at percentiles 2.5 and 97.5 (type 7) and scales to 0–100.
 *
 * @example clippedScale([1, 2, 3]) // about [0, 50, 100]
 */
export function clippedScale(values: readonly number[]): number[] {
  const low = quantile(values, 0.025)
  const high = quantile(values, 0.975)
  if (high === low) return values.map(() => 50)
  return values.map((value) => 100 * ((Math.min(Math.max(value, low), high) - low) / (high - low)))
}

/**
 * An index built as RKA builds its own: components clipped and scaled 0–100, their unweighted mean scaled again in
 * the same way; efficiency is the scaled mean of the quality and the resource index. It has no weight to choose.
 * Source: descriptions of U15900, U20900 and their kin in Kolada. The components are ours, so the result is too.
 */
export function rkaScores(adjusted: AdjustedYear): YearlyScore[] {
  const cases = completeCases(adjusted)
  if (cases.length === 0) return []
  const components = adjusted.quality.map((_, k) =>
    clippedScale(cases.map(({ quality }) => quality[k] ?? Number.NaN)),
  )
  const at = (values: readonly number[], index: number) => values[index] ?? Number.NaN
  const quality = clippedScale(cases.map((_, i) => mean(components.map((component) => at(component, i)))))
  const resource = clippedScale(cases.map(({ deviation }) => -deviation))
  const efficiency = clippedScale(cases.map((_, i) => (at(quality, i) + at(resource, i)) / 2))
  return cases.map(({ code, deviation }, i) => ({
    code,
    year: adjusted.year,
    efficiency: at(efficiency, i),
    cost: at(resource, i),
    quality: at(quality, i),
    deviation,
  }))
}
