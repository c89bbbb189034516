import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { longRows, readStatTables, type StatTable } from './index.ts'

function tables(name: string, place = import.meta.url): readonly StatTable[] {
  const outcome = readStatTables(name, readFileSync(new URL(name, place)))
  if (!outcome.ok) throw new Error(outcome.problems[0].text.en)
  return outcome.value
}
const one = (name: string, place?: string) => {
  const [table] = tables(name, place)
  if (table === undefined) throw new Error('no table')
  return table
}
const refusal = (name: string) => {
  const outcome = readStatTables('x', readFileSync(new URL(`./__fixtures__/not-ok/${name}`, import.meta.url)))
  return outcome.ok ? '' : outcome.problems[0].text.sv
}

describe('JSON-stat', () => {
  test('sparse values by the order of the index, with status, notes and their weight', () => {
    const table = one('./__fixtures__/ok/sparse.json')
    expect(table).toMatchObject({
      label: 'Barn i förskola',
      source: 'Exempel',
      updated: '2026-05-01',
      notes: [
        { text: 'Uppgifterna är påhittade.', isMandatory: true },
        { text: 'Kan ändras.', isMandatory: false },
        { text: 'Ålder vid årets slut.', isMandatory: false, dimension: 'Alder' },
      ],
      dimensions: [
        { id: 'Region', label: 'region', codes: ['0199', '0198'], labels: ['Granby', 'Ekbacka'] },
        { id: 'Alder', label: 'Alder', codes: ['0-5', '100+'], labels: ['0-5', '100+'] },
        { id: 'Tid', role: 'time' },
      ],
    })
    expect([...longRows(table)]).toEqual([
      { codes: ['0199', '0-5', '2025'], labels: ['Granby', '0-5', '2025'], value: 12, status: '' },
      { codes: ['0199', '100+', '2026'], labels: ['Granby', '100+', '2026'], value: 0, status: '' },
      { codes: ['0198', '0-5', '2025'], labels: ['Ekbacka', '0-5', '2025'], value: 7.5, status: 'p' },
    ])
    const all = [...longRows(table, true)]
    expect(all).toHaveLength(8)
    expect(all[5]).toMatchObject({ codes: ['0198', '0-5', '2026'], value: null, status: 'm' })
    expect(all[7]).toMatchObject({ value: null, status: '..' })
  })

  test('the datasets inside a collection, with one status for all cells', () => {
    const [first, second] = tables('./__fixtures__/ok/collection.json')
    expect([...longRows(first as StatTable)].map(({ value, status }) => [value, status])).toEqual([
      [1, 'e'],
      [2, 'e'],
    ])
    expect([...longRows(second as StatTable)]).toEqual([
      { codes: ['q'], labels: ['Q'], value: 3, status: 'p' },
    ])
  })

  test('version 1, one level down', () => {
    const table = one('./__fixtures__/ok/version-1.json')
    expect(table.dimensions).toMatchObject([{ id: 'Tid', role: 'time', codes: ['2024', '2025'] }])
    expect(table.values).toEqual([1, null])
  })

  test('what is wrong is said, and what the file must be', () => {
    expect(refusal('wrong-size.json')).toBe(
      'Tabellen går inte att läsa: dimension.x has 2 codes, size says 3. Den ska vara JSON-stat 2 eller PC-Axis (.px).',
    )
    expect(refusal('few-values.json')).toContain('1 values for 2 cells')
    expect(refusal('cut.json')).toContain('Tabellen går inte att läsa')
  })

  test('a table too large for memory is refused before it is made', () => {
    const codes = Array.from({ length: 5000 }, (_, i) => String(i))
    const dimension = { category: { index: codes } }
    const body = { id: ['a', 'b'], size: [5000, 5000], dimension: { a: dimension, b: dimension }, value: {} }
    expect(readStatTables('x', Buffer.from(JSON.stringify(body)))).toMatchObject({
      ok: false,
      problems: [{ code: 'px-too-large' }],
    })
  })
})

