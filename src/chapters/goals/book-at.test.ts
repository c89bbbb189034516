import { describe, expect, test } from 'vitest'
import { path } from '#web/paths.ts'
import { aBook, aDuty, aGoal, aLink, aStrain, smallTree } from './__fixtures__/goal-builders.ts'
import { addressOf } from './addresses.ts'
import { goalsAt, reaches, reachOf, versionsAt, versionsOf } from './book-at.ts'

const ids = (goals: readonly { goal: string }[]) => goals.map(({ goal }) => goal)

describe('the goals in force on a day', () => {
  const book = aBook({
    versions: [
      aGoal('lasning'),
      aGoal('lasning', { version: 2, edit: 'wording', from: '2025-01-01', wording: 'Nytt' }),
      aGoal('trygghet', { from: '2024-01-01' }),
      aGoal('trygghet', { version: 2, edit: 'dropped', from: '2026-01-01' }),
    ],
  })

  test('each in the version that holds that day', () => {
    expect(ids(goalsAt(book, '2022-12-31').goals)).toEqual([])
    expect(ids(goalsAt(book, '2023-01-01').goals)).toEqual(['lasning'])
    expect(goalsAt(book, '2024-12-31').goal('lasning')?.version).toBe(1)
    expect(goalsAt(book, '2025-01-01').goal('lasning')?.wording).toBe('Nytt')
  })

  test('a goal ends on the day that drops it, and not before', () => {
    expect(ids(goalsAt(book, '2025-12-31').goals)).toEqual(['lasning', 'trygghet'])
    expect(ids(goalsAt(book, '2026-01-01').goals)).toEqual(['lasning'])
    expect(versionsAt(book, '2026-01-01').get('trygghet')?.edit).toBe('dropped')
  })

  test('of two versions from the same day the higher number holds, in whichever order they stand', () => {
    const versions = [
      aGoal('lasning', { version: 3, from: '2025-01-01', wording: 'Tredje' }),
      aGoal('lasning', { version: 2, from: '2025-01-01', wording: 'Andra' }),
    ]
    expect(goalsAt(aBook({ versions }), '2025-06-01').goal('lasning')?.wording).toBe('Tredje')
    expect(versionsOf(aBook({ versions }), 'lasning').map(({ version }) => version)).toEqual([2, 3])
  })

  test('a version given a later day does not hold early for having a higher number', () => {
    const versions = [aGoal('lasning', { version: 2, from: '2027-01-01' }), aGoal('lasning')]
    expect(goalsAt(aBook({ versions }), '2026-06-01').goal('lasning')?.version).toBe(1)
  })
})

describe('what holds between them', () => {
  const versions = [
    aGoal('skola'),
    aGoal('lasa', { kind: 'committee', owner: 'barnnamnden' }),
    aGoal('gammal', { kind: 'committee' }),
    aGoal('gammal', { kind: 'committee', version: 2, edit: 'dropped', from: '2024-01-01' }),
  ]

  test('links within their days, between goals that are both in force', () => {
    const links = [
      aLink('lasa', 'skola', { until: '2025-01-01' }),
      aLink('gammal', 'skola'),
      aLink('lasa', 'okand'),
    ]
    const inForce = goalsAt(aBook({ versions, links }), '2024-12-31')
    expect(inForce.links).toEqual([links[0]])
    expect([inForce.linksUp('lasa'), inForce.linksDown('skola')]).toEqual([[links[0]], [links[0]]])
    expect(goalsAt(aBook({ versions, links }), '2025-01-01').links).toEqual([])
  })

  test('the latest relation of a pair by that day, asked for in either order', () => {
    const relations = [
      aStrain('lasa', 'skola', { state: 'accepted', at: '2025-05-01T10:00:00Z' }),
      aStrain('lasa', 'skola', { at: '2025-02-01T10:00:00Z' }),
    ]
    const on = (day: string) => goalsAt(aBook({ versions, relations }), day)
    expect(on('2025-01-31').relation('skola', 'lasa')).toBeUndefined()
    expect(on('2025-02-01').relation('skola', 'lasa')?.state).toBe('open')
    expect(on('2025-05-01').relation('lasa', 'skola')?.state).toBe('accepted')
    expect(on('2025-05-01').relations).toHaveLength(1)
  })

  test('a duty holds for the place and for those under it, until they have one of their own', () => {
    const duties = [
      aDuty('skola', 'skolomradet'),
      aDuty('skola', 'ekskolan', { status: 'binding', from: '2025-06-01' }),
    ]
    const inForce = goalsAt(aBook({ versions, duties }), '2025-07-01')
    const at = (node: string) => inForce.duty('skola', { path: smallTree.place(node)?.path ?? [] })?.status
    expect([at('bjorkskolan'), at('ekskolan'), at('asgarden')]).toEqual([
      'prioritised-down',
      'binding',
      undefined,
    ])
    expect(goalsAt(aBook({ versions, duties }), '2025-02-28').duties).toEqual([])
  })
})

