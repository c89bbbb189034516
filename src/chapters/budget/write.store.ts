import { z } from 'zod'
import { isNonEmpty } from '#core/outcome.ts'
import { type AuditEvent, appendAudit } from '#store/audit.ts'
import { type Database, statement } from '#store/db.ts'
import { oneAtATime } from '#store/one-at-a-time.ts'
import type { Writer } from './budget-room.web.ts'
import type {
  AllocationInput,
  BudgetBook,
  BudgetDecision,
  BudgetException,
  BudgetFrame,
  RuleSetStep,
  RuleSetVersion,
} from './model.ts'
import { budgetBook } from './store.ts'

const insertVersions = statement(
  'budget/insert versions',
  z.unknown(),
  `insert into rule_set_version (municipality_id, rule_set_id, version, year, holder_node, document, why, who, at)
   select $1, id, version, year, holder, document, $3, $4, $5
   from jsonb_to_recordset($2::jsonb) as row(id text, version integer, year integer, holder text, document jsonb)`,
)

const insertStep = statement(
  'budget/insert step',
  z.unknown(),
  `insert into rule_set_step (municipality_id, rule_set_id, version, step_number, step, decision, happened_on, why, who, at)
   values ($1, $2, $3, (select count(*) + 1 from rule_set_step
     where municipality_id = $1 and rule_set_id = $2 and version = $3), $4, $5, $6, $7, $8, $9)`,
)

const insertInputs = statement(
  'budget/insert inputs',
  z.unknown(),
  `insert into allocation_input (municipality_id, year, rule_set_id, unit_id, stage, kind, name, counted_on, value, source,
     who, at)
   select $1, year, "ruleSet", unit, stage, kind, name, coalesce("on", ''), value, source, $3, $4
   from jsonb_to_recordset($2::jsonb) as row(year integer, "ruleSet" text, unit text, stage text, kind text, name text,
     "on" text, value double precision, source text)`,
)

const insertFrames = statement(
  'budget/insert frames',
  z.unknown(),
  `insert into budget_frame (municipality_id, year, node_id, version, stage, amount_ore, decision, given_on, reason, who, at)
   select $1, year, node, version, stage, "amountOre", decision, "givenOn", reason, $3, $4
   from jsonb_to_recordset($2::jsonb) as row(year integer, node text, version integer, stage text, "amountOre" bigint,
     decision text, "givenOn" date, reason text)`,
)

const insertDecision = statement(
  'budget/insert decision',
  z.object({ decision_id: z.number() }),
  `insert into budget_decision (municipality_id, year, kind, node_id, reference, decided_on, reason, financing, who, at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning decision_id`,
)

const insertAmounts = statement(
  'budget/insert amounts',
  z.unknown(),
  `insert into budget_amount (municipality_id, decision_id, unit_id, rule_set_id, component_id, amount_ore)
   select $1, $2, unit, "ruleSet", component, "amountOre"
   from jsonb_to_recordset($3::jsonb) as row(unit text, "ruleSet" text, component text, "amountOre" bigint)`,
)

const insertException = statement(
  'budget/insert exception',
  z.object({ exception_id: z.number() }),
  `insert into budget_exception (municipality_id, year, rule_set_id, unit_id, amount_ore, reason, decision, valid_from,
     expires_on, who, at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning exception_id`,
)

const insertEnd = statement(
  'budget/insert exception end',
  z.object({ exception_id: z.number() }),
  `insert into exception_end (municipality_id, exception_id, ended_on, why, who, at)
   values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning exception_id`,
)

/**
 * Runs work on the budget as it stands, with nobody else writing meanwhile.
 *
 * @param work given the book as it is inside the transaction; what it refuses, it refuses before it writes
 */
export function withBudget<T>(
  database: Database,
  municipality: string,
  work: (within: Database, book: BudgetBook) => Promise<T>,
): Promise<T> {
  return database.transaction(async (within) => {
    await oneAtATime(within, 'budget', municipality)
    return work(within, await budgetBook(within, municipality))
  })
}

/** Writes in the trail, with the account of whoever did it. */
export async function note(
  within: Database,
  { municipality, who, account, at }: Writer,
  event: Pick<AuditEvent, 'action' | 'object' | 'why' | 'details'>,
): Promise<void> {
  const details = { account, ...event.details }
  await appendAudit(within, { municipalityId: municipality, at, who, ...event, details })
}

/** New versions of rule sets, as drafts. */
export async function addVersions(
  within: Database,
  { municipality, who, at }: Writer,
  versions: readonly Pick<RuleSetVersion, 'id' | 'version' | 'year' | 'holder' | 'document'>[],
  why: string,
): Promise<void> {
  if (versions.length === 0) return
  await within.all(insertVersions, [municipality, JSON.stringify(versions), why, who, at])
}

export async function addStep(
  within: Database,
  { municipality, who, at }: Writer,
  { id, version }: Pick<RuleSetVersion, 'id' | 'version'>,
  { step, decision, on, why }: Omit<RuleSetStep, 'who'>,
): Promise<void> {
  await within.all(insertStep, [municipality, id, version, step, decision, on, why, who, at])
}

export async function addInputs(
  within: Database,
  { municipality, who, at }: Writer,
  inputs: readonly Omit<AllocationInput, 'at'>[],
): Promise<void> {
  if (isNonEmpty(inputs)) await within.all(insertInputs, [municipality, JSON.stringify(inputs), who, at])
}

export async function addFrames(
  within: Database,
  { municipality, who, at }: Writer,
  frames: readonly BudgetFrame[],
): Promise<void> {
  if (isNonEmpty(frames)) await within.all(insertFrames, [municipality, JSON.stringify(frames), who, at])
}

/** @returns the number of the decision */
export async function addDecision(
  within: Database,
  { municipality, who, at }: Writer,
  { year, kind, node, reference, on, reason, financing, amounts }: Omit<BudgetDecision, 'id'>,
): Promise<number> {
  const values = [municipality, year, kind, node, reference, on, reason, financing ?? '', who, at]
  const row = await within.first(insertDecision, values)
  if (!row) throw new Error('a decision was not stored')
  if (isNonEmpty(amounts)) {
    await within.all(insertAmounts, [municipality, row.decision_id, JSON.stringify(amounts)])
  }
  return row.decision_id
}

/** @returns the number of the exception */
export async function addException(
  within: Database,
  { municipality, who, at }: Writer,
  given: Omit<BudgetException, 'id' | 'endedOn'>,
): Promise<number> {
  const { year, ruleSet, unit, amountOre, reason, decision, from, expiresOn } = given
  const values = [municipality, year, ruleSet, unit, amountOre, reason, decision, from, expiresOn, who, at]
  const row = await within.first(insertException, values)
  if (!row) throw new Error('an exception was not stored')
  return row.exception_id
}

/** @returns whether it was ended: nothing is written where it had been already */
export async function addExceptionEnd(
  within: Database,
  { municipality, who, at }: Writer,
  { exception, endedOn, why }: { readonly exception: number; readonly endedOn: string; readonly why: string },
): Promise<boolean> {
  return (await within.first(insertEnd, [municipality, exception, endedOn, why, who, at])) !== undefined
}
