import { z } from 'zod'
import { type Database, statement } from '#store/db.ts'

/** The columns of a table that the example fills, by name, each with its type in PostgreSQL. */
export type Columns = Readonly<Record<string, string>>

/** A table and what the example fills in it. The municipality's own column isn't named: it leads every table. */
export interface Filling<C extends Columns> {
  readonly table: string
  readonly columns: C
  readonly rows: readonly Readonly<Record<keyof C, unknown>>[]
  /** The column that the table counts by itself, where the example gives the numbers. */
  readonly numberedBy?: keyof C & string
}

/** Reads better than the type written out: the rows are held to the columns. */
export function filling<C extends Columns>(
  table: string,
  columns: C,
  rows: Filling<C>['rows'],
  numberedBy?: keyof C & string,
): Filling<Columns> {
  return { table, columns, rows, ...(numberedBy === undefined ? {} : { numberedBy }) }
}

/**
 * Writes a table's rows in one go: what PostgreSQL is sent is one document, however many the rows. Numbers that the
 * example gives itself (a question's, a round's) are kept, and the table counts on from them.
 */
export async function fill(
  database: Database,
  municipality: string,
  { table, columns, rows, numberedBy }: Filling<Columns>,
): Promise<void> {
  const names = Object.keys(columns)
  const given = Object.entries(columns).map(([name, type]) => `${name} ${type}`)
  const insert = statement(
    `example ${table}`,
    z.unknown(),
    `insert into ${table} (municipality_id, ${names.join(', ')}) overriding system value
     select $1, ${names.join(', ')} from jsonb_to_recordset($2::jsonb) as given (${given.join(', ')})`,
  )
  await database.all(insert, [municipality, JSON.stringify(rows)])
  if (numberedBy !== undefined) await countOn(database, table, numberedBy)
}

async function countOn(database: Database, table: string, column: string): Promise<void> {
  const query = `select setval(pg_get_serial_sequence('${table}', '${column}'), coalesce(max(${column}), 0) + 1, false)
     from ${table}`
  await database.all(statement(`example count on ${table}`, z.unknown(), query))
}
