import type { FiscalYearVersion, YearReopening } from '#chapters/budget/fiscal/book.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { PastedYear } from './pasted-year.ts'
import type { WrittenYear } from './written-year.ts'

/** What the page of a year's figures, and the parts of it, are made of. */
export interface YearFormProps {
  /** With `year` where one is chosen. */
  readonly written: WrittenYear
  readonly problems: readonly Problem[]
  /** Versions of the year that is written, the latest first. */
  readonly versions: readonly FiscalYearVersion[]
  /** The outcome that closes the year; absent where it can be written. */
  readonly closing?: FiscalYearVersion
  /** Where the year stands open again after it was closed. */
  readonly reopening?: YearReopening
  /** What was just pasted. */
  readonly pasted?: PastedYear
  /** Years that have figures. */
  readonly years: readonly number[]
  readonly language: Language
}
