import type { Database } from '#store/db.ts'
import { exampleReceipts, exampleRuleQuestions } from './budget/explained.ts'
import { type Columns, type Filling, fill, filling } from './rows.store.ts'

/** Writes what Ekbacka's managers have asked about the rules, what they were answered, and who has read. */
export async function loadBudgetExplained(database: Database, municipality: string): Promise<void> {
  for (const each of [questions(), answers(), checks(), receipts()]) await fill(database, municipality, each)
}

const about = { year: 'int', unit_id: 'text', account_id: 'text' }

function questions(): Filling<Columns> {
  return filling(
    'rule_question',
    {
      ...{ question_id: 'int', ...about, rule_set_id: 'text', component_id: 'text', text: 'text' },
      ...{ asked_on: 'date', due: 'date' },
    },
    exampleRuleQuestions.map(({ id, year, unit, account, ruleSet, component, text, askedOn, due }) => ({
      ...{ question_id: id, year, unit_id: unit, account_id: account, rule_set_id: ruleSet },
      ...{ component_id: component, text, asked_on: askedOn, due },
    })),
    'question_id',
  )
}

function answers(): Filling<Columns> {
  return filling(
    'rule_answer',
    { question_id: 'int', answer_number: 'int', text: 'text', who: 'text', answered_on: 'date' },
    exampleRuleQuestions.flatMap(({ id, answer, answeredBy, answeredOn }) =>
      answer === undefined
        ? []
        : [{ question_id: id, answer_number: 1, text: answer, who: answeredBy, answered_on: answeredOn }],
    ),
  )
}

function checks(): Filling<Columns> {
  return filling(
    'rule_answer_check',
    { question_id: 'int', secrecy: 'text', ground: 'text', who: 'text', checked_on: 'date' },
    exampleRuleQuestions.flatMap(({ id, secrecy, ground = '', answeredBy, checkedOn }) =>
      secrecy === undefined
        ? []
        : [{ question_id: id, secrecy, ground, who: answeredBy, checked_on: checkedOn }],
    ),
  )
}

function receipts(): Filling<Columns> {
  return filling(
    'budget_receipt',
    { ...about, stage: 'text', wish: 'text', signed_on: 'date' },
    exampleReceipts.map(({ year, unit, account, stage, wish, on }) => ({
      ...{ year, unit_id: unit, account_id: account, stage, wish, signed_on: on },
    })),
  )
}
