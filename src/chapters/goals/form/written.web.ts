import type { Problem } from '#core/outcome.ts'
import type { PageContext } from '#web/context.ts'
import { readForm } from '#web/read-form.ts'

/**
 * A form as somebody wrote it, by the names of its fields, trimmed and with line feeds alone (browsers send two
 * characters for a new line, and a text must be the same when it comes back); of several values of a name the last.
 */
export type Written = Readonly<Record<string, string>>

/** A form that was refused: shown again with everything written kept. */
export interface Refused {
  readonly problems: readonly Problem[]
  readonly written: Written
}

export async function readWritten(c: PageContext): Promise<Written> {
  const form = await readForm(c)
  return Object.fromEntries(
    [...form.entries()].map(([name, value]) => [name, String(value).replaceAll('\r\n', '\n').trim()]),
  )
}
