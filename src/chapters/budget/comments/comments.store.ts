import { z } from 'zod'
import type { Writer } from '#chapters/budget/budget-room.web.ts'
import { swedishDay } from '#core/day.ts'
import type { Ore } from '#core/money.ts'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import { present } from '#core/present.ts'
import { appendAudit } from '#store/audit.ts'
import { book } from '#store/book.ts'
import { type Database, statement } from '#store/db.ts'
import { oneAtATime } from '#store/one-at-a-time.ts'
import { addressOf } from './addresses.ts'
import { sentOn } from './comment-state.ts'
import {
  answerKinds,
  assumptionKinds,
  type Comment,
  type CommentBook,
  type CommentRound,
  commentCategories,
  roundSubjects,
  type Touched,
} from './model.ts'
import { alreadySaid } from './problems.ts'
import type { WrittenAnswer, WrittenComment } from './written.ts'

const ore = z.int().transform((value) => value as Ore)

const rounds = statement(
  'budget/comment rounds',
  z
    .object({
      id: z.number(),
      year: z.int(),
      subject: z.enum(roundSubjects),
      ruleSet: z.string().nullable(),
      version: z.int().nullable(),
      node: z.string(),
      opens: z.string(),
      closes: z.string(),
      registration: z.string(),
      moves: z.array(z.object({ closes: z.string(), why: z.string(), who: z.string(), at: z.string() })),
    })
    .transform((row): CommentRound => {
      const last = row.moves.at(-1)
      return present({ ...row, closes: last ? last.closes : row.closes })
    }),
  `select round.round_id as id, year, subject, nullif(rule_set_id, '') as "ruleSet", rule_set_version as version,
     node_id as node, opens, round.closes, registration,
     coalesce(json_agg(json_build_object('closes', move.closes, 'why', why, 'who', move.who, 'at', move.at)
       order by move_number) filter (where move_number is not null), '[]') as moves
   from comment_round as round
   left join comment_round_move as move
     on move.municipality_id = round.municipality_id and move.round_id = round.round_id
   where round.municipality_id = $1
   group by round.municipality_id, round.round_id
   order by year, opens, round.round_id`,
)

const comments = statement(
  'budget/comments',
  z
    .object({
      id: z.number(),
      round: z.number(),
      unit: z.string(),
      text: z.string(),
      category: z.enum(commentCategories),
      touches: z.enum(['component', 'driver', 'assumption', 'frame']),
      ruleSet: z.string(),
      touchesId: z.string(),
      account: z.string(),
      at: z.string(),
      answers: z.array(
        z
          .object({
            number: z.int(),
            kind: z.enum(answerKinds),
            reason: z.string(),
            effectOre: ore,
            on: z.string(),
            who: z.string(),
            readOn: z.string().nullable(),
          })
          .transform((row) => present(row)),
      ),
    })
    .transform(
      ({ touches, touchesId, ruleSet, ...row }): Comment => ({
        ...row,
        touches: touchedOf(touches, ruleSet, touchesId),
      }),
    ),
  `select comment.comment_id as id, round_id as round, unit_id as unit, text, category, touches,
     rule_set_id as "ruleSet", touches_id as "touchesId", comment.account_id as account, comment.at,
     coalesce(json_agg(json_build_object('number', answer.answer_number, 'kind', answer, 'reason', reason,
       'effectOre', effect_ore, 'on', answered_on, 'who', answer.who, 'readOn', read_on)
       order by answer.answer_number) filter (where answer.answer_number is not null), '[]') as answers
   from budget_comment as comment
   left join comment_answer as answer
     on answer.municipality_id = comment.municipality_id and answer.comment_id = comment.comment_id
   left join comment_answer_read as read
     on read.municipality_id = answer.municipality_id and read.comment_id = answer.comment_id
       and read.answer_number = answer.answer_number
   where comment.municipality_id = $1
   group by comment.municipality_id, comment.comment_id
   order by comment.at, comment.comment_id`,
)

function touchedOf(kind: Touched['kind'], ruleSet: string, id: string): Touched {
  if (kind === 'frame') return { kind }
  if (kind === 'assumption') {
    return { kind, id: assumptionKinds.find((each) => each === id) ?? 'volumes' }
  }
  return { kind, ruleSet, id }
}

/** Every round of a municipality, with what was said and answered in it. */
export function commentBook(database: Database, municipality: string): Promise<CommentBook> {
  return book(database, 'budget comments', municipality, () => readCommentBook(database, municipality))
}

async function readCommentBook(database: Database, municipality: string): Promise<CommentBook> {
  const [asked, said] = await Promise.all([
    database.all(rounds, [municipality]),
    database.all(comments, [municipality]),
  ])
  return { rounds: asked, comments: said }
}

const insertRound = statement(
  'budget/open comment round',
  z.object({ id: z.number() }),
  `insert into comment_round (municipality_id, year, subject, rule_set_id, rule_set_version, node_id, opens, closes,
     registration, who, at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning round_id as id`,
)

