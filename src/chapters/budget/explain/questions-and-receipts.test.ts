import { describe, expect, test } from 'vitest'
import { questionTexts } from './question-texts.ts'
import { type ReadUnit, readingRate } from './receipts.ts'
import { faqOf, isLate, opennessOf, type RuleQuestion, stepOfQuestion } from './rule-questions.ts'

const units = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const
const receipt = (unit: string, changes: Partial<ReadUnit> = {}): ReadUnit => ({
  ...{ year: 2026, unit, stage: 'adopted', wish: 'understood', on: '2026-01-10' },
  ...changes,
})

describe('the reading rate', () => {
  test('is told in whole tens, rounded down, so that two groups cannot be subtracted', () => {
    const read = ['a', 'b', 'c', 'd', 'e'].map((unit) => receipt(unit))
    expect(readingRate(read, units, 2026, '2026-10-15')).toEqual({ units: 7, share: 0.7 })
    expect(readingRate(read.slice(0, 4), units.slice(0, 5), 2026, '2026-10-15')).toEqual({
      units: 5,
      share: 0.8,
    })
  })

  test('is hidden for fewer than five units', () => {
    expect(readingRate([receipt('a')], units.slice(0, 4), 2026, '2026-10-15')).toBeUndefined()
  })

  test('counts a unit once, of the year, and only what was said by the day', () => {
    const read = [
      receipt('a'),
      receipt('a', { wish: 'help' }),
      receipt('b', { year: 2025 }),
      receipt('c', { on: '2026-11-01' }),
      receipt('z'),
    ]
    expect(readingRate(read, units, 2026, '2026-10-15')).toEqual({ units: 7, share: 0.1 })
  })
})

function question(changes: Partial<RuleQuestion> = {}): RuleQuestion {
  return {
    ...{ id: 1, year: 2026, unit: 'a', ruleSet: 'skolor', component: 'struktur', text: 'Hur?' },
    ...{ askedOn: '2026-02-01', due: '2026-02-15' },
    ...changes,
  }
}

describe('a question about a rule', () => {
  const answered = question({ answer: 'Så.', answeredOn: '2026-02-20' })
  const published = { ...answered, secrecy: 'open', checkedOn: '2026-02-22' } as const

  test('goes from asked to published, and is open to all only then', () => {
    expect(stepOfQuestion(published, '2026-02-10')).toBe('asked')
    expect(stepOfQuestion(published, '2026-02-21')).toBe('answered')
    expect(stepOfQuestion(published, '2026-02-22')).toBe('published')
    expect(stepOfQuestion({ ...published, secrecy: 'secret' }, '2026-03-01')).toBe('not-published')
    expect(opennessOf(published, '2026-02-21')).toBe('internal')
    expect(opennessOf(published, '2026-02-22')).toBe('public')
    expect(opennessOf({ ...published, secrecy: 'secret' }, '2026-03-01')).toBe('internal')
  })

  test('is late when the day has passed, also when the answer came after it', () => {
    expect(isLate(question(), '2026-02-15')).toBe(false)
    expect(isLate(question(), '2026-02-16')).toBe(true)
    expect(isLate(answered, '2026-03-01')).toBe(true)
    expect(isLate({ ...answered, answeredOn: '2026-02-14' }, '2026-03-01')).toBe(false)
  })

  test('becomes the rule’s own when it is published, the latest first', () => {
    const later = { ...published, id: 2, checkedOn: '2026-03-22' }
    const all = [published, later, answered, { ...later, id: 3, component: 'liten-skola' }]
    expect(faqOf(all, 'skolor', 'struktur', '2026-04-01').map(({ id }) => id)).toEqual([2, 1])
  })

  test('the list says how many are published, and how many wait to those who may know', () => {
    expect(questionTexts.sv.listLead(3)).toBe('3 svar är publicerade.')
    expect(questionTexts.sv.listLead(1, 2)).toBe('Ett svar är publicerat. 2 frågor väntar på svar.')
    expect(questionTexts.en.listLead(0, 0)).toBe('No answer is published yet. Every question is answered.')
  })
})
