import { expect, test } from 'vitest'
import type { Table } from './table.ts'
import { toCsv } from './to-csv.ts'

const table: Table = {
  id: 'rangordning',
  title: { sv: 'Effektivitet i grundskolan', en: 'Efficiency in compulsory school' },
  columns: [
    { key: 'name', label: { sv: 'Kommun', en: 'Municipality' }, kind: 'text' },
    { key: 'rank', label: { sv: 'Plats', en: 'Rank' }, kind: 'interval' },
    { key: 'score', label: { sv: 'Poäng', en: 'Score' }, kind: 'number', decimals: 1 },
    { key: 'cost', label: { sv: 'Kostnad', en: 'Cost' }, kind: 'kronor' },
  ],
  rows: [
    { key: '1', cells: { name: 'Ekbacka', rank: { low: 40, high: 110 }, score: 0.8312, cost: 412_300 } },
    {
      key: '2',
      cells: { name: 'Ö; ”by”', rank: null, score: { missing: { sv: 'saknas', en: 'missing' } }, cost: -3 },
    },
    {
      key: '3',
      cells: {
        name: '=1+1',
        rank: { low: 1, high: 2 },
        score: { withheld: { sv: 'få', en: 'few' } },
        cost: 0,
      },
    },
  ],
  total: { key: 'all', cells: { name: { sv: 'Alla', en: 'All' }, rank: null, score: 0.5, cost: 412_297 } },
  provenance: {
    source: 'Kolada',
    mark: 'derived',
    retrievedAt: '2026-11-23T08:00:00.000Z',
    preliminary: false,
  },
  notes: [{ sv: 'Platsen är ett intervall.', en: 'The rank is an interval.' }],
}

test('Swedish: semicolons, decimal commas, every digit, an interval in two columns, and the source last', () => {
  expect(toCsv(table, 'sv')).toBe(
    [
      '\uFEFFKommun;Plats, från;Plats, till;Poäng;Kostnad (kr)',
      'Ekbacka;40;110;0,8312;412300',
      '"Ö; ”by”";;;;-3',
      "'=1+1;1;2;dolt;0",
      'Alla;;;0,5;412297',
      '',
      'Effektivitet i grundskolan',
      'Platsen är ett intervall.',
      'Egen bearbetning av data från Kolada, hämtat 23 november 2026',
      '',
    ].join('\r\n'),
  )
})

test('English: commas, points, and a field with a comma in quotation marks', () => {
  const lines = toCsv(table, 'en').split('\r\n')
  expect(lines[0]).toBe('\uFEFFMunicipality,"Rank, from","Rank, to",Score,Cost (SEK)')
  expect(lines[1]).toBe('Ekbacka,40,110,0.8312,412300')
  expect(lines.at(-2)).toBe('"Own processing of data from Kolada, fetched 23 November 2026"')
})
