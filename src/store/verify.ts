import type { Bilingual } from '#core/language.ts'
import { type AuditFault, verifyAuditChain } from './audit.ts'
import type { Database } from './db.ts'

/** Something in the store that isn't as it was written. */
export interface VerifyFinding {
  readonly code: 'audit-entry-changed' | 'audit-entry-missing'
  /** Municipality and number of the entry: `1480/17`. */
  readonly where: string
  readonly text: Bilingual
}

export interface Verified {
  readonly ok: boolean
  readonly auditEntries: number
  readonly findings: readonly VerifyFinding[]
}

/** Whether what is stored holds together: for now the audit trail; each later chapter adds its sums. */
export async function verifyStore(database: Database): Promise<Verified> {
  const { entries, faults } = await verifyAuditChain(database)
  const findings = faults.map(auditFinding)
  return { ok: findings.length === 0, auditEntries: entries, findings }
}

function auditFinding({ municipalityId, entryNumber, kind }: AuditFault): VerifyFinding {
  const where = `${municipalityId}/${entryNumber}`
  return kind === 'changed'
    ? {
        code: 'audit-entry-changed',
        where,
        text: {
          sv: `Rad ${entryNumber} i loggen för kommun ${municipalityId} är ändrad efter att den skrevs. Jämför med en säkerhetskopia.`,
          en: `Entry ${entryNumber} in the trail of municipality ${municipalityId} was changed after it was written. Compare with a backup.`,
        },
      }
    : {
        code: 'audit-entry-missing',
        where,
        text: {
          sv: `Rader saknas före rad ${entryNumber} i loggen för kommun ${municipalityId}. Jämför med en säkerhetskopia.`,
          en: `Entries are missing before entry ${entryNumber} in the trail of municipality ${municipalityId}. Compare with a backup.`,
        },
      }
}
