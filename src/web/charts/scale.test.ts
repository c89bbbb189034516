import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extent, linear, percent, tickDecimals, ticks } from './scale.ts'

test('a scale maps ends to ends, also turned', () => {
  const scale = linear([0, 10], [100, 0])
  expect([scale(0), scale(5), scale(10)]).toEqual([100, 50, 0])
  expect(linear([3, 3], [0, 100])(3)).toBe(50)
})

test('ticks are round and within the span', () => {
  expect(ticks(0, 1, 4)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1])
  expect(ticks(-13, 27, 4)).toEqual([-10, 0, 10, 20])
  expect(ticks(61_000, 118_000, 5)).toEqual([70_000, 80_000, 90_000, 100_000, 110_000])
  expect(ticks(4, 4, 5)).toEqual([4])
})

test('there are about as many ticks as asked for, whatever the span', () => {
  const spans = fc.tuple(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
  )
  fc.assert(
    fc.property(spans, ([low, size]) => {
      const found = ticks(low, low + size, 5)
      expect(found.length).toBeGreaterThanOrEqual(2)
      expect(found.length).toBeLessThanOrEqual(9)
    }),
  )
})

test('ticks of an axis are written with the same decimals', () => {
  expect(tickDecimals([0.6, 0.8, 1])).toBe(1)
  expect(tickDecimals([0.25, 0.5])).toBe(2)
  expect(tickDecimals([10, 20])).toBe(0)
})

test('extent finds the ends, and places are written to a tenth of a per cent', () => {
  expect(extent([3, -1, 2])).toEqual([-1, 3])
  expect(extent([])).toEqual([Number.NaN, Number.NaN])
  expect(percent(33.3333)).toBe('33.3%')
})
