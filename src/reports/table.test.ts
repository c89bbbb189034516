import { expect, test } from 'vitest'
import { sortRows, type Table } from './table.ts'

const table: Table = {
  id: 'kommuner',
  title: { sv: 'Kommuner', en: 'Municipalities' },
  columns: [
    { key: 'name', label: { sv: 'Kommun', en: 'Municipality' }, kind: 'text' },
    { key: 'value', label: { sv: 'Värde', en: 'Value' }, kind: 'number' },
    { key: 'rank', label: { sv: 'Plats', en: 'Rank' }, kind: 'interval' },
  ],
  rows: [
    { key: 'b', cells: { name: 'Borås', value: 2, rank: { low: 1, high: 9 } } },
    { key: 'å', cells: { name: 'Åmål', value: null, rank: { low: 2, high: 4 } } },
    { key: 'a', cells: { name: 'Ale', value: 10, rank: null } },
  ],
  provenance: {
    source: 'exempeldata',
    mark: 'raw',
    retrievedAt: '2026-11-23T08:00:00.000Z',
    preliminary: false,
  },
}

function order(by: string, direction: 'ascending' | 'descending') {
  return sortRows(table, { by, order: direction }, 'sv').map((row) => row.key)
}

test('names sort the Swedish way, figures by size, intervals by their middle', () => {
  expect(order('name', 'ascending')).toEqual(['a', 'b', 'å'])
  expect(order('value', 'descending')).toEqual(['a', 'b', 'å'])
  expect(order('rank', 'ascending')).toEqual(['å', 'b', 'a'])
})

test('a row without a figure stands last in both orders', () => {
  expect(order('value', 'ascending').at(-1)).toBe('å')
  expect(order('value', 'descending').at(-1)).toBe('å')
})

test('an unknown column leaves the rows as they are', () => {
  expect(order('nonsense', 'ascending')).toEqual(['b', 'å', 'a'])
})
