import { expect, test } from 'vitest'
import { toOre } from '#core/money.ts'

test('money is whole öre', () => {
  expect(toOre(12_345)).toBe(12_345)
  expect(() => toOre(0.5)).toThrow('whole number of öre, was 0.5')
})
