import { goalsAt } from '#chapters/goals/book-at.ts'
import { reviewConcreteness } from '#chapters/goals/concreteness/review.ts'
import { type GoalFacts, loadGoalFacts } from '#chapters/goals/goal-facts.ts'
import { addedWithoutAnswer, overallGoals } from '#chapters/goals/overall/overall-goals.ts'
import type { GoalRecords } from '#chapters/goals/records.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { isNonEmpty, type NonEmpty } from '#core/outcome.ts'
import { type CheckContext, defineCheck, limitOf } from '#engine/check.ts'
import { boardEvidence, financialEvidence, goalEvidence, type TriedGoal } from './evidence.ts'
import { type Finding, noOverallGoals, remarkOn, sayFail, sayPass } from './sentences.ts'

/**
 * Are the overall goals few, and do they say how things are to be?
 *
 * @handbook MAL-1
 */
export const fewOverallGoals = defineCheck<GoalRecords, GoalFacts, Finding>({
  id: 'goals/few-overall-goals',
  recommends: 'MAL-1',
  severity: 'serious',
  threshold: 'MAL-1.most-goals',
  alsoThresholds: ['MAL-1.advised-goals', 'MAL-1.fewest-goals', 'MAL-1.concrete-share'],
  load: loadGoalFacts,
  evaluate({ book, organisation }, context) {
    const { counted, board, financial } = overallGoals(
      goalsAt(book, context.at),
      treeAt(organisation, context.at),
    )
    const tried = counted.map((goal): TriedGoal => ({ goal, review: reviewConcreteness(goal) }))
    if (!isNonEmpty(tried)) return { verdict: 'needs-review', missing: [noOverallGoals] }
    const finding: Finding = {
      count: counted.length,
      concrete: tried.filter(({ review }) => review.concrete).length,
      board: board.length,
      financial: financial.length,
      unanswered: addedWithoutAnswer(book, context.at, limitOf(context, 'MAL-1.advised-goals')).length,
    }
    const evidence = [
      ...evidenceOf(tried),
      ...board.map(boardEvidence),
      ...financial.map(financialEvidence),
    ] as const
    if (deviates(finding, context)) return { verdict: 'fail', finding, evidence }
    const remark = remarkOn(finding, context)
    return { verdict: 'pass', finding, evidence, ...(remark ? { remark } : {}) }
  },
  say: {
    title: {
      sv: 'Är de övergripande målen få och konkreta?',
      en: 'Are the overall goals few and concrete?',
    },
    pass: sayPass,
    fail: sayFail,
  },
})

function deviates({ count, concrete }: Finding, context: CheckContext): boolean {
  return (
    count > limitOf(context, 'MAL-1.most-goals') ||
    concrete / count < limitOf(context, 'MAL-1.concrete-share')
  )
}

function evidenceOf([first, ...rest]: NonEmpty<TriedGoal>) {
  return [goalEvidence(first), ...rest.map(goalEvidence)] as const
}
