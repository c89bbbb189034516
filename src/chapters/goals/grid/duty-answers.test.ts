import { expect, test } from 'vitest'
import {
  activity,
  bookOf,
  duty,
  goal,
  littleOrganisation,
  littleTree,
  question,
  today,
} from '#chapters/goals/__fixtures__/small-municipality.ts'
import type { DutyQuestion } from '#chapters/goals/model.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { dutyAnswers, questionsDue } from './duty-answers.ts'
import { goalGrid } from './goal-grid.ts'

const schools = Array.from({ length: 6 }, (_, at) => `u${at}`)
const wide = treeAt(
  {
    versions: [
      ...littleOrganisation.versions.filter(({ kind }) => kind !== 'unit'),
      ...schools.map((node) => ({
        node,
        from: '2020-01-01',
        parent: 'skola',
        name: node,
        kind: 'unit' as const,
        activityCodes: [],
      })),
    ],
    successions: [],
  },
  today,
)

function answer(
  unit: string,
  mustPrioritise: 'yes' | 'no' | 'unclear',
  answeredOn = '2026-10-01',
): DutyQuestion {
  return question('läsa', unit, { id: Number(unit.slice(1)) + 1, answeredOn, mustPrioritise })
}

function answers(questions: readonly DutyQuestion[]) {
  const book = bookOf({ versions: [goal('läsa')], questions })
  return dutyAnswers(book, goalGrid(book, wide, today), 12)
}

test('what units say of whether they must prioritise is told as shares, from five answers on', () => {
  const four = [answer('u0', 'yes'), answer('u1', 'no'), answer('u2', 'no'), answer('u3', 'unclear')]
  expect(answers(four)).toEqual([{ goal: goal('läsa'), answered: 4 }])
  expect(answers([...four, answer('u4', 'yes')])).toEqual([
    { goal: goal('läsa'), answered: 5, shares: { yes: 0.4, no: 0.4, unclear: 0.2 } },
  ])
})

test('only the latest answer of a unit counts, and none older than the year', () => {
  const rows = [
    ...schools.slice(0, 5).map((unit) => answer(unit, 'yes')),
    { ...answer('u0', 'no', '2026-11-01'), id: 20 },
    { ...answer('u5', 'no', '2025-11-22'), id: 21 },
    question('läsa', 'u5', { id: 23, answeredOn: '2026-10-01' }),
  ]
  expect(answers(rows)[0]).toMatchObject({ answered: 5, shares: { yes: 0.8, no: 0.2, unclear: 0 } })
})

test('the answers are told for the whole municipality, also beside a part of it', () => {
  const questions = schools.map((unit) => answer(unit, 'yes'))
  const book = bookOf({ versions: [goal('läsa')], questions })
  const part = { ...wide, places: wide.subtree('skola').slice(0, 3) }
  expect(dutyAnswers(book, goalGrid(book, part, today), 12)).toMatchObject([
    { answered: 6, shares: { yes: 1 } },
  ])
})

test('the yearly question goes to each unit in one go, with the goals that bind it and were not asked about', () => {
  const book = bookOf({
    versions: [goal('läsa'), goal('räkna', { reaches: ['bjork', 'ek'] }), goal('ny', { from: '2026-09-01' })],
    duties: [duty('läsa')],
    activities: [activity('läsa', 'ek')],
    questions: [question('räkna', 'ek'), question('läsa', 'lind', { id: 2, askedOn: '2025-11-22' })],
  })
  const due = questionsDue(book, goalGrid(book, littleTree, today), 12)
  expect(due.map(({ unit, goals }) => [unit.node, goals.map(({ goal: id }) => id)])).toEqual([
    ['bjork', ['räkna']],
    ['ek', ['läsa']],
    ['lind', ['läsa']],
  ])
})
