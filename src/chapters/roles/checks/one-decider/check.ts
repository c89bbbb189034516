import type { RoleRecords } from '#chapters/roles/records.ts'
import { isNonEmpty } from '#core/outcome.ts'
import { defineCheck, limitOf } from '#engine/check.ts'
import { loadOneDecider, type OneDeciderFacts } from './facts.ts'
import {
  agreementUnknown,
  caseEvidence,
  conflictEvidence,
  type Finding,
  noDecisionTypes,
  noDocuments,
  registerEvidence,
  sayFail,
  sayPass,
} from './sentences.ts'

/** How many conflicts are shown. */
const shown = 20

/**
 * Do the documents name one and the same decider, within the law, and do the levels see it alike?
 *
 * @handbook ROL-5
 */
export const oneDecider = defineCheck<RoleRecords, OneDeciderFacts, Finding>({
  id: 'roles/one-decider',
  recommends: 'ROL-5',
  severity: 'serious',
  threshold: 'ROL-5.conflicts',
  alsoThresholds: ['ROL-5.against-law', 'ROL-5.agreement'],
  load: loadOneDecider,
  evaluate({ types, rows, conflicts, cases, agreement }, context) {
    if (types === 0) return { verdict: 'needs-review', missing: [noDecisionTypes] }
    if (rows === 0) return { verdict: 'needs-review', missing: [noDocuments(types)] }
    const unlawful = conflicts.filter(({ kind }) => kind === 'law')
    const others = conflicts.filter(({ kind }) => kind !== 'law')
    const finding: Finding = {
      types,
      unlawful: unlawful.length,
      others: others.length,
      agreement,
      unlawfulTooMany: unlawful.length > limitOf(context, 'ROL-5.against-law'),
      othersTooMany: others.length > limitOf(context, 'ROL-5.conflicts'),
      disagree: agreement !== undefined && agreement < limitOf(context, 'ROL-5.agreement'),
    }
    const talked = cases.filter(({ pairs }) => pairs.length > 0)
    const wrong = [
      ...[...(finding.unlawfulTooMany ? unlawful : []), ...(finding.othersTooMany ? others : [])]
        .slice(0, shown)
        .map(conflictEvidence),
      ...(finding.disagree ? talked.map(caseEvidence) : []),
    ]
    if (isNonEmpty(wrong)) return { verdict: 'fail', finding, evidence: wrong }
    return {
      verdict: 'pass',
      finding,
      evidence: [registerEvidence(types, rows), ...talked.map(caseEvidence)],
      ...(agreement === undefined ? { remark: agreementUnknown } : {}),
    }
  },
  say: {
    title: {
      sv: 'Pekar dokumenten ut en och samma beslutsfattare?',
      en: 'Do the documents name one and the same decider?',
    },
    pass: sayPass,
    fail: sayFail,
  },
})
