import { z } from 'zod'
import type { Writer } from '#chapters/budget/budget-room.web.ts'
import { isWrittenMeanwhile, writtenMeanwhile } from '#chapters/budget/written-meanwhile.ts'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import { appendAudit } from '#store/audit.ts'
import { type Database, statement } from '#store/db.ts'
import { oneAtATime } from '#store/one-at-a-time.ts'
import type { LadderStep } from './action-ladder.ts'
import type { FiscalBook, ReservePolicy, ReserveUse } from './book.ts'
import { fiscalBook } from './fiscal.store.ts'
import type { Guideline } from './guidelines.ts'

const insertGuideline = statement(
  'fiscal/insert guideline',
  z.object({ version: z.int() }),
  `insert into fiscal_guideline (municipality_id, guideline_id, version, measure, limit_value, over_years, from_year,
     until_year, decision, who, at)
   select $1, $2, coalesce(max(version), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10
   from fiscal_guideline where municipality_id = $1 and guideline_id = $2 returning version`,
)

const insertPolicy = statement(
  'fiscal/insert policy',
  z.object({ version: z.int() }),
  `insert into reserve_policy (municipality_id, version, set_aside_when, used_when, rur_usable_through, decision, who, at)
   select $1, coalesce(max(version), 0) + 1, $2, $3, $4, $5, $6, $7
   from reserve_policy where municipality_id = $1 returning version`,
)

const insertUse = statement(
  'fiscal/insert use',
  z.object({ id: z.number() }),
  `insert into reserve_use (municipality_id, year, reserve, amount_ore, went_to, reason, decision, who, at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning use_id as id`,
)

const insertReason = statement(
  'fiscal/insert reason',
  z.object({ number: z.int() }),
  `insert into reserve_use_reason (municipality_id, use_id, reason_number, went_to, reason, who, at)
   select $1, use_id, (select coalesce(max(reason_number), 0) + 1 from reserve_use_reason
     where municipality_id = $1 and use_id = $2), $3, $4, $5, $6
   from reserve_use where municipality_id = $1 and use_id = $2 returning reason_number as number`,
)

const insertLadder = statement(
  'fiscal/insert ladder',
  z.object({ version: z.int() }),
  `insert into action_ladder (municipality_id, version, decision, who, at)
   select $1, coalesce(max(version), 0) + 1, $2, $3, $4
   from action_ladder where municipality_id = $1 returning version`,
)

const insertSteps = statement(
  'fiscal/insert steps',
  z.unknown(),
  `insert into action_ladder_step (municipality_id, version, step_order, title, action, taken_by, measure, direction,
     limit_value)
   select $1, $2, "order", title, action, "takenBy", measure, "when", "limit"
   from jsonb_to_recordset($3::jsonb) as step("order" integer, title text, action text, "takenBy" text, measure text,
     "when" text, "limit" double precision)`,
)

interface Entry {
  readonly action: string
  readonly object: string
  readonly why: string
  readonly details: Record<string, unknown>
}

/** Runs work on the finances as they stand, with nobody else writing meanwhile. */
export function withFiscal<T>(
  database: Database,
  municipality: string,
  work: (within: Database, book: FiscalBook) => Promise<T>,
): Promise<T> {
  return database.transaction(async (within) => {
    await oneAtATime(within, 'fiscal', municipality)
    return work(within, await fiscalBook(within, municipality))
  })
}

/** Writes alone, and in the trail. */
export function write<Value>(
  database: Database,
  { municipality, who, account, at }: Writer,
  work: (within: Database) => Promise<{ readonly value: Value; readonly entry: Entry }>,
): Promise<Outcome<Value>> {
  return database.transaction(async (within) => {
    await oneAtATime(within, 'fiscal', municipality)
    const { value, entry } = await work(within)
    const details = { account, ...entry.details }
    await appendAudit(within, { municipalityId: municipality, at, who, ...entry, details })
    return succeed(value)
  })
}

/** A new version of a guideline: another limit, a last year. @param seen the version that the writer has read */
export function saveGuideline(
  database: Database,
  writer: Writer,
  guideline: Guideline,
  seen?: number,
): Promise<Outcome<number>> {
  return withFiscal(database, writer.municipality, async (within, { guidelines }) => {
    const latest = guidelines.findLast(({ id }) => id === guideline.id)?.version ?? 0
    if (isWrittenMeanwhile(seen, latest)) return refuse(writtenMeanwhile)
    return addGuideline(within, writer, guideline, 'guideline-written')
  })
}

