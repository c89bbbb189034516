import { expect, test } from 'vitest'
import { aBook, aGoal } from '#chapters/goals/__fixtures__/goal-builders.ts'
import { littleTree } from '#chapters/goals/__fixtures__/small-municipality.ts'
import { goalsAt } from '#chapters/goals/book-at.ts'
import type { GoalTalk } from '#chapters/goals/model.ts'
import { talkState } from './next-talk.ts'
import { orderCandidates } from './order-candidates.ts'
import { orderField, readOrder } from './read-talk.ts'
import { firstByOrder, ruleInForce } from './rule-in-force.ts'

const talk = (id: number, heldOn: string, changes: Partial<GoalTalk> = {}): GoalTalk => ({
  ...{ id, heldOn, bodies: ['bun'], notes: {}, order: [], rule: '', decision: '' },
  ...changes,
})
const concluded = talk(1, '2025-03-17', { concludedOn: '2025-03-31', order: ['b', 'a'] })
const ongoing = talk(2, '2026-09-29', { order: ['a', 'b'] })

test('the next talk is due a year after the latest, and one that has not ended goes on', () => {
  const state = talkState({ talks: [concluded, ongoing] }, '2026-11-23', 12)
  expect([state.due, state.ongoing?.id, state.talks.map(({ id }) => id)]).toEqual(['2027-09-29', 2, [2, 1]])
  const earlier = talkState({ talks: [concluded, ongoing] }, '2025-03-20', 12)
  expect([earlier.due, earlier.ongoing?.id]).toEqual(['2026-03-17', 1])
  expect(talkState({ talks: [] }, '2026-11-23', 12)).toEqual({ talks: [] })
})

test('the order that holds is that of the talk concluded last, never a proposal', () => {
  const rule = ruleInForce({ talks: [ongoing, concluded] }, '2026-11-23')
  expect([rule?.id, rule && firstByOrder(rule, 'a', 'b'), rule && firstByOrder(rule, 'a', 'c')]).toEqual([
    1,
    'b',
    undefined,
  ])
  expect(ruleInForce({ talks: [concluded] }, '2025-03-30')).toBeUndefined()
})

test('overall goals can be put in order, those of the bodies and those that strain, and no unit’s own', () => {
  const unit = littleTree.places.find(({ kind }) => kind === 'unit')?.node ?? ''
  const versions = [
    aGoal('namnd', { kind: 'committee', owner: 'bun' }),
    aGoal('annan', { kind: 'committee', owner: 'nagon-annan' }),
    aGoal('skaver', { kind: 'committee', owner: 'nagon-annan' }),
    aGoal('helhet'),
    aGoal('enhet', { kind: 'unit', owner: unit }),
    aGoal('inriktning', { kind: 'policy-direction' }),
  ]
  const inForce = goalsAt(aBook({ versions }), '2026-11-23')
  const candidates = orderCandidates(inForce, littleTree, ongoing, new Set(['skaver', 'helhet']))
  expect(candidates.map(({ goal }) => goal)).toEqual(['helhet', 'namnd', 'skaver'])
})

test('goals come in the order of their figures; a figure that is wrong or given twice is told at its goal', () => {
  const read = (written: Record<string, string>) =>
    readOrder(Object.fromEntries(Object.entries(written).map(([goal, place]) => [orderField(goal), place])), [
      'a',
      'b',
      'c',
    ])
  expect(read({ a: '30', c: '2' })).toEqual({ ok: true, value: ['c', 'a'] })
  const refused = read({ a: '1', b: '1', c: '0' })
  expect(refused.ok ? [] : refused.problems.map(({ code, where }) => [code, where])).toEqual([
    ['same-place', 'order-b'],
    ['bad-place', 'order-c'],
  ])
})
