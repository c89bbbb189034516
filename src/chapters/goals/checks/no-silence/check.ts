import { type GoalFacts, loadGoalFacts } from '#chapters/goals/goal-facts.ts'
import { type GoalGrid, goalGrid } from '#chapters/goals/grid/goal-grid.ts'
import type { GoalRecords } from '#chapters/goals/records.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { isNonEmpty } from '#core/outcome.ts'
import { type CheckContext, defineCheck, limitOf, type Missing, type Verdict } from '#engine/check.ts'
import {
  type Finding,
  gridEvidence,
  noGoals,
  notYetAsked,
  sayFail,
  sayPass,
  tooNew,
  unansweredEvidence,
} from './sentences.ts'

/** How many unanswered goals are told one by one. */
const shown = 20

/**
 * Has every unit that was asked about a goal answered?
 *
 * @handbook MAL-8
 */
export const noSilence = defineCheck<GoalRecords, GoalFacts, Finding>({
  id: 'goals/no-silence',
  recommends: 'MAL-8',
  severity: 'moderate',
  threshold: 'MAL-8.unanswered',
  alsoThresholds: ['MAL-8.silent-periods'],
  load: loadGoalFacts,
  evaluate({ book, organisation }, context) {
    const periods = limitOf(context, 'MAL-8.silent-periods')
    const grid = goalGrid(book, treeAt(organisation, context.at), context.at, periods)
    const unanswered = failing(grid, context)
    if (unanswered) return unanswered
    const missing = missingOf(grid)
    if (missing) return { verdict: 'needs-review', missing: [missing] }
    return { verdict: 'pass', finding: findingOf(grid), evidence: [gridEvidence(grid)] }
  },
  say: {
    title: {
      sv: 'Har alla enheter som tillfrågats om ett mål svarat?',
      en: 'Have all units that were asked about a goal answered?',
    },
    pass: sayPass,
    fail: sayFail,
  },
})

function failing(grid: GoalGrid, context: CheckContext): Verdict<Finding> | undefined {
  if (grid.counts.unanswered <= limitOf(context, 'MAL-8.unanswered')) return undefined
  const cells = grid.cellsOf('unanswered').slice(0, shown).map(unansweredEvidence)
  const rest = grid.counts.unanswered - cells.length
  const evidence = [...cells, ...(rest > 0 ? [gridEvidence(grid)] : [])]
  return isNonEmpty(evidence) ? { verdict: 'fail', finding: findingOf(grid), evidence } : undefined
}

/** Silence that nobody has asked about says nothing yet, in either direction. */
function missingOf(grid: GoalGrid): Missing | undefined {
  if (grid.size === 0) return noGoals
  const due = grid.cellsOf('not-yet-asked').filter(({ isDue }) => isDue).length
  if (due > 0) return notYetAsked(grid, due)
  return grid.counts['not-yet-asked'] === grid.size ? tooNew : undefined
}

function findingOf(grid: GoalGrid): Finding {
  return {
    counts: grid.counts,
    size: grid.size,
    since: grid.since,
    notCounted: grid.notCounted.length,
    unanswered: grid.cellsOf('unanswered'),
  }
}
