import { expect, test } from 'vitest'
import { shareOf, sumOre } from './ore.ts'

test('shares are exact where the amount allows it, and else to the nearest öre', () => {
  expect(shareOf(1_760_000_000_000, 0.01)).toBe(17_600_000_000)
  expect(shareOf(150, 0.01)).toBe(2)
  expect(shareOf(150, -0.01)).toBe(-2)
  expect(shareOf(0, 0.05)).toBe(0)
})

test('a sum of nothing is nothing', () => {
  expect(sumOre([])).toBe(0)
})
