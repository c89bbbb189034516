import { z } from 'zod'
import { addressOf } from '#chapters/roles/addresses.ts'
import type { DecisionType, Delegation, RoleBook } from '#chapters/roles/model.ts'
import { roleBook } from '#chapters/roles/store.ts'
import { swedishDay } from '#core/day.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { type AuditEvent, appendAudit } from '#store/audit.ts'
import { type Database, statement } from '#store/db.ts'
import { oneAtATime } from '#store/one-at-a-time.ts'
import { type ControlTotals, planRegister } from './plan-register.ts'
import type { DelegationContent, RegisterRow, TypeContent } from './row.ts'

/** Who writes in the register, and when. */
export interface Writer {
  readonly municipality: string
  /** Name, for the trail. */
  readonly who: string
  readonly account: string
  /** ISO instant. */
  readonly at: string
}

const insertTypes = statement(
  'roles/insert decision types',
  z.unknown(),
  `insert into decision_type (municipality_id, type_id, version, title, area, act, committee, law, lowest_lawful,
     lawful_reason, statutory_post, per_year, days_to_decision, yearly_ore, removed, who, at)
   select $1, id, version, title, area, act, committee, law, "lowestLawful", "lawfulReason", "statutoryPost", "perYear",
     "daysToDecision", "yearlyOre", removed, $3, $4
   from jsonb_to_recordset($2::jsonb) as row(id text, version integer, title text, area text, act text, committee text,
     law text, "lowestLawful" text, "lawfulReason" text, "statutoryPost" text, "perYear" integer,
     "daysToDecision" double precision, "yearlyOre" bigint, removed boolean)`,
)

const insertDelegations = statement(
  'roles/insert delegations',
  z.unknown(),
  `insert into delegation (municipality_id, type_id, document, level, node_id, limit_ore, condition, sub_delegated,
     jointly, reporting, decision, valid_from, valid_until, who, at)
   select $1, type, document, level, place, "limitOre", condition, "subDelegated", jointly, reporting, decision, "from",
     until, $3, $4
   from jsonb_to_recordset($2::jsonb) as row(type text, document text, level text, place text,
     "limitOre" bigint, condition text, "subDelegated" boolean, jointly boolean, reporting text, decision text,
     "from" date, until date, number integer)
   order by number`,
)

const replaceDelegations = statement(
  'roles/replace delegations',
  z.object({ delegation_id: z.number() }),
  `update delegation set removed_at = $3
   where municipality_id = $1 and delegation_id = any ($2) and removed_at is null returning delegation_id`,
)

/**
 * Runs work on the register as it stands, with nobody else writing meanwhile.
 *
 * @param work given the book as it is inside the transaction; a refusal undoes nothing since it comes before writing
 */
export function withRegister<T>(
  database: Database,
  municipality: string,
  work: (within: Database, book: RoleBook) => Promise<T>,
): Promise<T> {
  return database.transaction(async (within) => {
    await oneAtATime(within, 'role-register', municipality)
    return work(within, await roleBook(within, municipality))
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

export async function addTypes(
  within: Database,
  { municipality, who, at }: Writer,
  types: readonly (TypeContent & Pick<DecisionType, 'version' | 'removed'>)[],
): Promise<void> {
  if (types.length > 0) await within.all(insertTypes, [municipality, JSON.stringify(types), who, at])
}

export async function addDelegations(
  within: Database,
  { municipality, who, at }: Writer,
  delegations: readonly (DelegationContent & Pick<Delegation, 'type'>)[],
): Promise<void> {
  if (delegations.length === 0) return
  const numbered = delegations.map((each, number) => ({ ...each, number }))
  await within.all(insertDelegations, [municipality, JSON.stringify(numbered), who, at])
}

/**
 * Ends delegations: each row is replaced by one that says when it ended. One that has not begun by then is taken away.
 *
 * @param day first ISO day without them
 */
export async function endDelegations(
  within: Database,
  writer: Writer,
  delegations: readonly Delegation[],
  day: string,
): Promise<void> {
  if (delegations.length === 0) return
  const ids = delegations.map(({ id }) => id)
  await within.all(replaceDelegations, [writer.municipality, ids, writer.at])
  const begun = delegations.filter(({ from }) => from < day)
  await addDelegations(
    within,
    writer,
    begun.map(({ id: _, ...delegation }) => ({ ...delegation, until: day })),
  )
}

/**
 * Takes a file's rows into the register: all of them or none.
 *
 * @param expected the totals of the preview; another sum means that the register has changed since
 */
export function importRegister(
  database: Database,
  writer: Writer,
  {
    rows,
    whole,
    expected,
    why,
  }: {
    readonly rows: readonly RegisterRow[]
    readonly whole: boolean
    readonly expected: string
    readonly why: string
  },
): Promise<Outcome<ControlTotals>> {
  const day = swedishDay(writer.at)
  return withRegister(database, writer.municipality, async (within, book) => {
    const plan = planRegister(book, rows, { day, whole })
    if (fingerprint(plan.totals) !== expected) return refuse(changedMeanwhile)
    await addTypes(within, writer, [
      ...plan.types.map(({ content, version }) => ({ ...content, version, removed: false })),
      ...plan.removed.map((type) => ({ ...type, version: type.version + 1, removed: true })),
    ])
    await endDelegations(within, writer, plan.ended, day)
    const started = plan.started.map(({ type, content }) => ({ ...content, type }))
    await addDelegations(within, writer, started)
    await note(within, writer, {
      action: 'decision-types-imported',
      object: addressOf.register,
      why,
      details: { ...plan.totals },
    })
    return succeed(plan.totals)
  })
}

/** The totals as a text that a form can carry from the preview to the decision. */
export function fingerprint(totals: ControlTotals): string {
  return Object.values(totals).join('-')
}

const changedMeanwhile: Problem = {
  code: 'register-changed',
  text: {
    sv: 'Registret har ändrats sedan du granskade filen. Inget är inläst. Granska summorna på nytt.',
    en: 'The register has changed since you reviewed the file. Nothing is imported. Review the totals anew.',
  },
}
