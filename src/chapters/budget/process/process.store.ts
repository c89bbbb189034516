import { z } from 'zod'
import { type Database, statement } from '#store/db.ts'
import type { ProcessBook } from './model.ts'
import { processBook } from './store.ts'

const oneAtATime = statement(
  'budget/process one at a time',
  z.unknown(),
  `select pg_advisory_xact_lock(hashtext('budget-process'), hashtext($1))::text`,
)

/**
 * Runs work on the process as it stands, with nobody else writing meanwhile.
 *
 * @param work given the book as it is inside the transaction; what it refuses, it refuses before it writes
 */
export function withProcess<T>(
  database: Database,
  municipality: string,
  work: (within: Database, book: ProcessBook) => Promise<T>,
): Promise<T> {
  return database.transaction(async (within) => {
    await within.all(oneAtATime, [municipality])
    return work(within, await processBook(within, municipality))
  })
}
