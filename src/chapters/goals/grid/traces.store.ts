import { z } from 'zod'
import { addressOf } from '#chapters/goals/addresses.ts'
import type { Activity, Duty, DutyQuestion } from '#chapters/goals/model.ts'
import { swedishDay } from '#core/day.ts'
import { appendAudit } from '#store/audit.ts'
import { type Database, statement } from '#store/db.ts'

/** Who writes about a goal in a place. */
export interface TraceAuthor {
  readonly municipality: string
  readonly who: string
  readonly account: string
  /** ISO instant. */
  readonly at: string
}

const insertActivity = statement(
  'goals/insert activity',
  z.unknown(),
  `insert into goal_activity (municipality_id, goal_id, node_id, kind, text, happened_on, who, at)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
)

/** A unit tells what it has done. */
export function tellActivity(
  database: Database,
  author: TraceAuthor,
  { goal, place, kind, text, on }: Omit<Activity, 'who'>,
): Promise<void> {
  return kept(database, author, { action: 'goal-trace-told', goal, place, why: text }, (within) =>
    within.all(insertActivity, [author.municipality, goal, place, kind, text, on, author.who, author.at]),
  )
}

const insertQuestion = statement(
  'goals/insert question',
  z.unknown(),
  `insert into goal_question (municipality_id, goal_id, node_id, asked_on, asked_by, due)
   values ($1, $2, $3, $4, $5, $6)`,
)

/** Asks a unit how it works by a goal. */
export function askUnit(
  database: Database,
  author: TraceAuthor,
  { goal, place, due }: Pick<DutyQuestion, 'goal' | 'place' | 'due'>,
): Promise<void> {
  const day = swedishDay(author.at)
  return kept(database, author, { action: 'goal-question-asked', goal, place, why: due }, (within) =>
    within.all(insertQuestion, [author.municipality, goal, place, day, author.who, due]),
  )
}

const answerQuestion = statement(
  'goals/answer question',
  z.object({ question_id: z.number() }),
  `update goal_question set answered_on = $4, answered_by = $5, answer = $6, must_prioritise = $7
   where municipality_id = $1 and goal_id = $2 and node_id = $3 and answered_on is null
   returning question_id`,
)

/** Answers what a unit has been asked. An answer that is there isn't changed; the next question gets the next one. */
export function answerForUnit(
  database: Database,
  author: TraceAuthor,
  wish: Pick<DutyQuestion, 'goal' | 'place'> & Required<Pick<DutyQuestion, 'answer' | 'mustPrioritise'>>,
): Promise<void> {
  const { goal, place, answer, mustPrioritise } = wish
  const { municipality, who, at } = author
  return kept(database, author, { action: 'goal-question-answered', goal, place, why: answer }, (within) =>
    within.all(answerQuestion, [municipality, goal, place, swedishDay(at), who, answer, mustPrioritise]),
  )
}

const insertDuty = statement(
  'goals/insert duty',
  z.unknown(),
  `insert into goal_duty
     (municipality_id, goal_id, node_id, status, decided_by, reason, decision, valid_from, who, at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
)

/** The committee decides whether a goal binds a unit. */
export function decideDuty(database: Database, author: TraceAuthor, duty: Duty): Promise<void> {
  const { goal, place, status, decidedBy, reason, decision, from } = duty
  const { municipality, who, at } = author
  const why = [reason, decision].filter((text) => text !== '').join(' ')
  return kept(database, author, { action: `goal-duty-${status}`, goal, place, why }, (within) =>
    within.all(insertDuty, [municipality, goal, place, status, decidedBy, reason, decision, from, who, at]),
  )
}

const rate = statement(
  'goals/rate anchor',
  z.unknown(),
  `insert into goal_anchor_rating (municipality_id, goal_id, node_id, clear, rated_on) values ($1, $2, $3, $4, $5)
   on conflict (municipality_id, goal_id, node_id, rated_on) do update set clear = $4`,
)

/** A unit says whether it is clear whom a goal serves and what it rests on. */
export async function rateAnchor(
  database: Database,
  { municipality, at }: TraceAuthor,
  { goal, place, clear }: { readonly goal: string; readonly place: string; readonly clear: boolean },
): Promise<void> {
  await database.all(rate, [municipality, goal, place, clear, swedishDay(at)])
}

interface Note {
  readonly action: string
  readonly goal: string
  readonly place: string
  readonly why: string
}

async function kept(
  database: Database,
  { municipality, who, account, at }: TraceAuthor,
  { action, goal, place, why }: Note,
  write: (within: Database) => Promise<unknown>,
): Promise<void> {
  await database.transaction(async (within) => {
    await write(within)
    await appendAudit(within, {
      municipalityId: municipality,
      at,
      who,
      action,
      object: addressOf.goalAtPlace(goal, place),
      why,
      details: { account },
    })
  })
}
