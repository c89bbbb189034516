import { expect, test } from 'vitest'
import { isDay, monthsAfter } from './day.ts'

test('a later month has the same day, or its last one', () => {
  expect(monthsAfter('2026-05-03', 4)).toBe('2026-09-03')
  expect(monthsAfter('2026-10-31', 4)).toBe('2027-02-28')
  expect(monthsAfter('2027-10-31', 4)).toBe('2028-02-29')
  expect(monthsAfter('2026-12-31', 0)).toBe('2026-12-31')
})

test('a day is one that the calendar has', () => {
  expect(['2026-11-23', '2028-02-29'].every(isDay)).toBe(true)
  expect(['2026-02-29', '2026-13-01', '26-11-23', '2026-11-23T00:00', 'igår', ''].some(isDay)).toBe(false)
})
