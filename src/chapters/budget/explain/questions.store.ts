import { z } from 'zod'
import type { Writer } from '#chapters/budget/budget-room.web.ts'
import { swedishDay } from '#core/day.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { present } from '#core/present.ts'
import { appendAudit } from '#store/audit.ts'
import { type Database, statement } from '#store/db.ts'
import type { RuleAnswerCheck, RuleQuestion } from './rule-questions.ts'

const day = z.string().nullable()

const questions = statement(
  'budget/rule questions',
  z
    .object({
      id: z.number(),
      year: z.int(),
      unit: z.string(),
      ruleSet: z.string(),
      component: z.string(),
      text: z.string(),
      askedOn: z.string(),
      due: z.string(),
      answer: z.string().nullable(),
      answeredOn: day,
      secrecy: z.enum(['open', 'partly', 'secret']).nullable(),
      ground: z.string().nullable(),
      checkedOn: day,
    })
    .transform((row): RuleQuestion => present(row)),
  `select question.question_id as id, year, unit_id as unit, rule_set_id as "ruleSet", component_id as component,
     question.text, asked_on as "askedOn", due, answer.text as answer,
     (select min(answered_on) from rule_answer as every where every.municipality_id = question.municipality_id
       and every.question_id = question.question_id) as "answeredOn",
     secrecy, nullif(ground, '') as ground, checked_on as "checkedOn"
   from rule_question as question
   left join lateral (select text from rule_answer where municipality_id = question.municipality_id
     and question_id = question.question_id order by answer_number desc limit 1) as answer on true
   left join rule_answer_check as checked on checked.municipality_id = question.municipality_id
     and checked.question_id = question.question_id
   where question.municipality_id = $1 order by question.question_id`,
)

const byAccount = statement(
  'budget/rule questions of account',
  z.object({ id: z.number() }),
  `select question_id as id from rule_question where municipality_id = $1 and account_id = $2 order by question_id`,
)

const touched = z.object({ id: z.number() })

const insert = statement(
  'budget/ask about rule',
  touched,
  `insert into rule_question (municipality_id, year, unit_id, rule_set_id, component_id, text, account_id, asked_on, due)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning question_id as id`,
)

// Whoever answers and whoever publishes at the same time wait for each other.
const hold = statement(
  'budget/hold rule question',
  touched,
  `select question_id as id from rule_question where municipality_id = $1 and question_id = $2 for update`,
)

const isChecked = statement(
  'budget/rule answer is checked',
  touched,
  `select question_id as id from rule_answer_check where municipality_id = $1 and question_id = $2`,
)

const addAnswer = statement(
  'budget/answer rule question',
  touched,
  `insert into rule_answer (municipality_id, question_id, answer_number, text, who, answered_on)
   select $1, $2::bigint, coalesce(max(answer_number), 0) + 1, $3, $4, $5 from rule_answer
   where municipality_id = $1 and question_id = $2 returning question_id as id`,
)

const addCheck = statement(
  'budget/check rule answer',
  touched,
  `insert into rule_answer_check (municipality_id, question_id, secrecy, ground, who, checked_on)
   select $1, $2::bigint, $3, $4, $5, $6
   where exists (select from rule_answer where municipality_id = $1 and question_id = $2)
   returning question_id as id`,
)

/** Every question about the rules, without who asked. */
export function ruleQuestions(database: Database, municipality: string): Promise<readonly RuleQuestion[]> {
  return database.all(questions, [municipality])
}

/** Ids of the questions that an account has asked: for telling that very person of an answer. */
export async function questionsAskedBy(
  database: Database,
  municipality: string,
  account: string,
): Promise<ReadonlySet<number>> {
  return new Set((await database.all(byAccount, [municipality, account])).map(({ id }) => id))
}

export type NewRuleQuestion = Pick<RuleQuestion, 'year' | 'unit' | 'ruleSet' | 'component' | 'text' | 'due'>

export function askAboutRule(
  database: Database,
  writer: Writer,
  { year, unit, ruleSet, component, text, due }: NewRuleQuestion,
): Promise<number> {
  return database.transaction(async (within) => {
    const values = [writer.municipality, year, unit, ruleSet, component, text, writer.account]
    const row = await within.first(insert, [...values, swedishDay(writer.at), due])
    if (!row) throw new Error('a question about a rule was not stored')
    await trail(within, writer, 'rule-question-asked', row.id, { year, unit, ruleSet, component })
    return row.id
  })
}

/** Until it is published the answer can be written anew; every wording is kept. */
export function answerRuleQuestion(
  database: Database,
  writer: Writer,
  id: number,
  text: string,
): Promise<Outcome<void>> {
  return database.transaction(async (within) => {
    if (!(await isOpen(within, writer, id))) return refuse(tooLate)
    await within.all(addAnswer, [writer.municipality, id, text, writer.who, swedishDay(writer.at)])
    await trail(within, writer, 'rule-question-answered', id, {})
    return succeed(undefined)
  })
}

export function publishRuleAnswer(
  database: Database,
  writer: Writer,
  id: number,
  check: RuleAnswerCheck,
): Promise<Outcome<void>> {
  return database.transaction(async (within) => {
    if (!(await isOpen(within, writer, id))) return refuse(tooLate)
    const ground = check.secrecy === 'open' ? '' : check.ground
    const values = [writer.municipality, id, check.secrecy, ground, writer.who, swedishDay(writer.at)]
    if (!(await within.first(addCheck, values))) return refuse(notAnswered)
    await trail(within, writer, 'rule-answer-checked', id, { secrecy: check.secrecy, ground })
    return succeed(undefined)
  })
}

async function isOpen(within: Database, { municipality }: Writer, id: number): Promise<boolean> {
  if (!(await within.first(hold, [municipality, id]))) return false
  return (await within.first(isChecked, [municipality, id])) === undefined
}

async function trail(
  within: Database,
  { municipality, who, account, at }: Writer,
  action: string,
  id: number,
  details: Readonly<Record<string, string | number>>,
): Promise<void> {
  const event = { municipalityId: municipality, at, who, action, object: `/budget/fragor/${id}`, why: '' }
  await appendAudit(within, { ...event, details: { account, ...details } })
}

const tooLate: Problem = {
  code: 'rule-question-checked',
  text: {
    sv: 'Svaret är redan granskat och går inte att ändra. Ställ en ny fråga om något behöver förtydligas.',
    en: 'The answer has been checked already and cannot be changed. Ask a new question if something needs to be made clearer.',
  },
}

const notAnswered: Problem = {
  code: 'rule-question-unanswered',
  text: {
    sv: 'Frågan har inget svar än. Skriv svaret först.',
    en: 'The question has no answer yet. Write the answer first.',
  },
}
