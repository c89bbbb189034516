import type { Problem } from '#core/outcome.ts'
import type { PageContext } from '#web/context.ts'
import { readForm } from '#web/read-form.ts'

/** What somebody wrote in a form, trimmed, by the names of the fields. */
export type Written = Readonly<Partial<Record<string, string>>>

/** A form that came back: what is wrong with it is said first, and what was written is kept. */
export interface Refused {
  readonly problems: readonly Problem[]
  readonly written: Written
}

/** The texts of a form that was sent; of fields with one name, the last. */
export async function readWritten(c: PageContext): Promise<Written> {
  const form = await readForm(c)
  return Object.fromEntries([...form.entries()].map(([name, value]) => [name, String(value).trim()]))
}
