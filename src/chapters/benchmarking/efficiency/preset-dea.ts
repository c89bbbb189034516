import { dea } from '#numerics/dea/dea.ts'
import { mean } from '#numerics/mean.ts'
import { type AdjustedYear, completeCases } from './adjusted-year.ts'
import type { YearlyScore } from './yearly-score.ts'

/**
 * Efficiency as distance to the frontier: θ of input-oriented data envelopment analysis with variable returns to
 * scale, since cost per pupil is a ratio and ratios allow no other.
 *
 * The input is the structure-cleaned cost (1 = what structure predicts), the outputs are the adjusted quality
 * indicators. An output's level means nothing here: with variable returns and input orientation, adding a constant to
 * an output changes no score (Ali & Seiford 1990), so residuals are moved above zero.
 *
 * Quality, beside it, is the mean of the outputs on 0–1; cost is 1 / the input.
 */
export function deaScores(adjusted: AdjustedYear): YearlyScore[] {
  const cases = completeCases(adjusted)
  if (cases.length === 0) return []
  const lowest = adjusted.quality.map((_, k) =>
    Math.min(...cases.map(({ quality }) => quality[k] ?? Number.NaN)),
  )
  const highest = adjusted.quality.map((_, k) =>
    Math.max(...cases.map(({ quality }) => quality[k] ?? Number.NaN)),
  )
  const outputs = cases.map(({ quality }) =>
    quality.map((value, k) => {
      const [low, high] = [lowest[k] ?? 0, highest[k] ?? 0]
      return high > low ? (value - low) / (high - low) : 1
    }),
  )
  const inputs = cases.map(({ deviation }) => [1 + deviation / 100])
  // One above zero, so that the worst in everything still has an output.
  const moved = outputs.map((row) => row.map((value) => value + 1))
  const result = dea({ inputs, outputs: moved }, { returnsToScale: 'vrs', orientation: 'in' })
  if (result.kind === 'bad-data') return []
  return cases.flatMap(({ code, deviation }, index) => {
    const score = result.scores[index]?.score
    const output = outputs[index]
    if (score === null || score === undefined || !output) return []
    return [
      {
        code,
        year: adjusted.year,
        efficiency: score,
        cost: 1 / (1 + deviation / 100),
        quality: mean(output),
        deviation,
      },
    ]
  })
}
