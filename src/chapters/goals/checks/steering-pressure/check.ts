import { openConflicts } from '#chapters/goals/conflicts/open-conflicts.ts'
import { type GoalFacts, loadGoalFacts } from '#chapters/goals/goal-facts.ts'
import { medianOf, type PressureOverTime, steeringPressure } from '#chapters/goals/load/steering-pressure.ts'
import type { GoalRecords } from '#chapters/goals/records.ts'
import { isNonEmpty } from '#core/outcome.ts'
import { type CheckContext, defineCheck, limitOf } from '#engine/check.ts'
import {
  conflictEvidence,
  type Finding,
  loadEvidence,
  noGoals,
  noTrend,
  pressureEvidence,
  remarkOn,
  sayFail,
  sayPass,
} from './sentences.ts'

/** How many units and conflicts are told one by one. */
const shown = 20

/**
 * Does the steering that reaches the units hold still, and are conflicts between goals settled?
 *
 * A tenth of the units always lies highest: to be among them is told, and is no deviation in itself.
 *
 * @handbook MAL-6
 */
export const steeringPressureHolds = defineCheck<GoalRecords, GoalFacts, Finding>({
  id: 'goals/steering-pressure',
  recommends: 'MAL-6',
  severity: 'moderate',
  threshold: 'MAL-6.rising-years',
  alsoThresholds: ['MAL-6.top-share', 'MAL-6.conflict-days'],
  load: loadGoalFacts,
  evaluate(facts, context) {
    const finding = findingOf(facts, context)
    const { pressures, rising, conflicts } = finding
    const evidence = [
      ...conflicts.map(conflictEvidence),
      ...rising.map((pressure) => pressureEvidence(pressure)),
    ].slice(0, shown)
    if (isNonEmpty(evidence)) return { verdict: 'fail', finding, evidence }
    if (pressures.every(({ index }) => index === 0)) return { verdict: 'needs-review', missing: [noGoals] }
    const risingYears = limitOf(context, 'MAL-6.rising-years')
    if (pressures.every(({ years }) => years.length <= risingYears)) {
      return { verdict: 'needs-review', missing: [noTrend(risingYears)] }
    }
    const remark = remarkOn(finding)
    return {
      verdict: 'pass',
      finding,
      evidence: [loadEvidence(pressures.length), ...finding.top.slice(0, shown).map(pressureEvidence)],
      ...(remark ? { remark } : {}),
    }
  },
  say: {
    title: {
      sv: 'Är styrtrycket på enheterna stadigt, och blir målkonflikter lösta?',
      en: 'Does the steering pressure on the units hold still, and are goal conflicts settled?',
    },
    pass: sayPass,
    fail: sayFail,
  },
})

function findingOf({ book, organisation }: GoalFacts, context: CheckContext): Finding {
  const pressures = steeringPressure(book, organisation, {
    day: context.at,
    risingYears: limitOf(context, 'MAL-6.rising-years'),
    topShare: limitOf(context, 'MAL-6.top-share'),
  })
  const days = limitOf(context, 'MAL-6.conflict-days')
  const byIndex = (a: PressureOverTime, b: PressureOverTime) => b.index - a.index
  return {
    pressures,
    median: medianOf(pressures.map(({ index }) => index)),
    rising: pressures.filter(({ isRising }) => isRising).toSorted(byIndex),
    top: pressures.filter(({ isAtTop }) => isAtTop).toSorted(byIndex),
    conflicts: openConflicts(book, context.at).filter((conflict) => conflict.days > days),
  }
}
