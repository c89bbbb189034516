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
      'Tabellen går inte att läsa: dimension.x har 2 koder, men size säger 3. Den ska vara JSON-stat 2 eller PC-Axis (.px).',
    )
    expect(refusal('few-values.json')).toContain('antalet värden är 1 och antalet celler 2')
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

describe('JSON-stat that says something odd', () => {
  const dataset = {
    id: ['x', 't'],
    size: [2, 2],
    dimension: { x: { category: { index: { a: 0, b: 1 } } }, t: { category: { index: ['2025', '2026'] } } },
  }
  const read = (more: object) => readStatTables('x', Buffer.from(JSON.stringify({ ...dataset, ...more })))
  const wrong = (more: object) => {
    const outcome = read(more)
    return outcome.ok ? '' : outcome.problems[0].text.sv.replace(/\. Den ska vara.*/, '')
  }

  test.each(['4', '-1', 'x', '1.5'])('a value at the place %s is refused and not passed over', (key) => {
    expect(wrong({ value: { 0: 1, [key]: 2 } })).toBe(
      `Tabellen går inte att läsa: värdet på plats ${key} ligger utanför de 4 cellerna`,
    )
  })

  test('two codes in the same place are refused', () => {
    const x = { category: { index: { a: 0, b: 0 } } }
    expect(wrong({ dimension: { ...dataset.dimension, x }, value: [1, 2, 3, 4] })).toBe(
      'Tabellen går inte att läsa: dimension.x har en kod eller en plats två gånger',
    )
  })

  test('what is no table at all is said in the language of the reader', () => {
    expect(wrong({ id: undefined, value: [] })).toBe(
      'Tabellen går inte att läsa: id saknas eller har fel form',
    )
  })

  test('a figure in quotation marks is a figure, and other texts say why there is none', () => {
    const outcome = read({ value: ['1', '-2.5', '..', null] })
    const [table] = outcome.ok ? outcome.value : []
    expect(table?.values).toEqual([1, -2.5, null, null])
    expect(table?.statuses).toEqual(new Map([[2, '..']]))
  })

  test.each([
    ['latin1', ''],
    ['utf16le', '\ufeff'],
  ] as const)('letters in %s are kept', (encoding, mark) => {
    const text = mark + JSON.stringify({ ...dataset, label: 'Öar', value: [1, 2, 3, 4] })
    const outcome = readStatTables('x', Buffer.from(text, encoding))
    expect(outcome.ok && outcome.value[0]?.label).toBe('Öar')
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

  test('rows with keys: in any order, by code or value, and those left out are zero', () => {
    const table = one('./__fixtures__/ok/keys.px')
    expect([...longRows(table, true)].map(({ codes, value, status }) => [...codes, value, status])).toEqual([
      ['0199', 'flickor', '2025', 1.5, ''],
      ['0199', 'flickor', '2026', 0, '-'],
      ['0199', 'pojkar', '2025', 0, ''],
      ['0199', 'pojkar', '2026', 0, ''],
      ['0198', 'flickor', '2025', 0, ''],
      ['0198', 'flickor', '2026', 0, ''],
      ['0198', 'pojkar', '2025', 4, ''],
      ['0198', 'pojkar', '2026', null, '..'],
    ])
  })

  test('notes of cells say which cells they are about', () => {
    expect(one('./__fixtures__/ok/keys.px').notes).toEqual([
      { text: 'Ekbacka, 2026: Räknat för hand\ni mars', isMandatory: true },
      { text: '2025: Reviderat', isMandatory: false },
    ])
  })

  test.each([
    [
      '"0199","flickor",1.5 "-"',
      '"0177","flickor",1.5 "-"',
      'en rad i DATA har ”0177”, som inte finns i kommun',
    ],
    ['"0199","flickor",1.5 "-"', '"0198","pojkar",1.5 "-"', 'raden 0198, pojkar står två gånger i DATA'],
    ['"0199","flickor",1.5 "-"', '"0199","flickor",1.5', 'raden 0199, flickor har 1 av 2 värden'],
  ])('keys that do not hold are refused: %s as %s', (right, wrong, said) => {
    const text = readFileSync(new URL('./__fixtures__/ok/keys.px', import.meta.url), 'utf8')
    const outcome = readStatTables('x', Buffer.from(text.replace(right, wrong)))
    expect(outcome.ok ? '' : outcome.problems[0].text.sv).toContain(said)
  })

  test('a file without all its data is refused', () => {
    expect(refusal('short-data.px')).toContain('antalet värden är 7 och antalet celler 8')
    expect(refusal('no-data.px')).toContain('den har inga data (DATA)')
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
