import { expect, test } from 'vitest'
import { agesOf, populationRows, yearOf } from './population.ts'
import type { StatTable } from './table.ts'

test('codes of ages, and those that are totals', () => {
  expect(['7', '0-4', '100+', '85+', '100+10', 'tot', 'TotSA', ''].map(agesOf)).toEqual([
    { from: 7, to: 7 },
    { from: 0, to: 4 },
    { from: 100, to: null },
    { from: 85, to: null },
    { from: 100, to: null },
    undefined,
    undefined,
    undefined,
  ])
})

test('a year’s end is the year, or its December', () => {
  expect(['2025', '2025M12', '2025M11', '2025K4'].map(yearOf)).toEqual([2025, 2025, undefined, undefined])
})

const dimension = (id: string, codes: readonly string[], labels = codes) => ({
  id,
  label: id,
  codes,
  labels,
  canBeLeftOut: false,
})
const table: StatTable = {
  label: 'Folkmängd',
  source: 'SCB',
  updated: '2026-02-20',
  notes: [],
  dimensions: [
    dimension('Region', ['0114', '01']),
    dimension('Alder', ['0-9', 'tot']),
    dimension('Kon', ['TotSa', '1', '2'], ['totalt, samtliga män och kvinnor', 'män', 'kvinnor']),
    dimension('Tid', ['2025M12', '2026M01']),
  ],
  values: Array.from({ length: 24 }, (_, cell) => 1000 + cell),
  statuses: new Map(),
}

test('SCB’s own sum over the sexes is taken, not ours; counties, totals of age and other months are left out', () => {
  expect(populationRows('TAB6471', table)).toEqual({
    ok: true,
    value: [
      {
        municipality: '0114',
        year: 2025,
        ageFrom: 0,
        ageTo: 9,
        value: 1000,
        source: { sv: 'Källa: SCB, tabell TAB6471', en: 'Source: Statistics Sweden (SCB), table TAB6471' },
        vintage: '2026-02-20',
        note: '',
      },
    ],
  })
})

test('a table of something else is refused', () => {
  const without = (id: string) => ({
    ...table,
    dimensions: table.dimensions.filter((each) => each.id !== id),
  })
  const problem = { ok: false, problems: [{ code: 'px-no-population' }] }
  for (const id of ['Region', 'Alder', 'Tid'])
    expect(populationRows('TAB1', without(id))).toMatchObject(problem)
  const more = { ...table, dimensions: [...table.dimensions, dimension('Civilstand', ['OG', 'G'])] }
  expect(populationRows('TAB1', more)).toMatchObject({
    ok: false,
    problems: [{ text: { sv: 'Tabellen är ingen folkmängd per kommun, ålder och år: Civilstand × 2.' } }],
  })
})
