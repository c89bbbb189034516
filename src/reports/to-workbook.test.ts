import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import type { Table } from './table.ts'
import { columnName, toWorkbook } from './to-workbook.ts'

const table: Table = {
  id: 'enheter',
  title: { sv: 'Enheternas budget', en: "The units' budgets" },
  columns: [
    { key: 'name', label: { sv: 'Enhet', en: 'Unit' }, kind: 'text' },
    { key: 'amount', label: { sv: 'Budget', en: 'Budget' }, kind: 'kronor', decimals: 2 },
  ],
  rows: [
    { key: 'a', cells: { name: 'Björkskolan', amount: 59_958_555.26 } },
    { key: 'b', cells: { name: 'Ekskolan', amount: 45_682_679.47 } },
  ],
  total: { key: 'total', cells: { name: 'Summa', amount: 105_641_234.73 } },
  provenance: {
    source: 'exempeldata',
    mark: 'derived',
    retrievedAt: '2026-10-15T08:00:00.000Z',
    preliminary: false,
  },
}

const content = {
  title: { sv: 'Budget 2026', en: 'Budget 2026' },
  about: [{ sv: 'Beslutad.', en: 'Decided.' }],
  parts: [{ name: { sv: 'Enheter', en: 'Units' }, table }],
}

test('the first sheet says what there is, and the sum is a formula with its result', async () => {
  const { sheets } = await readXlsx(await toWorkbook(content, 'sv'), { readStyles: true })
  expect(sheets.map(({ name }) => name)).toEqual(['Innehåll', 'Enheter'])
  expect(sheets[0]?.rows.slice(0, 5)).toEqual([
    ['Budget 2026', null, null],
    ['Beslutad.', null, null],
    [null, null, null],
    ['Blad', 'Vad det visar', 'Rader'],
    ['Enheter', 'Enheternas budget', 2],
  ])
  expect(sheets[1]?.rows).toEqual([
    ['Enhet', 'Budget (kr)'],
    ['Björkskolan', 59_958_555.26],
    ['Ekskolan', 45_682_679.47],
    ['Summa', 105_641_234.73],
  ])
  expect(sheets[1]?.cells?.get('3,1')).toMatchObject({ formula: 'SUM(B2:B3)' })
  expect(sheets[1]?.autoFilter?.range).toBe('A1:B3')
})

test.for([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
] as const)('column %i is %s', ([index, name]) => {
  expect(columnName(index)).toBe(name)
})
