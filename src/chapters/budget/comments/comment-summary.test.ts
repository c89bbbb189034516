import { expect, test } from 'vitest'
import { toOre } from '#core/money.ts'
import { treeAt } from '#core/organisation/tree.ts'
import {
  adopted,
  answer,
  bookOf,
  budget,
  comment,
  organisation,
  round,
  version,
} from './__fixtures__/commented.ts'
import { boardTexts } from './board-texts.ts'
import { roundState, stateOn } from './comment-state.ts'
import { commentSummary } from './comment-summary.ts'
import { decisionOn, openAtDecision, openMatters } from './open-matters.ts'

const tree = treeAt(organisation, '2026-10-15')
const assembly = adopted(2027, 'kf', '2026-11-23', 'KF 2026-11-23 § 160')

const answered = comment(1, { answers: [answer()] })
const refused = comment(2, {
  unit: 'ekskolan',
  category: 'rule',
  answers: [answer({ kind: 'no', effectOre: toOre(0), on: '2026-10-13' })],
})
const late = comment(3, {
  unit: 'hemtjanst-norr',
  category: 'price',
  answers: [answer({ on: '2026-12-01', kind: 'partly', effectOre: toOre(500_000) })],
})
const open = comment(4, { at: '2026-10-09T08:00:00.000Z' })
const book = bookOf([answered, refused, late, open])

test('before the decision: what waits, what has changed something, and how fast the answers came', () => {
  const summary = commentSummary(book, budget(), tree, { year: 2027, day: '2026-10-15' })
  expect(summary.counts).toEqual({ unanswered: 2, met: 1, partly: 0, no: 1 })
  expect(summary).toMatchObject({ changedShare: 0.5, medianDays: 7.5, effectOre: 12_000_000, decided: 0 })
  expect(summary.answerRate).toBeUndefined()
  expect(summary.byCategory).toEqual([
    { category: 'price', comments: 3, counts: { unanswered: 2, met: 1, partly: 0, no: 0 } },
    { category: 'rule', comments: 1, counts: { unanswered: 0, met: 0, partly: 0, no: 1 } },
  ])
  expect(boardTexts.sv.lead(summary)).toBe(
    '4 synpunkter på budgeten för 2027 har kommit från 3 enheter, och 2 väntar på svar. 50\u00a0% av svaren har ändrat något, och hälften kom inom 8 dagar.',
  )
})

test('a decision taken over unanswered comments is seen for good, also when the answers have come', () => {
  const decided = budget({ decisions: [assembly] })
  const summary = commentSummary(book, decided, tree, { year: 2027, day: '2026-12-31' })
  expect(summary).toMatchObject({ decided: 4, answerRate: 0.5 })
  expect(summary.overlooked.map(({ comment: { id }, decision }) => [id, decision.reference])).toEqual([
    [3, 'KF 2026-11-23 § 160'],
    [4, 'KF 2026-11-23 § 160'],
  ])
  expect(boardTexts.en.lead(summary)).toBe(
    '4 comments on the budget of 2027 have come from 3 units, and one waits for an answer. 67% of the answers have changed something, and half of them came within 8 days. The budget was decided with 2 comments unanswered.',
  )
})

test('what comes after the decision was not overlooked by it', () => {
  const after = bookOf([comment(5, { at: '2026-12-02T08:00:00.000Z' })])
  const summary = commentSummary(after, budget({ decisions: [assembly] }), tree, { year: 2027 })
  expect(summary).toMatchObject({ decided: 0, overlooked: [] })
})

test('a round about a rule set is settled by the decision on the rule set, before the budget is adopted', () => {
  const rules = version({
    steps: [
      { step: 'proposed', decision: '', on: '2026-09-01', why: '', who: 'Kim' },
      { step: 'decided', decision: 'BUN 2026-10-20 § 71', on: '2026-10-20', why: '', who: 'Kim' },
    ],
  })
  const asked = bookOf([open], [round({ subject: 'rule-set', ruleSet: 'grundskola', version: 2 })])
  const decided = budget({ ruleSets: [rules], decisions: [assembly] })
  expect(decisionOn(open, asked, decided, tree)).toEqual({
    on: '2026-10-20',
    reference: 'BUN 2026-10-20 § 71',
  })
  expect(decisionOn(open, asked, decided, tree, '2026-10-19')).toBeUndefined()
  // A round about everything is not settled by the rule set.
  expect(decisionOn(open, book, decided, tree)?.reference).toBe('KF 2026-11-23 § 160')
})

test('the flag of a decision counts what lies under the body that decided', () => {
  expect(openMatters(book, 2027, '2026-11-23').map(({ id }) => id)).toEqual([3, 4])
  expect(openMatters(book, 2027).map(({ id }) => id)).toEqual([4])
  expect(openMatters(book, 2026)).toEqual([])
  const by = (node: string) => openAtDecision(book, { year: 2027, node, on: '2026-11-23' }, tree)
  expect(by('kf').map(({ id }) => id)).toEqual([3, 4])
  expect(by('bun').map(({ id }) => id)).toEqual([4])
  expect(by('sn').map(({ id }) => id)).toEqual([3])
})

test('a correction holds from its day, and the former answer before it', () => {
  const corrected = comment(6, {
    answers: [answer({ kind: 'no', on: '2026-10-10' }), answer({ number: 2, kind: 'met', on: '2026-10-14' })],
  })
  expect(stateOn(corrected, '2026-10-09')).toBe('unanswered')
  expect(stateOn(corrected, '2026-10-13')).toBe('no')
  expect(stateOn(corrected)).toBe('met')
})

test('a round is open on its first and its last day', () => {
  const states = ['2026-09-30', '2026-10-01', '2026-10-31', '2026-11-01'].map((day) =>
    roundState(round(), day),
  )
  expect(states).toEqual(['coming', 'open', 'open', 'closed'])
})

test('where nothing has been said nothing is claimed', () => {
  const nothing = commentSummary(bookOf([]), budget(), tree, { year: 2027 })
  expect(nothing).toMatchObject({ comments: [], decided: 0, effectOre: 0 })
  expect(nothing.changedShare).toBeUndefined()
  expect(boardTexts.sv.lead(nothing)).toBe('Ingen synpunkt har kommit på budgeten för 2027.')
})
