import { appendAudit } from '#store/audit.ts'
import type { Database } from '#store/db.ts'

/** What a test writes around the forms stands in the trail too: what is kept of older rows is then read anew. */
export async function noteInTrail(database: Database, municipalityId: string): Promise<void> {
  await appendAudit(database, {
    ...{ municipalityId, at: '2026-01-01T00:00:00.000Z', who: 'Provet', action: 'written', object: 'test' },
    ...{ why: '', details: {} },
  })
}
