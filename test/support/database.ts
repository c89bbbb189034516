import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { afterAll, inject, vi } from 'vitest'
import { type DatabasePool, openDatabase } from '#store/db.ts'
import { withClient } from '#store/migrate.ts'
import { sharedServer } from './shared-server.ts'
import { makeTemplate, onDatabase } from './template.ts'

// The first test of a run that asks for a database waits for the server to start, beside everything else.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

export interface TestDatabase extends DatabasePool {
  /** For what needs a connection of its own. */
  readonly config: pg.ClientConfig
}

const opened: { database: DatabasePool; name: string }[] = []

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

/** A database without any table, for tests of migration and restoration. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return create(await sharedServer(inject('databaseHome')), 'template0')
}

async function create(server: pg.ClientConfig, template: string): Promise<TestDatabase> {
  const name = `styrkedjan_test_${randomBytes(6).toString('hex')}`
  await withClient(server, (client) => client.query(`create database ${name} template ${template}`))
  const config = onDatabase(server, name)
  const database = openDatabase({ ...config, max: 4 })
  opened.push({ database, name })
  return { ...database, config }
}

afterAll(async () => {
  if (opened.length === 0) return
  await Promise.all(opened.map(({ database }) => database.close()))
  const server = await sharedServer(inject('databaseHome'))
  await withClient(server, async (client) => {
    for (const { name } of opened) await client.query(`drop database ${name} with (force)`)
  })
})
