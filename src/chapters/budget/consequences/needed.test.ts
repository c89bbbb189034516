import { expect, test } from 'vitest'
import { toOre } from '#core/money.ts'
import { change, consequence, frozenPrices, organisation, pupils, rulesOf } from './__fixtures__/changing.ts'
import { consequencesOf, versionsOf } from './consequences-of.ts'
import { consequenceLimitOn, isAbove } from './limit.ts'
import { isLacking, isTraced, neededConsequences } from './needed.ts'
import { comparableYears, yearChanges } from './year-changes.ts'

const limit = { ore: 200_000_000, share: 0.02 }
const statuses = (...args: Parameters<typeof neededConsequences>) =>
  neededConsequences(...args).map(({ change: { node }, status }) => [node, status])

test('more pupils and the index are taken off: what is left is the cut that nobody wrote', () => {
  const changes = yearChanges(frozenPrices, organisation, 2027, '2026-10-15')
  const [service, bjork, ek] = changes
  // 200 pupils at 75 000 kr; 10 more are volume; 4 per cent on 210 pupils would have been the index.
  expect(bjork).toMatchObject({
    ...{ node: 'bjorkskolan', kind: 'unit', holder: 'buf', isProposed: true },
    ...{ beforeOre: 1_500_000_000, nowOre: 1_575_000_000, volumeOre: 75_000_000 },
    ...{ indexOre: 63_000_000, restOre: -63_000_000, share: -0.042 },
  })
  expect(ek).toMatchObject({
    node: 'ekskolan',
    volumeOre: 0,
    indexOre: 90_000_000,
    restOre: -90_000_000,
    share: -0.04,
  })
  expect(service).toMatchObject({
    ...{ node: 'buf', name: 'Barn- och utbildningsförvaltningen', kind: 'service' },
    ...{ beforeOre: 3_750_000_000, volumeOre: 75_000_000, restOre: -153_000_000 },
  })
  for (const each of changes) {
    const { beforeOre, takenOverOre, volumeOre, indexOre, restOre, nowOre } = each
    expect(beforeOre + takenOverOre + volumeOre + indexOre + restOre).toBe(nowOre)
  }
})

test('a pure change of volume calls for nothing', () => {
  const book = {
    ...frozenPrices,
    ruleSets: [rulesOf(2026, 1, 7_500_000), rulesOf(2027, 2, 7_500_000)],
    inputs: [pupils(2026, 'bjorkskolan', 200), pupils(2027, 'bjorkskolan', 160)],
  }
  const changes = yearChanges(book, organisation, 2027, '2026-10-15')
  expect(changes).toHaveLength(1)
  expect(changes[0]).toMatchObject({ volumeOre: -300_000_000, restOre: 0, share: 0 })
  expect(neededConsequences(changes, [], { year: 2027, limit })).toEqual([])
})

test('a new unit, and one outside the organisation, have nothing to be compared with', () => {
  const inputs = [
    pupils(2027, 'bjorkskolan', 160),
    pupils(2026, 'friskolan', 90),
    pupils(2027, 'friskolan', 90),
  ]
  expect(yearChanges({ ...frozenPrices, inputs }, organisation, 2027, '2026-10-15')).toEqual([])
  expect(comparableYears(frozenPrices)).toEqual([2027])
})

test('the limit is a share or an amount, whichever is passed first', () => {
  expect(consequenceLimitOn('2026-10-15')).toEqual(limit)
  expect(isAbove(limit, change({ share: 0.02, restOre: toOre(1) }))).toBe(true)
  expect(isAbove(limit, change({ share: -0.0199 }))).toBe(false)
  expect(isAbove(limit, change({ share: -0.001, restOre: toOre(-200_000_000) }))).toBe(true)
  expect(isAbove(limit, change({ share: 0, restOre: toOre(0) }))).toBe(false)
})

test('what lacks a consequence comes first, by size', () => {
  const small = change({ node: 'ekskolan', restOre: toOre(3_000_000), share: 0.03 })
  const book = [
    consequence(),
    consequence({ node: 'lindskolan', state: 'draft' }),
    consequence({ node: 'almskolan', indicators: [] }),
  ]
  const changes = [
    change(),
    small,
    change({ node: 'lindskolan', restOre: toOre(-9_000_000) }),
    change({ node: 'almskolan', restOre: toOre(-5_000_000) }),
  ]
  expect(statuses(changes, book, { year: 2027, limit })).toEqual([
    ['lindskolan', 'draft'],
    ['almskolan', 'without-indicator'],
    ['ekskolan', 'missing'],
    ['bjorkskolan', 'complete'],
  ])
  expect(['missing', 'draft', 'without-indicator'].every((each) => isLacking(each as 'missing'))).toBe(true)
  expect(isLacking('covered') || isLacking('complete')).toBe(false)
})

test('what a service has told covers its units whose money goes the same way', () => {
  const service = change({ node: 'buf', name: 'Förvaltningen', kind: 'service' })
  const more = change({ node: 'ekskolan', restOre: toOre(4_000_000), share: 0.04 })
  const told = [consequence({ node: 'buf' })]
  expect(statuses([service, change(), more], told, { year: 2027, limit })).toEqual([
    ['ekskolan', 'missing'],
    ['buf', 'complete'],
    ['bjorkskolan', 'covered'],
  ])
  // Not before it is written, nor where the service itself is below the limit.
  expect(statuses([change()], told, { year: 2027, limit })).toEqual([['bjorkskolan', 'missing']])
  expect(statuses([service, change()], told, { year: 2027, limit, day: '2026-09-30' })).toEqual([
    ['buf', 'missing'],
    ['bjorkskolan', 'missing'],
  ])
})

test('the latest version holds, and each is kept', () => {
  const later = consequence({ version: 2, state: 'draft', at: '2026-10-10T08:00:00.000Z' })
  const book = [later, consequence()]
  expect(consequencesOf(book, 'bjorkskolan', 2027)?.version).toBe(2)
  expect(consequencesOf(book, 'bjorkskolan', 2027, '2026-10-09')?.version).toBe(1)
  expect(versionsOf(book, 'bjorkskolan', 2027).map(({ version }) => version)).toEqual([1, 2])
  expect(consequencesOf(book, 'bjorkskolan', 2026)).toBeUndefined()
})

test.each([
  ['2026-03-18', true],
  ['2025-07-01', true],
  ['2025-06-30', false],
  ['2027-01-01', false],
  [undefined, false],
])('a dialogue held on %s counts for 2027: %s', (dialogueOn, counts) => {
  const action = { text: 'Lässtöd.', costOre: toOre(0), ...(dialogueOn ? { dialogueOn } : {}) }
  expect(isTraced(action, 2027, 18)).toBe(counts)
})
