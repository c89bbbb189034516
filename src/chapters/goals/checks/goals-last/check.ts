import { goalsAt } from '#chapters/goals/book-at.ts'
import { type GoalFacts, loadGoalFacts } from '#chapters/goals/goal-facts.ts'
import { type BudgetChange, budgetChanges } from '#chapters/goals/lasting/budget-changes.ts'
import { possibleContinuations } from '#chapters/goals/lasting/continuations.ts'
import { goalSurvival } from '#chapters/goals/lasting/lives.ts'
import { silentLowerings } from '#chapters/goals/lasting/silent-lowerings.ts'
import { unexplainedEdits } from '#chapters/goals/lasting/unexplained-edits.ts'
import type { GoalBook } from '#chapters/goals/model.ts'
import type { GoalRecords } from '#chapters/goals/records.ts'
import { isNonEmpty, type NonEmpty } from '#core/outcome.ts'
import { type CheckContext, defineCheck, limitOf } from '#engine/check.ts'
import { changesEvidence, continuationEvidence, loweringEvidence, unexplainedEvidence } from './evidence.ts'
import {
  type Finding,
  noOverallGoals,
  oneBudgetOnly,
  onlyAfterShift,
  remarkOn,
  sayFail,
  sayPass,
} from './sentences.ts'

/**
 * Do the overall goals last from budget to budget, and is a lowered level said openly? The budgets that a new majority
 * puts its mark on are shown and not judged.
 *
 * @handbook MAL-4
 */
export const goalsLast = defineCheck<GoalRecords, GoalFacts, Finding>({
  id: 'goals/goals-last',
  recommends: 'MAL-4',
  severity: 'moderate',
  threshold: 'MAL-4.carried-share',
  alsoThresholds: ['MAL-4.budgets', 'MAL-4.likeness'],
  load: loadGoalFacts,
  evaluate({ book }, context) {
    const recent = budgetChanges(book, context.at).slice(-limitOf(context, 'MAL-4.budgets'))
    if (!isNonEmpty(recent)) {
      const any = goalsAt(book, context.at).goals.some(({ kind }) => kind === 'overall')
      return { verdict: 'needs-review', missing: [any ? oneBudgetOnly : noOverallGoals] }
    }
    const beside = foundSince(book, `${recent[0].year}-01-01`, context)
    const finding = findingOf(book, recent, beside, context)
    const evidence = [
      ...changesEvidence(recent),
      ...beside.unexplained.map(unexplainedEvidence),
      ...beside.continuations.map(continuationEvidence),
    ] as const
    const [lowering, ...others] = beside.lowerings.map(loweringEvidence)
    if (lowering) return { verdict: 'fail', finding, evidence: [lowering, ...others, ...evidence] }
    if (finding.low) {
      return finding.onlyShifted
        ? { verdict: 'needs-review', missing: [onlyAfterShift] }
        : { verdict: 'fail', finding, evidence }
    }
    const remark = remarkOn(finding)
    return { verdict: 'pass', finding, evidence, ...(remark ? { remark } : {}) }
  },
  say: {
    title: {
      sv: 'Ligger målen fast från år till år?',
      en: 'Do the goals stand from year to year?',
    },
    pass: sayPass,
    fail: sayFail,
  },
})

/** What has happened to the goals besides coming and going. */
function foundSince(book: GoalBook, since: string, context: CheckContext) {
  const lowerings = silentLowerings(book, context.at).filter(({ after }) => after.from >= since)
  const told = new Set(lowerings.map(({ after }) => after))
  return {
    lowerings,
    continuations: possibleContinuations(book, context.at, limitOf(context, 'MAL-4.likeness')).filter(
      ({ began }) => began.from >= since,
    ),
    unexplained: unexplainedEdits(book, { since, day: context.at }).filter((version) => !told.has(version)),
  }
}

function findingOf(
  book: GoalBook,
  recent: NonEmpty<BudgetChange>,
  { lowerings, continuations, unexplained }: ReturnType<typeof foundSince>,
  context: CheckContext,
): Finding {
  const judged = recent.filter(({ shift }) => shift === undefined)
  const counted: readonly BudgetChange[] = judged.length > 0 ? judged : recent
  const carried = counted.reduce((sum, change) => sum + change.carried.length, 0)
  const possible = counted.reduce((sum, { before, after }) => sum + Math.min(before.length, after.length), 0)
  return {
    carried,
    possible,
    budgets: counted.length,
    shifted: recent.length - judged.length,
    onlyShifted: judged.length === 0,
    low: carried / possible < limitOf(context, 'MAL-4.carried-share'),
    lowerings: lowerings.length,
    continuations: continuations.length,
    unexplained: unexplained.length,
    survival: goalSurvival(book, context.at),
  }
}
