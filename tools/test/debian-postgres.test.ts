import pg from 'pg'
import { expect, test } from 'vitest'
import { findPostgres, startDebianPostgres } from './debian-postgres.ts'

test.skipIf(findPostgres() === undefined)(
  'the machine’s PostgreSQL answers on loopback, and is gone after stop (skipped where there is none)',
  async () => {
    const server = await startDebianPostgres()
    if (server === undefined) throw new Error('a server was found but not started')
    const client = new pg.Client({ connectionString: server.url })
    try {
      await client.connect()
      const { rows } = await client.query("select current_setting('listen_addresses') as listens")
      expect(rows).toEqual([{ listens: '127.0.0.1' }])
      await client.end()
    } finally {
      server.stop()
    }
    const late = new pg.Client({ connectionString: server.url })
    await expect(late.connect()).rejects.toThrow('ECONNREFUSED')
  },
  60_000,
)