describe('the units that a goal reaches', () => {
  const units = (goal: ReturnType<typeof aGoal>) => reachOf(goal, smallTree).map(({ node }) => node)

  test('all under its owner, or those under the places that it names, each once', () => {
    expect(units(aGoal('alla'))).toEqual(['bjorkskolan', 'ekskolan', 'asgarden'])
    expect(units(aGoal('egen', { owner: 'bjorkskolan', kind: 'unit' }))).toEqual(['bjorkskolan'])
    expect(units(aGoal('namngivna', { reaches: ['skolomradet', 'ekskolan'] }))).toEqual([
      'bjorkskolan',
      'ekskolan',
    ])
  })

  test('a policy direction reaches none, a financial goal only those that it names', () => {
    expect(units(aGoal('inriktning', { kind: 'policy-direction', reaches: ['ekskolan'] }))).toEqual([])
    expect(units(aGoal('soliditet', { kind: 'financial' }))).toEqual([])
    expect(units(aGoal('budget', { kind: 'financial', reaches: ['ekskolan'] }))).toEqual(['ekskolan'])
  })

  test('places that are not there that day are reached by nothing', () => {
    expect(units(aGoal('borta', { owner: 'nedlagd' }))).toEqual([])
  })

  test('asked place by place the answer is the same', () => {
    for (const goal of [aGoal('alla'), aGoal('skola', { owner: 'barnnamnden' })]) {
      expect(smallTree.places.filter((place) => place.kind === 'unit' && reaches(goal, place))).toEqual(
        reachOf(goal, smallTree),
      )
    }
  })
})

test('the addresses of evidence are those of the web', () => {
  const to = path('sv')
  const id = 'läsning & tal'
  expect([
    addressOf.all,
    addressOf.add,
    addressOf.grid,
    addressOf.load,
    addressOf.conflicts,
    addressOf.pair('å', id),
    addressOf.overTime,
    addressOf.national,
    addressOf.coverage,
    addressOf.talks,
    addressOf.talk(4),
    addressOf.goal(id),
    addressOf.goalAtPlace(id, 'björk'),
  ]).toEqual([
    to.goals(),
    to.newGoal(),
    to.goalGrid(),
    to.goalLoad(),
    to.goalConflicts(),
    to.goalPair(id, 'å'),
    to.goalsOverTime(),
    to.nationalGoals(),
    to.goalCoverage(),
    to.goalTalks(),
    to.goalTalk(4),
    to.goal(id),
    to.goalAtPlace(id, 'björk'),
  ])
  expect(addressOf.version('lasning', 2)).toBe('/mal/lasning#version-2')
  expect(addressOf.nationalGoal('skollagen-1-4')).toBe('/mal/nationella#skollagen-1-4')
  expect(addressOf.loadOf('björk')).toBe('/mal/belastning#bj%C3%B6rk')
})
