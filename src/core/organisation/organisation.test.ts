import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unwrap } from '#core/outcome.ts'
import { activityName, activityNames } from './activity-codes.ts'
import { afterwards, changeOf } from './edit.ts'
import type { NodeVersion, Organisation } from './model.ts'
import { organisationProblems } from './problems.ts'
import { largestRemainder, restate, rollUp } from './restate.ts'
import { treeAt } from './tree.ts'

function place(node: string, parent: string | undefined, changes: Partial<NodeVersion> = {}): NodeVersion {
  return {
    node,
    ...(parent === undefined ? {} : { parent }),
    from: '2022-01-01',
    name: node,
    kind: 'unit',
    activityCodes: [],
    ...changes,
  }
}

const top = place('kf', undefined, { kind: 'municipal-assembly' })
const board = place('ks', 'kf', { kind: 'executive-board' })
const committee = place('bun', 'ks', { kind: 'committee' })
const department = place('buf', 'bun', { kind: 'department' })
const north = place('norr', 'buf', { kind: 'service-area' })
const south = place('soder', 'buf', { kind: 'service-area' })

// The school moves from north to south in 2025; one preschool closes in 2026 and two take over.
const organisation: Organisation = {
  versions: [
    ...[top, board, committee, department, north, south],
    place('skolan', 'norr', { until: '2025-01-01' }),
    place('skolan', 'soder', { from: '2025-01-01' }),
    place('lillan', 'norr', { until: '2026-01-01' }),
    place('storan', 'norr'),
    place('nyan', 'soder', { from: '2026-01-01' }),
  ],
  successions: [
    { from: 'lillan', to: 'storan', on: '2026-01-01', share: 0.6 },
    { from: 'lillan', to: 'nyan', on: '2026-01-01', share: 0.4 },
  ],
}

test('a place has its whole way from the top, six levels down, as of the day', () => {
  const before = treeAt(organisation, '2024-12-31')
  expect(before.place('skolan')?.path).toEqual(['kf', 'ks', 'bun', 'buf', 'norr', 'skolan'])
  expect(treeAt(organisation, '2025-01-01').place('skolan')?.path).toEqual([
    ...['kf', 'ks', 'bun', 'buf', 'soder', 'skolan'],
  ])
  expect(before.above('skolan', 'committee')?.node).toBe('bun')
  expect(before.isWithin('skolan', 'norr')).toBe(true)
  expect(before.isWithin('skolan', 'soder')).toBe(false)
  expect(before.subtree('norr').map(({ node }) => node)).toEqual(['norr', 'skolan', 'lillan', 'storan'])
})

test("last year's figures add up under last year's tree, and are restated under today's", () => {
  const amounts = [
    { place: 'skolan', amount: 1000 },
    { place: 'lillan', amount: 101 },
    { place: 'storan', amount: 50 },
  ]
  const then = rollUp(
    treeAt(organisation, '2024-12-31'),
    new Map(amounts.map((each) => [each.place, each.amount])),
  )
  expect([then.get('norr'), then.get('soder'), then.get('kf')]).toEqual([1151, 0, 1151])
  const { amounts: restated, left } = restate(amounts, organisation, '2026-06-01')
  expect(Object.fromEntries(restated)).toEqual({ skolan: 1000, storan: 50 + 61, nyan: 40 })
  expect(left).toEqual([])
  const now = rollUp(treeAt(organisation, '2026-06-01'), restated)
  expect([now.get('norr'), now.get('soder'), now.get('kf')]).toEqual([111, 1040, 1151])
})

test('what nobody has taken over is told, not lost', () => {
  expect(restate([{ place: 'gamlan', amount: 7 }], organisation, '2026-06-01').left).toEqual([
    { place: 'gamlan', amount: 7 },
  ])
})

test('parts always add up to the whole', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
      fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 }),
      (amount, shares) => {
        const parts = largestRemainder(amount, shares)
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount)
        expect(parts.every(Number.isInteger)).toBe(true)
      },
    ),
  )
})

test('restated or not, the sum is the same', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          place: fc.constantFrom('skolan', 'lillan', 'storan', 'okand'),
          amount: fc.integer({ min: -1_000_000, max: 1_000_000 }),
        }),
      ),
      fc.constantFrom('2022-01-01', '2025-05-05', '2026-11-23'),
      (amounts, day) => {
        const { amounts: restated, left } = restate(amounts, organisation, day)
        const sum = [...restated.values(), ...left.map(({ amount }) => amount)].reduce((a, b) => a + b, 0)
        expect(sum).toBe(amounts.reduce((total, { amount }) => total + amount, 0))
      },
    ),
  )
})

