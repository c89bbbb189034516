import { unwrap } from '#core/outcome.ts'
import { openStore, type Store } from '#store/open.ts'
import { say } from './language.ts'
import { tell } from './output.ts'

/** Where a command's store is: `--data`, else `STYRKEDJAN_DATA`, else `./data`; or `DATABASE_URL`. */
export function storePlace(args: { readonly data?: string | undefined }) {
  return {
    data: args.data ?? process.env.STYRKEDJAN_DATA ?? 'data',
    databaseUrl: process.env.DATABASE_URL,
    notify: (notice: { sv: string; en: string }) => tell(say(notice)),
  }
}

/**
 * Does a command's work on the store, made and migrated at need, and closes it. Where `styrkedjan start` already
 * runs on the same data directory, its server is used.
 *
 * @example run: ({ args }) => withStore(args, async ({ database }) => emit(…))
 */
export async function withStore<T>(
  args: { readonly data?: string | undefined },
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = unwrap(await openStore({ ...storePlace(args), join: true }))
  try {
    return await work(store)
  } finally {
    await store.stop()
  }
}
