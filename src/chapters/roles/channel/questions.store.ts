import { z } from 'zod'
import { addressOf } from '#chapters/roles/addresses.ts'
import type { Question } from '#chapters/roles/model.ts'
import { note, type Writer, withRegister } from '#chapters/roles/register/register.store.ts'
import { swedishDay } from '#core/day.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { type Database, type Statement, statement } from '#store/db.ts'
import { nextRegistration } from './registration.ts'

const touched = z.object({ question_id: z.number() })

const insert = statement(
  'roles/insert question',
  touched,
  `insert into question (municipality_id, asked_by, account_id, text, asked_on, routed_to, registration, due, theme)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning question_id`,
)

const answer = statement(
  'roles/answer question',
  touched,
  `update question set answer = $3, answered_by = $4, answered_on = coalesce(answered_on, $5), secrecy = null,
     secrecy_ground = null
   where municipality_id = $1 and question_id = $2 and published_on is null and secrecy is distinct from 'secret'
   returning question_id`,
)

const publish = statement(
  'roles/publish answer',
  touched,
  `update question set secrecy = $3, secrecy_ground = $4, published_on = $5
   where municipality_id = $1 and question_id = $2 and answered_on is not null and published_on is null
   returning question_id`,
)

const register = statement(
  'roles/register question',
  touched,
  `update question set registration = $3 where municipality_id = $1 and question_id = $2 returning question_id`,
)

const route = statement(
  'roles/route question',
  touched,
  `update question set routed_to = $3
   where municipality_id = $1 and question_id = $2 and answered_on is null returning question_id`,
)

const raise = statement(
  'roles/raise theme',
  touched,
  `update question set proposal = $3 where municipality_id = $1 and question_id = $2 returning question_id`,
)

/** A question registers itself as it is asked, one at a time, so that no two get the same number. */
export function askQuestion(
  database: Database,
  writer: Writer,
  { text, theme, routedTo, due }: Pick<Question, 'text' | 'theme' | 'routedTo' | 'due'>,
): Promise<number> {
  const { municipality, who, account } = writer
  const day = swedishDay(writer.at)
  return withRegister(database, municipality, async (within, { questions }) => {
    const registration = nextRegistration(questions, day)
    const values = [municipality, who, account, text, day, routedTo, registration, due, theme]
    const row = await within.first(insert, values)
    if (!row) throw new Error('a question was not stored')
    await trail(within, writer, 'question-asked', row.question_id, registration, { routedTo, due })
    return row.question_id
  })
}

/** Until it is published the answer can be rewritten; its words are not kept in the trail, since they may be secret. */
export function answerQuestion(
  database: Database,
  writer: Writer,
  id: number,
  text: string,
): Promise<Outcome<void>> {
  const values = [text, writer.who, swedishDay(writer.at)]
  return change(database, writer, { query: answer, id, values, action: 'question-answered', why: '' })
}

/** What the secrecy check came to. */
export type SecrecyCheck =
  | { readonly secrecy: 'open' }
  | { readonly secrecy: 'partly' | 'secret'; readonly ground: string }

/** Publishes to everybody at once, or notes that secrecy hinders it. */
export function publishAnswer(
  database: Database,
  writer: Writer,
  id: number,
  check: SecrecyCheck,
): Promise<Outcome<void>> {
  const { secrecy } = check
  const ground = check.secrecy === 'open' ? null : check.ground
  const publishedOn = secrecy === 'secret' ? null : swedishDay(writer.at)
  return change(database, writer, {
    ...{ query: publish, id, values: [secrecy, ground, publishedOn] },
    action: secrecy === 'secret' ? 'question-answer-secret' : 'question-answer-published',
    why: ground ?? secrecy,
  })
}

export function registerQuestion(
  database: Database,
  writer: Writer,
  id: number,
  registration: string,
): Promise<Outcome<void>> {
  const values = [registration]
  return change(database, writer, {
    ...{ query: register, id, values, action: 'question-registered', why: registration },
  })
}

export function routeQuestion(
  database: Database,
  writer: Writer,
  id: number,
  { routedTo, why }: { readonly routedTo: string; readonly why: string },
): Promise<Outcome<void>> {
  return change(database, writer, {
    ...{ query: route, id, values: [routedTo], action: 'question-routed', why, details: { routedTo } },
  })
}

/** Puts the question's theme on an agenda. */
export function raiseTheme(
  database: Database,
  writer: Writer,
  id: number,
  proposal: string,
): Promise<Outcome<void>> {
  return change(database, writer, {
    ...{ query: raise, id, values: [proposal], action: 'question-theme-raised', why: proposal },
  })
}

interface Change {
  readonly query: Statement<z.infer<typeof touched>>
  readonly id: number
  readonly values: readonly unknown[]
  readonly action: string
  readonly why: string
  readonly details?: Readonly<Record<string, string>>
}

function change(
  database: Database,
  writer: Writer,
  { query, id, values, action, why, details = {} }: Change,
): Promise<Outcome<void>> {
  return database.transaction(async (within) => {
    if (!(await within.first(query, [writer.municipality, id, ...values]))) return refuse(tooLate)
    await trail(within, writer, action, id, why, details)
    return succeed(undefined)
  })
}

function trail(
  within: Database,
  writer: Writer,
  action: string,
  id: number,
  why: string,
  details: Readonly<Record<string, string>>,
): Promise<void> {
  return note(within, writer, { action, object: addressOf.question(id), why, details })
}

const tooLate: Problem = {
  code: 'question-further-on',
  text: {
    sv: 'Frågan har hunnit längre sedan du öppnade sidan. Läs hur det står och försök igen.',
    en: 'The question has moved on since you opened the page. Read how it stands and try again.',
  },
}
