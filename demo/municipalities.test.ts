import { expect, test } from 'vitest'
import { officialMunicipalities } from '#core/official-municipalities.ts'
import { ekbacka, exampleMunicipalities } from './municipalities.ts'

test('the country has 290 municipalities with names of their own in 21 counties', () => {
  expect(exampleMunicipalities).toHaveLength(290)
  expect(new Set(exampleMunicipalities.map(({ name }) => name)).size).toBe(290)
  expect(new Set(exampleMunicipalities.map(({ county }) => county)).size).toBe(21)
})

test('codes run from 9001 to 9290, and none is an official one', () => {
  expect(exampleMunicipalities.map(({ code }) => code)).toEqual(
    Array.from({ length: 290 }, (_, m) => String(9001 + m)),
  )
  const official = new Set(officialMunicipalities.map(({ code }) => code))
  expect(exampleMunicipalities.filter(({ code }) => official.has(code))).toEqual([])
})

test('no municipality and no county has the name of a real one', () => {
  expect(officialMunicipalities).toHaveLength(290)
  const real = new Set(officialMunicipalities.flatMap(({ name, county }) => [fold(name), fold(county)]))
  expect(
    exampleMunicipalities.filter(({ name, county }) => real.has(fold(name)) || real.has(fold(county))),
  ).toEqual([])
})

test('Ekbacka is a middle-sized municipality in a county with thirteen others', () => {
  const own = exampleMunicipalities.find(({ code }) => code === ekbacka)
  expect(own).toEqual({ code: '9140', name: 'Ekbacka', county: 'Alvarköpings län', type: 'mid' })
  expect(exampleMunicipalities.filter(({ county }) => county === own?.county)).toHaveLength(14)
})

test('there are as many of each type as a country like Sweden has', () => {
  const counts = Map.groupBy(exampleMunicipalities, ({ type }) => type)
  expect(Object.fromEntries([...counts].map(([type, list]) => [type, list.length]))).toEqual({
    metropolitan: 3,
    'large-city': 22,
    commuter: 74,
    mid: 70,
    small: 70,
    rural: 51,
  })
})

function fold(name: string): string {
  return name.toLocaleLowerCase('sv')
}
