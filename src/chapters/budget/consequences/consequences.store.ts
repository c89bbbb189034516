import { z } from 'zod'
import type { Writer } from '#chapters/budget/budget-room.web.ts'
import { isWrittenMeanwhile, writtenMeanwhile } from '#chapters/budget/written-meanwhile.ts'
import type { Ore } from '#core/money.ts'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import { appendAudit } from '#store/audit.ts'
import { type Database, statement } from '#store/db.ts'
import { oneAtATime } from '#store/one-at-a-time.ts'
import { addressOf } from './addresses.ts'
import {
  type ConsequenceContent,
  expectations,
  type PlannedAction,
  type QualityConsequence,
} from './model.ts'

const action = z
  .object({
    text: z.string(),
    costOre: z.int().transform((value) => value as Ore),
    dialogueOn: z.string().optional(),
    goal: z.string().optional(),
  })
  .transform(
    ({ dialogueOn, goal, ...row }): PlannedAction => ({
      ...row,
      ...(dialogueOn === undefined ? {} : { dialogueOn }),
      ...(goal === undefined ? {} : { goal }),
    }),
  )

const consequences = statement(
  'budget/quality consequences',
  z.object({
    year: z.int(),
    node: z.string(),
    version: z.int(),
    state: z.enum(['draft', 'complete']),
    served: z.string(),
    concernsChildren: z.boolean(),
    child: z.string(),
    indicators: z.array(z.object({ kpi: z.string(), expects: z.enum(expectations) })),
    actions: z.array(action),
    goals: z.array(z.string()),
    who: z.string(),
    at: z.string(),
  }) satisfies z.ZodType<QualityConsequence>,
  `select year, node_id as node, version, state, served, concerns_children as "concernsChildren", child, indicators,
     actions, goals, who, at
   from quality_consequence where municipality_id = $1 order by year, node_id, version`,
)

/** Everything that has been written of what changes of budgets mean for quality, in all its versions. */
export function consequenceBook(
  database: Database,
  municipality: string,
): Promise<readonly QualityConsequence[]> {
  return database.all(consequences, [municipality])
}

const insert = statement(
  'budget/write quality consequence',
  z.unknown(),
  `insert into quality_consequence (municipality_id, year, node_id, version, state, served, concerns_children, child,
     indicators, actions, goals, who, account_id, at)
   select $1, $2, $3, 1 + count(*), $4, $5, $6, $7, $8, $9, $10, $11, $12, $13
   from quality_consequence where municipality_id = $1 and year = $2 and node_id = $3`,
)

const latest = statement(
  'budget/latest quality consequence',
  z.object({ version: z.int() }),
  `select coalesce(max(version), 0) as version from quality_consequence
   where municipality_id = $1 and year = $2 and node_id = $3`,
)

/** A new version; the former ones are kept. @param seen the version that the writer has read */
export function writeConsequence(
  database: Database,
  { municipality, who, account, at }: Writer,
  { year, node, state, served, concernsChildren, child, indicators, actions, goals }: ConsequenceContent,
  seen?: number,
): Promise<Outcome<void>> {
  return database.transaction(async (within) => {
    await oneAtATime(within, 'quality-consequence', municipality)
    const now = await within.first(latest, [municipality, year, node])
    if (isWrittenMeanwhile(seen, now?.version ?? 0)) return refuse(writtenMeanwhile)
    await within.all(insert, [
      ...[municipality, year, node, state, served, concernsChildren, child],
      ...[JSON.stringify(indicators), JSON.stringify(actions), goals, who, account, at],
    ])
    await appendAudit(within, {
      ...{ municipalityId: municipality, at, who, why: served },
      action: state === 'draft' ? 'quality-consequence-drafted' : 'quality-consequence-completed',
      object: addressOf.consequence(node, year),
      details: { account, indicators: indicators.length, actions: actions.length },
    })
    return succeed(undefined)
  })
}
