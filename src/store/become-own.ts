import { join } from 'node:path'
import type pg from 'pg'
import { z } from 'zod'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import { appendAudit } from './audit.ts'
import { backupName, writeBackup } from './backup.ts'
import { type Database, type DatabasePool, statement } from './db.ts'
import { makeDirectories } from './directories.ts'
import { alreadyChosen, lockInstallation, setInstallation } from './installation.ts'
import { withClient } from './migrate.ts'
import { quote, storeTables } from './tables.ts'

export interface OwnMunicipality {
  readonly municipality: string
  readonly name: string
  readonly who: string
  /** ISO instant. */
  readonly at: string
}

/**
 * Goes from the example to one's own municipality: takes a backup and then, at once or not at all, empties every
 * table, so that no example row is left behind, and begins a trail of its own that tells where the backup is.
 *
 * @returns the backup's file
 */
export async function becomeOwnMunicipality(
  store: { readonly database: DatabasePool; readonly config: pg.ClientConfig },
  data: string,
  { municipality, name, who, at }: OwnMunicipality,
): Promise<Outcome<string>> {
  makeDirectories(join(data, 'backups'))
  const file = join(data, 'backups', backupName(at, 'before-own-municipality'))
  const { written, tables } = await withClient(store.config, async (client) => ({
    written: await writeBackup(client, file, { at }),
    tables: await storeTables(client),
  }))
  if (!written.ok) return written
  return store.database.transaction(async (database): Promise<Outcome<string>> => {
    const present = await lockInstallation(database)
    if (present?.kind === 'own') return refuse(alreadyChosen)
    await emptyEverything(database, tables)
    await setInstallation(database, { municipality, name, kind: 'own' })
    await appendAudit(database, {
      municipalityId: municipality,
      at,
      who,
      action: 'municipality-chosen',
      object: `municipality/${municipality}`,
      why: 'the example was replaced by the municipality itself',
      details: { backup: file },
    })
    return succeed(file)
  })
}

const queueExists = statement(
  'job queue exists',
  z.object({ there: z.boolean() }),
  `select to_regclass('pgboss.job') is not null as there`,
)
const emptyQueue = statement('job queue empty', z.unknown(), 'delete from pgboss.job')

/** Empties all tables, and the queue of work that may still speak of what was in them. */
async function emptyEverything(
  database: Database,
  tables: readonly { readonly name: string }[],
): Promise<void> {
  const names = tables.map(({ name }) => quote(name)).join(', ')
  await database.all(statement('every table empty', z.unknown(), `truncate ${names} restart identity`))
  if ((await database.first(queueExists))?.there) await database.all(emptyQueue)
}
