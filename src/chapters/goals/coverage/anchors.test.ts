import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bookOf, goal, littleTree, today } from '#chapters/goals/__fixtures__/small-municipality.ts'
import { goalsAt } from '#chapters/goals/book-at.ts'
import type { AnchorRating, NetCost } from '#chapters/goals/model.ts'
import { anchorViews } from './anchor-ratings.ts'
import { anchorOf, goalsWithoutAnchor } from './anchors.ts'
import { coreCostCoverage } from './core-cost.ts'

const { anchor: _anchor, ...bare } = goal('bar')

function link(child: string, parent: string) {
  return { child, parent, mechanism: 'läsning bär allt annat', usedAsIs: false, from: '2024-01-01' }
}

test('a goal rests on its own anchor, or on that of the nearest goal it contributes to', () => {
  const versions = [
    goal('topp', { owner: 'kf' }),
    { ...bare, goal: 'mitten' },
    { ...bare, goal: 'enhet' },
    bare,
  ]
  const book = bookOf({ versions, links: [link('enhet', 'mitten'), link('mitten', 'topp')] })
  const inForce = goalsAt(book, today)
  expect(versions.map((each) => anchorOf(each, inForce)?.from.goal)).toEqual([
    'topp',
    'topp',
    'topp',
    undefined,
  ])
  expect(goalsWithoutAnchor(inForce).map(({ goal: id }) => id)).toEqual(['bar'])
})

test('an anchor that names no law, or nobody it serves, is none; a circle of goals has an end', () => {
  const half = { ...bare, anchor: { law: 'skollagen 1:4', serves: ' ' } }
  const other = { ...bare, goal: 'annan', anchor: { law: '', serves: 'elever' } }
  const book = bookOf({ versions: [half, other], links: [link('bar', 'annan'), link('annan', 'bar')] })
  expect(goalsWithoutAnchor(goalsAt(book, today))).toHaveLength(2)
})

test('a policy direction and a financial goal need no anchor: a political decision, and KL 11:6', () => {
  const versions = [
    { ...bare, kind: 'policy-direction' as const },
    { ...bare, goal: 'ekonomi', kind: 'financial' as const },
  ]
  expect(goalsWithoutAnchor(goalsAt(bookOf({ versions }), today))).toEqual([])
})

function rating(place: string, clear: boolean, on = '2026-03-01'): AnchorRating {
  return { goal: 'läsa', place, clear, on }
}

test('the share that finds an anchor unclear is told from five units on, each by its latest word', () => {
  const views = (anchorRatings: readonly AnchorRating[]) =>
    anchorViews({ anchorRatings }, [goal('läsa')], today)
  const four = ['a', 'b', 'c', 'd'].map((unit) => rating(unit, false))
  expect(views(four)).toMatchObject([{ rated: 4 }])
  expect(views(four)[0]).not.toHaveProperty('unclear')
  expect(views([...four, rating('e', true)])).toMatchObject([{ rated: 5, unclear: 0.8 }])
  expect(views([...four, rating('e', true), rating('a', true, '2026-05-01')])).toMatchObject([
    { rated: 5, unclear: 0.6 },
  ])
  expect(views([...four, rating('e', true), rating('a', true, '2026-12-01')])).toMatchObject([
    { unclear: 0.8 },
  ])
})

function cost(place: string, kronor: number, year = 2025): NetCost {
  return { place, year, ore: kronor * 100, source: 'exempeldata' }
}

test('core cost is covered by anchored goals: own, overall only, or none', () => {
  const coverage = coreCostCoverage(
    bookOf({
      versions: [
        goal('skola', { reaches: ['bjork'] }),
        goal('alla', { owner: 'kf', kind: 'overall', reaches: ['bun'] }),
        { ...bare, goal: 'utan', owner: 'sn' },
      ],
      netCosts: [
        cost('bjork', 40),
        cost('ek', 30),
        cost('lind', 20),
        cost('sol', 60),
        cost('sol', 999, 2024),
      ],
    }),
    littleTree,
    today,
  )
  expect(coverage).toMatchObject({
    year: 2025,
    core: 15_000,
    uncovered: 6_000,
    outsideCore: 0,
    unknownService: 0,
  })
  expect(coverage?.services).toEqual([
    { code: '510', ore: 6_000, byOwnGoals: 0, byOverallGoals: 0, uncovered: 6_000 },
    { code: '440', ore: 7_000, byOwnGoals: 4_000, byOverallGoals: 3_000, uncovered: 0 },
    { code: '407', ore: 2_000, byOwnGoals: 0, byOverallGoals: 2_000, uncovered: 0 },
  ])
  expect(coverage?.uncoveredPlaces.map(({ place, ore }) => [place.name, ore])).toEqual([['Solgården', 6_000]])
})

test('a department’s cost is not counted beside its units’, and one alone is told as of unknown service', () => {
  const of = (...netCosts: NetCost[]) => coreCostCoverage(bookOf({ netCosts }), littleTree, today)
  expect(of(cost('skola', 100), cost('ek', 30))?.core).toBe(3_000)
  expect(of(cost('skola', 100))).toMatchObject({ core: 0, unknownService: 10_000 })
  expect(of(cost('ek', -30))).toBeUndefined()
  expect(of(cost('ek', 30, 2027))).toBeUndefined()
})

test('the parts of the cost sum to the whole, however it is split between services', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e9 }),
      fc.subarray(['440', '407', '220', '510', '230']),
      (ore, codes) => {
        const place = {
          node: 'x',
          from: '2020-01-01',
          name: 'X',
          kind: 'unit' as const,
          activityCodes: codes,
          path: ['x'],
        }
        const tree = { ...littleTree, place: (node: string) => (node === 'x' ? place : undefined) }
        const coverage = coreCostCoverage(
          bookOf({ netCosts: [{ place: 'x', year: 2025, ore, source: '' }] }),
          tree,
          today,
        )
        const { core = 0, outsideCore = 0, unknownService = 0, uncovered = 0 } = coverage ?? {}
        expect(core + outsideCore + unknownService).toBe(ore)
        expect(uncovered).toBe(core)
      },
    ),
  )
})
