import { expect, test } from 'vitest'
import { roundMoney } from './rounding.ts'

test('a half on paper is rounded away from zero, though the computer has it just below', () => {
  expect(1.005 * 100).toBeLessThan(100.5)
  expect(roundMoney(1.005 * 100)).toBe(101)
  expect(roundMoney(-1.005 * 100)).toBe(-101)
  expect(roundMoney(0.285 * 100_00 * 1.1)).toBe(3135)
  expect(roundMoney(46_174.5 * 100, { to: 'krona' })).toBe(4_617_500)
})

test('what is clearly below a half is rounded down, also among large amounts', () => {
  expect(roundMoney(100.499999)).toBe(100)
  expect(roundMoney(1_000_000_000.499)).toBe(1_000_000_000)
})

test('whole kronor, tens, hundreds and thousands', () => {
  expect(roundMoney(12_345_678, { to: 'ore' })).toBe(12_345_678)
  expect(roundMoney(12_345_678, { to: 'krona' })).toBe(12_345_700)
  expect(roundMoney(12_345_678, { to: '10-kronor' })).toBe(12_346_000)
  expect(roundMoney(12_345_678, { to: '100-kronor' })).toBe(12_350_000)
  expect(roundMoney(12_345_678, { to: '1000-kronor' })).toBe(12_300_000)
})

test('nothing is never a negative nothing', () => {
  expect(Object.is(roundMoney(-0.2), 0)).toBe(true)
  expect(Object.is(roundMoney(-0), 0)).toBe(true)
})
