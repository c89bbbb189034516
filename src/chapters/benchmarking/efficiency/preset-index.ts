import { mean } from '#numerics/mean.ts'
import { zScores } from '#numerics/z-scores.ts'
import type { AdjustedYear } from './adjusted-year.ts'
import type { AdjustedFigures } from './structure-adjustment.ts'
import type { YearlyScore } from './yearly-score.ts'

function standardised({ values }: AdjustedFigures): ReadonlyMap<string, number> {
  const scores = zScores([...values.values()])
  return new Map([...values.keys()].map((code, index) => [code, scores[index] ?? Number.NaN]))
}

/**
 * The transparent headline: quality and cost efficiency as z-scores, weighed together.
 *
 *     q = z(mean over k of z(r_k))    c = −z(d)    e = w·q + (1 − w)·c
 *
 * Every z-score is taken over the municipalities that have that very figure, with the population standard deviation.
 * A municipality gets a score where it has the cost and every quality indicator.
 *
 * @param weight of quality, 0–1
 */
export function indexScores(adjusted: AdjustedYear, weight: number): YearlyScore[] {
  const cost = standardised(adjusted.cost)
  const quality = adjusted.quality.map(standardised)
  const [first] = quality
  if (!first) return []
  const codes = [...first.keys()].filter((code) => quality.every((scores) => scores.has(code)))
  const combined = zScores(codes.map((code) => mean(quality.map((scores) => scores.get(code) ?? Number.NaN))))
  return codes.flatMap((code, index) => {
    const deviationScore = cost.get(code)
    const deviation = adjusted.cost.values.get(code)
    if (deviationScore === undefined || deviation === undefined) return []
    const q = combined[index] ?? Number.NaN
    const c = -deviationScore
    return [
      {
        code,
        year: adjusted.year,
        efficiency: weight * q + (1 - weight) * c,
        cost: c,
        quality: q,
        deviation,
      },
    ]
  })
}
