import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import { fileExists, fileProblem } from './problems.ts'
import { quote, storeTables, type Table } from './tables.ts'

/**
 * A backup is one gzip file of JSON lines: a header, then for each table its columns and its rows, every value as
 * PostgreSQL's own text (so that nothing is rounded), then the number of rows and the SHA-256 of all lines before.
 * The queue of work isn't part of it.
 */
export const backupFormat = 1

export interface BackupReport {
  readonly file: string
  readonly tables: number
  readonly rows: number
}

export interface BackupOptions {
  /** ISO instant that the backup is marked with. */
  readonly at: string
  /** Told after each batch how many rows have been written. */
  readonly onRows?: (rows: number) => void
}

interface Counted {
  tables: number
  rows: number
}

const batch = 2_000

/** A name that sorts by time and works on every disk: `2026-11-23T143000Z-version-1.styrkedjan.gz`. */
export function backupName(at: string, occasion: string): string {
  return `${at.replace(/\.\d+/, '').replaceAll(':', '')}-${occasion}.styrkedjan.gz`
}

/** The whole store as of one moment, while others go on working. A backup cut off leaves no file. */
export async function writeBackup(
  client: pg.Client,
  file: string,
  options: BackupOptions,
): Promise<Outcome<BackupReport>> {
  if (existsSync(file)) return refuse(fileExists(file))
  const unfinished = `${file}.unfinished`
  const counted: Counted = { tables: 0, rows: 0 }
  await client.query('begin isolation level repeatable read, read only')
  try {
    const lines = withSeal(documentLines(client, options, counted), counted)
    await pipeline(Readable.from(lines), createGzip(), createWriteStream(unfinished, { mode: 0o600 }))
    renameSync(unfinished, file)
    return succeed({ file, ...counted })
  } catch (error) {
    rmSync(unfinished, { force: true })
    const problem = fileProblem(error, file)
    if (problem !== undefined) return refuse(problem)
    throw error
  } finally {
    await client.query('rollback')
  }
}

async function* documentLines(client: pg.Client, { at, onRows }: BackupOptions, counted: Counted) {
  // The texts of values must not depend on the settings of a server.
  await client.query(`set local datestyle = 'ISO'; set local intervalstyle = 'postgres'; set local timezone = 'UTC';
    set local bytea_output = 'hex'; set local extra_float_digits = 1`)
  const { rows: migrations } = await client.query(
    'select version, name, checksum from schema_migration order by version',
  )
  yield line({ styrkedjan: 'backup', format: backupFormat, at, migrations })
  for (const table of await storeTables(client)) {
    counted.tables++
    yield line({ table: table.name, columns: table.columns.map(({ name }) => name) })
    for await (const rows of batches(client, table)) {
      counted.rows += rows.length
      yield rows.map(line).join('')
      onRows?.(counted.rows)
    }
  }
}

async function* batches(client: pg.Client, { name, columns }: Table) {
  const values = columns.map((column) => `${quote(column.name)}::text`).join(', ')
  await client.query(`declare every_row no scroll cursor for select ${values} from ${quote(name)}`)
  for (;;) {
    const { rows } = await client.query<(string | null)[]>({
      text: `fetch ${batch} from every_row`,
      rowMode: 'array',
    })
    if (rows.length > 0) yield rows
    if (rows.length < batch) break
  }
  await client.query('close every_row')
}

/** Ends the document with what it should hold, so that a file cut short or changed shows. */
async function* withSeal(lines: AsyncIterable<string>, counted: { readonly rows: number }) {
  const hash = createHash('sha256')
  for await (const text of lines) {
    hash.update(text)
    yield text
  }
  yield line({ end: { rows: counted.rows, sha256: hash.digest('hex') } })
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
