import fc from 'fast-check'
import { expect, test } from 'vitest'
import { at, item } from './at.ts'
import { fromExact, maximaByUnit, precisions } from './pairwise-maxima.ts'
import { parametricDraws } from './parametric-draws.ts'

const replications = 25

test('the largest statistic of each unit and draw is that of all pairs', () => {
  const errors = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 15 })
  fc.assert(
    fc.property(errors, fc.integer(), (standardErrors, seed) => {
      const units = standardErrors.length
      const draws = parametricDraws(standardErrors, replications, seed)
      const scales = precisions(standardErrors)
      const maxima = maximaByUnit({
        units,
        replications,
        estimates: new Float64Array(units),
        precisions: scales,
        fromExact: fromExact(standardErrors),
        draws,
        keep: 1,
        stepDown: false,
      })
      standardErrors.forEach((_, j) => {
        for (let b = 0; b < replications; b++) {
          const distances = standardErrors.map((__, k) => {
            const difference = at(draws, b * units + j) - at(draws, b * units + k)
            return Math.abs(difference) * item(scales, j * units + k)
          })
          expect(at(maxima, j * replications + b)).toBeCloseTo(Math.max(...distances), 12)
        }
      })
    }),
  )
})
