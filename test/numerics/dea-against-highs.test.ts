import { describe, expect, test } from 'vitest'
import { dea } from '#numerics/dea/dea.ts'
import type { DeaData, DeaOptions, DeaScore } from '#numerics/dea/model.ts'
import { seededRandom } from '#numerics/random.ts'
import { highsReference } from '../../bench/dea-highs.ts'

const models = ['crs', 'vrs', 'drs', 'irs', 'fdh'] as const
const orientations = ['in', 'out'] as const

function scoresOf(data: DeaData, options: DeaOptions): readonly DeaScore[] {
  const result = dea(data, options)
  if (result.kind !== 'scores') throw new Error(`bad data: ${JSON.stringify(result.problems)}`)
  return result.scores
}

describe('data envelopment analysis against an independent solver', async () => {
  const solve = await highsReference()
  const cases = models.flatMap((returnsToScale) =>
    orientations.flatMap((orientation) =>
      [
        { superEfficiency: false, fixed: false },
        { superEfficiency: true, fixed: false },
        { superEfficiency: false, fixed: true },
      ].map((variant) => ({ returnsToScale, orientation, ...variant })),
    ),
  )

  test.each(cases)(
    '$returnsToScale $orientation, super $superEfficiency, fixed $fixed: to 1e-8',
    { timeout: 60_000 },
    (one) => {
      const random = seededRandom(17)
      for (const units of one.returnsToScale === 'fdh' ? [6, 12] : [6, 12, 25]) {
        // Half of the instances are whole numbers with many ties, half are of very different size.
        for (const even of [false, true]) {
          const draw = () => (even ? Math.ceil(8 * random()) : Math.exp(6 * random()))
          const data: DeaData = {
            inputs: Array.from({ length: units }, () => [draw(), draw(), draw()]),
            outputs: Array.from({ length: units }, () => [draw(), even ? Math.floor(3 * random()) : draw()]),
          }
          const options: DeaOptions = {
            ...one,
            fixedInputs: one.fixed && one.orientation === 'in' ? [2] : [],
            fixedOutputs: one.fixed && one.orientation === 'out' ? [1] : [],
          }
          scoresOf(data, options).forEach(({ score }, unit) => {
            const wanted = solve(data, options, unit)
            if (wanted === null || score === null) expect(score).toBe(wanted)
            else expect(Math.abs(score - wanted) / Math.max(1, wanted)).toBeLessThanOrEqual(1e-8)
          })
        }
      }
    },
  )
})
