import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mean } from './mean.ts'
import { normalCdf } from './normal-cdf.ts'
import { normalDraws } from './normal-draws.ts'
import { normalQuantile } from './normal-quantile.ts'
import { parametricDraws } from './parametric-draws.ts'
import { populationSd } from './population-sd.ts'
import { seededRandom } from './random.ts'
import { topShares } from './top-shares.ts'

describe('seeded random numbers', () => {
  test('the same seed gives the same numbers for ever', () => {
    const random = seededRandom(1)
    expect([random(), random(), random()]).toEqual([
      0.31593675110363395, 0.3518379945371939, 0.11857133500090344,
    ])
  })

  test('near seeds, and seeds that differ only above 32 bits, give other numbers', () => {
    const first = [0, 1, 2, 2 ** 32, 2 ** 32 + 1, -1].map((seed) => seededRandom(seed)())
    expect(new Set(first).size).toBe(6)
  })

  test('are uniform: every tenth of the range gets about a tenth of 100,000 draws', () => {
    const random = seededRandom(7)
    const counts = new Array<number>(10).fill(0)
    for (let i = 0; i < 100_000; i++) {
      const bin = Math.floor(random() * 10)
      counts[bin] = (counts[bin] ?? 0) + 1
    }
    // Chi-square with 9 degrees of freedom: 27.9 is passed once in a thousand seeds.
    expect(counts.reduce((total, count) => total + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(27.9)
  })

  test('a seed must be a whole number', () => {
    expect(() => seededRandom(0.5)).toThrow('a seed is a whole number, was 0.5')
  })
})

describe('normal draws', () => {
  test('have mean 0, standard deviation 1 and normal shares', () => {
    const normal = normalDraws(seededRandom(3))
    const draws = Array.from({ length: 100_000 }, normal)
    expect(Math.abs(mean(draws))).toBeLessThan(0.01)
    expect(populationSd(draws)).toBeCloseTo(1, 1)
    const inside = draws.filter((draw) => Math.abs(draw) < 1.959964).length / draws.length
    expect(Math.abs(inside - 0.95)).toBeLessThan(0.003)
  })

  test('are scaled unit by unit, and an exact unit gets zeros', () => {
    const draws = parametricDraws([2, 0], 1000, 1)
    expect(populationSd(draws.filter((_, place) => place % 2 === 0))).toBeCloseTo(2, 0)
    expect(draws.every((draw, place) => place % 2 === 0 || draw === 0)).toBe(true)
  })
})

describe('the normal distribution', () => {
  // Reference values from the error function of an independent implementation (double precision).
  test.each([
    [1.959963984540054, 0.975],
    [2.999999, 0.9986500975365149],
    [3.0000001, 0.9986501024115547],
    [-10, 7.619853024160593e-24],
    [0, 0.5],
    [-40, 0],
  ])('the share below %d is %d', (x, share) => {
    expect(Math.abs(normalCdf(x) - share)).toBeLessThanOrEqual(2e-14 * share)
  })

  test.each([
    [0.975, 1.9599639845400536],
    [1e-300, -37.0470962993612],
    [1e-10, -6.361340902404056],
    [0.4, -0.2533471031357998],
    [0.5, 0],
    [0, Number.NEGATIVE_INFINITY],
    [1, Number.POSITIVE_INFINITY],
  ])('the quantile at %d is %d', (p, x) => {
    if (Number.isFinite(x)) expect(normalQuantile(p)).toBeCloseTo(x, 13)
    else expect(normalQuantile(p)).toBe(x)
  })

  test('quantile and distribution function undo each other', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 0.5, noNaN: true }), (p) => {
        expect(Math.abs(normalCdf(normalQuantile(p)) - p)).toBeLessThanOrEqual(1e-12 * p)
      }),
    )
  })

  test('a probability outside 0–1 is refused', () => {
    expect(() => normalQuantile(1.5)).toThrow('a probability lies within 0–1, was 1.5')
  })
})

describe('share of draws among the best', () => {
  test('sums to the number of places, and follows the estimates', () => {
    const shares = topShares({ estimates: [3, 2.9, 0, -9], standardErrors: [1, 1, 1, 1], count: 2, seed: 1 })
    expect(shares.reduce((total, share) => total + share, 0)).toBeCloseTo(2, 12)
    expect(shares[0]).toBeGreaterThan(0.9)
    expect(shares[3]).toBe(0)
  })

  test('of two equals each is the best in about half of the draws', () => {
    const shares = topShares({ estimates: [0, 0], standardErrors: [1, 1], count: 1, seed: 5 })
    expect(Math.abs((shares[0] ?? 0) - 0.5)).toBeLessThan(0.04)
  })
})
