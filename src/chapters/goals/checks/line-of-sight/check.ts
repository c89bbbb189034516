import { goalsAt } from '#chapters/goals/book-at.ts'
import { type GoalFacts, loadGoalFacts } from '#chapters/goals/goal-facts.ts'
import type { GoalRecords } from '#chapters/goals/records.ts'
import { type LineOfSight, lineOfSight } from '#chapters/goals/sight/line-of-sight.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { type CheckContext, defineCheck, limitOf, type Missing } from '#engine/check.ts'
import { evidenceOf, treeEvidence } from './evidence.ts'
import {
  type Finding,
  noGoalsBelow,
  noOverallGoals,
  noUnits,
  remarkOn,
  sayFail,
  sayPass,
} from './sentences.ts'

/**
 * Do the goals of the units lead to an overall goal, and do few goals steer each of them?
 *
 * @handbook MAL-3
 */
export const lineOfSightToOverallGoals = defineCheck<GoalRecords, GoalFacts, Finding>({
  id: 'goals/line-of-sight',
  recommends: 'MAL-3',
  severity: 'serious',
  threshold: 'MAL-3.share-of-units',
  alsoThresholds: ['MAL-3.steps', 'MAL-3.steering-goals'],
  load: loadGoalFacts,
  evaluate(facts, context) {
    const missing = missingFor(facts, context.at)
    if (missing) return { verdict: 'needs-review', missing: [missing] }
    const tree = treeAt(facts.organisation, context.at)
    const sight = lineOfSight(facts.book, tree, context.at, limitOf(context, 'MAL-3.steps'))
    const finding = findingOf(sight, context)
    const evidence = [
      treeEvidence(finding),
      ...evidenceOf(sight, limitOf(context, 'MAL-3.steering-goals')),
    ] as const
    const least = limitOf(context, 'MAL-3.share-of-units')
    const crowdedShare = finding.crowded / finding.units
    if (sight.share < least || 1 - crowdedShare < least) return { verdict: 'fail', finding, evidence }
    const remark = remarkOn(finding)
    return { verdict: 'pass', finding, evidence, ...(remark ? { remark } : {}) }
  },
  say: {
    title: {
      sv: 'Leder enheternas mål till de övergripande?',
      en: "Do the units' goals lead to the overall ones?",
    },
    pass: sayPass,
    fail: sayFail,
  },
})

function missingFor({ book, organisation }: GoalFacts, at: string): Missing | undefined {
  const { goals } = goalsAt(book, at)
  if (!goals.some(({ kind }) => kind === 'overall')) return noOverallGoals
  if (!treeAt(organisation, at).places.some(({ kind }) => kind === 'unit')) return noUnits
  return goals.some(({ kind }) => kind === 'committee' || kind === 'unit') ? undefined : noGoalsBelow
}

function findingOf(sight: LineOfSight, context: CheckContext): Finding {
  const most = limitOf(context, 'MAL-3.steering-goals')
  return {
    units: sight.units.length,
    inSight: sight.units.filter(({ way }) => way).length,
    crowded: sight.units.filter(({ steering }) => steering.length > most).length,
    ownShare: sight.ownShare,
    orphans: sight.orphans.length,
    barren: sight.barren.length,
    copies: sight.copies.length,
    unexplained: sight.unexplained.length,
  }
}
