import { expect, test } from 'vitest'
import { monthsOfAmount } from './months.ts'

test('an amount that twelve doesn’t divide gives its öre to the first months', () => {
  expect(monthsOfAmount(1_201)).toEqual([101, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100])
  expect(monthsOfAmount(-1_202)).toEqual([
    -101, -101, -100, -100, -100, -100, -100, -100, -100, -100, -100, -100,
  ])
  expect(monthsOfAmount(0)).toEqual(new Array(12).fill(0))
})

test('months by weight: a summer without children gets nothing, the öre goes where the rounding took most', () => {
  const schoolYear = [1, 1, 1, 1, 1, 0.5, 0, 0.5, 1, 1, 1, 1]
  // 1 000 / 10 = 100 each, 50 for half months.
  expect(monthsOfAmount(1_000, schoolYear)).toEqual([100, 100, 100, 100, 100, 50, 0, 50, 100, 100, 100, 100])
  // 1 009: 100.9 for whole months and 50.45 for half ones; the nine öre that are left go to the whole ones.
  expect(monthsOfAmount(1_009, schoolYear)).toEqual([101, 101, 101, 101, 101, 50, 0, 50, 101, 101, 101, 101])
})

test('weights that no decimals can write, and amounts of a hundred thousand million kronor, sum to the öre', () => {
  const thirds = [1 / 3, 1 / 7, 1, 2, 3, 1 / 11, Math.PI, 1, 1, 1, 1, Math.E]
  for (const ore of [1, 99, 10_000_000_000_001, -9_007_199_254_740_991]) {
    const months = monthsOfAmount(ore, thirds)
    expect(months.reduce((sum, month) => sum + BigInt(month), 0n)).toBe(BigInt(ore))
    expect(months.every((month) => Number.isSafeInteger(month) && !Object.is(month, -0))).toBe(true)
  }
})
