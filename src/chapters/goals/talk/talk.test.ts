import fc from 'fast-check'
import { expect, test } from 'vitest'
import { goal } from '#chapters/goals/__fixtures__/small-municipality.ts'
import type { GoalRelation } from '#chapters/goals/model.ts'
import { unwrap } from '#core/outcome.ts'
import { talkGuide, talkStepIds } from './guide.ts'
import { priorityRule } from './priority-rule.ts'

test('the guide has every step once, in order, with questions in both languages, and fits in two hours', () => {
  expect(talkGuide.map(({ id }) => id)).toEqual(talkStepIds)
  for (const { questions } of talkGuide) {
    expect(questions.length).toBeGreaterThan(0)
    expect(questions.filter(({ sv, en }) => !sv.includes('?') || !en.includes('?'))).toEqual([])
  }
  expect(talkGuide.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(120)
})

const goals = ['a', 'b', 'c'].map((id) => goal(id))

function relation(a: string, b: string, how: GoalRelation['relation'] = 'strains'): GoalRelation {
  return { a, b, relation: how, why: '', state: 'open', decision: '', who: '', at: '2026-01-01T00:00:00Z' }
}

test('an order becomes a rule in plain words and a decision on every pair that strains', () => {
  const rule = unwrap(
    priorityRule(['c', 'a'], goals, [relation('a', 'c'), relation('a', 'b'), relation('b', 'c', 'supports')]),
  )
  expect(rule.pairs).toEqual([{ a: 'a', b: 'c', first: 'c' }])
  expect(rule.text).toEqual({
    sv: 'När två mål inte går att nå samtidigt går det först som står först: 1. ”Målet c” 2. ”Målet a” Lag går alltid före. Den som måste välja på annat sätt frågar nämnden.',
    en: 'When two goals cannot be reached at once, the one that stands first goes first: 1. “Målet c” 2. “Målet a” Law always comes before. Whoever must choose otherwise asks the committee.',
  })
})

test.each([
  [['a'], 'order-too-short', 'En ordning behöver minst två mål. Välj de mål som ska ställas i ordning.'],
  [['a', 'x'], 'goal-not-in-force', 'Målet x är inte i kraft den dagen. Ta bort det ur ordningen.'],
  [
    ['a', 'b', 'a'],
    'goal-twice-in-order',
    '”Målet a” står två gånger i ordningen. Varje mål ska ha en plats.',
  ],
])('the order %j is refused', (order, code, sv) => {
  const rule = priorityRule(order, goals, [])
  expect(rule.ok ? [] : rule.problems.map(({ code: of, where, text }) => [of, where, text.sv])).toEqual([
    [code, 'order', sv],
  ])
})

test('whatever the order, the first of a pair is the one that stands before the other', () => {
  const all = [relation('a', 'b'), relation('a', 'c'), relation('b', 'c')]
  fc.assert(
    fc.property(fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 2 }), (order) => {
      const { pairs } = unwrap(priorityRule(order, goals, all))
      expect(pairs).toHaveLength((order.length * (order.length - 1)) / 2)
      for (const { a, b, first } of pairs) {
        expect(order.indexOf(first)).toBe(Math.min(order.indexOf(a), order.indexOf(b)))
      }
    }),
  )
})
