import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { averageRanks } from './average-ranks.ts'
import { competitionRanks } from './competition-ranks.ts'
import { mean } from './mean.ts'
import { pearson } from './pearson.ts'
import { populationSd } from './population-sd.ts'
import { quantile } from './quantile.ts'
import { spearman } from './spearman.ts'
import { sum } from './sum.ts'
import { zScores } from './z-scores.ts'

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true })
const someValues = fc.array(finite, { minLength: 1, maxLength: 40 })

describe('sum and mean', () => {
  test('small terms survive beside large ones that cancel', () => {
    expect(sum([1, 1e100, 1, -1e100])).toBe(2)
    expect(sum(Array.from({ length: 10 }, () => 0.1))).toBe(1)
    expect(sum([])).toBe(0)
  })

  test('an infinite term gives an infinite sum, not NaN', () => {
    expect(sum([Number.POSITIVE_INFINITY, 1])).toBe(Number.POSITIVE_INFINITY)
  })

  test('the mean of nothing is refused', () => {
    expect(mean([1, 2, 6])).toBe(3)
    expect(() => mean([])).toThrow('the mean of no values is undefined')
  })
})

describe('standardised values', () => {
  test('the standard deviation has n in the denominator', () => {
    expect(populationSd([2, 4, 4, 4, 5, 5, 7, 9])).toBe(2)
    expect(zScores([2, 4, 4, 4, 5, 5, 7, 9])).toEqual([-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2])
  })

  test('equal values all get 0, also when rounding makes them seem to differ', () => {
    expect(zScores([0.1, 0.1, 0.1])).toEqual([0, 0, 0])
    expect(zScores([7])).toEqual([0])
  })

  test('z-scores don’t depend on the unit of measurement', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 }),
        (values) => {
          const scaled = zScores(values.map((value) => 3 * value + 20))
          zScores(values).forEach((z, index) => {
            expect(scaled[index]).toBeCloseTo(z, 9)
          })
        },
      ),
    )
  })
})

describe('quantile, definition 7', () => {
  test('interpolates between the two nearest values', () => {
    expect(quantile([4, 1, 3, 2], 0.25)).toBe(1.75)
    expect(quantile([4, 1, 3, 2], 0)).toBe(1)
    expect(quantile([4, 1, 3, 2], 1)).toBe(4)
    expect(quantile([15, 20, 35, 40, 50], 0.4)).toBeCloseTo(29, 12)
    expect(quantile([5], 0.3)).toBe(5)
  })

  test('refuses no values, and a share outside 0–1', () => {
    expect(() => quantile([], 0.5)).toThrow('the quantile of no values is undefined')
    expect(() => quantile([1], 5)).toThrow('a quantile is asked for by a share 0–1, was 5')
  })

  test('lies within the values and never falls as p rises', () => {
    fc.assert(
      fc.property(someValues, fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
        const q = quantile(values, p)
        expect(q).toBeGreaterThanOrEqual(Math.min(...values))
        expect(q).toBeLessThanOrEqual(Math.max(...values))
        expect(quantile(values, p / 2)).toBeLessThanOrEqual(q + 1e-9)
      }),
    )
  })
})

describe('ranks', () => {
  test('equal values share the mean rank', () => {
    expect(averageRanks([10, 20, 20, 30])).toEqual([1, 2.5, 2.5, 4])
    expect(averageRanks([])).toEqual([])
  })

  test('competition ranks skip after a tie, from either end', () => {
    expect(competitionRanks([10, 20, 20, 30])).toEqual([4, 2, 2, 1])
    expect(competitionRanks([10, 20, 20, 30], 'lowest')).toEqual([1, 2, 2, 4])
  })

  test('average ranks always sum to n(n + 1)/2', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 30 }), (values) => {
        expect(sum(averageRanks(values))).toBe((values.length * (values.length + 1)) / 2)
      }),
    )
  })
})

describe('correlation', () => {
  test('Pearson’s and Spearman’s', () => {
    expect(pearson([1, 2, 3], [2, 4, 7])).toBeCloseTo(0.9933992677987828, 14)
    expect(spearman([1, 2, 3, 4], [1, 3, 2, 9])).toBeCloseTo(0.8, 14)
    expect(spearman([1, 2, 2, 3], [1, 2, 2, 3])).toBeCloseTo(1, 14)
    expect(spearman([1, 2, 3], [9, 4, 1])).toBeCloseTo(-1, 14)
  })

  test('is undefined where a variable doesn’t vary or there is only one pair', () => {
    expect(pearson([1, 1, 1], [1, 2, 3])).toBeNull()
    expect(pearson([0.1, 0.1, 0.1], [1, 2, 3])).toBeNull()
    expect(spearman([1], [2])).toBeNull()
  })

  test('refuses lists of different length', () => {
    expect(() => pearson([1, 2], [1])).toThrow('2 values cannot be paired with 1')
  })
})
