import type pg from 'pg'
import type { Bilingual } from '#core/language.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { type DatabasePool, openDatabase } from './db.ts'
import { joinEmbedded, startEmbedded } from './embedded.ts'
import { migrate } from './migrate.ts'
import { examineServer, serverConfig } from './server.ts'

/** An open, migrated store. */
export interface Store {
  readonly database: DatabasePool
  /** For what needs a connection of its own: the job queue, backup, migration. */
  readonly config: pg.ClientConfig
  /** `embedded`: we run the server; `joined`: another process of ours does; `server`: DATABASE_URL. */
  readonly kind: 'embedded' | 'joined' | 'server'
  /** Resolves when the embedded server ends without being asked to. */
  readonly lost: Promise<Problem>
  /** Closes the connections and, where it is ours, the server: no process is left. */
  stop(): Promise<void>
}

export interface StoreOptions {
  readonly data: string
  /** A PostgreSQL server (15–18) instead of the embedded one. */
  readonly databaseUrl?: string | undefined
  /** Whether to use the server that another process already runs on the data directory, or to be refused. */
  readonly join?: boolean
  readonly notify?: (notice: Bilingual) => void
}

interface Source {
  readonly kind: Store['kind']
  readonly config: pg.ClientConfig
  readonly lost: Promise<Problem>
  stop(): Promise<void>
}

/** Opens the store, made and migrated at need. */
export async function openStore(options: StoreOptions): Promise<Outcome<Store>> {
  const source = await openSource(options)
  if (!source.ok) return source
  const { config, kind, lost, stop } = source.value
  try {
    const migrated = await migrate(config, { data: options.data, mayChange: kind !== 'joined' })
    if (migrated.ok) {
      const database = openDatabase(config)
      return succeed({ database, config, kind, lost, stop: () => database.close().finally(stop) })
    }
    await stop()
    return migrated
  } catch (error) {
    await stop()
    throw error
  }
}

/** A server to talk to, before anything is read or changed in it. */
export async function openSource({
  data,
  databaseUrl,
  join,
  notify,
}: StoreOptions): Promise<Outcome<Source>> {
  const nothingToStop = { lost: new Promise<Problem>(() => {}), stop: async () => {} }
  if (databaseUrl !== undefined && databaseUrl !== '') {
    const config = serverConfig(databaseUrl)
    if (!config.ok) return config
    const fit = await examineServer(config.value)
    return fit.ok
      ? succeed({ kind: 'server', config: config.value, ...nothingToStop })
      : refuse(...fit.problems)
  }
  const running = join ? await joinEmbedded(data) : undefined
  if (running !== undefined) return succeed({ kind: 'joined', config: running, ...nothingToStop })
  const embedded = await startEmbedded({ data, ...(notify === undefined ? {} : { notify }) })
  if (!embedded.ok) return embedded
  const { address, lost, stop } = embedded.value
  return succeed({ kind: 'embedded', config: address, lost, stop })
}
