import { describe, expect, test } from 'vitest'
import { aQuestion } from '#chapters/roles/__fixtures__/a-question.ts'
import { isLate, isOpenToAll, questionStep } from './question-state.ts'
import { questionSummary, repeatedThemes } from './question-summary.ts'

const day = '2026-11-23'

describe('a question on its way', () => {
  test.each([
    [{ registration: '' }, 'asked'],
    [{}, 'registered'],
    [{ answeredOn: '2026-10-10' }, 'answered'],
    [{ answeredOn: '2026-10-10', secrecy: 'partly' }, 'checked'],
    [{ answeredOn: '2026-10-10', secrecy: 'open', publishedOn: '2026-10-12' }, 'published'],
    [{ answeredOn: '2026-10-10', secrecy: 'secret' }, 'not-published'],
    [{ answeredOn: '2026-12-01', secrecy: 'open', publishedOn: '2026-12-02' }, 'registered'],
  ] as const)('%j: %s', (changes, step) => {
    expect(questionStep(aQuestion(1, changes), day)).toBe(step)
  })

  test('majority and opposition see the answer at once: nobody of them before it is published', () => {
    const published = aQuestion(1, { answeredOn: '2026-10-10', secrecy: 'open', publishedOn: '2026-10-12' })
    expect([isOpenToAll(published, '2026-10-11'), isOpenToAll(published, '2026-10-12')]).toEqual([
      false,
      true,
    ])
  })

  test('late from the day after the agreed one', () => {
    expect([isLate(aQuestion(1), '2026-10-15'), isLate(aQuestion(1), '2026-10-16')]).toEqual([false, true])
  })
})

describe('the channel over twelve months', () => {
  const questions = [
    aQuestion(1, { answeredOn: '2026-10-11' }),
    aQuestion(2, { answeredOn: '2026-10-21' }),
    aQuestion(3),
    aQuestion(4, { due: '2026-12-01', registration: '', theme: 'köer ' }),
    aQuestion(5, { askedOn: '2025-11-22', routedTo: 'skolkontor' }),
  ]

  test('answer times, late ones, routes', () => {
    expect(questionSummary(questions, day)).toMatchObject({
      asked: 4,
      answered: 2,
      medianDays: 15,
      shareInTime: 1 / 3,
      late: [{ id: 3 }],
      unregistered: [{ id: 4 }],
      routes: [{ department: 'forvaltning', questions: 4 }],
    })
  })

  test('no questions give no times', () => {
    expect(questionSummary([], day)).toEqual({
      asked: 0,
      answered: 0,
      late: [],
      unregistered: [],
      routes: [],
    })
  })

  test('a theme asked about three times becomes a proposal, until it is on an agenda', () => {
    expect(
      repeatedThemes(questions, day).map(({ theme, questions: asked }) => [theme, asked.length]),
    ).toEqual([['Köer', 4]])
    expect(repeatedThemes(questions, day, { least: 5 })).toEqual([])
    const onAgenda = [...questions, aQuestion(6, { proposal: 'SN 2026-11-10 § 4' })]
    expect(repeatedThemes(onAgenda, day)[0]?.proposal).toBe('SN 2026-11-10 § 4')
  })
})
