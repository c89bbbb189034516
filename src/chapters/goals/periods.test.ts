import { expect, test } from 'vitest'
import { daysAfter, daysBetween, tertialsBack } from './periods.ts'

test('tertials begin in January, May and September', () => {
  expect(
    ['2026-01-01', '2026-04-30', '2026-05-01', '2026-08-31', '2026-09-01', '2026-12-31'].map((day) =>
      tertialsBack(day, 0),
    ),
  ).toEqual(['2026-01-01', '2026-01-01', '2026-05-01', '2026-05-01', '2026-09-01', '2026-09-01'])
})

test('going back passes the turn of the year', () => {
  expect([1, 2, 3, 4].map((periods) => tertialsBack('2026-04-30', periods))).toEqual([
    '2025-09-01',
    '2025-05-01',
    '2025-01-01',
    '2024-09-01',
  ])
})

test('days are counted over a leap day and a change of clocks', () => {
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
  expect(daysBetween('2026-03-28T22:30:00Z', '2026-03-30')).toBe(2)
  expect(daysBetween('2026-03-28T23:30:00Z', '2026-03-30')).toBe(1)
  expect(daysAfter('2028-02-28', 2)).toBe('2028-03-01')
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01')
})
