import { createHash } from 'node:crypto'
import type pg from 'pg'
import { unwrap } from '#core/outcome.ts'
import { migrate, withClient } from '#store/migrate.ts'
import { shippedMigrations } from '#store/migrations.ts'

/** The name of the migrated database that tests clone: it changes with the migrations. */
function templateName(): string {
  const checksums = shippedMigrations().map(({ checksum }) => checksum)
  return `styrkedjan_template_${createHash('sha256').update(checksums.join()).digest('hex').slice(0, 8)}`
}

/** The same server, another database. */
export function onDatabase(config: pg.ClientConfig, database: string): pg.ClientConfig {
  if (config.connectionString === undefined) return { ...config, database }
  const url = new URL(config.connectionString)
  url.pathname = `/${database}`
  return { ...config, connectionString: url.href }
}

/** Makes the migrated database, once a server. */
export async function makeTemplate(config: pg.ClientConfig): Promise<string> {
  const name = templateName()
  await withClient(config, async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('styrkedjan tests'))`)
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount !== 0) return
    await client.query(`create database ${name}_unfinished template template0 encoding 'UTF8'`)
    unwrap(await migrate(onDatabase(config, `${name}_unfinished`), { data: '/nonexistent' }))
    await client.query(`alter database ${name}_unfinished rename to ${name}`)
  })
  return name
}
