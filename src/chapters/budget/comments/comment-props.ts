import type { Bilingual, Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import type { Comment, CommentRound } from './model.ts'
import type { DecidedOn } from './open-matters.ts'

/** What the page of a comment shows, and its forms. */
export interface CommentPageProps {
  readonly comment: Comment
  readonly round: CommentRound
  readonly unit: string
  /** What it touches, and what the round is about. */
  readonly touches: Bilingual
  readonly subject: Bilingual
  /** Where what it touches can be read. */
  readonly touchesHref?: string
  /** The decision that was taken before there was an answer. */
  readonly overlooked?: DecidedOn
  readonly mayAnswer: boolean
  /** The reader speaks for the unit that sent it. */
  readonly isOwn: boolean
  readonly written: Written
  readonly problems: readonly Problem[]
  /** ISO day. */
  readonly day: string
  readonly language: Language
}
