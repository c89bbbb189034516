import type { Database } from './db.ts'

/** What has been worked out of a store, by key; the oldest goes first. */
const mostKept = 80
const keptByDatabase = new WeakMap<Database, Map<string, Promise<unknown>>>()

/**
 * What takes long to work out from a store is kept in memory until the key changes: the key says what was asked and
 * which version of the rows it rests on. What fails is not kept.
 *
 * @example kept(database, `ranking ${version} ${service.id}`, () => rank(…))
 */
export function kept<T>(database: Database, key: string, make: () => Promise<T>): Promise<T> {
  const all = keptByDatabase.get(database) ?? new Map<string, Promise<unknown>>()
  keptByDatabase.set(database, all)
  const known = all.get(key)
  // The key names what was made, so what stands under it has that type.
  if (known) return known as Promise<T>
  const made = make()
  all.set(key, made)
  made.catch(() => all.delete(key))
  const oldest = all.keys().next().value
  if (all.size > mostKept && oldest !== undefined) all.delete(oldest)
  return made
}
