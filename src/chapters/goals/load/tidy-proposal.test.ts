import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  activity,
  bookOf,
  duty,
  goal,
  littleTree,
  measure,
  today,
} from '#chapters/goals/__fixtures__/small-municipality.ts'
import type { GoalBook, GoalVersion } from '#chapters/goals/model.ts'
import { tidyProposal } from './tidy-proposal.ts'

const at = { day: today, periods: 2 }
const { anchor: _anchor, ...bare } = goal('bar')

/** Every unit works by every goal, so that only what is tested stands out. */
function worked(versions: readonly GoalVersion[]): Pick<GoalBook, 'versions' | 'activities'> {
  return {
    versions,
    activities: versions.flatMap(({ goal: id }) =>
      ['bjork', 'ek', 'lind', 'sol'].map((unit) => activity(id, unit)),
    ),
  }
}

function stepsOf(book: Partial<GoalBook>) {
  return tidyProposal(bookOf(book), littleTree, at).steps.map(
    ({ goal: { goal: id }, rule, action, into, units, relief }) => [
      id,
      rule,
      action,
      into?.goal,
      units,
      relief,
    ],
  )
}

test('a goal whose years are over, one without anchor and one without trace are proposed, largest relief first', () => {
  const versions = [
    goal('gammal', { horizon: 2025, measures: [measure({ reportsPerYear: 2 })] }),
    { ...bare, measures: [measure({ reportsPerYear: 12 })] },
    goal('tyst', { owner: 'kf' }),
    goal('bra', { owner: 'kf' }),
  ]
  const { activities, ...rest } = worked(versions)
  const book = { ...rest, activities: activities.filter(({ goal: id }) => id !== 'tyst') }
  expect(stepsOf(book)).toEqual([
    ['bar', 'without-anchor', 'direct', undefined, 3, 36],
    ['gammal', 'past-horizon', 'retire', undefined, 3, 6],
    ['tyst', 'without-trace', 'retire', undefined, 4, 4],
  ])
  expect(tidyProposal(bookOf(book), littleTree, at)).toMatchObject({ before: 50, after: 4 })
})

test('two goals that measure the same indicators in the same units are merged into the one nearer the assembly', () => {
  const behöriga = measure({ kpi: 'N15428' })
  const versions = [
    goal('skola', { measures: [behöriga] }),
    goal('topp', {
      owner: 'kf',
      kind: 'overall',
      measures: [behöriga, measure({ id: 'm2', kpi: 'N15419' })],
    }),
    goal('egen', { owner: 'ek', kind: 'unit', measures: [behöriga, measure({ id: 'm3' })] }),
    goal('ned', { measures: [{ ...behöriga, better: 'lower' }] }),
  ]
  expect(stepsOf(worked(versions))).toEqual([['skola', 'same-indicators', 'merge', 'topp', 3, 3]])
})

test('of twins one stays', () => {
  const same = { measures: [measure({ kpi: 'N15428' })] }
  expect(stepsOf(worked([goal('b', same), goal('a', same)]))).toEqual([
    ['b', 'same-indicators', 'merge', 'a', 3, 3],
  ])
})

test('a new goal is not proposed for want of traces, and a unit set free by its committee is not relieved twice', () => {
  expect(stepsOf({ versions: [goal('ny', { from: '2026-09-01' })] })).toEqual([])
  expect(stepsOf({ versions: [bare], duties: [duty('bar')] })).toEqual([
    ['bar', 'without-anchor', 'direct', undefined, 2, 2],
  ])
})

test('financial goals and policy directions are left alone', () => {
  const old = { horizon: 2020, reaches: ['bjork'] }
  expect(
    stepsOf({
      versions: [goal('f', { ...old, kind: 'financial' }), goal('p', { ...old, kind: 'policy-direction' })],
    }),
  ).toEqual([])
})

test('the relief of the steps is what the pressure falls by', () => {
  const anyGoal = fc.record({
    owner: fc.constantFrom('kf', 'bun', 'sn', 'ek'),
    horizon: fc.constantFrom(2024, 2028),
    anchored: fc.boolean(),
    kpi: fc.constantFrom('N1', 'N2', undefined),
    reportsPerYear: fc.integer({ min: 0, max: 12 }),
  })
  fc.assert(
    fc.property(fc.array(anyGoal, { maxLength: 8 }), (rows) => {
      const versions = rows.map(({ owner, horizon, anchored, kpi, reportsPerYear }, index) => ({
        ...(anchored ? goal('x') : bare),
        goal: `g${index}`,
        owner,
        horizon,
        measures: [measure({ reportsPerYear, ...(kpi === undefined ? {} : { kpi }) })],
      }))
      const { before, after, steps } = tidyProposal(bookOf({ versions }), littleTree, at)
      expect(before - after).toBe(steps.reduce((sum, { relief }) => sum + relief, 0))
      const gone = new Set(steps.map(({ goal: { goal: id } }) => id))
      expect(gone.size).toBe(steps.length)
      expect(steps.filter(({ into }) => into && gone.has(into.goal))).toEqual([])
    }),
  )
})