const insertMove = statement(
  'budget/move comment round',
  z.unknown(),
  `insert into comment_round_move (municipality_id, round_id, move_number, closes, why, who, at)
   select $1, $2, 1 + count(*), $3, $4, $5, $6 from comment_round_move where municipality_id = $1 and round_id = $2`,
)

const insertComment = statement(
  'budget/send comment',
  z.object({ id: z.number() }),
  `insert into budget_comment (municipality_id, round_id, unit_id, text, category, touches, rule_set_id, touches_id, who,
     account_id, at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning comment_id as id`,
)

const insertAnswer = statement(
  'budget/answer comment',
  z.object({ number: z.int() }),
  `insert into comment_answer (municipality_id, comment_id, answer_number, answer, reason, effect_ore, answered_on, who,
     account_id, at)
   select $1, $2, 1 + count(*), $3, $4, $5, $6, $7, $8, $9
   from comment_answer where municipality_id = $1 and comment_id = $2 returning answer_number as number`,
)

const insertRead = statement(
  'budget/answer read',
  z.unknown(),
  `insert into comment_answer_read (municipality_id, comment_id, answer_number, read_on)
   select municipality_id, comment_id, max(answer_number), $3::date from comment_answer
   where municipality_id = $1 and comment_id = $2
   group by municipality_id, comment_id
   on conflict do nothing`,
)

export type NewRound = Omit<CommentRound, 'id' | 'moves'>

export function openRound(database: Database, writer: Writer, round: NewRound): Promise<number> {
  const { municipality, who, at } = writer
  const { year, subject, ruleSet = '', version = null, node, opens, closes, registration } = round
  return database.transaction(async (within) => {
    const values = [municipality, year, subject, ruleSet, version, node, opens, closes, registration, who, at]
    const { id } = rowOf(await within.first(insertRound, values))
    await trail(within, writer, 'comment-round-opened', addressOf.round(id), registration, { closes })
    return id
  })
}

/** Another last day, with the reason: the former one is kept. */
export function moveRound(
  database: Database,
  writer: Writer,
  id: number,
  { closes, why }: { readonly closes: string; readonly why: string },
): Promise<void> {
  const { municipality, who, at } = writer
  return database.transaction(async (within) => {
    await oneAtATime(within, 'budget-comments', municipality)
    await within.all(insertMove, [municipality, id, closes, why, who, at])
    await trail(within, writer, 'comment-round-moved', addressOf.round(id), why, { closes })
  })
}

/** A unit's comment; the same words from the same unit in the same round are taken once. */
export function sendComment(
  database: Database,
  writer: Writer,
  { round, unit, text, category, touches }: WrittenComment,
): Promise<Outcome<number>> {
  const { municipality, who, account, at } = writer
  return database.transaction(async (within) => {
    await oneAtATime(within, 'budget-comments', municipality)
    const before = await commentBook(within, municipality)
    const same = (each: Comment) => each.round === round && each.unit === unit && each.text === text
    if (before.comments.some(same)) return refuse(alreadySaid)
    const ruleSet = 'ruleSet' in touches ? touches.ruleSet : ''
    const id = 'id' in touches ? touches.id : ''
    const where = [round, unit, text, category, touches.kind, ruleSet, id]
    const row = rowOf(await within.first(insertComment, [municipality, ...where, who, account, at]))
    await trail(within, writer, 'budget-comment-sent', addressOf.comment(row.id), category, { unit })
    return succeed(row.id)
  })
}

/** A first answer or a correction: the former ones stay. */
export function answerComment(
  database: Database,
  writer: Writer,
  { id, at: sent }: Pick<Comment, 'id' | 'at'>,
  { kind, reason, effectOre }: WrittenAnswer,
): Promise<void> {
  const { municipality, who, account, at } = writer
  const day = swedishDay(at) < sentOn({ at: sent }) ? sentOn({ at: sent }) : swedishDay(at)
  return database.transaction(async (within) => {
    await oneAtATime(within, 'budget-comments', municipality)
    const values = [municipality, id, kind, reason, effectOre, day, who, account, at]
    const { number } = rowOf(await within.first(insertAnswer, values))
    const action = number === 1 ? 'budget-comment-answered' : 'budget-comment-answer-corrected'
    await trail(within, writer, action, addressOf.comment(id), reason, { answer: kind, effectOre })
  })
}

/** Marks the latest answer as read by the unit. It is a mark for the unit itself, and leaves no name in the trail. */
export async function markRead(database: Database, writer: Writer, id: number): Promise<void> {
  await database.all(insertRead, [writer.municipality, id, swedishDay(writer.at)])
}

function trail(
  within: Database,
  { municipality, who, account, at }: Writer,
  action: string,
  object: string,
  why: string,
  details: Readonly<Record<string, string | number>>,
) {
  return appendAudit(within, {
    ...{ municipalityId: municipality, at, who, action, object, why },
    details: { ...details, account },
  })
}

function rowOf<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Error('what was written was not stored')
  return row
}
