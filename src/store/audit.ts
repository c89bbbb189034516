import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Database, statement } from './db.ts'
import { oneAtATime } from './one-at-a-time.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Who did what to what, when and why. */
export interface AuditEvent {
  readonly municipalityId: string
  /** ISO instant. */
  readonly at: string
  readonly who: string
  /** kebab-case: `import-completed`. */
  readonly action: string
  /** What it was done to: an address in the product, or an id with its kind. */
  readonly object: string
  readonly why: string
  readonly details: Readonly<Record<string, Json>>
}

export interface AuditEntry extends AuditEvent {
  /** 1, 2, 3 … within the municipality. */
  readonly entryNumber: number
  readonly previousHash: string | undefined
  readonly hash: string
}

/** The first entry that doesn't fit the chain: `changed` has other content than its hash, `missing` a gap before it. */
export interface AuditFault {
  readonly municipalityId: string
  readonly entryNumber: number
  readonly kind: 'changed' | 'missing'
}

const json: z.ZodType<Readonly<Record<string, Json>>> = z.record(z.string(), z.json())
const hex = z.instanceof(Uint8Array).transform((bytes) => Buffer.from(bytes).toString('hex'))

const row = z
  .object({
    municipality_id: z.string(),
    entry_number: z.number(),
    at: z.string(),
    who: z.string(),
    action: z.string(),
    object: z.string(),
    why: z.string(),
    details: json,
    previous_hash: hex.nullable(),
    hash: hex,
  })
  .transform(
    ({ municipality_id, entry_number, previous_hash, ...rest }): AuditEntry => ({
      ...rest,
      municipalityId: municipality_id,
      entryNumber: entry_number,
      previousHash: previous_hash ?? undefined,
    }),
  )

const columns = 'municipality_id, entry_number, at, who, action, object, why, details, previous_hash, hash'

const latest = statement(
  'audit/latest',
  row,
  `select ${columns} from audit_entry where municipality_id = $1 order by entry_number desc limit 1`,
)

const insert = statement(
  'audit/insert',
  row,
  `insert into audit_entry (${columns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning ${columns}`,
)

const after = statement(
  'audit/after',
  row,
  `select ${columns} from audit_entry where municipality_id = $1 and entry_number > $2 order by entry_number limit $3`,
)

const newestFirst = statement(
  'audit/newest-first',
  row,
  `select ${columns} from audit_entry
    where municipality_id = $1 and entry_number < $2 and ($3::text is null or object = $3)
    order by entry_number desc limit $4`,
)

const municipalities = statement(
  'audit/municipalities',
  z.object({ municipality_id: z.string() }),
  'select distinct municipality_id from audit_entry order by municipality_id',
)

/**
 * Adds an entry to the trail. Called in the transaction of what it tells of, it stands or falls with that; entries
 * of one municipality wait for each other, so the chain never forks.
 */
export function appendAudit(database: Database, event: AuditEvent): Promise<AuditEntry> {
  return database.transaction(async (within) => {
    await oneAtATime(within, 'audit', event.municipalityId)
    const previous = await within.first(latest, [event.municipalityId])
    const entry = {
      ...event,
      at: new Date(event.at).toISOString(),
      entryNumber: (previous?.entryNumber ?? 0) + 1,
      previousHash: previous?.hash,
    }
    const { municipalityId, entryNumber, at, who, action, object, why, details, previousHash } = entry
    const [stored] = await within.all(insert, [
      ...[municipalityId, entryNumber, at, who, action, object, why, JSON.stringify(details)],
      previousHash === undefined ? null : Buffer.from(previousHash, 'hex'),
      Buffer.from(auditHash(entry), 'hex'),
    ])
    if (stored === undefined) throw new Error('an audit entry was not stored')
    return stored
  })
}

/** SHA-256, in hexadecimal, of the entry with its keys in order and the hash of the entry before. */
function auditHash(entry: Omit<AuditEntry, 'hash'>): string {
  const { municipalityId, entryNumber, at, who, action, object, why, details, previousHash } = entry
  const content = { municipalityId, entryNumber, at, who, action, object, why, details }
  return createHash('sha256')
    .update(canonical({ ...content, previousHash: previousHash ?? null }))
    .digest('hex')
}

/** JSON with keys in order: the database keeps them in an order of its own. */
function canonical(value: Json): string {
  return JSON.stringify(value, (_key, part: Json) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

/** The trail of a municipality, newest first, a page at a time; of one object where named. */
export function auditTrail(
  database: Database,
  municipalityId: string,
  { object, before, limit = 100 }: { object?: string; before?: number; limit?: number } = {},
): Promise<AuditEntry[]> {
  return database.all(newestFirst, [municipalityId, before ?? Number.MAX_SAFE_INTEGER, object ?? null, limit])
}

/**
 * Follows every chain from its first entry and reports where each breaks: an entry changed, removed or put in.
 * What a chain alone can't show is that its latest entries were cut off: compare with a backup for that.
 */
export async function verifyAuditChain(
  database: Database,
): Promise<{ entries: number; faults: AuditFault[] }> {
  const faults: AuditFault[] = []
  let entries = 0
  for (const { municipality_id } of await database.all(municipalities)) {
    const verified = await verifyChain(database, municipality_id)
    entries += verified.entries
    if (verified.fault !== undefined) faults.push(verified.fault)
  }
  return { entries, faults }
}

const page = 1_000

async function verifyChain(database: Database, municipalityId: string) {
  let last: AuditEntry | undefined
  let entries = 0
  for (;;) {
    const found = await database.all(after, [municipalityId, last?.entryNumber ?? 0, page])
    for (const entry of found) {
      entries++
      const kind = faultOf(entry, last)
      if (kind !== undefined)
        return { entries, fault: { municipalityId, entryNumber: entry.entryNumber, kind } }
      last = entry
    }
    if (found.length < page) return { entries, fault: undefined }
  }
}

function faultOf(entry: AuditEntry, previous: AuditEntry | undefined): AuditFault['kind'] | undefined {
  if (entry.entryNumber !== (previous?.entryNumber ?? 0) + 1) return 'missing'
  if (entry.hash !== auditHash(entry)) return 'changed'
  return entry.previousHash === previous?.hash ? undefined : 'changed'
}
