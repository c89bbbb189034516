import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  bookOf,
  duty,
  goal,
  littleOrganisation,
  littleTree,
  measure,
  today,
} from '#chapters/goals/__fixtures__/small-municipality.ts'
import { openConflicts } from '#chapters/goals/conflicts/open-conflicts.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { medianOf, occasionsOf, pressureAt, pressureMap, steeringPressure } from './steering-pressure.ts'

const twice = measure({ reportsPerYear: 2 })
const thrice = measure({ id: 'm2', reportsPerYear: 3 })
const limits = { day: today, risingYears: 2, topShare: 0.1 }

function indexOf(pressures: readonly { unit: { node: string }; index: number }[]) {
  return Object.fromEntries(pressures.map(({ unit, index }) => [unit.node, index]))
}

test('a goal asks as often as its measures are reported, and once where it has none', () => {
  expect(occasionsOf(goal('a', { measures: [twice, thrice] }))).toBe(5)
  expect(occasionsOf(goal('a', { measures: [] }))).toBe(1)
})

test('the index of a unit is the sum over the goals that bind it, own ones told apart', () => {
  const book = bookOf({
    versions: [
      goal('alla', { owner: 'kf', kind: 'overall', measures: [twice] }),
      goal('skola', { measures: [twice, thrice] }),
      goal('egen', { owner: 'bjork', kind: 'unit', measures: [] }),
      goal('inriktning', { owner: 'kf', kind: 'policy-direction' }),
    ],
  })
  const pressures = pressureAt(book, littleTree, { day: today })
  expect(indexOf(pressures)).toEqual({ bjork: 8, ek: 7, lind: 7, sol: 2 })
  expect(pressures[0]).toMatchObject({ goals: 3, measures: 3, index: 8, own: 1 })
  expect(indexOf(pressureAt(book, littleTree, { day: today, without: new Set(['skola']) }))).toEqual({
    bjork: 3,
    ek: 2,
    lind: 2,
    sol: 2,
  })
})

test('what the committee has set aside presses no more, and what the unit has set aside does', () => {
  const book = bookOf({
    versions: [goal('läsa')],
    duties: [duty('läsa'), duty('läsa', { place: 'ek', decidedBy: 'ek' })],
  })
  expect(indexOf(pressureAt(book, littleTree, { day: today }))).toEqual({ bjork: 0, ek: 1, lind: 1, sol: 0 })
})

test('a rise two years in a row is seen, and a single one is not', () => {
  const book = bookOf({
    versions: [
      goal('a'),
      goal('b', { from: '2025-03-01' }),
      goal('c', { from: '2026-03-01', reaches: ['bjork'] }),
    ],
  })
  const pressures = steeringPressure(book, littleOrganisation, limits)
  expect(pressures.map(({ unit, years, isRising }) => [unit.node, years, isRising])).toEqual([
    ['bjork', [1, 2, 3], true],
    ['ek', [1, 2, 2], false],
    ['lind', [1, 2, 2], false],
    ['sol', [0, 0, 0], false],
  ])
})

test('taking up the register is not a rise, and a unit that is new has no trend', () => {
  const newRegister = bookOf({
    versions: [goal('a', { from: '2025-03-01' }), goal('b', { from: '2026-03-01' })],
  })
  expect(steeringPressure(newRegister, littleOrganisation, limits).map(({ years }) => years)[0]).toEqual([
    1, 2,
  ])
  const organisation = {
    ...littleOrganisation,
    versions: littleOrganisation.versions.map((version) =>
      version.node === 'bjork' ? { ...version, from: '2025-08-01' } : version,
    ),
  }
  const book = bookOf({
    versions: [goal('a'), goal('b', { from: '2025-03-01' }), goal('c', { from: '2026-03-01' })],
  })
  const [bjork, ek] = steeringPressure(book, organisation, limits)
  expect([bjork?.years, bjork?.isRising]).toEqual([[2, 3], false])
  expect([ek?.years, ek?.isRising]).toEqual([[1, 2, 3], true])
})

function wide(units: number) {
  const versions = Array.from({ length: units }, (_, at) => ({
    node: `u${at}`,
    from: '2020-01-01',
    parent: 'skola',
    name: `Skola ${at}`,
    kind: 'unit' as const,
    activityCodes: [],
  }))
  const top = littleOrganisation.versions.filter(({ node }) => ['kf', 'bun', 'skola'].includes(node))
  return { versions: [...top, ...versions], successions: [] }
}

