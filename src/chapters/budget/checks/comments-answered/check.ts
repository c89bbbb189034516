import { type CommentSummary, commentSummary } from '#chapters/budget/comments/comment-summary.ts'
import { assumptionSeries } from '#chapters/budget/process/assumptions/assumption-bias.ts'
import type { BudgetRecords } from '#chapters/budget/records.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { isNonEmpty } from '#core/outcome.ts'
import { type CheckContext, defineCheck, limitOf, type Missing, type Verdict } from '#engine/check.ts'
import { type CommentFacts, loadCommentFacts } from './facts.ts'
import {
  assumptionEvidence,
  type Finding,
  noBudget,
  noRound,
  nothingSaid,
  overlookedEvidence,
  remarkOf,
  sayFail,
  sayPass,
  yearEvidence,
} from './sentences.ts'

/** How many overlooked comments are told one by one. */
const shown = 20

/**
 * Had every comment on the latest adopted budget been answered when what it was about was decided?
 *
 * @handbook BUD-4
 */
export const commentsAnswered = defineCheck<BudgetRecords, CommentFacts, Finding>({
  id: 'budget/comments-answered',
  recommends: 'BUD-4',
  severity: 'serious',
  threshold: 'BUD-4.overlooked',
  load: loadCommentFacts,
  evaluate(facts, context) {
    const year = latestAdopted(facts, context.at)
    if (year === undefined) return { verdict: 'needs-review', missing: [noBudget] }
    const { comments, budget, organisation } = facts
    const summary = commentSummary(comments, budget, treeAt(organisation, context.at), {
      year,
      day: context.at,
    })
    const missing = missingOf(facts, summary)
    if (missing) return { verdict: 'needs-review', missing: [missing] }
    return judged(facts, summary, context)
  },
  say: {
    title: {
      sv: 'Hade alla synpunkter fått svar när budgeten beslutades?',
      en: 'Had all comments been answered when the budget was decided?',
    },
    pass: sayPass,
    fail: sayFail,
  },
})

/** @param day ISO day */
function latestAdopted({ budget }: CommentFacts, day: string): number | undefined {
  const adopted = budget.decisions.filter(({ kind, on }) => kind === 'adopted' && on <= day)
  return adopted.length === 0 ? undefined : Math.max(...adopted.map(({ year }) => year))
}

/** Silence says nothing yet: perhaps nobody was asked. */
function missingOf({ comments }: CommentFacts, { year, decided }: CommentSummary): Missing | undefined {
  if (comments.rounds.every((round) => round.year !== year)) return noRound(year)
  return decided === 0 ? nothingSaid(year) : undefined
}

function judged(facts: CommentFacts, summary: CommentSummary, context: CheckContext): Verdict<Finding> {
  const biased = assumptionSeries(facts.process, context.at).filter(({ bias }) => bias?.isSignal)
  const finding: Finding = { summary, biased, hasAssumptions: facts.process.assumptions.length > 0 }
  const beside = biased.map(assumptionEvidence)
  if (summary.overlooked.length > limitOf(context, 'BUD-4.overlooked')) {
    const evidence = [...summary.overlooked.slice(0, shown).map(overlookedEvidence), ...beside]
    if (isNonEmpty(evidence)) return { verdict: 'fail', finding, evidence }
  }
  return {
    verdict: 'pass',
    finding,
    evidence: [yearEvidence(summary), ...beside],
    remark: remarkOf(finding),
  }
}
