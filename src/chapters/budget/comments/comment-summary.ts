import type { BudgetBook } from '#chapters/budget/model.ts'
import { dayNumber } from '#chapters/budget/volume/days.ts'
import { type Ore, toOre } from '#core/money.ts'
import type { OrganisationTree } from '#core/organisation/tree.ts'
import { quantile } from '#numerics/quantile.ts'
import {
  answerOn,
  type CommentState,
  commentStates,
  commentsOfYear,
  hasChangedSomething,
  sentOn,
  stateOn,
} from './comment-state.ts'
import { type Comment, type CommentBook, type CommentCategory, commentCategories } from './model.ts'
import { type DecidedOn, decisionOn } from './open-matters.ts'

/** What came of the comments on a year's budget. */
export interface CommentSummary {
  readonly year: number
  readonly comments: readonly Comment[]
  /** Ids of the units that have commented. */
  readonly units: readonly string[]
  readonly counts: Readonly<Record<CommentState, number>>
  readonly byCategory: readonly CategorySummary[]
  /** Share of the answered that led to something, 0–1; absent where none is answered. */
  readonly changedShare?: number
  /** Median days from comment to first answer; absent where none is answered. */
  readonly medianDays?: number
  /** What the answers change in the proposal, all in all. */
  readonly effectOre: Ore
  /** Comments whose matter has been decided. */
  readonly decided: number
  /** Of those: without an answer on the day of the decision. */
  readonly overlooked: readonly Overlooked[]
  /** Share of the decided that had an answer first, 0–1; absent where none is decided. */
  readonly answerRate?: number
}

export interface CategorySummary {
  readonly category: CommentCategory
  readonly comments: number
  readonly counts: Readonly<Record<CommentState, number>>
}

/** A comment that had no answer when its matter was decided. */
export interface Overlooked {
  readonly comment: Comment
  readonly decision: DecidedOn
}

/**
 * Counts the comments on a year's budget as they stood on a day: never who sent them.
 *
 * @param day ISO day; absent: as it stands
 * @handbook BUD-4
 */
export function commentSummary(
  book: CommentBook,
  budget: Pick<BudgetBook, 'decisions' | 'ruleSets'>,
  tree: OrganisationTree,
  { year, day }: { readonly year: number; readonly day?: string },
): CommentSummary {
  const comments = commentsOfYear(book, year, day)
  const answered = comments.filter((comment) => stateOn(comment, day) !== 'unanswered')
  const days = answered.flatMap((comment) => {
    const [first] = comment.answers
    return first ? [dayNumber(first.on) - dayNumber(sentOn(comment))] : []
  })
  const decided = comments.flatMap((comment) => {
    const decision = decisionOn(comment, book, budget, tree, day)
    return decision ? [{ comment, decision }] : []
  })
  const overlooked = decided.filter(({ comment, decision }) => stateOn(comment, decision.on) === 'unanswered')
  return {
    year,
    comments,
    units: [...new Set(comments.map(({ unit }) => unit))],
    counts: countsOf(comments, day),
    byCategory: commentCategories.flatMap((category) => {
      const own = comments.filter((comment) => comment.category === category)
      return own.length === 0 ? [] : [{ category, comments: own.length, counts: countsOf(own, day) }]
    }),
    ...(answered.length === 0
      ? {}
      : {
          changedShare:
            answered.filter((comment) => hasChangedSomething(comment, day)).length / answered.length,
          medianDays: quantile(days, 0.5),
        }),
    effectOre: toOre(answered.reduce((sum, comment) => sum + (answerOn(comment, day)?.effectOre ?? 0), 0)),
    decided: decided.length,
    overlooked,
    ...(decided.length === 0 ? {} : { answerRate: 1 - overlooked.length / decided.length }),
  }
}

function countsOf(comments: readonly Comment[], day: string | undefined): CommentSummary['counts'] {
  const counts = Object.fromEntries(commentStates.map((state) => [state, 0])) as Record<CommentState, number>
  for (const comment of comments) counts[stateOn(comment, day)] += 1
  return counts
}
