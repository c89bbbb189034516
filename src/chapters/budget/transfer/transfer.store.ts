import { z } from 'zod'
import type { Writer } from '#chapters/budget/budget-room.web.ts'
import type { FiscalBook } from '#chapters/budget/fiscal/book.ts'
import { withFiscal } from '#chapters/budget/fiscal/write-fiscal.store.ts'
import { saveForecast, savePrices } from '#chapters/budget/fiscal/write-population.store.ts'
import type { BudgetBook, BudgetLine } from '#chapters/budget/model.ts'
import { addFrames, addInputs, addVersions, note, withBudget } from '#chapters/budget/write.store.ts'
import { type Database, statement } from '#store/db.ts'
import { oneAtATime } from '#store/one-at-a-time.ts'
import type { ImportKind } from './fields.ts'
import type { ImportPlan } from './plan-import.ts'
import type { MappingProfile } from './profile.ts'
import { profileSchema } from './profile-schema.ts'

const profiles = statement(
  'budget/mapping profiles',
  z.object({ document: profileSchema.nullable() }),
  `select distinct on (kind, name) document from mapping_profile
   where municipality_id = $1 order by kind, name, version desc`,
)

const insertProfile = statement(
  'budget/insert mapping profile',
  z.unknown(),
  `insert into mapping_profile (municipality_id, kind, name, version, document, who, at)
   values ($1, $2, $3, (select coalesce(max(version), 0) + 1 from mapping_profile
     where municipality_id = $1 and kind = $2 and name = $3), $4, $5, $6)`,
)

const accounts = statement(
  'budget/ledger accounts',
  z.object({ account: z.string(), name: z.string() }),
  `select distinct on (account) account, name from ledger_account
   where municipality_id = $1 order by account, version desc`,
)

const insertAccounts = statement(
  'budget/insert ledger accounts',
  z.unknown(),
  `insert into ledger_account (municipality_id, account, version, name, who, at)
   select $1, account, (select coalesce(max(version), 0) + 1 from ledger_account as known
     where known.municipality_id = $1 and known.account = row.account), name, $3, $4
   from jsonb_to_recordset($2::jsonb) as row(account text, name text)`,
)

const insertLines = statement(
  'budget/insert lines',
  z.unknown(),
  `insert into budget_line (municipality_id, year, unit_id, account, activity, version, months, source, who, at)
   select $1, year, unit, account, activity, (select coalesce(max(version), 0) + 1 from budget_line as known
     where known.municipality_id = $1 and known.year = row.year and known.unit_id = row.unit
       and known.account = row.account and known.activity = row.activity), months, source, $3, $4
   from jsonb_to_recordset($2::jsonb) as row(year integer, unit text, account text, activity text, months bigint[],
     source text)`,
)

/** The saved ways of reading files, by kind and name. */
export async function mappingProfiles(
  database: Database,
  municipality: string,
): Promise<readonly MappingProfile[]> {
  return (await database.all(profiles, [municipality])).flatMap(({ document }) =>
    document ? [document] : [],
  )
}

/** Saves a profile under its name, in place of the one that had it; the former stays in history. */
export function saveProfile(database: Database, writer: Writer, profile: MappingProfile): Promise<void> {
  return keepProfile(database, writer, profile, profile)
}

/** Takes a profile away: files are no longer read by it. */
export function removeProfile(
  database: Database,
  writer: Writer,
  which: Pick<MappingProfile, 'kind' | 'name'>,
): Promise<void> {
  return keepProfile(database, writer, which, null)
}

async function keepProfile(
  database: Database,
  writer: Writer,
  { kind, name }: Pick<MappingProfile, 'kind' | 'name'>,
  document: MappingProfile | null,
): Promise<void> {
  const { municipality, who, at } = writer
  await database.transaction(async (within) => {
    await oneAtATime(within, 'mapping_profile', municipality)
    await within.all(insertProfile, [municipality, kind, name, document && JSON.stringify(document), who, at])
    await note(within, writer, {
      action: document ? 'mapping-saved' : 'mapping-removed',
      object: '/budget/in-ut',
      why: name,
      details: { kind },
    })
  })
}

/** What accounts are called, by account. */
export async function ledgerAccounts(
  database: Database,
  municipality: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await database.all(accounts, [municipality])
  return new Map(rows.map(({ account, name }) => [account, name]))
}

/** Runs work on the budget and the finances as they stand, with nobody else writing in either meanwhile. */
export function withBooks<T>(
  database: Database,
  municipality: string,
  work: (within: Database, books: { readonly book: BudgetBook; readonly fiscal: FiscalBook }) => Promise<T>,
): Promise<T> {
  return withBudget(database, municipality, (outer, book) =>
    withFiscal(outer, municipality, (within, fiscal) => work(within, { book, fiscal })),
  )
}

/** Writes what a plan says, in the transaction that it was worked out in: all of it, or nothing. */
export async function writePlan(
  within: Database,
  writer: Writer,
  { kind, planned, changed }: ImportPlan,
  file: string,
): Promise<void> {
  await addFrames(within, writer, planned.frames)
  await addInputs(within, writer, planned.inputs)
  await addVersions(within, writer, planned.drafts, file)
  await addLines(within, writer, planned.lines)
  await addAccounts(within, writer, planned.accounts)
  for (const change of planned.forecasts) await saveForecast(within, writer, change)
  if (planned.bandPrices.length > 0) await savePrices(within, writer, planned.bandPrices)
  await note(within, writer, {
    action: 'budget-imported',
    object: '/budget/in-ut',
    why: file,
    details: { kind: kind satisfies ImportKind, rows: changed },
  })
}

async function addLines(
  within: Database,
  { municipality, who, at }: Writer,
  lines: readonly BudgetLine[],
): Promise<void> {
  if (lines.length > 0) await within.all(insertLines, [municipality, JSON.stringify(lines), who, at])
}

async function addAccounts(
  within: Database,
  { municipality, who, at }: Writer,
  named: ReadonlyMap<string, string>,
): Promise<void> {
  const known = await ledgerAccounts(within, municipality)
  const rows = [...named].filter(([account, name]) => known.get(account) !== name)
  if (rows.length === 0) return
  const documents = rows.map(([account, name]) => ({ account, name }))
  await within.all(insertAccounts, [municipality, JSON.stringify(documents), who, at])
}
