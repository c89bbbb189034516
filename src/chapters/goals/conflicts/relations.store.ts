import { z } from 'zod'
import { addressOf } from '#chapters/goals/addresses.ts'
import type { TraceAuthor } from '#chapters/goals/grid/traces.store.ts'
import type { ConflictReport, GoalRelation } from '#chapters/goals/model.ts'
import { appendAudit } from '#store/audit.ts'
import { type Database, statement } from '#store/db.ts'

// A millisecond after the latest row of the pair where the clock hasn't moved: the row written last is the one that holds.
const insertRelation = statement(
  'goals/insert relation',
  z.unknown(),
  `insert into goal_relation
     (municipality_id, goal_a, goal_b, relation, why, state, first_goal, decision, who, at)
   select $1, $2, $3, $4, $5, $6, $7, $8, $9, greatest($10::timestamptz, (
     select max(at) + interval '1 millisecond' from goal_relation
     where municipality_id = $1 and goal_a = $2 and goal_b = $3))`,
)

/** Says how two goals bear on each other, or decides between them. Earlier words on the pair stay as its history. */
export async function relateGoals(
  database: Database,
  { municipality, who, account, at }: TraceAuthor,
  { a, b, relation, why, state, first, decision }: Omit<GoalRelation, 'who' | 'at'>,
): Promise<void> {
  const row = [municipality, a, b, relation, why, state, first ?? null, decision, who, at]
  await database.transaction(async (transaction) => {
    await transaction.all(insertRelation, row)
    await appendAudit(transaction, {
      municipalityId: municipality,
      ...{ at, who, action: `goal-relation-${state === 'open' ? relation : state}` },
      object: addressOf.pair(a, b),
      why: [why, decision].filter((text) => text !== '').join(' '),
      details: { account, first: first ?? null },
    })
  })
}

const insertReport = statement(
  'goals/insert conflict report',
  z.unknown(),
  `insert into goal_conflict_report (municipality_id, goal_a, goal_b, node_id, text, at)
   values ($1, $2, $3, $4, $5, $6)`,
)

/** A manager tells that two goals collide. The trail says that it was done; the words are kept with the report alone. */
export async function reportConflict(
  database: Database,
  { municipality, who, account, at }: TraceAuthor,
  { a, b, place, text }: Omit<ConflictReport, 'at'>,
): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.all(insertReport, [municipality, a, b, place, text, at])
    await appendAudit(transaction, {
      municipalityId: municipality,
      ...{ at, who, action: 'goal-conflict-reported', object: addressOf.pair(a, b), why: '' },
      details: { account, place },
    })
  })
}
