import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { inject } from 'vitest'
import { type DatabasePool, openDatabase } from '#store/db.ts'
import { withClient } from '#store/migrate.ts'
import { atEndOfFile } from './end-of-file.ts'
import { sharedServer } from './shared-server.ts'
import { makeExampleTemplate, makeTemplate, onDatabase } from './template.ts'

export interface TestDatabase extends DatabasePool {
  /** For what needs a connection of its own. */
  readonly config: pg.ClientConfig
}

/**
 * A real, migrated, empty database of the test file's own: a clone that takes some ten milliseconds. It is closed
 * and dropped when the file is done.
 *
 * @example const db = await freshDatabase()
 */
export async function freshDatabase(): Promise<TestDatabase> {
  const server = await sharedServer(inject('databaseHome'))
  return create(server, await makeTemplate(server))
}

/**
 * The same with the whole example in it, as `loadExample` writes it at `exampleLoadedAt`: a clone of a database that
 * the first file to ask loads for all. What the file writes in it is seen by nobody else.
 *
 * @example const db = await exampleDatabase()
 */
export async function exampleDatabase(): Promise<TestDatabase> {
  const home = inject('databaseHome')
  const server = await sharedServer(home)
  return create(server, await makeExampleTemplate(server, home))
}

/** A database without any table, for tests of migration and restoration. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return create(await sharedServer(inject('databaseHome')), 'template0')
}

async function create(server: pg.ClientConfig, template: string): Promise<TestDatabase> {
  const name = `styrkedjan_test_${randomBytes(6).toString('hex')}`
  await withClient(server, (client) => client.query(`create database ${name} template ${template}`))
  const config = onDatabase(server, name)
  const database = openDatabase({ ...config, max: 4 })
  atEndOfFile(async () => {
    await database.close()
    await withClient(server, (client) => client.query(`drop database ${name} with (force)`))
  })
  return { ...database, config }
}
