import type { Bilingual } from '#core/language.ts'

/** What the words of a goal are tried for. */
export const wordRules = ['effort', 'process', 'double', 'empty-word', 'hedge', 'no-level'] as const
export type WordRule = (typeof wordRules)[number]

/** What a goal can be without. */
export const lackRules = ['no-state', 'measure', 'baseline', 'target-year'] as const
export type LackRule = (typeof lackRules)[number]

/** `weakness`: the goal isn't concrete as it stands; `notice`: worth a look, while the measures carry the goal. */
export type Weight = 'weakness' | 'notice'

/** Words that make a goal hard to follow up, where they stand in the wording. */
export interface MarkedWord {
  /** Index of the first character in the wording, and of the one after the last. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly rule: WordRule
  readonly weight: Weight
  readonly explanation: Bilingual
  /** What one can do about it. */
  readonly proposal: Bilingual
}

/** Something that a concrete goal has and this one hasn't. */
export interface Lack {
  readonly rule: LackRule
  readonly weight: Weight
  readonly explanation: Bilingual
  readonly proposal: Bilingual
}

/** Where a rule has found something. */
export interface Span {
  readonly start: number
  readonly end: number
}
