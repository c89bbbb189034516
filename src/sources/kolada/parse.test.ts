import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseAreas, parseFigures, parseGroups, parseIndicators, parsePage } from './parse.ts'

function fixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`./__fixtures__/${name}.json`, import.meta.url), 'utf8'))
}

function rows(name: string): readonly unknown[] {
  const page = parsePage(name, fixture(name))
  if (!page.ok) throw new Error(page.problems[0].text.en)
  return page.value.rows
}

test('genders are told apart by their letter, and a published gap is kept apart from no figure at all', () => {
  const figure = { kpi: 'N99002', year: 2024 }
  expect(parseFigures('a', rows('ok/data'))).toEqual({
    ok: true,
    value: [
      { ...figure, municipality: '9901', gender: 'M', value: 70.5, status: 'published' },
      { ...figure, municipality: '9901', gender: 'T', value: 74.1, status: 'published' },
      { ...figure, municipality: '9901', gender: 'K', value: 77.75, status: 'published' },
      { ...figure, municipality: '9902', gender: 'T', value: null, status: 'missing' },
      { ...figure, municipality: '9902', gender: 'K', value: null, status: 'deleted' },
    ],
  })
})

test('any order of the genders gives the same figures', () => {
  const one = fc.record({
    value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    isdeleted: fc.boolean(),
  })
  const genders = fc.tuple(one, one, one)
  fc.assert(
    fc.property(genders, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (values, order) => {
      const all = values.map((value, i) => ({ gender: ['T', 'K', 'M'][i], ...value }))
      const row = { kpi: 'N99001', municipality: '9901', period: 2024 }
      const sorted = parseFigures('a', [{ ...row, values: all }])
      const shuffled = parseFigures('a', [{ ...row, values: order.map((i) => all[i]) }])
      expect(sorted.ok && shuffled.ok).toBe(true)
      if (sorted.ok && shuffled.ok) expect(new Set(shuffled.value)).toEqual(new Set(sorted.value))
    }),
  )
})

test('a withdrawn figure gives way to the one that stands beside it, whichever comes first', () => {
  const withdrawn = { gender: 'T', value: null, isdeleted: true }
  const valid = { gender: 'T', value: 5, isdeleted: false }
  for (const values of [
    [withdrawn, valid],
    [valid, withdrawn],
  ]) {
    const parsed = parseFigures('a', [{ kpi: 'N1', municipality: '9901', period: 2024, values }])
    expect(parsed).toMatchObject({ ok: true, value: [{ value: 5, status: 'published' }] })
  }
})

test('indicators are read in the spelling of version 3 and of version 2', () => {
  expect(parseIndicators('a', rows('ok/kpi'))).toMatchObject({
    ok: true,
    value: [
      {
        kpi: 'N99001',
        title: 'Kostnad påhittad verksamhet, kr/inv',
        dividedByGender: false,
        auspice: 'X',
        publPeriod: 2025,
        publicationDate: '2026-09-30',
      },
      {
        kpi: 'N99002',
        description: '',
        dividedByGender: true,
        auspice: 'T',
        publPeriod: null,
        hasUnitData: false,
      },
    ],
  })
})

test('members of a group are read under either name, and areas with their kind', () => {
  expect(parseGroups('a', rows('ok/municipality_groups'))).toMatchObject({
    ok: true,
    value: [{ id: 'G99951', members: ['9902', '9903'] }],
  })
  expect(parseAreas('a', rows('ok/municipality'))).toMatchObject({
    ok: true,
    value: [{ type: 'L' }, { id: '0001', type: 'L' }, { type: 'K' }, { title: 'Åmyra', type: 'K' }],
  })
})

test.each([
  ['not-ok/data-unknown-gender', parseFigures, '0.values.0.gender'],
  ['not-ok/data-contradicting', parseFigures, 'N99002/9901/2024/T = 1, 2'],
  ['not-ok/kpi-encoded-twice', parseIndicators, '0.title: text encoded twice'],
] as const)('%s is refused, and the problem says where', (name, parse, detail) => {
  const parsed = parse('https://example.test/v3', rows(name))
  expect(parsed).toMatchObject({
    ok: false,
    problems: [{ code: 'kolada-unexpected-answer', where: 'https://example.test/v3' }],
  })
  expect(parsed.ok ? '' : parsed.problems[0].text.en).toContain(detail)
})

test('an error in place of a list is refused', () => {
  expect(parsePage('a', fixture('not-ok/error-instead-of-list'))).toMatchObject({
    ok: false,
    problems: [{ code: 'kolada-unexpected-answer' }],
  })
})

test('a page shorter than its own count is not whole', () => {
  expect(parsePage('a', { values: [1, 2], count: 3 })).toMatchObject({ ok: true, value: { whole: false } })
  expect(parsePage('a', { values: [1, 2] })).toMatchObject({ ok: true, value: { whole: true } })
})
