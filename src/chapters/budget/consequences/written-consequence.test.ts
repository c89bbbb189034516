import { expect, test } from 'vitest'
import type { Outcome } from '#core/outcome.ts'
import { readConsequence } from './written-consequence.ts'

const ground = { year: 2027, node: 'bjorkskolan', day: '2026-10-15', goals: ['lasa', 'trygg'] }
const written = {
  ...{ state: 'complete', served: 'Större grupper.', concernsChildren: 'yes', child: 'De yngsta går först.' },
  ...{ kpi1: 'N15034', expects1: 'worse' },
  ...{ action1: 'Lässtöd.', cost1: '180 000', dialogue1: '2026-03-18', goal1: 'lasa' },
}
const fieldsOf = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map(({ where }) => where))

test('a complete consequence says what it means, for children too, and how it will be seen', () => {
  expect(readConsequence(written, ['lasa', 'okant'], ground)).toEqual({
    ok: true,
    value: {
      ...{ year: 2027, node: 'bjorkskolan', state: 'complete', served: 'Större grupper.' },
      ...{ concernsChildren: true, child: 'De yngsta går först.', goals: ['lasa'] },
      indicators: [{ kpi: 'N15034', expects: 'worse' }],
      actions: [{ text: 'Lässtöd.', costOre: 18_000_000, dialogueOn: '2026-03-18', goal: 'lasa' }],
    },
  })
})

test('a draft needs its first sentence only; what a decision rests on needs the rest', () => {
  expect(readConsequence({ state: 'draft', served: 'Större grupper.' }, [], ground)).toMatchObject({
    ok: true,
    value: { state: 'draft', indicators: [], actions: [], concernsChildren: false },
  })
  expect(fieldsOf(readConsequence({ state: 'draft' }, [], ground))).toEqual(['served'])
  expect(fieldsOf(readConsequence({ state: 'complete' }, [], ground))).toEqual([
    'served',
    'concernsChildren',
    'kpi1',
  ])
  expect(fieldsOf(readConsequence({ ...written, child: '' }, [], ground))).toEqual(['child'])
})

test('what is half written is said at its field', () => {
  const half = {
    ...written,
    ...{ kpi2: 'N99999', kpi3: 'N15814', expects1: '', expects3: 'kanske' },
    ...{ action1: '', action2: 'Fler vuxna.', cost2: '-5', dialogue2: '2026-12-24', goal2: 'annat' },
  }
  expect(fieldsOf(readConsequence(half, [], ground))).toEqual([
    ...['expects1', 'kpi2', 'expects3', 'action1', 'cost2', 'dialogue2', 'goal2'],
    'kpi1',
  ])
  expect(fieldsOf(readConsequence({ ...written, served: 'a'.repeat(3001) }, [], ground))).toEqual(['served'])
})
