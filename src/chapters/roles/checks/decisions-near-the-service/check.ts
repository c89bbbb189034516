import { movable } from '#chapters/roles/decisions/decentralisation.ts'
import type { RoleRecords } from '#chapters/roles/records.ts'
import { isNonEmpty } from '#core/outcome.ts'
import { defineCheck, limitOf } from '#engine/check.ts'
import { loadNearness, type NearnessFacts } from './facts.ts'
import {
  type Finding,
  levelEvidence,
  noCounts,
  noDecisionTypes,
  onlyLocked,
  reviewEvidence,
  sayFail,
  sayPass,
} from './sentences.ts'

/** How many decision types are shown. */
const shown = 10

/**
 * Are enough decisions taken at the lowest lawful level, and are moves on trial reviewed in time?
 *
 * @handbook ROL-4
 */
export const decisionsNearTheService = defineCheck<RoleRecords, NearnessFacts, Finding>({
  id: 'roles/decisions-near-the-service',
  recommends: 'ROL-4',
  severity: 'moderate',
  threshold: 'ROL-4.share-at-lowest',
  alsoThresholds: ['ROL-4.overdue-reviews'],
  load: loadNearness,
  evaluate({ decentralisation, overdue }, context) {
    const { types, locked, uncounted, shareOfDecisions, shareOfKronor } = decentralisation
    const low = shareOfDecisions !== undefined && shareOfDecisions < limitOf(context, 'ROL-4.share-at-lowest')
    const late = overdue.length > limitOf(context, 'ROL-4.overdue-reviews')
    const finding: Finding = {
      share: shareOfDecisions,
      kronor: shareOfKronor,
      types: types.length - uncounted.length,
      uncounted: uncounted.length,
      movable: movable(decentralisation).length,
      overdue: overdue.length,
      low,
      late,
    }
    const wrong = [
      ...(late ? overdue.map(reviewEvidence) : []),
      ...(low ? movable(decentralisation).slice(0, shown).map(levelEvidence) : []),
    ]
    if (isNonEmpty(wrong)) return { verdict: 'fail', finding, evidence: wrong }
    if (types.length === 0) {
      return { verdict: 'needs-review', missing: [locked.length > 0 ? onlyLocked : noDecisionTypes] }
    }
    if (shareOfDecisions === undefined) return { verdict: 'needs-review', missing: [noCounts(types.length)] }
    const good = [...movable(decentralisation), ...types.filter(({ atLowest }) => atLowest)]
      .slice(0, shown)
      .map(levelEvidence)
    return isNonEmpty(good)
      ? { verdict: 'pass', finding, evidence: good }
      : { verdict: 'needs-review', missing: [noDecisionTypes] }
  },
  say: {
    title: {
      sv: 'Tas besluten så nära verksamheten som lagen tillåter?',
      en: 'Are decisions taken as near the service as the law allows?',
    },
    pass: sayPass,
    fail: sayFail,
  },
})
