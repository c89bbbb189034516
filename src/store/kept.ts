import type { Database } from './db.ts'

interface Kept {
  readonly version: string | number
  readonly made: Promise<unknown>
}

/** What has been worked out of a store, by what was asked; the oldest question goes first. */
const mostKept = 80
const keptByDatabase = new WeakMap<Database, Map<string, Kept>>()

/**
 * What takes long to read or to work out from a store is kept in memory for as long as the rows that it rests on have
 * the same version. What fails is not kept, nor what is read in a transaction, which sees what it has itself written.
 *
 * @param what names the question, with everything that the answer depends on beside the rows
 * @param version of the rows: an answer from another version is forgotten
 * @example kept(database, `ranking ${service.id}`, version, () => rank(…))
 */
export function kept<T>(
  database: Database,
  what: string,
  version: string | number,
  make: () => Promise<T>,
): Promise<T> {
  if (database.inTransaction) return make()
  const all = keptByDatabase.get(database) ?? new Map<string, Kept>()
  keptByDatabase.set(database, all)
  const known = all.get(what)
  // What was asked says what was made, so what stands under it has that type.
  if (known?.version === version) return known.made as Promise<T>
  const made = make()
  all.delete(what)
  all.set(what, { version, made })
  made.catch(() => {
    if (all.get(what)?.made === made) all.delete(what)
  })
  const oldest = all.keys().next().value
  if (all.size > mostKept && oldest !== undefined) all.delete(oldest)
  return made
}
