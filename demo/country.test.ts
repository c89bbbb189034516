import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { indicatorsOf, shippedServices } from '#chapters/benchmarking/index.ts'
import { drawCountry } from './country.ts'
import { uniformsFor } from './draws.ts'
import { genderGaps } from './genders.ts'
import { ekbacka, exampleFacts, exampleIndicators, exampleMunicipalities } from './index.ts'

test('the same seed gives the same country, figure by figure', () => {
  const fingerprint = (facts: unknown) => createHash('sha256').update(JSON.stringify(facts)).digest('hex')
  expect(fingerprint(drawCountry())).toBe(fingerprint(exampleFacts()))
})

test('every series has a stream of its own', () => {
  const first = [uniformsFor('N15505/noise')(), uniformsFor('N15436/noise')()]
  expect(first).toEqual([uniformsFor('N15505/noise')(), uniformsFor('N15436/noise')()])
  expect(first[0]).not.toBe(first[1])
})

test('every indicator that a shipped service uses has figures and a title', () => {
  const titled = new Set(exampleIndicators.map(({ kpi }) => kpi))
  const filled = new Set(exampleFacts().map(({ kpi }) => kpi))
  expect(shippedServices.flatMap(indicatorsOf).filter((kpi) => !titled.has(kpi) || !filled.has(kpi))).toEqual(
    [],
  )
  expect([...titled].sort()).toEqual([...filled].sort())
})

test('figures are finite, each given once, for known municipalities', () => {
  const codes = new Set(exampleMunicipalities.map(({ code }) => code))
  const keys = exampleFacts().map(
    ({ kpi, municipality, year, gender }) => `${kpi} ${municipality} ${year} ${gender}`,
  )
  expect(new Set(keys).size).toBe(keys.length)
  const odd = exampleFacts().filter(
    ({ municipality, value }) => !codes.has(municipality) || (value !== null && !Number.isFinite(value)),
  )
  expect(odd).toEqual([])
})

test('few figures are missing, and circumstances and volumes never are', () => {
  const empty = exampleFacts().filter(({ value }) => value === null)
  expect(empty.length / exampleFacts().length).toBeLessThan(0.01)
  expect(empty.length).toBeGreaterThan(100)
  for (const kpi of ['N01951', 'N15820', 'N15902', 'N00954', 'N01726', 'N15835', 'N01957']) {
    expect(exampleFacts().filter((fact) => fact.kpi === kpi && fact.value !== null)).toHaveLength(290 * 7)
  }
})

test('Ekbacka lacks only the answers of disability care since 2022', () => {
  const empty = exampleFacts().filter(({ municipality, value }) => municipality === ekbacka && value === null)
  expect(empty.map(({ kpi, year }) => `${kpi} ${year}`)).toEqual(
    ['U28518', 'U28524', 'U28532', 'U28538'].flatMap((kpi) =>
      [2022, 2023, 2024, 2025].map((year) => `${kpi} ${year}`),
    ),
  )
})

test('in the autumn the latest school results are there, costs are preliminary, and some are still to come', () => {
  const latest = (kpi: string) => exampleFacts().filter((fact) => fact.kpi === kpi && fact.year === 2025)
  expect(latest('N15505').every(({ preliminary }) => !preliminary)).toBe(true)
  expect(latest('N15505').length).toBeGreaterThan(290)
  expect(latest('N15001').every(({ preliminary }) => preliminary)).toBe(true)
  expect(latest('N15001').length).toBeLessThan(290)
  expect(latest('N30001')).toEqual([])
  expect(latest('N28018')).toEqual([])
  expect(latest('U15461')).toEqual([])
})

test('women and men are shown apart for three years, around the total', () => {
  const split = exampleFacts().filter(({ gender }) => gender !== 'T')
  expect([...new Set(split.map(({ kpi }) => kpi))].sort()).toEqual(Object.keys(genderGaps).sort())
  expect([...new Set(split.map(({ year }) => year))].sort()).toEqual([2023, 2024, 2025])
  const merit = exampleFacts().filter(
    ({ kpi, municipality, year }) => kpi === 'N15505' && municipality === ekbacka && year === 2025,
  )
  const byGender = Object.fromEntries(merit.map(({ gender, value }) => [gender, value ?? Number.NaN]))
  expect(((byGender.K ?? 0) + (byGender.M ?? 0)) / 2).toBeCloseTo(byGender.T ?? 0, 0)
})
