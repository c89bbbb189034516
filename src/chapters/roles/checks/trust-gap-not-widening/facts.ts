import { type AgreementSummary, agreementSummary } from '#chapters/roles/agreements.ts'
import { bookAt } from '#chapters/roles/book-at.ts'
import { type GapOverRounds, gapsOverRounds } from '#chapters/roles/pulse/gap-over-rounds.ts'
import { pulseResult } from '#chapters/roles/pulse/pulse-result.ts'
import type { RoleRecords } from '#chapters/roles/records.ts'
import type { Subject } from '#engine/check.ts'

export interface TrustFacts {
  /** Pulse rounds that have closed. */
  readonly closedRounds: number
  /** Gaps between levels that are both shown; never anything about a group under five. */
  readonly pairs: readonly GapOverRounds[]
  readonly agreements: readonly AgreementSummary[]
}

export async function loadTrust(records: RoleRecords, subject: Subject): Promise<TrustFacts> {
  const now = bookAt(await records.roles(subject), subject.at)
  const results = pulseResult(now.pulseAnswers, now.rounds, subject.at)
  return {
    closedRounds: results.length,
    pairs: gapsOverRounds(results),
    agreements: agreementSummary(now.agreements, subject.at),
  }
}
