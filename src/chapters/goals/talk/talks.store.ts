import { z } from 'zod'
import { addressOf } from '#chapters/goals/addresses.ts'
import { relateGoals } from '#chapters/goals/conflicts/relations.store.ts'
import type { TraceAuthor } from '#chapters/goals/grid/traces.store.ts'
import type { GoalTalk } from '#chapters/goals/model.ts'
import { swedishDay } from '#core/day.ts'
import { appendAudit } from '#store/audit.ts'
import { type Database, statement } from '#store/db.ts'
import type { PairPriority } from './priority-rule.ts'

const insertTalk = statement(
  'goals/insert talk',
  z.object({ talk: z.number() }),
  `insert into goal_talk
     (municipality_id, held_on, bodies, notes, goal_order, rule, decision, who, at)
   values ($1, $2, $3, '{}', '{}', '', '', $4, $5) returning talk_id as talk`,
)

/** Begins a talk. @returns its number */
export function startTalk(
  database: Database,
  author: TraceAuthor,
  { heldOn, bodies }: Pick<GoalTalk, 'heldOn' | 'bodies'>,
): Promise<number> {
  const { municipality, who, at } = author
  return database.transaction(async (transaction) => {
    const [row] = await transaction.all(insertTalk, [municipality, heldOn, bodies, who, at])
    const talk = row?.talk ?? 0
    await tell(transaction, author, { action: 'goal-talk-started', talk, why: heldOn })
    return talk
  })
}

const saveNote = statement(
  'goals/save talk note',
  z.object({ talk: z.number() }),
  `update goal_talk set notes = notes || jsonb_build_object($3::text, $4::text)
   where municipality_id = $1 and talk_id = $2 and concluded_on is null and coalesce(notes ->> $3, '') = $5
   returning talk_id as talk`,
)

/**
 * Keeps what was said under a step; every wording of it stays in the trail.
 *
 * @param note `before`: what the writer saw when they began
 * @returns whether it was kept: not where somebody else has written in the meantime, or the talk has ended
 */
export function noteInTalk(
  database: Database,
  author: TraceAuthor,
  {
    talk,
    step,
    note,
    before,
  }: { readonly talk: number; readonly step: string; readonly note: string; readonly before: string },
): Promise<boolean> {
  return database.transaction(async (transaction) => {
    const kept = await transaction.all(saveNote, [author.municipality, talk, step, note, before])
    if (kept.length === 0) return false
    await tell(transaction, author, { action: 'goal-talk-noted', talk, why: note, step })
    return true
  })
}

const saveOrder = statement(
  'goals/save talk order',
  z.object({ talk: z.number() }),
  `update goal_talk set goal_order = $3
   where municipality_id = $1 and talk_id = $2 and concluded_on is null returning talk_id as talk`,
)

/** Keeps the order that is proposed. @returns whether it was kept: not where the talk has ended */
export function orderInTalk(
  database: Database,
  author: TraceAuthor,
  { talk, order }: { readonly talk: number; readonly order: readonly string[] },
): Promise<boolean> {
  return database.transaction(async (transaction) => {
    const kept = await transaction.all(saveOrder, [author.municipality, talk, order])
    if (kept.length === 0) return false
    await tell(transaction, author, { action: 'goal-talk-ordered', talk, why: order.join(', ') })
    return true
  })
}

const conclude = statement(
  'goals/conclude talk',
  z.object({ talk: z.number() }),
  `update goal_talk set rule = $3, decision = $4, concluded_on = $5
   where municipality_id = $1 and talk_id = $2 and concluded_on is null and goal_order = $6
   returning talk_id as talk`,
)

/** What a talk ends in. */
export interface Conclusion {
  readonly talk: number
  /** The order that was read when the decision was written. */
  readonly order: readonly string[]
  readonly rule: string
  readonly decision: string
  /** Pairs that the order settles, and why in a sentence. */
  readonly pairs: readonly PairPriority[]
  readonly why: string
}

/**
 * Ends a talk in its rule, and writes on every pair that strains which goal goes first: everything or nothing.
 *
 * @returns whether it was kept: not where the talk has ended, or its order has changed in the meantime
 */
export function concludeTalk(
  database: Database,
  author: TraceAuthor,
  { talk, order, rule, decision, pairs, why }: Conclusion,
): Promise<boolean> {
  const { municipality, at } = author
  return database.transaction(async (transaction) => {
    const row = [municipality, talk, rule, decision, swedishDay(at), order]
    const kept = await transaction.all(conclude, row)
    if (kept.length === 0) return false
    for (const { a, b, first } of pairs) {
      const settled = { relation: 'strains', state: 'prioritised', first, decision, why } as const
      await relateGoals(transaction, author, { a, b, ...settled })
    }
    await tell(transaction, author, { action: 'goal-talk-concluded', talk, why: `${rule} (${decision})` })
    return true
  })
}

interface Note {
  readonly action: string
  readonly talk: number
  readonly why: string
  readonly step?: string
}

async function tell(
  database: Database,
  { municipality, who, account, at }: TraceAuthor,
  { action, talk, why, step }: Note,
): Promise<void> {
  await appendAudit(database, {
    municipalityId: municipality,
    ...{ at, who, action, why },
    object: addressOf.talk(talk),
    details: { account, step: step ?? null },
  })
}
