import { expect, test } from 'vitest'
import { toOre } from '#core/money.ts'
import { aYear, million } from './__fixtures__/a-year.ts'
import { reserveRoom, usableReserve } from './result-reserve.ts'
import { fiscalRules } from './rules.ts'

const base = { taxesAndGrantsOre: million(1_800), equityInclPensionsOre: million(200) }

test('Malmö 2016: 881 less 1 per cent of 17 600 leaves 705 mnkr to set aside', () => {
  const year = aYear(2016, 881, { taxesAndGrantsOre: million(17_600) })
  expect(reserveRoom(year, year.resultOre)).toMatchObject({
    rule: 'rur',
    threshold: 0.01,
    thresholdAssumed: true,
    thresholdOre: million(176),
    maxReserveOre: million(705),
    reservableOre: million(705),
  })
})

test('the lower of the result and the adjusted result counts', () => {
  const year = aYear(2025, 40, base)
  expect(reserveRoom(year, million(50))?.maxReserveOre).toBe(million(22))
  expect(reserveRoom(year, million(30))?.maxReserveOre).toBe(million(12))
  expect(reserveRoom(year, million(-30))?.maxReserveOre).toBe(toOre(0))
})

test('with negative equity the threshold is 2 per cent', () => {
  const year = aYear(2025, 40, { ...base, equityInclPensionsOre: million(-1) })
  expect(reserveRoom(year, year.resultOre)).toMatchObject({ threshold: 0.02, maxReserveOre: million(4) })
})

test('from 2024 the result reserve is at most 5 per cent, and an old reserve does not count', () => {
  const full = { rer: million(80), rur: million(500) }
  const year = aYear(2024, 60, { ...base, reserveOre: full })
  expect(reserveRoom(year, year.resultOre)).toMatchObject({
    rule: 'rer',
    maxReserveOre: million(42),
    roomOre: million(10),
    reservableOre: million(10),
  })
  const before = aYear(2023, 60, { ...base, reserveOre: full })
  expect(reserveRoom(before, before.resultOre)).toMatchObject({ rule: 'rur', reservableOre: million(42) })
})

test('earlier deficits come before the reserve', () => {
  const year = aYear(2025, 40, base)
  expect(reserveRoom(year, year.resultOre, million(15))).toMatchObject({
    maxReserveOre: million(22),
    deficitsFirstOre: million(15),
    reservableOre: million(7),
  })
  expect(reserveRoom(year, year.resultOre, million(90))?.reservableOre).toBe(toOre(0))
})

test('without taxes and grants nothing is told', () => {
  expect(reserveRoom(aYear(2025, 40), million(40))).toBeUndefined()
})

test('how long an old reserve may be used is for the municipality to write in', () => {
  const reserves = { year: 2034, reserveOre: { rer: million(10), rur: million(25) } }
  expect(usableReserve(reserves)).toMatchObject({ usableOre: million(35), rurExpired: false })
  expect(usableReserve(reserves, { ...fiscalRules, oldReserveUsableThrough: 2033 })).toMatchObject({
    usableOre: million(10),
    rurExpired: true,
  })
  expect(usableReserve({ year: 2026 })).toBeUndefined()
})
