import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import type { Table } from './table.ts'
import { toXlsx } from './to-xlsx.ts'

const table: Table = {
  id: 'rangordning',
  title: { sv: 'Effektivitet i grundskolan', en: 'Efficiency in compulsory school' },
  columns: [
    { key: 'name', label: { sv: 'Kommun', en: 'Municipality' }, kind: 'text' },
    { key: 'share', label: { sv: 'Behöriga', en: 'Qualified' }, kind: 'share' },
    { key: 'cost', label: { sv: 'Kostnad', en: 'Cost' }, kind: 'kronor' },
    { key: 'year', label: { sv: 'År', en: 'Year' }, kind: 'year' },
  ],
  rows: [
    { key: '1', cells: { name: 'Ekbacka', share: 0.912, cost: 412_300.5, year: 2024 } },
    { key: '2', cells: { name: 'Öjeby', share: null, cost: -3, year: 2024 } },
  ],
  provenance: { source: 'Kolada', mark: 'raw', retrievedAt: '2026-11-23T08:00:00.000Z', preliminary: true },
}

test('figures read back as numbers with their formats, the gap as empty, and the source from its own sheet', async () => {
  const [figures, source] = (await readXlsx(await toXlsx(table, 'sv'), { readStyles: true })).sheets
  expect(figures?.name).toBe('Siffror')
  expect(figures?.rows).toEqual([
    ['Kommun', 'Behöriga (andel)', 'Kostnad (kr)', 'År'],
    ['Ekbacka', 0.912, 412_300.5, 2024],
    ['Öjeby', null, -3, 2024],
  ])
  expect(figures?.cells?.get('1,1')?.style?.numFmt).toBe('0.0%')
  expect(figures?.cells?.get('1,2')?.style?.numFmt).toBe('#,##0')
  expect(figures?.freezePane).toMatchObject({ rows: 1, columns: 1 })
  expect(source?.rows).toEqual([
    ['Effektivitet i grundskolan'],
    ['Källa: Kolada, hämtat 23 november 2026, preliminärt'],
  ])
})