/** The version itself, where nobody else writes meanwhile. */
export function addGuideline(
  database: Database,
  writer: Writer,
  guideline: Guideline,
  action: 'guideline-written' | 'guideline-decided',
): Promise<Outcome<number>> {
  const { id, measure, limit, overYears, from, until, decision } = guideline
  return write(database, writer, async (within) => {
    const row = await within.first(insertGuideline, [
      ...[writer.municipality, id, measure, limit, overYears, from, until ?? null, decision],
      ...[writer.who, writer.at],
    ])
    const version = written(row).version
    const details = { measure, limit, overYears, from, until, decision }
    const object = `fiscal-guideline/${id}/${version}`
    return { value: version, entry: { action, object, why: decision, details } }
  })
}

/** New rules for the reserve. @param seen the version that the writer has read */
export function savePolicy(
  database: Database,
  writer: Writer,
  policy: Omit<ReservePolicy, 'version' | 'at'>,
  seen?: number,
): Promise<Outcome<number>> {
  const { setAsideWhen, usedWhen, rurUsableThrough, decision } = policy
  return withFiscal(database, writer.municipality, async (outer, { policies }) => {
    if (isWrittenMeanwhile(seen, policies.at(-1)?.version ?? 0)) return refuse(writtenMeanwhile)
    return write(outer, writer, async (within) => {
      const row = await within.first(insertPolicy, [
        ...[writer.municipality, setAsideWhen, usedWhen, rurUsableThrough ?? null, decision],
        ...[writer.who, writer.at],
      ])
      const version = written(row).version
      const object = `reserve-policy/${version}`
      return {
        value: version,
        entry: { action: 'reserve-policy-written', object, why: decision, details: { ...policy } },
      }
    })
  })
}

/** Money taken from a reserve, with what it went to and why. */
export function saveUse(
  database: Database,
  writer: Writer,
  use: Omit<ReserveUse, 'id' | 'at'>,
): Promise<Outcome<number>> {
  const { year, reserve, amountOre, wentTo, reason, decision } = use
  return write(database, writer, async (within) => {
    const row = await within.first(insertUse, [
      ...[writer.municipality, year, reserve, amountOre, wentTo, reason, decision, writer.who, writer.at],
    ])
    const { id } = written(row)
    const details = { year, reserve, amountOre, wentTo, decision }
    return {
      value: id,
      entry: { action: 'reserve-used', object: `reserve-use/${id}`, why: reason, details },
    }
  })
}

/** Tells why a reserve was used, where nobody has said it, or says it better. */
export function tellReason(
  database: Database,
  writer: Writer,
  use: number,
  { wentTo, reason }: Pick<ReserveUse, 'wentTo' | 'reason'>,
): Promise<Outcome<number>> {
  return write(database, writer, async (within) => {
    const row = await within.first(insertReason, [
      ...[writer.municipality, use, wentTo, reason, writer.who, writer.at],
    ])
    const { number } = written(row)
    const object = `reserve-use/${use}/${number}`
    return {
      value: number,
      entry: { action: 'reserve-use-explained', object, why: reason, details: { wentTo } },
    }
  })
}

/** A new version of the whole ladder. @param seen the version that the writer has read */
export function saveLadder(
  database: Database,
  writer: Writer,
  steps: readonly Omit<LadderStep, 'decision'>[],
  decision: string,
  seen?: number,
): Promise<Outcome<number>> {
  return withFiscal(database, writer.municipality, async (within, { ladders }) => {
    if (isWrittenMeanwhile(seen, ladders.at(-1)?.version ?? 0)) return refuse(writtenMeanwhile)
    return addLadder(within, writer, steps, decision, 'action-ladder-written')
  })
}

/** The version itself, where nobody else writes meanwhile. */
export function addLadder(
  database: Database,
  writer: Writer,
  steps: readonly Omit<LadderStep, 'decision'>[],
  decision: string,
  action: 'action-ladder-written' | 'action-ladder-decided',
): Promise<Outcome<number>> {
  return write(database, writer, async (within) => {
    const row = await within.first(insertLadder, [writer.municipality, decision, writer.who, writer.at])
    const { version } = written(row)
    await within.all(insertSteps, [writer.municipality, version, JSON.stringify(steps)])
    const object = `action-ladder/${version}`
    return { value: version, entry: { action, object, why: decision, details: { steps: steps.length } } }
  })
}

/** What the store gives back of a row that it has just been given. */
export function written<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Error('what was written was not stored')
  return row
}
