import { z } from 'zod'
import { type Database, statement } from './db.ts'

const lock = statement(
  'one at a time',
  z.unknown(),
  'select pg_advisory_xact_lock(hashtext($1), hashtext($2))::text',
)

/**
 * Waits until nobody else does the same work on the same thing, and lets nobody else begin it before the transaction
 * ends. Whoever reads first and then writes what follows from it does so under this.
 *
 * @param within a transaction
 * @param work what is done by one at a time, such as `budget`
 * @param on id of the municipality, as a rule
 */
export async function oneAtATime(within: Database, work: string, on: string): Promise<void> {
  await within.all(lock, [work, on])
}
