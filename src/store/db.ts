import pg from 'pg'
import type { z } from 'zod'
import { type CopyRows, copyInto } from './copy.ts'

/** A named, prepared statement and the shape of its rows, in modules named after the question they answer. */
export interface Statement<Row> {
  readonly name: string
  readonly text: string
  readonly row: z.ZodType<Row>
}

/** @param name unique in the product: PostgreSQL keeps the plan under it */
export function statement<Row>(name: string, row: z.ZodType<Row>, text: string): Statement<Row> {
  return { name, row, text }
}

/** What everything that reads or writes the store is given. */
export interface Database {
  /** Every row, parsed: a row of another shape is a broken product and throws. */
  all<Row>(query: Statement<Row>, values?: readonly unknown[]): Promise<Row[]>
  /** The first row, if any. */
  first<Row>(query: Statement<Row>, values?: readonly unknown[]): Promise<Row | undefined>
  /**
   * Fills a table by COPY, which takes rows many times faster than they can be inserted.
   *
   * @param into table and columns: `person (name, born)`
   * @param rows a list for each, in the columns' order; taken as they are needed
   */
  copy(into: string, rows: CopyRows): Promise<void>
  /** Whether what is asked here sees what the same transaction has written. */
  readonly inTransaction: boolean
  /** Everything in `work` or nothing. Inside a transaction it nests as a savepoint. */
  transaction<T>(work: (database: Database) => Promise<T>): Promise<T>
}

export interface DatabasePool extends Database {
  close(): Promise<void>
}

interface Queryable {
  query(text: string | pg.QueryConfig): Promise<pg.QueryResult>
}

interface Client extends Queryable {
  copy(into: string, rows: CopyRows): Promise<void>
}

// Counts and ids fit a double in every municipality there will ever be; dates stay ISO strings.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString())

/** A transaction has one connection, which takes one question at a time: those asked together wait their turn. */
function oneByOne(client: pg.PoolClient): Client {
  let last: Promise<unknown> = Promise.resolve()
  function inTurn<T>(ask: () => Promise<T>): Promise<T> {
    const answer = last.then(ask)
    last = answer.catch(() => undefined)
    return answer
  }
  return {
    query: (text) => inTurn(() => client.query(text)),
    copy: (into, rows) => inTurn(() => copyInto(client, into, rows)),
  }
}

async function run<Row>(on: Queryable, query: Statement<Row>, values: readonly unknown[] = []) {
  const result = await on.query({ name: query.name, text: query.text, values: [...values] })
  return result.rows.map((row) => query.row.parse(row))
}

function within(client: Client, depth: number): Database {
  return {
    inTransaction: true,
    all: (query, values) => run(client, query, values),
    first: async (query, values) => (await run(client, query, values))[0],
    copy: (into, rows) => client.copy(into, rows),
    transaction: (work) => inTransaction(client, depth + 1, work),
  }
}

async function inTransaction<T>(client: Client, depth: number, work: (db: Database) => Promise<T>) {
  const [begin, commit, undo] =
    depth === 0
      ? ['begin', 'commit', 'rollback']
      : [`savepoint s${depth}`, `release savepoint s${depth}`, `rollback to savepoint s${depth}`]
  await client.query(begin)
  try {
    const result = await work(within(client, depth))
    await client.query(commit)
    return result
  } catch (error) {
    await client.query(undo)
    throw error
  }
}

/** Opens a pool on a PostgreSQL server (15 or later). */
export function openDatabase(config: pg.PoolConfig): DatabasePool {
  const pool = new pg.Pool({ max: 8, ...config })
  // An idle connection that the server closes is replaced at the next question; without a listener it would end the process.
  pool.on('error', () => {})
  async function transaction<T>(work: (database: Database) => Promise<T>): Promise<T> {
    const client = await pool.connect()
    try {
      return await inTransaction(oneByOne(client), 0, work)
    } finally {
      client.release()
    }
  }
  return {
    inTransaction: false,
    all: (query, values) => run(pool, query, values),
    first: async (query, values) => (await run(pool, query, values))[0],
    copy: (into, rows) => transaction((within) => within.copy(into, rows)),
    transaction,
    close: () => pool.end(),
  }
}
