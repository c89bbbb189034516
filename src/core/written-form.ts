import type { Problem } from './outcome.ts'

/** What somebody wrote in a form, by the names of its fields. */
export type Written = Readonly<Record<string, string>>

/** A form that came back: what is wrong with it is said first, and what was written is kept. */
export interface Refused {
  readonly problems: readonly Problem[]
  readonly written: Written
}
