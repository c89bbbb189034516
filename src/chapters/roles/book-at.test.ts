import { describe, expect, test } from 'vitest'
import { aDelegation, anAssignment, aTrial, aType } from './__fixtures__/rows.ts'
import { bookAt } from './book-at.ts'
import { emptyRoleBook, type Question } from './model.ts'

const question: Question = {
  id: 1,
  askedBy: 'Ada',
  account: 'a',
  text: 'Hur länge?',
  askedOn: '2026-01-10',
  routedTo: 'forvaltning',
  registration: '2026-0001',
  due: '2026-01-24',
  theme: 'köer',
  answer: 'Två veckor.',
  answeredOn: '2026-01-20',
  answeredBy: 'Bo',
  secrecy: 'open',
  publishedOn: '2026-01-25',
}

const book = {
  ...emptyRoleBook,
  decisionTypes: [
    aType('inkop', { title: 'Inköp', at: '2024-01-10T08:00:00Z' }),
    aType('inkop', { version: 2, title: 'Inköp av varor', at: '2025-01-10T08:00:00Z' }),
    aType('resor', { at: '2024-01-10T08:00:00Z' }),
    aType('resor', { version: 2, removed: true, at: '2025-06-01T08:00:00Z' }),
  ],
  delegations: [
    aDelegation(1, 'inkop', { from: '2024-01-01', until: '2025-01-01' }),
    aDelegation(2, 'inkop', { from: '2025-01-01' }),
  ],
  trials: [
    aTrial(1, 'inkop', {
      proposedOn: '2025-02-01',
      decidedOn: '2025-03-01',
      approved: true,
      decision: 'SN § 4',
      startsOn: '2025-04-01',
      reviewBy: '2026-03-31',
      reviewedOn: '2026-03-15',
      outcome: 'kept',
      reviewNote: 'Fungerar.',
    }),
  ],
  assignments: [anAssignment(1, { givenOn: '2025-05-01', doneOn: '2025-09-01' })],
  questions: [question],
  rounds: [{ id: 1, opens: '2025-03-01', closes: '2025-03-31', questions: ['who-decides'] }],
  pulseAnswers: [{ round: 1, question: 'who-decides', group: 'elected', value: 4 } as const],
}

describe('the book as it stood on a day', () => {
  test('decision types by their version that day, without those removed', () => {
    const titles = (day: string) => bookAt(book, day).decisionTypes.map(({ title }) => title)
    expect(titles('2024-01-09')).toEqual([])
    expect(titles('2024-12-31')).toEqual(['Inköp', 'resor'])
    expect(titles('2025-06-01')).toEqual(['Inköp av varor'])
  })

  test('delegations in force: the last day is the one before the day that they end on', () => {
    const ids = (day: string) => bookAt(book, day).delegations.map(({ id }) => id)
    expect([ids('2023-12-31'), ids('2024-12-31'), ids('2025-01-01')]).toEqual([[], [1], [2]])
  })

  test('a trial knows nothing of its decision before it was taken, nor of its review', () => {
    expect(bookAt(book, '2025-02-28').trials[0]).toEqual(aTrial(1, 'inkop', { proposedOn: '2025-02-01' }))
    const running = bookAt(book, '2025-12-31').trials[0]
    expect([running?.decision, running?.reviewBy, running?.outcome, running?.reviewNote]).toEqual([
      'SN § 4',
      '2026-03-31',
      undefined,
      '',
    ])
    expect(bookAt(book, '2026-03-15').trials[0]?.outcome).toBe('kept')
  })

  test('an assignment is open until it was done', () => {
    expect(bookAt(book, '2025-08-31').assignments[0]?.doneOn).toBeUndefined()
    expect(bookAt(book, '2025-09-01').assignments[0]?.doneOn).toBe('2025-09-01')
  })

  test('an answer is not known before its day, nor a publication before its own', () => {
    const asked = bookAt(book, '2026-01-19').questions[0]
    expect([asked?.answer, asked?.secrecy, asked?.publishedOn]).toEqual([undefined, undefined, undefined])
    const answered = bookAt(book, '2026-01-20').questions[0]
    expect([answered?.answer, answered?.publishedOn]).toEqual(['Två veckor.', undefined])
    expect(bookAt(book, '2026-01-25').questions[0]).toEqual(question)
  })

  test('answers to the cases of a talk named by a later month are not there', () => {
    const answer = { case: 'mindre-klasser', group: 'elected', decider: 'committee' } as const
    const caseAnswers = ['2025-09', '2026-03', 'Kickoff'].map((round) => ({ ...answer, round }))
    expect(bookAt({ ...book, caseAnswers }, '2026-02-28').caseAnswers.map(({ round }) => round)).toEqual([
      '2025-09',
      'Kickoff',
    ])
  })

  test('pulse answers are not there until their round has closed', () => {
    const open = bookAt(book, '2025-03-31')
    expect([open.rounds.length, open.pulseAnswers.length]).toEqual([1, 0])
    expect(bookAt(book, '2025-04-01').pulseAnswers).toHaveLength(1)
  })
})
