import { expect, test } from 'vitest'
import { type AuditEvent, appendAudit, auditTrail, verifyAuditChain } from '#store/audit.ts'
import { withClient } from '#store/migrate.ts'
import { verifyStore } from '#store/verify.ts'
import { freshDatabase } from '../support/database.ts'

function event(more: Partial<AuditEvent> = {}): AuditEvent {
  return {
    municipalityId: '1480',
    at: '2026-11-23T12:00:00.000Z',
    who: 'Åsa Öberg',
    action: 'peer-chosen',
    object: 'service/preschool',
    why: 'liknar oss',
    details: { z: 1, a: [true, null, { y: 'å', x: 1.5 }], å: 'ö' },
    ...more,
  }
}

test('an entry carries the number and hash that the next one builds on', async () => {
  const db = await freshDatabase()
  const first = await appendAudit(db, event())
  const second = await appendAudit(db, event({ at: '2026-11-23T13:00:00+01:00' }))
  expect(first).toMatchObject({ entryNumber: 1, previousHash: undefined, details: event().details })
  expect(second).toMatchObject({ entryNumber: 2, previousHash: first.hash, at: '2026-11-23T12:00:00.000Z' })
  expect(await verifyAuditChain(db)).toEqual({ entries: 2, faults: [] })
})

test('the trail is read newest first, a page at a time, and for one object', async () => {
  const db = await freshDatabase()
  for (const object of ['a', 'b', 'a']) await appendAudit(db, event({ object }))
  const numbers = async (options?: Parameters<typeof auditTrail>[2]) =>
    (await auditTrail(db, '1480', options)).map(({ entryNumber }) => entryNumber)
  expect(await numbers()).toEqual([3, 2, 1])
  expect(await numbers({ before: 3, limit: 1 })).toEqual([2])
  expect(await numbers({ object: 'a' })).toEqual([3, 1])
})

test('twenty writers at once make one unbroken chain a municipality', async () => {
  const db = await freshDatabase()
  const events = Array.from({ length: 20 }, (_, i) => event({ municipalityId: i % 2 ? '1480' : '0180' }))
  await Promise.all(events.map((each) => appendAudit(db, each)))
  expect(await verifyAuditChain(db)).toEqual({ entries: 20, faults: [] })
  expect((await auditTrail(db, '0180')).map(({ entryNumber }) => entryNumber)[0]).toBe(10)
})

test('an entry stands or falls with the transaction that it tells of', async () => {
  const db = await freshDatabase()
  const undone = db.transaction(async (within) => {
    await appendAudit(within, event())
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  expect(await auditTrail(db, '1480')).toEqual([])
})

test.each([
  ['a changed reason', `update audit_entry set why = 'annat' where entry_number = 2`, 2, 'changed'],
  [
    'a changed time',
    `update audit_entry set at = at + interval '1 second' where entry_number = 2`,
    2,
    'changed',
  ],
  ['changed details', `update audit_entry set details = '{}' where entry_number = 3`, 3, 'changed'],
  ['a removed entry', 'delete from audit_entry where entry_number = 2', 3, 'missing'],
  ['a removed beginning', 'delete from audit_entry where entry_number = 1', 2, 'missing'],
  ['a rewritten hash', `update audit_entry set hash = sha256('x') where entry_number = 2`, 2, 'changed'],
] as const)('%s is found', async (_what, sql, entryNumber, kind) => {
  const db = await freshDatabase()
  for (let i = 0; i < 3; i++) await appendAudit(db, event())
  await withClient(db.config, (client) => client.query(sql))
  const { faults } = await verifyAuditChain(db)
  expect(faults).toEqual([{ municipalityId: '1480', entryNumber, kind }])
})

test('verification says what was done to the trail and what to do', async () => {
  const db = await freshDatabase()
  for (let i = 0; i < 3; i++) await appendAudit(db, event())
  await withClient(db.config, (client) => client.query('delete from audit_entry where entry_number = 2'))
  const { ok, findings } = await verifyStore(db)
  expect(ok).toBe(false)
  expect(findings.map(({ text }) => text.sv)).toEqual([
    'Rader saknas före rad 3 i loggen för kommun 1480. Jämför med en säkerhetskopia.',
  ])
})
