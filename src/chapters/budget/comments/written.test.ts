import { expect, test } from 'vitest'
import type { Outcome } from '#core/outcome.ts'
import { budget, round } from './__fixtures__/commented.ts'
import { touchableIn } from './touchable.ts'
import { readAnswer, readComment, readMove, readRound } from './written.ts'

const fieldsOf = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map(({ where }) => where))
const rounds = [round({ subject: 'rule-set', ruleSet: 'grundskola', version: 2 })]
const ground = {
  rounds,
  units: ['bjorkskolan'],
  touchable: (asked: (typeof rounds)[number]) => touchableIn(asked, budget()),
}
const written = {
  ...{ round: '1', place: 'bjorkskolan', text: 'Steget vid 150 elever slår hårt.', category: 'rule' },
  touches: 'component:grundskola:liten-skola',
}

test('a comment is read with what it touches', () => {
  expect(readComment(written, ground)).toEqual({
    ok: true,
    value: {
      ...{ round: 1, unit: 'bjorkskolan', text: 'Steget vid 150 elever slår hårt.', category: 'rule' },
      touches: { kind: 'component', ruleSet: 'grundskola', id: 'liten-skola' },
    },
  })
})

test('everything that is wrong with a comment is said at once, each at its field', () => {
  expect(fieldsOf(readComment({}, ground))).toEqual(['round', 'place', 'category', 'touches', 'text'])
  const foreign = { ...written, place: 'ekskolan', touches: 'component:hemtjanst:timme' }
  expect(fieldsOf(readComment(foreign, ground))).toEqual(['place', 'touches'])
})

test('an answer says what it led to, why, and what it changes', () => {
  expect(readAnswer({ answer: 'partly', reason: 'Steget mjukas upp.', effect: '−35 000,50 kr' })).toEqual({
    ok: true,
    value: { kind: 'partly', reason: 'Steget mjukas upp.', effectOre: -3_500_050 },
  })
  expect(fieldsOf(readAnswer({ effect: 'mycket' }))).toEqual(['answer', 'reason', 'effect'])
  // What is not met changes nothing.
  expect(fieldsOf(readAnswer({ answer: 'no', reason: 'Ramen räcker inte.', effect: '100' }))).toEqual([
    'effect',
  ])
})

const roundGround = {
  proposals: [{ id: 'grundskola', version: 2, year: 2027, holder: 'buf' }],
  years: [2027, 2028],
  nodes: ['', 'buf'],
  day: '2026-10-15',
}
const newRound = {
  ...{ subject: 'proposal', year: '2027', node: '', opens: '2026-10-15', closes: '2026-10-31' },
  registration: 'KS 2026/0412',
}

test('a round is about everything, or about a rule set of its own year', () => {
  expect(readRound(newRound, roundGround)).toMatchObject({
    ok: true,
    value: { subject: 'proposal', year: 2027 },
  })
  const rules = readRound({ ...newRound, subject: 'rule-set:grundskola:2', year: '2028' }, roundGround)
  expect(rules).toMatchObject({
    ok: true,
    value: { subject: 'rule-set', ruleSet: 'grundskola', version: 2, year: 2027 },
  })
})

test('a round that has closed before it is opened, a year that is decided and an unknown place are refused', () => {
  const wrong = { ...newRound, year: '2026', node: 'sn', closes: '2026-10-14', registration: '' }
  expect(fieldsOf(readRound(wrong, roundGround))).toEqual(['year', 'node', 'closes', 'registration'])
  expect(fieldsOf(readRound({ ...newRound, subject: 'rule-set:grundskola:1' }, roundGround))).toEqual([
    'subject',
  ])
})

test('a closed round is not moved, an open one with a reason is', () => {
  const move = { closes: '2026-11-05', why: 'Höstlovet.' }
  expect(readMove(move, round(), '2026-10-15')).toEqual({ ok: true, value: move })
  expect(fieldsOf(readMove(move, round(), '2026-11-01'))).toEqual(['closes'])
  expect(fieldsOf(readMove({ closes: '2026-10-14' }, round(), '2026-10-15'))).toEqual(['closes', 'why'])
})
