import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type RankInterval, rankSets } from './rank-sets.ts'

const folder = new URL('../../../shared/data/method/csranks_pisa2018_math/', import.meta.url)
const absent = !existsSync(folder)

function pisa() {
  const lines = readFileSync(new URL('data.csv', folder), 'utf8').trim().split('\n').slice(1)
  const figures = lines.map((line) => line.split(',').slice(-2).map(Number))
  return {
    estimates: figures.map(([score = Number.NaN]) => score),
    standardErrors: figures.map(([, se = Number.NaN]) => se),
    expected: JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')).expected,
  }
}

/** Distance of every bound from the published one. */
function misses(sets: readonly RankInterval[], expected: { L: number[]; U: number[] }): number[] {
  expect(sets).toHaveLength(expected.L.length)
  return sets.flatMap(([best, worst], unit) => [
    Math.abs(best - (expected.L[unit] ?? Number.NaN)),
    Math.abs(worst - (expected.U[unit] ?? Number.NaN)),
  ])
}

/** All within two ranks, and 19 of 20 within one. */
function expectClose(sets: readonly RankInterval[], expected: { L: number[]; U: number[] }) {
  const found = misses(sets, expected)
  expect(Math.max(...found)).toBeLessThanOrEqual(2)
  expect(found.filter((miss) => miss <= 1).length / found.length).toBeGreaterThanOrEqual(0.95)
}

describe('confidence sets for ranks', () => {
  test('three units, two of which can’t be told apart', () => {
    const sets = rankSets({ estimates: [9, 5, 4.9], standardErrors: [0.1, 0.1, 0.1], seed: 1 })
    expect(sets.ranks).toEqual([1, 2, 3])
    expect(sets.marginal).toEqual([
      [1, 1],
      [2, 3],
      [2, 3],
    ])
    expect(sets.simultaneous).toEqual([
      [1, 1],
      [2, 3],
      [2, 3],
    ])
  })

  test('lower can be better', () => {
    const sets = rankSets({ estimates: [9, 5, 1], standardErrors: [0.1, 0.1, 0.1], best: 'lowest', seed: 1 })
    expect(sets.marginal).toEqual([
      [3, 3],
      [2, 2],
      [1, 1],
    ])
  })

  test('exact estimates give single ranks, and exact ties share one set', () => {
    const sets = rankSets({ estimates: [3, 2, 2, 1], standardErrors: [0, 0, 0, 0], seed: 1 })
    expect(sets.ranks).toEqual([1, 2, 2, 4])
    expect(sets.simultaneous).toEqual([
      [1, 1],
      [2, 3],
      [2, 3],
      [4, 4],
    ])
  })

  test('one single unit is first', () => {
    expect(rankSets({ estimates: [3], standardErrors: [1], seed: 1 }).marginal).toEqual([[1, 1]])
  })

  // The published sets come from draws of their own, and so do ours: whether a pair at the very edge is rejected
  // depends on both. No seed is picked. Of these 76 bounds one or two may be two ranks off (with 2,000 draws about
  // every other seed has one among the marginal step-down sets); the simultaneous sets are steadier.
  test.skipIf(absent)(
    'PISA 2018, ten seeds, near the published sets with and without step-down (skipped without shared data)',
    () => {
      const { expected, ...data } = pisa()
      for (let seed = 1; seed <= 10; seed++) {
        const oneStep = rankSets({ ...data, seed, stepDown: false })
        expect(oneStep.ranks).toEqual(expected.rank)
        expectClose(oneStep.marginal, expected.marginal)
        expect(Math.max(...misses(oneStep.simultaneous, expected.simultaneous))).toBeLessThanOrEqual(1)
        const sets = rankSets({ ...data, seed })
        expectClose(sets.marginal, expected.marginal_stepdown)
        expect(Math.max(...misses(sets.simultaneous, expected.simultaneous_stepdown))).toBeLessThanOrEqual(1)
      }
    },
  )

  const unit = fc.record({ estimate: fc.integer({ min: -20, max: 20 }), se: fc.integer({ min: 0, max: 5 }) })

  test('a set always contains the rank; step-down never widens; the simultaneous set holds the marginal', () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 12 }), fc.integer(), (units, seed) => {
        const data = {
          estimates: units.map(({ estimate }) => estimate),
          standardErrors: units.map(({ se }) => se),
          replications: 200,
          seed,
        }
        const oneStep = rankSets({ ...data, stepDown: false })
        const sets = rankSets(data)
        sets.ranks.forEach((rank, k) => {
          const [best, worst] = sets.marginal[k] ?? [Number.NaN, Number.NaN]
          const [widestBest, widestWorst] = oneStep.marginal[k] ?? [Number.NaN, Number.NaN]
          const [allBest, allWorst] = oneStep.simultaneous[k] ?? [Number.NaN, Number.NaN]
          expect(best).toBeLessThanOrEqual(rank)
          expect(worst).toBeGreaterThanOrEqual(rank)
          expect(widestBest).toBeLessThanOrEqual(best)
          expect(widestWorst).toBeGreaterThanOrEqual(worst)
          expect(allBest).toBeLessThanOrEqual(widestBest)
          expect(allWorst).toBeGreaterThanOrEqual(widestWorst)
        })
      }),
      { numRuns: 40 },
    )
  })

  test('the same seed gives the same sets', () => {
    const data = { estimates: [3, 2.5, 2, 1], standardErrors: [0.4, 0.5, 0.3, 0.6], seed: 42 }
    expect(rankSets(data)).toEqual(rankSets(data))
  })

  test('refuses what has no answer', () => {
    expect(() => rankSets({ estimates: [1], standardErrors: [], seed: 1 })).toThrow(
      'every estimate needs a standard error',
    )
    expect(() => rankSets({ estimates: [1], standardErrors: [-1], seed: 1 })).toThrow('0 or more')
    expect(() => rankSets({ estimates: [1], standardErrors: [1], alpha: 2, seed: 1 })).toThrow(
      'alpha lies between 0 and 1',
    )
  })
})
