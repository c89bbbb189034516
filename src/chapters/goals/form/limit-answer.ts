import type { LimitQuestion } from '#chapters/goals/overall/overall-goals.ts'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import { editProblems } from './written-goal-problems.ts'

/** The answer as it is written. */
export interface WrittenLimit {
  /** Id of the goal that goes, `none`, or empty. */
  readonly goes: string
  readonly goesConsequence: string
  readonly goesReason: string
}

export const noLimitAnswer: WrittenLimit = { goes: '', goesConsequence: '', goesReason: '' }

/** Which goal goes when the limit is passed, or why none does. */
export type LimitChoice =
  | { readonly drop: string; readonly consequence: string }
  | { readonly keepAll: string }

/**
 * Reads the answer to which goal goes.
 *
 * @returns nothing where the question isn't asked: the goals stay within what is advised
 */
export function readLimit(
  { goes, goesConsequence, goesReason }: WrittenLimit,
  { needed, candidates, count, advised }: LimitQuestion,
): Outcome<LimitChoice | undefined> {
  if (!needed) return succeed(undefined)
  if (goes === 'none')
    return goesReason === '' ? refuse(editProblems.limitReasonMissing) : succeed({ keepAll: goesReason })
  if (candidates.every(({ goal }) => goal !== goes))
    return refuse(editProblems.limitAnswerMissing(count + 1, advised))
  return goesConsequence === ''
    ? refuse(editProblems.limitConsequenceMissing)
    : succeed({ drop: goes, consequence: goesConsequence })
}
