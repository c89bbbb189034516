import type { Question } from '#chapters/roles/model.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import type { Choice } from '#web/ui/field/field.tsx'
import type { RepeatedTheme } from './question-summary.ts'

/** What the page of a question shows, and its forms. */
export interface QuestionProps {
  readonly question: Question
  /** Longer questions have the theme as their heading. */
  readonly isLong: boolean
  /** The reader sees the words of the answer. */
  readonly readsAnswer: boolean
  /** The question's theme, where it comes back. */
  readonly theme: RepeatedTheme | undefined
  /** Other questions on the theme that the reader may open. */
  readonly related: readonly Question[]
  readonly may: Readonly<Record<'answer' | 'publish' | 'write' | 'propose', boolean>>
  readonly departments: readonly Choice[]
  /** Those whose agenda a matter can stand on. */
  readonly bodies: readonly Choice[]
  readonly nameOf: (node: string) => string
  /** ISO day. */
  readonly day: string
  readonly written: Written
  readonly problems: readonly Problem[]
  readonly language: Language
}
