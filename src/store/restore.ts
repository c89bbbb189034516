import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { createGunzip } from 'node:zlib'
import type pg from 'pg'
import { z } from 'zod'
import { type Outcome, Refusal, refuse, succeed } from '#core/outcome.ts'
import { type BackupReport, backupFormat } from './backup.ts'
import { readLines } from './lines.ts'
import { appliedMigrations, apply, compare, inOneTransaction } from './migrate.ts'
import { type Migration, shippedMigrations } from './migrations.ts'
import { fileMissing, notABackup, storeNotEmpty } from './problems.ts'
import { isEmpty, quote, storeTables, type Table } from './tables.ts'

const header = z.object({
  styrkedjan: z.literal('backup'),
  format: z.literal(backupFormat),
  at: z.string(),
  migrations: z.array(z.object({ version: z.number(), name: z.string(), checksum: z.string() })).min(1),
})
const tableLine = z.object({ table: z.string(), columns: z.array(z.string()).min(1) })
const rowLine = z.array(z.string().nullable())
const endLine = z.object({ end: z.object({ rows: z.number(), sha256: z.string() }) })

export interface RestoreOptions {
  readonly migrations?: readonly Migration[]
  readonly onRows?: (rows: number) => void
}

/**
 * Restores a backup into an empty store: everything in it, or nothing. The store gets the structure that the
 * backup was taken with; migrate it afterwards.
 */
export async function restoreBackup(
  client: pg.Client,
  file: string,
  { migrations = shippedMigrations(), onRows }: RestoreOptions = {},
): Promise<Outcome<BackupReport>> {
  if (!existsSync(file)) return refuse(fileMissing(file))
  const reader = new BackupReader(file)
  try {
    const report = await inOneTransaction(client, async () => {
      await makeStructure(client, reader, await reader.header(), migrations)
      return withoutForeignKeys(client, () => fill(client, reader, onRows))
    })
    return succeed({ file, ...report })
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problems: error.problems }
    throw error
  } finally {
    await reader.close()
  }
}

/** Opened when the first line is asked for: from then on somebody listens to the stream's errors. */
async function* unpackedLines(file: string): AsyncGenerator<string> {
  const unpacked = createGunzip()
  const packed = createReadStream(file).on('error', (error) => unpacked.destroy(error))
  try {
    yield* readLines(packed.pipe(unpacked))
  } finally {
    packed.destroy()
  }
}

/** Reads the file a line at a time and keeps the sum of what it has read. */
class BackupReader {
  readonly #lines: AsyncGenerator<string>
  readonly #hash = createHash('sha256')
  readonly #file: string
  #number = 0

  constructor(file: string) {
    this.#file = file
    this.#lines = unpackedLines(file)
  }

