import type { Database } from '#store/db.ts'
import { oneAtATime } from '#store/one-at-a-time.ts'
import type { ProcessBook } from './model.ts'
import { processBook } from './store.ts'

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
    await oneAtATime(within, 'budget-process', municipality)
    return work(within, await processBook(within, municipality))
  })
}