describe('PC-Axis', () => {
  test.each(['said-latin-is-utf-8.px', 'windows-1252.px', 'dos.px'])(
    '%s is read with its letters',
    (name) => {
      const table = one(`./__fixtures__/ok/${name}`)
      expect(table).toMatchObject({
        label: 'Elever efter skola, kön och år',
        updated: '20260501 09:00',
        notes: [
          { text: 'Läs detta\nförst', isMandatory: true },
          { text: 'Räknat i oktober', isMandatory: false, dimension: 'kön', code: 'flickor' },
        ],
        dimensions: [
          { id: 'skola', codes: ['1', '2'], labels: ['Björkskolan', "Åby = 'norra' skola; A"] },
          { id: 'kön', codes: ['flickor', 'pojkar'], canBeLeftOut: true },
          { id: 'Tid', label: 'år', role: 'time', codes: ['2025', '2026'], canBeLeftOut: false },
        ],
      })
      expect(table.values).toEqual([10, 12.5, 0, null, 0, 3, null, 100])
      expect(table.statuses).toEqual(
        new Map([
          [2, '-'],
          [3, '..'],
          [4, '-'],
          [6, '.'],
        ]),
      )
    },
  )

  test('a file without all its data is refused', () => {
    expect(refusal('short-data.px')).toContain('7 values for 8 cells')
    expect(refusal('no-data.px')).toContain('DATA is missing')
  })
})

const shared = new URL('../../../../shared/data/px/', import.meta.url)
const absent = !existsSync(shared)
const note = absent ? ' (left out: needs ../shared/data/px)' : ''

test.skipIf(absent)(
  `a real answer: parts do not sum to totals, and the note that says so must be shown${note}`,
  () => {
    const table = one('scb_TAB6471_data.jsonstat2.json', shared.href)
    const rows = [...longRows(table)]
    expect(rows).toHaveLength(2772)
    expect(rows[0]).toMatchObject({ codes: ['01', '0-9', 'TotSa', '000007SF', '2026M01'], value: 245_284 })
    expect(table.notes[0]).toMatchObject({ isMandatory: true })
    expect(table.notes[0]?.text).toContain('inte alltid de redovisade totalerna lika med summan')
    const of = new Map(rows.map(({ codes, value }) => [codes.join(), value ?? 0]))
    const gaps = rows
      .filter(({ codes }) => codes[2] === 'TotSa')
      .map(({ codes: [region, age, , contents, month], value }) => {
        const sex = (code: string) => of.get([region, age, code, contents, month].join()) ?? 0
        return sex('1') + sex('2') - (value ?? 0)
      })
    expect([gaps.length, gaps.filter((gap) => gap === 0).length]).toEqual([924, 148])
    expect([Math.min(...gaps), Math.max(...gaps)]).toEqual([-8, 7])
  },
)

test.skipIf(absent)(
  `real metadata: variables, codes and what can be left out, without figures${note}`,
  () => {
    const table = one('scb_TAB638_metadata_2022.jsonstat2.json', shared.href)
    expect(table.dimensions.map(({ id, codes, canBeLeftOut }) => [id, codes.length, canBeLeftOut])).toEqual([
      ['Region', 312, true],
      ['Civilstand', 4, true],
      ['Alder', 102, true],
      ['Kon', 2, true],
      ['ContentsCode', 2, false],
      ['Tid', 1, false],
    ])
    expect([...longRows(table)]).toEqual([])
  },
)

test.skipIf(absent)(`a real PC-Axis file that lies of its codepage${note}`, () => {
  const table = one('pxwebapi_TAB004_fewcells.px', shared.href)
  expect(table.dimensions.map(({ id }) => id)).toEqual(['SECTOR', 'GREENHOUSEGAS', 'ContentsCode', 'TIME'])
  expect(table.dimensions.map(({ codes }) => codes)).toEqual([['7.0'], ['CO2'], ['Emission'], ['2017']])
  expect([...longRows(table, true)]).toHaveLength(1)
})

test.skipIf(absent)(`a real dataset with status by cell, and a variable with labels only${note}`, () => {
  const rows = [...longRows(one('jsonstat-org_oecd.json', shared.href))]
  expect(rows).toHaveLength(432)
  expect(rows[0]).toMatchObject({ codes: ['UNR', 'AU', '2003'], value: 5.943826289, status: '' })
  expect(rows[10]).toMatchObject({ codes: ['UNR', 'AU', '2013'], status: 'e' })
})
