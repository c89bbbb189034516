import { join } from 'node:path'
import type pg from 'pg'
import { type Outcome, succeed } from '#core/outcome.ts'
import { appendAudit } from './audit.ts'
import { backupName, writeBackup } from './backup.ts'
import type { DatabasePool } from './db.ts'
import { makeDirectories } from './directories.ts'
import { setInstallation } from './installation.ts'
import { inOneTransaction, withClient } from './migrate.ts'
import { quote, storeTables } from './tables.ts'

export interface OwnMunicipality {
  readonly municipality: string
  readonly name: string
  readonly who: string
  /** ISO instant. */
  readonly at: string
}

/**
 * Goes from the example to one's own municipality: takes a backup, empties every table, so that no example row is
 * left behind, and begins a trail of its own that tells where the backup is.
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
  const backedUp = await withClient(store.config, async (client) => {
    const written = await writeBackup(client, file, { at })
    if (written.ok) await inOneTransaction(client, () => emptyEverything(client))
    return written
  })
  if (!backedUp.ok) return backedUp
  await store.database.transaction(async (database) => {
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
  })
  return succeed(file)
}

/** Empties all tables, and the queue of work that may still speak of what was in them. */
async function emptyEverything(client: pg.Client): Promise<void> {
  const names = (await storeTables(client)).map((table) => quote(table.name))
  await client.query(`truncate ${names.join(', ')} restart identity`)
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('pgboss.job') is not null as there`,
  )
  if (rows[0]?.there) await client.query('delete from pgboss.job')
}
