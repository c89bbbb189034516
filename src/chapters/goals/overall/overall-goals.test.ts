import { describe, expect, test } from 'vitest'
import { aBook, aGoal, smallTree } from '#chapters/goals/__fixtures__/goal-builders.ts'
import { goalsAt } from '#chapters/goals/book-at.ts'
import { addedWithoutAnswer, limitQuestion, overallGoals } from './overall-goals.ts'

const ids = (goals: readonly { goal: string }[]) => goals.map(({ goal }) => goal)

test('financial goals and policy directions do not count, and the board’s own are shown beside', () => {
  const book = aBook({
    versions: [
      aGoal('skola'),
      aGoal('resultat', { kind: 'financial' }),
      aGoal('klimat', { kind: 'policy-direction' }),
      aGoal('upphandling', { kind: 'committee', owner: 'styrelsen' }),
      aGoal('lasning', { kind: 'committee', owner: 'barnnamnden' }),
    ],
  })
  const found = overallGoals(goalsAt(book, '2026-03-01'), smallTree)
  expect([found.counted, found.board, found.financial, found.directions].map(ids)).toEqual([
    ['skola'],
    ['upphandling'],
    ['resultat'],
    ['klimat'],
  ])
})

describe('which one goes?', () => {
  const versions = [aGoal('a', { from: '2023-01-01' }), aGoal('b', { from: '2025-01-01' }), aGoal('c')]
  const advised = 3

  test('is not asked while there is room', () => {
    expect(limitQuestion(aBook({ versions: versions.slice(1) }), '2026-01-01', { advised })).toMatchObject({
      count: 2,
      needed: false,
    })
  })

  test('is asked when the new one would be the fourth, and the youngest stands first', () => {
    const asked = limitQuestion(aBook({ versions }), '2026-01-01', { advised })
    expect(asked).toMatchObject({ count: 3, advised: 3, needed: true })
    expect(ids(asked.candidates)).toEqual(['b', 'a', 'c'])
  })

  test('financial goals leave room', () => {
    const financial = [...versions.slice(1), aGoal('resultat', { kind: 'financial' })]
    expect(limitQuestion(aBook({ versions: financial }), '2026-01-01', { advised }).needed).toBe(false)
  })

  test('goals added above the limit without an answer are found; answered ones, and the first of all, are not', () => {
    const more = [...versions, aGoal('d', { from: '2025-06-01' }), aGoal('e', { from: '2025-07-01' })]
    const book = aBook({
      versions: more,
      limitAnswers: [{ goal: 'e', reason: 'KF 2025-06-16 § 70', on: '2025-06-16' }],
    })
    expect(ids(addedWithoutAnswer(book, '2026-01-01', advised))).toEqual(['d'])
    expect(ids(addedWithoutAnswer(book, '2025-05-01', advised))).toEqual([])
    expect(ids(addedWithoutAnswer(aBook({ versions: more }), '2026-01-01', advised))).toEqual(['d', 'e'])
  })
})