test('a whole organisation has no problems', () => {
  expect(organisationProblems(organisation)).toEqual([])
})

test.each<[string, Organisation, string, string]>([
  [
    'parent-missing',
    { versions: [top, place('a', 'b'), place('b', 'kf', { from: '2023-01-01' })], successions: [] },
    'a',
    'a ligger under b från 2022-01-01, men b finns inte den 2022-01-01. Flytta den, eller ändra dagarna.',
  ],
  [
    'place-twice',
    { versions: [top, place('a', 'kf'), place('a', 'kf', { from: '2023-01-01' })], successions: [] },
    'a',
    'a har två uppgifter för 2023-01-01. Låt den första sluta den dagen.',
  ],
  [
    'circle',
    { versions: [top, place('a', 'b'), place('b', 'a')], successions: [] },
    'a',
    'a ligger under sig själv den 2022-01-01. Välj en annan överordnad.',
  ],
  [
    'two-tops',
    { versions: [top, place('kf2', undefined)], successions: [] },
    'kf2',
    'Både kf och kf2 står överst. Lägg den ena under den andra.',
  ],
  [
    'shares-not-whole',
    {
      versions: [top, place('a', 'kf'), place('b', 'kf')],
      successions: [{ from: 'a', to: 'b', on: '2024-01-01', share: 0.7 }],
    },
    'a',
    'Efterföljarnas andelar av a blir 70 procent. De ska bli 100.',
  ],
  [
    'unknown-activity-code',
    { versions: [top, place('a', 'kf', { activityCodes: ['999'] })], successions: [] },
    'a',
    'a: verksamhetskoden 999 finns inte i räkenskapssammandraget.',
  ],
])('%s is told with the place and what to do', (code, broken, where, text) => {
  expect(organisationProblems(broken).map((each) => [each.code, each.where, each.text.sv])).toContainEqual([
    code,
    where,
    text,
  ])
})

test('a change from a day keeps what held before it', () => {
  const { from: _, ...moved } = place('storan', 'soder')
  const change = unwrap(changeOf(organisation, { kind: 'change', from: '2026-07-01', place: moved }))
  const after = afterwards(organisation, change)
  expect(treeAt(after, '2026-06-30').place('storan')?.parent).toBe('norr')
  expect(treeAt(after, '2026-07-01').place('storan')?.parent).toBe('soder')
})

test('a correction holds for as long as what it corrects', () => {
  const { from: _, ...renamed } = place('skolan', 'norr', { name: 'Björkskolan' })
  const change = unwrap(changeOf(organisation, { kind: 'correct', on: '2024-05-05', place: renamed }))
  const after = afterwards(organisation, change)
  expect(treeAt(after, '2022-01-01').place('skolan')?.name).toBe('Björkskolan')
  expect(treeAt(after, '2025-01-01').place('skolan')?.name).toBe('skolan')
})

test('a closed place ends, and its successors take its figures', () => {
  const edit = {
    kind: 'close',
    node: 'storan',
    on: '2027-01-01',
    successors: [{ to: 'nyan', share: 1 }],
  } as const
  const after = afterwards(organisation, unwrap(changeOf(organisation, edit)))
  expect(treeAt(after, '2027-01-01').place('storan')).toBeUndefined()
  // Through two closings: 60 of 100 went to Storan, and on to Nyan.
  expect(
    Object.fromEntries(restate([{ place: 'lillan', amount: 100 }], after, '2027-01-01').amounts),
  ).toEqual({
    nyan: 100,
  })
})

test('a place under which others lie can’t be closed, and what is there stays', () => {
  const refused = changeOf(organisation, { kind: 'close', node: 'soder', on: '2026-06-01', successors: [] })
  expect(refused.ok).toBe(false)
  expect(!refused.ok && refused.problems.map(({ code, where }) => `${code} ${where}`)).toEqual([
    'parent-missing skolan',
    'parent-missing nyan',
  ])
})

test('an id that was once used isn’t given to another place', () => {
  const refused = changeOf(organisation, {
    kind: 'add',
    place: place('lillan', 'norr', { from: '2027-01-01' }),
  })
  expect(!refused.ok && refused.problems[0].text.en).toBe(
    'The id lillan is already used, perhaps by a unit that has been closed. Choose another.',
  )
})

test('activity codes have names, and an unknown one stands as it is', () => {
  expect(activityName('440')).toEqual({ sv: '440 Grundskola', en: '440 Compulsory school' })
  expect(activityName('999')).toEqual({ sv: '999', en: '999' })
  expect(Object.values(activityNames).filter(({ sv, en }) => sv === '' || en === '')).toEqual([])
})
