import { expect, test } from 'vitest'
import { formatMoment } from './moment.ts'

test('day and time by the clock in Sweden, summer and winter', () => {
  expect(formatMoment('2026-11-23T16:05:00.000Z', 'sv')).toBe('23 november 2026 kl. 17:05')
  expect(formatMoment('2026-06-30T22:30:00.000Z', 'sv')).toBe('1 juli 2026 kl. 00:30')
  expect(formatMoment('2026-11-23T16:05:00.000Z', 'en')).toBe('23 November 2026 at 17:05')
})
