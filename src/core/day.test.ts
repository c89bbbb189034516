import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDay, monthsAfter, swedishDay } from './day.ts'

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

test('an instant has the day of the clock in Sweden', () => {
  expect(swedishDay('2026-06-30T21:59:59.999Z')).toBe('2026-06-30')
  expect(swedishDay('2026-06-30T22:00:00.000Z')).toBe('2026-07-01')
  expect(swedishDay('2026-12-31T22:59:59Z')).toBe('2026-12-31')
  expect(swedishDay('2026-12-31T23:30:00.000Z')).toBe('2027-01-01')
  expect(swedishDay('2027-01-01T00:30:00+01:00')).toBe('2027-01-01')
  expect(swedishDay('2026-12-31T18:00:00-06:00')).toBe('2027-01-01')
  expect(swedishDay('2026-10-15')).toBe('2026-10-15')
})

test('what is no instant has no day', () => {
  for (const text of ['', 'Z', 'igår', '2026-13-40T22:00:00Z'])
    expect(() => swedishDay(text)).toThrow(RangeError)
})

const hour = 3_600_000

/** The law's rule, reckoned: summer time from 01.00 UTC on the last Sunday of March to that of October (2000/84/EC). */
function dayByTheDirective(time: number): string {
  const year = new Date(time).getUTCFullYear()
  const lastSunday = (month: number) => {
    const last = new Date(Date.UTC(year, month, 31, 1))
    return last.getTime() - last.getUTCDay() * 24 * hour
  }
  const isSummer = time >= lastSunday(2) && time < lastSunday(9)
  return new Date(time + (isSummer ? 2 : 1) * hour).toISOString().slice(0, 10)
}

const start = Date.UTC(2000, 0, 1)

test('every instant has the day that the directive on summer time gives it', () => {
  fc.assert(
    fc.property(fc.integer({ min: start, max: Date.UTC(2028, 0, 1) }), (time) => {
      expect(swedishDay(new Date(time).toISOString())).toBe(dayByTheDirective(time))
    }),
    { numRuns: 2_000 },
  )
})

test('so has every half hour of the nights, through the shifts of the clock and the turn of the years', () => {
  const wrong: string[] = []
  for (let night = start - 3 * hour; night < Date.UTC(2012, 0, 1); night += 24 * hour) {
    for (let time = night; time <= night + 5 * hour; time += hour / 2) {
      const at = new Date(time).toISOString()
      if (swedishDay(at) !== dayByTheDirective(time)) wrong.push(at)
    }
  }
  expect(wrong).toEqual([])
})
