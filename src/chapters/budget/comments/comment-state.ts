import { swedishDay } from '#core/day.ts'
import type { AnswerKind, Comment, CommentAnswer, CommentRound } from './model.ts'

/** How a comment stands. */
export type CommentState = 'unanswered' | AnswerKind

/** In the order in which they are counted and shown. */
export const commentStates = ['unanswered', 'met', 'partly', 'no'] as const satisfies readonly CommentState[]

/** The answer that holds on a day: the latest. @param day ISO day; absent: as it stands */
export function answerOn(
  { answers }: Pick<Comment, 'answers'>,
  day = '9999-12-31',
): CommentAnswer | undefined {
  return answers.findLast(({ on }) => on <= day)
}

/** @param day ISO day; absent: as it stands */
export function stateOn(comment: Pick<Comment, 'answers'>, day?: string): CommentState {
  return answerOn(comment, day)?.kind ?? 'unanswered'
}

/** Whether an answer has led to anything: something was met, wholly or in part. */
export function hasChangedSomething(comment: Pick<Comment, 'answers'>, day?: string): boolean {
  const state = stateOn(comment, day)
  return state === 'met' || state === 'partly'
}

/** ISO day on which it came. */
export function sentOn({ at }: Pick<Comment, 'at'>): string {
  return swedishDay(at)
}

export type RoundState = 'coming' | 'open' | 'closed'

/** @param day ISO day; both the first and the last day are open */
export function roundState(
  { opens, closes }: Pick<CommentRound, 'opens' | 'closes'>,
  day: string,
): RoundState {
  if (day < opens) return 'coming'
  return day <= closes ? 'open' : 'closed'
}

/** What was known on a day: rounds that had been opened, comments and answers that had come. */
export function commentsOfYear(
  { rounds, comments }: { readonly rounds: readonly CommentRound[]; readonly comments: readonly Comment[] },
  year: number,
  day = '9999-12-31',
): readonly Comment[] {
  const ofYear = new Set(rounds.filter((round) => round.year === year).map(({ id }) => id))
  return comments.filter((comment) => ofYear.has(comment.round) && sentOn(comment) <= day)
}
