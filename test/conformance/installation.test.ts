import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { unwrap } from '#core/outcome.ts'
import { auditTrail } from '#store/audit.ts'
import { becomeOwnMunicipality } from '#store/become-own.ts'
import { readInstallation } from '#store/installation.ts'
import { withClient } from '#store/migrate.ts'
import { restoreBackup } from '#store/restore.ts'
import { storeTables } from '#store/tables.ts'
import { emptyDatabase, exampleDatabase, freshDatabase } from '../support/database.ts'

const data = await mkdtemp(join(tmpdir(), 'styrkedjan-own-'))
afterAll(() => rm(data, { recursive: true }))

test('going from the example to an own municipality leaves no example row behind, but a backup', async () => {
  expect(await readInstallation(await freshDatabase())).toBeUndefined()
  const db = await exampleDatabase()
  expect(await readInstallation(db)).toMatchObject({ name: 'Ekbacka', kind: 'example' })

  const wish = { municipality: '1480', name: 'Göteborg', who: 'Åsa Öberg', at: '2026-11-23T13:00:00.000Z' }
  const file = unwrap(await becomeOwnMunicipality({ database: db, config: db.config }, data, wish))

  expect(await readInstallation(db)).toEqual({ municipality: '1480', name: 'Göteborg', kind: 'own' })
  expect(await auditTrail(db, '1480')).toMatchObject([
    { entryNumber: 1, who: 'Åsa Öberg', action: 'municipality-chosen', details: { backup: file } },
  ])
  const filled = await withClient(db.config, async (client) => {
    const found: [string, number | undefined][] = []
    for (const { name } of await storeTables(client)) {
      const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from "${name}"`)
      if (rows[0]?.n !== 0) found.push([name, rows[0]?.n])
    }
    return found
  })
  expect(filled).toEqual([
    ['audit_entry', 1],
    ['installation', 1],
  ])

  const other = await emptyDatabase()
  unwrap(await withClient(other.config, (client) => restoreBackup(client, file)))
  expect(await readInstallation(other)).toMatchObject({ name: 'Ekbacka', kind: 'example' })
})

test('two who choose at once: the second is told so, and empties nothing of what the first has begun', async () => {
  const db = await exampleDatabase()
  const store = { database: db, config: db.config }
  const wish = { municipality: '1480', name: 'Göteborg', who: 'Åsa Öberg', at: '2026-11-23T14:00:00.000Z' }
  const other = { municipality: '0180', name: 'Stockholm', who: 'Bo Ek', at: '2026-11-23T14:00:01.000Z' }
  const made = await Promise.all([wish, other].map((each) => becomeOwnMunicipality(store, data, each)))
  expect(made.flatMap((each) => (each.ok ? [] : each.problems.map(({ code }) => code)))).toEqual([
    'already-chosen',
  ])
  const first = made[0]?.ok ? wish : other
  expect(await readInstallation(db)).toEqual({
    municipality: first.municipality,
    name: first.name,
    kind: 'own',
  })
  expect(await auditTrail(db, first.municipality)).toHaveLength(1)
})