test('the tenth under the greatest pressure is at the top, and nobody where all are alike', () => {
  const extra = bookOf({
    versions: [goal('alla'), goal('en', { reaches: ['u3'] }), goal('två', { reaches: ['u3', 'u7'] })],
  })
  const top = (units: number, book = extra) =>
    steeringPressure(book, wide(units), limits)
      .filter(({ isAtTop }) => isAtTop)
      .map(({ unit }) => unit.node)
  expect(top(20)).toEqual(['u3', 'u7'])
  expect(top(19)).toEqual(['u3'])
  expect(top(9)).toEqual([])
  expect(top(20, bookOf({ versions: [goal('alla')] }))).toEqual([])
})

test('the heat map has the units of each department, the hottest first', () => {
  const book = bookOf({ versions: [goal('alla', { owner: 'kf' }), goal('ek', { reaches: ['ek'] })] })
  const map = pressureMap(steeringPressure(book, littleOrganisation, limits), littleTree)
  expect(
    map.map(({ group, median, units }) => [
      group?.name,
      median,
      units.map(({ unit, heat }) => [unit.node, heat]),
    ]),
  ).toEqual([
    [
      'Skolförvaltningen',
      1,
      [
        ['ek', 1],
        ['bjork', 0.5],
        ['lind', 0.5],
      ],
    ],
    ['Omsorgsförvaltningen', 1, [['sol', 0.5]]],
  ])
  expect([medianOf([]), medianOf([3]), medianOf([4, 1])]).toEqual([0, 3, 2.5])
})

const relation = {
  a: 'a',
  b: 'b',
  relation: 'strains',
  why: 'Samma timmar.',
  state: 'open',
  decision: '',
  who: 'Anna Ek',
  at: '2026-06-01T09:00:00Z',
} as const
const report = { a: 'a', b: 'b', place: 'bjork', text: 'Vi hinner inte båda.', at: '2026-05-01T09:00:00Z' }

test('a conflict is open from the first word of it, until somebody decides', () => {
  const versions = [goal('a'), goal('b')]
  const open = (changes: Parameters<typeof bookOf>[0], day = today) =>
    openConflicts(bookOf({ versions, ...changes }), day).map(({ since, days, reports }) => [
      since,
      days,
      reports,
    ])
  expect(open({ relations: [relation] })).toEqual([['2026-06-01', 175, 0]])
  expect(open({ relations: [relation], conflictReports: [report] })).toEqual([['2026-05-01', 206, 1]])
  expect(open({ relations: [relation] }, '2026-05-31')).toEqual([])
  const decided = { ...relation, state: 'prioritised', first: 'a', at: '2026-08-01T09:00:00Z' } as const
  expect(open({ relations: [decided, relation], conflictReports: [report] })).toEqual([])
  expect(
    open({ relations: [relation, decided], conflictReports: [{ ...report, at: '2026-11-13T09:00:00Z' }] }),
  ).toEqual([['2026-11-13', 10, 1]])
  expect(open({ relations: [{ ...relation, relation: 'neutral' }] })).toEqual([])
  expect(openConflicts(bookOf({ versions: [goal('a')], relations: [relation] }), today)).toEqual([])
})

test('one more goal never takes pressure off a unit, and the order of rows changes nothing', () => {
  const anyGoal = fc.record({
    owner: fc.constantFrom('kf', 'bun', 'sn', 'ek'),
    occasions: fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 3 }),
  })
  const tree = treeAt(littleOrganisation, today)
  fc.assert(
    fc.property(fc.array(anyGoal, { minLength: 1, maxLength: 6 }), (rows) => {
      const versions = rows.map(({ owner, occasions }, at) =>
        goal(`g${at}`, {
          owner,
          measures: occasions.map((reportsPerYear, m) => measure({ id: `m${m}`, reportsPerYear })),
        }),
      )
      const all = indexOf(pressureAt(bookOf({ versions }), tree, { day: today }))
      const turned = indexOf(pressureAt(bookOf({ versions: versions.toReversed() }), tree, { day: today }))
      const fewer = indexOf(pressureAt(bookOf({ versions: versions.slice(1) }), tree, { day: today }))
      expect(turned).toEqual(all)
      for (const [unit, index] of Object.entries(fewer)) expect(all[unit]).toBeGreaterThanOrEqual(index)
    }),
  )
})
