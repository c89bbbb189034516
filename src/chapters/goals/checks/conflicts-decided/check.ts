import { goalsAt } from '#chapters/goals/book-at.ts'
import { type ConflictPair, conflictPairs } from '#chapters/goals/conflicts/conflict-pairs.ts'
import { daysBetween } from '#chapters/goals/periods.ts'
import type { GoalRecords } from '#chapters/goals/records.ts'
import { isNonEmpty, type NonEmpty } from '#core/outcome.ts'
import { type CheckContext, defineCheck, limitOf } from '#engine/check.ts'
import { type ConflictFacts, loadConflictFacts } from './facts.ts'
import {
  decidedEvidence,
  type Finding,
  matrixEvidence,
  noPairJudged,
  openEvidence,
  remarkOn,
  sayFail,
  sayPass,
  signalEvidence,
  signalToJudge,
  tooFewGoals,
} from './sentences.ts'

/** How many signals are named among what is missing when nobody has judged any pair. */
const namedSignals = 3

/**
 * Is there a decision on every goal conflict that is known, and an answer to every clear signal of one?
 *
 * @handbook MAL-2
 */
export const conflictsDecided = defineCheck<GoalRecords, ConflictFacts, Finding>({
  id: 'goals/conflicts-decided',
  recommends: 'MAL-2',
  severity: 'serious',
  threshold: 'MAL-2.days-undecided',
  alsoThresholds: ['MAL-2.significance', 'MAL-2.least-municipalities'],
  load: loadConflictFacts,
  evaluate({ book, figures }, context) {
    if (goalsAt(book, context.at).goals.length < 2) return { verdict: 'needs-review', missing: [tooFewGoals] }
    const pairs = conflictPairs(book, figures, context.at, {
      significance: limitOf(context, 'MAL-2.significance'),
      least: limitOf(context, 'MAL-2.least-municipalities'),
    })
    const signalled = pairs.filter(({ relation, signals }) => relation === undefined && signals.length > 0)
    const judged = pairs.filter(({ relation }) => relation !== undefined)
    if (judged.length === 0) {
      return {
        verdict: 'needs-review',
        missing: [noPairJudged, ...signalled.slice(0, namedSignals).map(signalToJudge)],
      }
    }
    const open = pairs.filter((pair) => pair.open)
    const late = open.filter(({ open: conflict }) => (conflict?.days ?? 0) > days(context))
    const unanswered = signalled.filter(({ since }) => daysBetween(since, context.at) > days(context))
    const decided = judged.filter(
      ({ relation, open: conflict }) => relation?.relation === 'strains' && !conflict,
    )
    const finding: Finding = {
      judged: judged.length,
      decided: decided.length,
      late: late.length,
      unanswered: unanswered.length,
      waiting: open.length - late.length,
      newSignals: signalled.length - unanswered.length,
      unjudged: pairs.filter(({ relation }) => relation === undefined).length,
    }
    const deviations = [...late.map(openEvidence), ...unanswered.map(signalEvidence)]
    if (isNonEmpty(deviations)) return { verdict: 'fail', finding, evidence: deviations }
    const remark = remarkOn(finding, context)
    return {
      verdict: 'pass',
      finding,
      evidence: passEvidence(finding, decided),
      ...(remark ? { remark } : {}),
    }
  },
  say: {
    title: {
      sv: 'Är det bestämt vad som går först när mål krockar?',
      en: 'Is it decided what comes first when goals collide?',
    },
    pass: sayPass,
    fail: sayFail,
  },
})

function days(context: CheckContext): number {
  return limitOf(context, 'MAL-2.days-undecided')
}

function passEvidence(
  finding: Finding,
  decided: readonly ConflictPair[],
): NonEmpty<ReturnType<typeof matrixEvidence>> {
  return [matrixEvidence(finding), ...decided.map(decidedEvidence)]
}
