import { type GoalsInForce, goalsAt, versionsOf } from '#chapters/goals/book-at.ts'
import type { GoalBook, GoalVersion } from '#chapters/goals/model.ts'
import type { OrganisationTree } from '#core/organisation/tree.ts'

/** The goals for the whole municipality, by how they count against the limit. */
export interface OverallGoals {
  /** Adopted by the assembly as overall: these count. */
  readonly counted: readonly GoalVersion[]
  /** The executive board's own, the handbook's other reading: shown beside, not counted. */
  readonly board: readonly GoalVersion[]
  /** Of the kind that KL 11:6 demands: not counted. */
  readonly financial: readonly GoalVersion[]
  /** Policy directions: not counted. */
  readonly directions: readonly GoalVersion[]
}

/**
 * The overall goals in both readings: it is the assembly that adopts them, while the handbook speaks of the level of
 * the executive board.
 *
 * @param tree the organisation on the same day
 * @handbook MAL-1
 */
export function overallGoals({ goals }: GoalsInForce, tree: OrganisationTree): OverallGoals {
  const ofKind = (kind: GoalVersion['kind']) => goals.filter((goal) => goal.kind === kind)
  return {
    counted: ofKind('overall'),
    board: ofKind('committee').filter(({ owner }) => tree.place(owner)?.kind === 'executive-board'),
    financial: ofKind('financial'),
    directions: ofKind('policy-direction'),
  }
}

/** What has to be asked when an overall goal is to be added. */
export interface LimitQuestion {
  /** Overall goals in force before the new one. */
  readonly count: number
  /** The number that the advice stops at. */
  readonly advised: number
  /** With the new one the number passes what is advised: which one goes, or why does none? */
  readonly needed: boolean
  /** The goals to choose among: those in force, the longest-lived last. */
  readonly candidates: readonly GoalVersion[]
}

/**
 * Whether adding one overall goal on a day asks for an answer to which one goes.
 *
 * @param day ISO day from which the new goal is to hold
 * @param limits `advised`: the value of MAL-1.advised-goals that day
 * @handbook MAL-1
 */
export function limitQuestion(
  book: GoalBook,
  day: string,
  { advised }: { readonly advised: number },
): LimitQuestion {
  const current = goalsAt(book, day).goals.filter(({ kind }) => kind === 'overall')
  const began = new Map(current.map(({ goal }) => [goal, versionsOf(book, goal)[0]?.from ?? day]))
  return {
    count: current.length,
    advised,
    needed: current.length + 1 > advised,
    candidates: current.toSorted((a, b) => (began.get(b.goal) ?? '').localeCompare(began.get(a.goal) ?? '')),
  }
}

/**
 * Overall goals in force that came when there were already as many as advised, and for which nobody has answered which
 * one was to go. Those of the first day on record are left out: they were there when the registering began.
 *
 * @param day ISO day
 */
export function addedWithoutAnswer(book: GoalBook, day: string, advised: number): readonly GoalVersion[] {
  const current = goalsAt(book, day).goals.filter(({ kind }) => kind === 'overall')
  const first = book.versions.reduce((so, { from }) => (from < so ? from : so), day)
  const answered = new Set(book.limitAnswers.filter(({ on }) => on <= day).map(({ goal }) => goal))
  return current.filter(({ goal }) => {
    const from = versionsOf(book, goal)[0]?.from ?? first
    if (from === first || answered.has(goal)) return false
    return goalsAt(book, from).goals.filter(({ kind }) => kind === 'overall').length > advised
  })
}
