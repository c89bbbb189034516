import { createHash } from 'node:crypto'
import type pg from 'pg'
import { unwrap } from '#core/outcome.ts'
import { openDatabase } from '#store/db.ts'
import { migrate, withClient } from '#store/migrate.ts'
import { shippedMigrations } from '#store/migrations.ts'
import { serverConfig } from '#store/server.ts'

/** The instant, in the example's own day, at which the template's example is loaded. */
export const exampleLoadedAt = '2026-10-15T08:00:00.000Z'

/** The same server, another database. */
export function onDatabase(config: pg.ClientConfig, database: string): pg.ClientConfig {
  if (config.connectionString === undefined) return { ...config, database }
  const url = new URL(config.connectionString)
  url.pathname = `/${database}`
  return { ...config, connectionString: url.href }
}

/** Makes the migrated database that tests clone, once a server: its name changes with the migrations. */
export function makeTemplate(server: pg.ClientConfig): Promise<string> {
  const checksums = shippedMigrations().map(({ checksum }) => checksum)
  return makeOnce(server, {
    name: `styrkedjan_template_${fingerprint(checksums.join())}`,
    from: "template0 encoding 'UTF8'",
    fill: async (config) => {
      unwrap(await migrate(config, { data: '/nonexistent' }))
    },
  })
}

/** Makes the database with the example in it that tests clone, once a run: the next may hold another example. */
export async function makeExampleTemplate(server: pg.ClientConfig, home: string): Promise<string> {
  const from = await makeTemplate(server)
  return makeOnce(server, { name: exampleTemplateName(home), from, fill: loadExampleInto })
}

/** A server that is somebody's own lives on after the run, and isn't left with what only the run could use. */
export async function dropExampleTemplate(home: string): Promise<void> {
  const url = process.env.DATABASE_URL
  if (url === undefined || url === '') return
  const name = exampleTemplateName(home)
  await withClient(unwrap(serverConfig(url)), async (client) => {
    for (const each of [name, `${name}_unfinished`]) await client.query(`drop database if exists ${each}`)
  })
}

/** @param home of the run, which no other run has */
function exampleTemplateName(home: string): string {
  return `styrkedjan_example_${fingerprint(home)}`
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

async function loadExampleInto(config: pg.ClientConfig): Promise<void> {
  // Read only where it is needed: most tests know nothing of the example.
  const { loadExample } = await import('#demo/load.ts')
  const database = openDatabase({ ...config, max: 1 })
  await loadExample(database, exampleLoadedAt)
  await database.close()
}

interface Template {
  readonly name: string
  /** What `create database … template` takes. */
  readonly from: string
  readonly fill: (config: pg.ClientConfig) => Promise<void>
}

/** Whoever comes first makes it; the others wait. What stopped halfway is never taken for the whole. */
async function makeOnce(server: pg.ClientConfig, { name, from, fill }: Template): Promise<string> {
  await withClient(server, async (client) => {
    const isThere = async () =>
      (await client.query('select from pg_database where datname = $1', [name])).rowCount !== 0
    if (await isThere()) return
    await client.query(`select pg_advisory_lock(hashtext('styrkedjan tests'))`)
    if (await isThere()) return
    await client.query(`drop database if exists ${name}_unfinished`)
    await client.query(`create database ${name}_unfinished template ${from}`)
    await fill(onDatabase(server, `${name}_unfinished`))
    await client.query(`alter database ${name}_unfinished rename to ${name}`)
  })
  return name
}
