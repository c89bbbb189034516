import { bookAt } from '#chapters/roles/book-at.ts'
import {
  agreementRate,
  type CaseResult,
  caseAgreement,
  latestRound,
} from '#chapters/roles/cases/case-agreement.ts'
import { type RoleConflict, roleConflicts } from '#chapters/roles/decisions/conflicts.ts'
import type { RoleRecords } from '#chapters/roles/records.ts'
import { treeAt } from '#core/organisation/tree.ts'
import type { Subject } from '#engine/check.ts'

export interface OneDeciderFacts {
  readonly types: number
  /** Rows of the three documents in force. */
  readonly rows: number
  readonly conflicts: readonly RoleConflict[]
  /** The latest talk about the three cases, levels with five answers or more only. */
  readonly cases: readonly CaseResult[]
  /** Mean agreement between levels, 0–1; absent where no two are shown. */
  readonly agreement?: number
}

export async function loadOneDecider(records: RoleRecords, subject: Subject): Promise<OneDeciderFacts> {
  const [organisation, book] = await Promise.all([records.organisation(subject), records.roles(subject)])
  const now = bookAt(book, subject.at)
  const cases = caseAgreement(now.caseAnswers, latestRound(now.caseAnswers))
  const agreement = agreementRate(cases)
  return {
    types: now.decisionTypes.length,
    rows: now.delegations.length,
    conflicts: roleConflicts(now, treeAt(organisation, subject.at), subject.at),
    cases,
    ...(agreement === undefined ? {} : { agreement }),
  }
}
