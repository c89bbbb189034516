import { expect, test } from 'vitest'
import { integerWeights } from './integer-weights.ts'
import { rankOf, shareOut } from './share-out.ts'

function share(total: number, weights: readonly number[], ids = weights.map((_, i) => `u${i}`)): number[] {
  return [...shareOut(total, Float64Array.from(weights), rankOf(ids))]
}

test('the öre that are left go to those whose shares lost most', () => {
  // 100 × 1/7, 2/7, 4/7: 14.29, 28.57, 57.14; one öre is left for the second.
  expect(share(100, [1, 2, 4])).toEqual([14, 29, 57])
  expect(share(-100, [1, 2, 4])).toEqual([-14, -29, -57])
})

test('equal remainders are settled by id, wherever the unit stands in the list', () => {
  expect(share(100, [1, 1, 1], ['c', 'a', 'b'])).toEqual([33, 34, 33])
  expect(share(200, [1, 1, 1], ['c', 'a', 'b'])).toEqual([66, 67, 67])
})

test('a tie on paper is a tie here: 0.1 + 0.2 weighs as much as 0.3', () => {
  expect(share(101, [0.1 + 0.2, 0.3], ['b', 'a'])).toEqual([50, 51])
  expect(share(101, [0.3, 0.1 + 0.2], ['b', 'a'])).toEqual([50, 51])
})

test('whoever has no weight gets nothing, not even an öre that is left', () => {
  expect(share(1, [0, 0.000001])).toEqual([0, 1])
  expect(() => share(1, [0, 0])).toThrow('there is no weight to share by')
})

test('ninety thousand million kronor among large weights, exact to the öre', () => {
  const weights = [123_456_789_012_345, 98_765_432_109_876, 555_555_555_555_555]
  const shares = share(9_000_000_000_001, weights)
  const all = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
  for (const [i, weight] of weights.entries()) {
    const exact = (9_000_000_000_001n * BigInt(weight)) / all
    expect([exact, exact + 1n]).toContain(BigInt(shares[i] ?? 0))
  }
  expect(shares.reduce((sum, each) => sum + each, 0)).toBe(9_000_000_000_001)
})

test('weights become whole numbers in the same proportions', () => {
  expect([...integerWeights([0.25, 1.5, 0])]).toEqual([25, 150, 0])
  expect([...integerWeights([3, 4])]).toEqual([3, 4])
  expect([...integerWeights([0, 0])]).toEqual([0, 0])
  const [third = 0, whole = 0] = integerWeights([1 / 3, 1])
  expect(whole / third).toBeCloseTo(3, 12)
})
