import { type GoalFacts, loadGoalFacts } from '#chapters/goals/goal-facts.ts'
import { type NationalLine, type NationalState, nationalMap } from '#chapters/goals/national/national-map.ts'
import type { GoalRecords } from '#chapters/goals/records.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { isNonEmpty } from '#core/outcome.ts'
import { defineCheck, limitOf } from '#engine/check.ts'
import {
  type Finding,
  lineEvidence,
  mapEvidence,
  noServices,
  nothingMapped,
  remarkOn,
  sayFail,
  sayPass,
} from './sentences.ts'

/** How many national goals are told one by one. */
const shown = 20

/**
 * Does somebody answer for every national goal, after the law as it is now?
 *
 * @handbook MAL-5
 */
export const nationalGoalsCarried = defineCheck<GoalRecords, GoalFacts, Finding>({
  id: 'goals/national-goals-carried',
  recommends: 'MAL-5',
  severity: 'moderate',
  threshold: 'MAL-5.without-owner',
  alsoThresholds: ['MAL-5.months-between-reviews'],
  load: loadGoalFacts,
  evaluate({ book, organisation }, context) {
    const months = limitOf(context, 'MAL-5.months-between-reviews')
    const { lines, strains } = nationalMap(book, treeAt(organisation, context.at), {
      day: context.at,
      months,
    })
    if (lines.every(({ services }) => services.length === 0)) {
      return { verdict: 'needs-review', missing: [noServices] }
    }
    if (lines.every(({ state }) => state === 'unmapped')) {
      return { verdict: 'needs-review', missing: [nothingMapped(lines.length)] }
    }
    const finding = findingOf(lines, strains)
    const exceeds = finding.withoutOwner.length > limitOf(context, 'MAL-5.without-owner')
    const fallsShort = exceeds || finding.lawChanged.length > 0 || finding.reviewLate.length > 0
    const toSee = [
      ...(exceeds ? finding.withoutOwner : []),
      ...finding.lawChanged,
      ...finding.reviewLate,
    ].slice(0, shown)
    const evidence = toSee.map(lineEvidence)
    if (fallsShort && isNonEmpty(evidence)) return { verdict: 'fail', finding, evidence }
    const remark = remarkOn(finding)
    return { verdict: 'pass', finding, evidence: [mapEvidence(lines.length)], ...(remark ? { remark } : {}) }
  },
  say: {
    title: {
      sv: 'Svarar någon för varje nationellt mål, efter lagen som den nu är?',
      en: 'Does somebody answer for every national goal, after the law as it is now?',
    },
    pass: sayPass,
    fail: sayFail,
  },
})

function findingOf(lines: readonly NationalLine[], strains: Finding['strains']): Finding {
  const inState = (...states: readonly NationalState[]) => lines.filter(({ state }) => states.includes(state))
  return {
    lines: lines.length,
    withoutOwner: inState('unmapped', 'no-owner'),
    lawChanged: inState('law-changed'),
    reviewLate: inState('review-late'),
    strains,
  }
}
