import { expect, test } from 'vitest'
import { officialMunicipalities } from './official-municipalities.ts'

test('the list holds the 290 municipalities in 21 counties, each code once', () => {
  expect(officialMunicipalities).toHaveLength(290)
  expect(new Set(officialMunicipalities.map(({ code }) => code)).size).toBe(290)
  expect(new Set(officialMunicipalities.map(({ county }) => county)).size).toBe(21)
  expect(officialMunicipalities.every(({ code, name }) => /^\d{4}$/.test(code) && name.length > 1)).toBe(true)
})

test('codes keep their leading zero and names their letters', () => {
  const byCode = new Map(officialMunicipalities.map((municipality) => [municipality.code, municipality]))
  expect(byCode.get('0114')).toEqual({ code: '0114', name: 'Upplands Väsby', county: 'Stockholms län' })
  expect(byCode.get('2584')).toEqual({ code: '2584', name: 'Kiruna', county: 'Norrbottens län' })
})
