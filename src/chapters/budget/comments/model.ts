import type { Ore } from '#core/money.ts'

/** What a comment is about in one word: few enough to be counted. */
export const commentCategories = [
  'volume',
  'price',
  'rule',
  'premises',
  'staffing',
  'quality',
  'other',
] as const
export type CommentCategory = (typeof commentCategories)[number]

/** What a round asks about: a rule set in a proposed version, the frames, or everything. */
export const roundSubjects = ['rule-set', 'frames', 'proposal'] as const
export type RoundSubject = (typeof roundSubjects)[number]

/** What the budget takes for granted, where no rule says it. */
export const assumptionKinds = ['wages', 'prices', 'volumes', 'revenue', 'population'] as const
export type AssumptionKind = (typeof assumptionKinds)[number]

/** The part of the proposal that a comment touches. */
export type Touched =
  | { readonly kind: 'component' | 'driver'; readonly ruleSet: string; readonly id: string }
  | { readonly kind: 'assumption'; readonly id: AssumptionKind }
  /** The amount itself: what the place has been given to share out. */
  | { readonly kind: 'frame' }

/** The comment has led to what was asked, to a part of it, or to nothing: the reason is always told. */
export const answerKinds = ['met', 'partly', 'no'] as const
export type AnswerKind = (typeof answerKinds)[number]

export interface CommentRound {
  readonly id: number
  readonly year: number
  readonly subject: RoundSubject
  /** Where the subject is a rule set. */
  readonly ruleSet?: string
  readonly version?: number
  /** The place under which the units are asked; empty: everywhere. */
  readonly node: string
  /** First and last ISO day of the round, as the latest move has it. */
  readonly opens: string
  readonly closes: string
  /** The matter in which the comments are registered. */
  readonly registration: string
  readonly moves: readonly RoundMove[]
}

export interface RoundMove {
  readonly closes: string
  readonly why: string
  readonly who: string
  /** ISO instant. */
  readonly at: string
}

/** What a unit says. It belongs to the unit, not to whoever wrote it down. */
export interface Comment {
  readonly id: number
  readonly round: number
  /** Id of a place or of an outside provider. */
  readonly unit: string
  readonly text: string
  readonly category: CommentCategory
  readonly touches: Touched
  /** The account that sent it, for the answer to find its way back. */
  readonly account: string
  /** ISO instant. */
  readonly at: string
  /** In order: a correction keeps what it corrects, and the last one holds. */
  readonly answers: readonly CommentAnswer[]
}

export interface CommentAnswer {
  /** 1, 2, 3 … of the comment. */
  readonly number: number
  readonly kind: AnswerKind
  readonly reason: string
  /** What the answer changes in the proposal: positive gives more money, 0 changes nothing. */
  readonly effectOre: Ore
  /** ISO day. */
  readonly on: string
  readonly who: string
  /** ISO day on which the unit marked it as read; told to the unit alone. */
  readonly readOn?: string
}

/** Every round of a municipality, and what was said in it. */
export interface CommentBook {
  readonly rounds: readonly CommentRound[]
  readonly comments: readonly Comment[]
}

export const emptyCommentBook: CommentBook = { rounds: [], comments: [] }