  refuse(sv: string, en: string): Refusal {
    return new Refusal([notABackup(this.#file, this.#number, sv, en)])
  }

  async header() {
    const parsed = header.safeParse((await this.next()).value)
    if (!parsed.success) throw this.refuse('den börjar inte som en', 'it does not begin like one')
    return parsed.data
  }

  async close(): Promise<void> {
    await this.#lines.return(undefined)
  }

  /** The next line's value, and the sum of all lines before it. */
  async next(): Promise<{ value: unknown; sumBefore: string }> {
    const line = await this.#lines.next().catch((error: unknown) => {
      const said = error instanceof Error ? error.message : String(error)
      throw this.refuse(`den är skadad (${said})`, `it is damaged (${said})`)
    })
    if (line.done) throw this.refuse('slutet saknas', 'its end is missing')
    this.#number++
    const sumBefore = this.#hash.copy().digest('hex')
    this.#hash.update(`${line.value}\n`)
    try {
      return { value: JSON.parse(line.value), sumBefore }
    } catch {
      throw this.refuse('raden är skadad', 'the line is damaged')
    }
  }
}

async function makeStructure(
  client: pg.Client,
  reader: BackupReader,
  { migrations: taken }: z.infer<typeof header>,
  known: readonly Migration[],
): Promise<void> {
  const [trouble] = compare(taken, known)
  if (trouble !== undefined) throw new Refusal([trouble])
  const there = await appliedMigrations(client)
  if (!(await isEmpty(client)) || (there.length > 0 && there.length !== taken.length)) {
    throw new Refusal([storeNotEmpty()])
  }
  if (there.length === 0) await apply(client, known.slice(0, taken.length))
  if ((await storeTables(client)).length === 0)
    throw reader.refuse('den har inga tabeller', 'it has no tables')
}

async function fill(client: pg.Client, reader: BackupReader, onRows: RestoreOptions['onRows']) {
  const tables = new Map((await storeTables(client)).map((table) => [table.name, table]))
  const counted = { tables: 0, rows: 0 }
  let table: Table | undefined
  let rows: (string | null)[][] = []
  const flush = async () => {
    if (table !== undefined && rows.length > 0) await insertRows(client, table, rows)
    counted.rows += rows.length
    rows = []
    onRows?.(counted.rows)
  }
  for (;;) {
    const { value, sumBefore } = await reader.next()
    const row = rowLine.safeParse(value)
    if (row.success) {
      if (row.data.length !== table?.columns.length)
        throw reader.refuse('raden passar inte', 'the row does not fit')
      if (rows.push(row.data) === 1_000) await flush()
      continue
    }
    await flush()
    const end = endLine.safeParse(value)
    if (end.success) {
      const { sha256, rows: expected } = end.data.end
      if (sha256 !== sumBefore || expected !== counted.rows) {
        throw reader.refuse('innehållet är ändrat', 'its content was changed')
      }
      break
    }
    table = chosenTable(value, tables)
    if (table === undefined) throw reader.refuse('tabellen är okänd', 'the table is unknown')
    counted.tables++
  }
  for (const each of tables.values()) await continueNumbering(client, each)
  return counted
}

/** The table that a line begins, with its columns in the file's order. */
function chosenTable(value: unknown, tables: ReadonlyMap<string, Table>): Table | undefined {
  const begun = tableLine.safeParse(value)
  const known = begun.success ? tables.get(begun.data.table) : undefined
  const columns = begun.data?.columns.flatMap(
    (name) => known?.columns.find((column) => column.name === name) ?? [],
  )
  return known === undefined || columns?.length !== begun.data?.columns.length
    ? undefined
    : { name: known.name, columns: columns ?? [] }
}

async function insertRows(client: pg.Client, { name, columns }: Table, rows: (string | null)[][]) {
  const names = columns.map((column) => quote(column.name)).join(', ')
  const arrays = columns.map((_, index) => `$${index + 1}::text[]`).join(', ')
  const values = columns.map((column, index) => `c${index}::${column.type}`).join(', ')
  const aliases = columns.map((_, index) => `c${index}`).join(', ')
  await client.query(
    `insert into ${quote(name)} (${names}) overriding system value
     select ${values} from unnest(${arrays}) as given (${aliases})`,
    columns.map((_, index) => rows.map((row) => row[index])),
  )
}

/** Numbers that the database gives out go on after the highest restored. */
async function continueNumbering(client: pg.Client, { name, columns }: Table): Promise<void> {
  for (const column of columns.filter(({ identity }) => identity)) {
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), max(${quote(column.name)})) from ${quote(name)}`,
      [quote(name), column.name],
    )
  }
}

/** References between tables are taken away while tables are filled, and tried against all rows when put back. */
async function withoutForeignKeys<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
       from pg_constraint
      where contype = 'f' and connamespace = current_schema()::regnamespace and conparentid = 0`,
  )
  for (const { table, name } of rows)
    await client.query(`alter table ${table} drop constraint ${quote(name)}`)
  const result = await work()
  for (const { table, name, definition } of rows) {
    await client.query(`alter table ${table} add constraint ${quote(name)} ${definition}`)
  }
  return result
}
