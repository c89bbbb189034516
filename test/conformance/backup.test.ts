import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { unwrap } from '#core/outcome.ts'
import { appendAudit, verifyAuditChain } from '#store/audit.ts'
import { writeBackup } from '#store/backup.ts'
import { openDatabase } from '#store/db.ts'
import { withClient } from '#store/migrate.ts'
import { restoreBackup } from '#store/restore.ts'
import { emptyDatabase, freshDatabase } from '../support/database.ts'

const folder = await mkdtemp(join(tmpdir(), 'styrkedjan-backup-'))
afterAll(() => rm(folder, { recursive: true }))

const at = '2026-11-23T12:00:00.000Z'

/** A store with rows of every awkward kind: odd text, extreme numbers, bytes, numbers given out, references. */
const rows = `
  insert into import (source, request, state, started_at, row_count)
    values ('file', '{"b": [1, null], "a": "å\\\\n\\"x\\""}', 'complete', '2026-11-23T12:00:00.123456Z', 3);
  insert into import_page values (1, 'a', now(), '\\x00ff0a5c');
  insert into indicator (kpi, title, description, divided_by_gender, municipality_type, operating_area, perspective,
                         has_unit_data, source, import_id, retrieved_at)
    values ('N1', E'tab\\there, ny\\nrad, \\\\N och "citat"', '', true, 'K', 'x', 'y', false, 'file', 1, now());
  insert into indicator_value (kpi, year, municipality, gender, import_id, value, status, preliminary, source, retrieved_at)
    select 'N1', 2000 + i % 20, lpad((i / 20)::text, 4, '0'), 'T', 1, v, 'published', false, 'file', now()
      from generate_series(0, 4999) i, lateral (select 0.1 + i / 3.0 as v) computed;
  update indicator_value set value = 5e-324 where year = 2000 and municipality = '0000';
  update indicator_value set value = null, status = 'missing' where year = 2001 and municipality = '0000'`

async function furnished() {
  const db = await freshDatabase()
  await withClient(db.config, (client) => client.query(rows))
  for (const why of ['ett', 'två']) {
    const event = { municipalityId: '1480', at, who: 'test', action: 'test', object: 'x', why, details: {} }
    await appendAudit(db, event)
  }
  return db
}

async function back(config: pg.ClientConfig, name: string) {
  const file = join(folder, name)
  return unwrap(await withClient(config, (client) => writeBackup(client, file, { at })))
}

/** Everything in a store, as text. */
function contents(config: pg.ClientConfig) {
  return withClient(config, async (client) => {
    const { rows: found } = await client.query(`select string_agg(
        query_to_xml(format('select * from %I order by 1, 2, 3, 4', relname), true, false, '')::text, '' order by relname) as all
      from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
       and relname in ('import', 'import_page', 'indicator', 'indicator_value', 'audit_entry')`)
    return found[0]
  })
}

test('what is restored is what was backed up, and the trail still holds', async () => {
  const from = await furnished()
  const report = await back(from.config, 'whole.gz')
  expect(report.rows).toBe(5_005)

  const to = await emptyDatabase()
  const restored = await withClient(to.config, (client) => restoreBackup(client, report.file))
  expect(unwrap(restored)).toEqual(report)
  expect(await contents(to.config)).toEqual(await contents(from.config))
  const database = openDatabase({ ...to.config, max: 1 })
  expect(await verifyAuditChain(database)).toEqual({ entries: 2, faults: [] })
  await database.close()
})

test('numbers that the database gives out go on where they were', async () => {
  const { file } = await back((await furnished()).config, 'numbers.gz')
  const to = await freshDatabase()
  const next = await withClient(to.config, async (client) => {
    unwrap(await restoreBackup(client, file))
    const sql = `insert into import (source, request, state, started_at) values ('file', '{}', 'running', now()) returning import_id`
    return (await client.query(sql)).rows
  })
  expect(next).toEqual([{ import_id: 2 }])
})

test('references between tables hold after a restoration', async () => {
  const { file } = await back((await furnished()).config, 'references.gz')
  const to = await emptyDatabase()
  const orphan = withClient(to.config, async (client) => {
    unwrap(await restoreBackup(client, file))
    await client.query(`insert into import_page values (99, 'a', now(), '')`)
  })
  await expect(orphan).rejects.toThrow('violates foreign key constraint')
})

test('a backup is of one moment, whatever is written meanwhile', async () => {
  const db = await furnished()
  const file = join(folder, 'moment.gz')
  const report = await withClient(db.config, async (client) => {
    let written = false
    const onRows = () => {
      if (written) return
      written = true
      void withClient(db.config, (other) => other.query('delete from indicator_value'))
    }
    return unwrap(await writeBackup(client, file, { at, onRows }))
  })
  expect(report.rows).toBe(5_005)
})

test('a store with rows in it is refused, and keeps them', async () => {
  const db = await furnished()
  const { file } = await back(db.config, 'onto.gz')
  const outcome = await withClient(db.config, (client) => restoreBackup(client, file))
  expect(outcome.ok ? [] : outcome.problems.map(({ text }) => text.sv)).toEqual([
    'Datalagret innehåller redan uppgifter. Läs in säkerhetskopian i en tom katalog: styrkedjan restore FIL --data NY-KATALOG.',
  ])
})

test('a file that is there already is not written over', async () => {
  const file = join(folder, 'taken.gz')
  await writeFile(file, 'mine')
  const db = await freshDatabase()
  const outcome = await withClient(db.config, (client) => writeBackup(client, file, { at }))
  expect(outcome.ok ? [] : outcome.problems.map(({ code }) => code)).toEqual(['file-exists'])
  expect(await readFile(file, 'utf8')).toBe('mine')
})

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 40), 'den är skadad'],
  ['no gzip', () => Buffer.from('hej'), 'den är skadad'],
  ['another document', () => gzipSync('{"a":1}\n'), 'den börjar inte som en'],
  [
    'a changed value',
    edited((text) => text.replace('"1.1"', '"1.2"').replace('"två"', '"tre"')),
    'innehållet är ändrat',
  ],
  ['lines left out', edited((text) => text.split('\n').toSpliced(-3, 1).join('\n')), 'innehållet är ändrat'],
  ['no end', edited((text) => text.split('\n').slice(0, -2).join('\n')), 'slutet saknas'],
])('a damaged backup (%s) is refused with nothing restored', async (_how, damage, reason) => {
  const { file } = await back((await furnished()).config, `${_how}-whole.gz`)
  const damaged = join(folder, `${_how}.gz`)
  await writeFile(damaged, damage(await readFile(file)))
  const to = await emptyDatabase()
  const outcome = await withClient(to.config, async (client) => {
    const tried = await restoreBackup(client, damaged)
    const { rows: tables } = await client.query(`select 1 from pg_tables where schemaname = 'public'`)
    expect(tables).toEqual([])
    return tried
  })
  const said = outcome.ok ? '' : outcome.problems[0].text.sv
  expect(said).toContain(`Filen går inte att läsa som säkerhetskopia: ${reason}`)
})

function edited(change: (text: string) => string) {
  return (bytes: Buffer) => gzipSync(change(gunzipSync(bytes).toString()))
}
