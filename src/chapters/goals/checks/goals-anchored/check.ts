import { goalsAt } from '#chapters/goals/book-at.ts'
import { anchorViews } from '#chapters/goals/coverage/anchor-ratings.ts'
import { goalsWithoutAnchor, needsAnchor } from '#chapters/goals/coverage/anchors.ts'
import { coreCostCoverage } from '#chapters/goals/coverage/core-cost.ts'
import { type GoalFacts, loadGoalFacts } from '#chapters/goals/goal-facts.ts'
import type { GoalRecords } from '#chapters/goals/records.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { isNonEmpty } from '#core/outcome.ts'
import { type CheckContext, defineCheck, limitOf } from '#engine/check.ts'
import {
  coverageEvidence,
  type Finding,
  noCosts,
  noGoals,
  placeEvidence,
  remarkOn,
  sayFail,
  sayPass,
  unclearEvidence,
  withoutAnchorEvidence,
} from './sentences.ts'

/** How many goals and places are told one by one. */
const shown = 20

/**
 * Does every goal rest on law or standing orders, and do goals reach what the core mission costs?
 *
 * Judged by the anchor, never by what the goal is about: one without an anchor may be kept as a policy direction.
 *
 * @handbook MAL-7
 */
export const goalsAnchored = defineCheck<GoalRecords, GoalFacts, Finding>({
  id: 'goals/goals-anchored',
  recommends: 'MAL-7',
  severity: 'moderate',
  threshold: 'MAL-7.without-anchor',
  alsoThresholds: ['MAL-7.unclear-share', 'MAL-7.uncovered-share'],
  load: loadGoalFacts,
  evaluate(facts, context) {
    const finding = findingOf(facts, context)
    if (finding.judged === 0) return { verdict: 'needs-review', missing: [noGoals] }
    const evidence = [
      ...finding.withoutAnchor.map(withoutAnchorEvidence),
      ...finding.unclear.map(unclearEvidence),
      ...(finding.isUncovered ? (finding.coverage?.uncoveredPlaces ?? []).map(placeEvidence) : []),
    ].slice(0, shown)
    if (isNonEmpty(evidence)) return { verdict: 'fail', finding, evidence }
    if (!finding.coverage || finding.coverage.core === 0)
      return { verdict: 'needs-review', missing: [noCosts] }
    const remark = remarkOn(finding)
    return {
      verdict: 'pass',
      finding,
      evidence: [coverageEvidence(finding.coverage)],
      ...(remark ? { remark } : {}),
    }
  },
  say: {
    title: {
      sv: 'Har varje mål ett ankare i kärnuppdraget, och når målen det som uppdraget kostar?',
      en: 'Has every goal an anchor in the core mission, and do goals reach what the mission costs?',
    },
    pass: sayPass,
    fail: sayFail,
  },
})

function findingOf({ book, organisation }: GoalFacts, context: CheckContext): Finding {
  const inForce = goalsAt(book, context.at)
  const judged = inForce.goals.filter(needsAnchor)
  const without = goalsWithoutAnchor(inForce)
  const views = anchorViews(book, judged, context.at)
  const coverage = coreCostCoverage(book, treeAt(organisation, context.at), context.at)
  const uncovered = coverage && coverage.core > 0 ? coverage.uncovered / coverage.core : 0
  return {
    judged: judged.length,
    directions: inForce.goals.filter(({ kind }) => kind === 'policy-direction').length,
    anchorless: without.length,
    withoutAnchor: without.length > limitOf(context, 'MAL-7.without-anchor') ? without : [],
    unclear: views.filter(({ unclear = 0 }) => unclear > limitOf(context, 'MAL-7.unclear-share')),
    isRated: views.some(({ unclear }) => unclear !== undefined),
    ...(coverage ? { coverage } : {}),
    uncovered,
    isUncovered: uncovered > limitOf(context, 'MAL-7.uncovered-share'),
  }
}
