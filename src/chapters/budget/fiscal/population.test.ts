import { expect, test } from 'vitest'
import { toOre } from '#core/money.ts'
import { compareBands, partsOf, readBand } from './age-band.ts'
import { demographyPressure, type PopulationForecast } from './demography-pressure.ts'
import { againstEarlier, isNews, withEdition } from './forecast-edition.ts'

test('ages are read as people write them, and nothing else is', () => {
  expect(['7', '1-5', '90+', '5-1', 'alla', ''].map(readBand)).toEqual([
    { from: 7, to: 7 },
    { from: 1, to: 5 },
    { from: 90, to: null },
    ...[undefined, undefined, undefined],
  ])
  expect(['90+', '6', '1-5', '1'].toSorted(compareBands)).toEqual(['1-5', '1', '6', '90+'])
})

test('a band is made of as few others as can be, without gap or overlap', () => {
  const ages = ['0', '1', '2', '3', '4', '5', '1-3', '2-5', '6-99', '100+']
  expect(partsOf('1-5', ages)).toEqual(['1-3', '4', '5'])
  expect(partsOf('6+', ages)).toEqual(['6-99', '100+'])
  expect(partsOf('0-7', ages)).toBeUndefined()
  expect(partsOf('4-100', ages)).toBeUndefined()
})

const forecast: PopulationForecast = {
  ...{
    id: 'scb-2026',
    name: 'SCB',
    vintage: '2026-04-14',
    countsHousing: false,
    source: 'Källa: SCB, tabell T',
  },
  rows: [2026, 2027].flatMap((year) =>
    ['1', '2', '3', '4', '5'].map((band) => ({ year, band, inhabitants: 100 + year - 2026 })),
  ),
}

test('years of age add up to the band that has a price', () => {
  const price = { service: 'preschool', band: '1-5', ore: toOre(100), priceYear: 2026, source: 'x' }
  const { total, notes } = demographyPressure(forecast, [price])
  expect(total.years).toEqual([{ year: 2027, ore: 50_250, changeOre: 0, changeShare: 0 }])
  expect(notes.map(({ sv }) => sv).join()).not.toContain('saknar')
})

test('the same edition again changes nothing; more of it is laid beside what was there', () => {
  const edition = { ...forecast, source: 'Källa: SCB, tabell T' }
  expect(isNews(withEdition([forecast], edition))).toBe(false)
  const more = withEdition([forecast], { ...edition, rows: [{ year: 2028, band: '1', inhabitants: 90 }] })
  expect([more.added, more.changed, more.same, more.forecast.rows.length]).toEqual([1, 0, 0, 11])
})

test('another name that is written alike gets another id', () => {
  const edition = { ...forecast, name: 'scb', vintage: '2026-04-14', source: 'x' }
  const named = { ...forecast, id: 'scb-2026-04-14', name: 'SCB' }
  expect(withEdition([named], edition).forecast.id).toBe('scb-2026-04-14-2')
})

test('an edition is held against the one before it in the last year and the ages that both have', () => {
  const later = {
    ...{ name: 'SCB', vintage: '2027-04-14' },
    rows: [
      { year: 2027, band: '1', inhabitants: 91 },
      { year: 2027, band: '80', inhabitants: 500 },
      { year: 2040, band: '1', inhabitants: 10 },
    ],
  }
  expect(againstEarlier([forecast], later)).toEqual({ vintage: '2026-04-14', year: 2027, difference: -10 })
  expect(againstEarlier([], later)).toBeUndefined()
})
