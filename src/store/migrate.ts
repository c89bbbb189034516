import { join } from 'node:path'
import pg from 'pg'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { backupName, writeBackup } from './backup.ts'
import { makeDirectories } from './directories.ts'
import { type Migration, shippedMigrations } from './migrations.ts'
import { fileProblem, migrationChanged, storeIsNewer, storeIsOlder } from './problems.ts'

export interface MigrateOptions {
  /** The data directory: an older store is backed up to `backups` in it first. */
  readonly data: string
  readonly migrations?: readonly Migration[]
  /** Whether an older store may be changed; another running process may depend on it as it is. */
  readonly mayChange?: boolean
  readonly now?: () => string
}

export interface Migrated {
  readonly from: number
  readonly to: number
  /** File of the backup, where an older store was changed. */
  readonly backup?: string
}

/** A number of our own among the database's advisory locks. */
const migrationLock = 7_397_001

/**
 * Brings the store to the structure that this program knows, in one transaction, one process at a time.
 *
 * Refused, and nothing changed, where the store is newer or a migration differs from the one that was run.
 */
export async function migrate(config: pg.ClientConfig, options: MigrateOptions): Promise<Outcome<Migrated>> {
  return withClient(config, async (client) => {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    const migrations = options.migrations ?? shippedMigrations()
    const applied = await appliedMigrations(client)
    const [trouble] = compare(applied, migrations)
    if (trouble !== undefined) return refuse(trouble)
    const pending = migrations.slice(applied.length)
    const [from, to] = [applied.length, migrations.length]
    if (pending.length === 0) return succeed({ from, to })
    if (from === 0) {
      await inOneTransaction(client, () => apply(client, pending))
      return succeed({ from, to })
    }
    if (options.mayChange === false) return refuse(storeIsOlder(from, to))
    const backup = await backUpFirst(client, from, options)
    if (!backup.ok) return backup
    await inOneTransaction(client, () => apply(client, pending))
    return succeed({ from, to, backup: backup.value })
  })
}

async function backUpFirst(client: pg.Client, from: number, { data, now }: MigrateOptions) {
  const at = (now ?? (() => new Date().toISOString()))()
  const file = join(data, 'backups', backupName(at, `version-${from}`))
  try {
    makeDirectories(join(data, 'backups'))
    const written = await writeBackup(client, file, { at })
    return written.ok ? succeed(file) : written
  } catch (error) {
    const problem = fileProblem(error, file)
    if (problem !== undefined) return refuse(problem)
    throw error
  }
}

/** What has been run on the store, oldest first; empty for a store without any table of ours. */
export async function appliedMigrations(client: pg.Client): Promise<Omit<Migration, 'sql'>[]> {
  const { rows: found } = await client.query<{ there: boolean }>(
    `select to_regclass('schema_migration') is not null as there`,
  )
  if (!found[0]?.there) return []
  const { rows } = await client.query<Omit<Migration, 'sql'>>(
    'select version, name, checksum from schema_migration order by version',
  )
  return rows
}

/** Why a store with these migrations can't be used by a program that knows those. */
export function compare(applied: readonly Omit<Migration, 'sql'>[], known: readonly Migration[]): Problem[] {
  if (applied.length > known.length) return [storeIsNewer(applied.length, known.length)]
  return applied.flatMap(({ checksum, name }, index) =>
    known[index]?.checksum === checksum ? [] : [migrationChanged(name)],
  )
}

/** Runs migrations and notes them. Belongs in a transaction. */
export async function apply(client: pg.Client, migrations: readonly Migration[]): Promise<void> {
  await client.query(`
    create table if not exists schema_migration (
      version    integer primary key,
      name       text not null,
      checksum   text not null,
      applied_at timestamptz not null default now()
    )`)
  for (const { version, name, sql, checksum } of migrations) {
    await client.query(sql)
    await client.query('insert into schema_migration (version, name, checksum) values ($1, $2, $3)', [
      version,
      name,
      checksum,
    ])
  }
}

export async function inOneTransaction<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    const result = await work()
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** A connection of its own, closed afterwards, for work that the pool's prepared statements can't do. */
export async function withClient<T>(
  config: pg.ClientConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(config)
  // The question under way reports a broken connection; without a listener it would also end the process.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
