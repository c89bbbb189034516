import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { unwrap } from '#core/outcome.ts'
import { migrate, withClient } from '#store/migrate.ts'
import { type Migration, shippedMigrations } from '#store/migrations.ts'
import { restoreBackup } from '#store/restore.ts'
import { emptyDatabase, freshDatabase } from '../support/database.ts'

const data = await mkdtemp(join(tmpdir(), 'styrkedjan-migrate-'))
afterAll(() => rm(data, { recursive: true }))

function migration(version: number, sql: string): Migration {
  return {
    version,
    name: `000${version}_test.sql`,
    sql,
    checksum: createHash('sha256').update(sql).digest('hex'),
  }
}

const first = migration(1, 'create table thing (id integer primary key, name text not null)')
const second = migration(2, 'alter table thing add column size integer')
const broken = migration(2, 'alter table thing add column size integer; select 1/0')

async function olderStore() {
  const db = await emptyDatabase()
  unwrap(await migrate(db.config, { data, migrations: [first] }))
  await withClient(db.config, (client) => client.query(`insert into thing values (1, 'kvar')`))
  return db
}

test('the migrations that are shipped have been run, in order, on a fresh store', async () => {
  const db = await freshDatabase()
  const versions = shippedMigrations().length
  expect(unwrap(await migrate(db.config, { data }))).toEqual({ from: versions, to: versions })
})

test('an empty store is migrated without a backup', async () => {
  const db = await emptyDatabase()
  expect(unwrap(await migrate(db.config, { data, migrations: [first, second] }))).toEqual({ from: 0, to: 2 })
})

test('an older store is backed up and then migrated, and the backup restores what was', async () => {
  const db = await olderStore()
  const now = () => '2026-11-23T14:30:00.000Z'
  const migrated = unwrap(await migrate(db.config, { data, migrations: [first, second], now }))
  const backup = join(data, 'backups', '2026-11-23T143000Z-version-1.styrkedjan.gz')
  expect(migrated).toEqual({ from: 1, to: 2, backup })

  const other = await emptyDatabase()
  const rows = await withClient(other.config, async (client) => {
    unwrap(await restoreBackup(client, backup, { migrations: [first, second] }))
    return (await client.query('select * from thing')).rows
  })
  expect(rows).toEqual([{ id: 1, name: 'kvar' }])
})

test('a newer store is refused and not touched', async () => {
  const db = await emptyDatabase()
  unwrap(await migrate(db.config, { data, migrations: [first, second] }))
  const outcome = await migrate(db.config, { data, migrations: [first] })
  expect(outcome.ok ? [] : outcome.problems.map(({ text }) => text.sv)).toEqual([
    'Datalagret har version 2, men det här programmet känner bara till version 1. Använd en nyare Styrkedjan.',
  ])
})

test('a migration that was changed after it was run is refused', async () => {
  const db = await olderStore()
  const changed = { ...first, checksum: 'another' }
  const outcome = await migrate(db.config, { data, migrations: [changed, second] })
  expect(outcome.ok ? [] : outcome.problems.map(({ where, text }) => `${where}: ${text.sv}`)).toEqual([
    '0001_test.sql: Filen är ändrad efter att den kördes på datalagret. Återställ den och lägg ändringen i en ny fil.',
  ])
})

test('an older store that another process runs is not changed under it', async () => {
  const db = await olderStore()
  const outcome = await migrate(db.config, { data, migrations: [first, second], mayChange: false })
  expect(outcome.ok ? [] : outcome.problems.map(({ code }) => code)).toEqual(['store-is-older'])
})

test('a migration that fails leaves the store as it was', async () => {
  const db = await olderStore()
  const now = () => '2026-11-23T15:00:00.000Z'
  await expect(migrate(db.config, { data, migrations: [first, broken], now })).rejects.toThrow(
    'division by zero',
  )
  expect(unwrap(await migrate(db.config, { data, migrations: [first] }))).toEqual({ from: 1, to: 1 })
})

test('two processes that migrate at once run each migration once', async () => {
  const db = await emptyDatabase()
  const both = await Promise.all(
    [1, 2].map(() => migrate(db.config, { data, migrations: [first, second] }).then(unwrap)),
  )
  expect(both.map(({ from }) => from).sort()).toEqual([0, 2])
})

test('a place that the backup cannot be written to stops the migration', async () => {
  const db = await olderStore()
  const file = join(data, 'a-file')
  await writeFile(file, '')
  const outcome = await migrate(db.config, { data: file, migrations: [first, second] })
  expect(outcome.ok ? [] : outcome.problems.map(({ code }) => code)).toEqual(['not-a-directory'])
  expect(unwrap(await migrate(db.config, { data, migrations: [first] }))).toEqual({ from: 1, to: 1 })
})
