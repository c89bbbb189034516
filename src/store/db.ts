import pg from 'pg'
import type { z } from 'zod'

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

// Counts and ids fit a double in every municipality there will ever be; dates stay ISO strings.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString())

/** A transaction has one connection, which takes one question at a time: those asked together wait their turn. */
function oneByOne(client: pg.PoolClient): Queryable {
  let last: Promise<unknown> = Promise.resolve()
  return {
    query: (text: string | pg.QueryConfig) => {
      const answer = last.then(() => client.query(text))
      last = answer.catch(() => undefined)
      return answer
    },
  }
}

async function run<Row>(on: Queryable, query: Statement<Row>, values: readonly unknown[] = []) {
  const result = await on.query({ name: query.name, text: query.text, values: [...values] })
  return result.rows.map((row) => query.row.parse(row))
}

function within(client: Queryable, depth: number): Database {
  return {
    inTransaction: true,
    all: (query, values) => run(client, query, values),
    first: async (query, values) => (await run(client, query, values))[0],
    transaction: (work) => inTransaction(client, depth + 1, work),
  }
}

async function inTransaction<T>(client: Queryable, depth: number, work: (db: Database) => Promise<T>) {
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
  return {
    inTransaction: false,
    all: (query, values) => run(pool, query, values),
    first: async (query, values) => (await run(pool, query, values))[0],
    async transaction(work) {
      const client = await pool.connect()
      try {
        return await inTransaction(oneByOne(client), 0, work)
      } finally {
        client.release()
      }
    },
    close: () => pool.end(),
  }
}
