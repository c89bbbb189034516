import { type Problem, refuse, unwrap } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import type { PageContext } from './context.ts'

/**
 * The fields of a form that was sent.
 *
 * @throws Refusal where something else than a form was sent, or a text holds a character that can't be stored
 */
export async function readForm(c: PageContext): Promise<FormData> {
  const form = await c.req.formData().catch(() => undefined)
  if (!form) return unwrap(refuse(notAForm))
  const texts = [...form.values()].map((value) => (typeof value === 'string' ? value : value.name))
  return texts.some((text) => text.includes('\0')) ? unwrap(refuse(nullCharacter)) : form
}

/**
 * What a form says in a field, without surrounding space; empty where it says nothing.
 *
 * @example const field = fieldOf(await readForm(c)); field('why')
 */
export function fieldOf(form: FormData): (name: string) => string {
  return (name) => String(form.get(name) ?? '').trim()
}

/**
 * Everything that a form says, by the names of its fields: trimmed, and with line feeds alone, since browsers send two
 * characters for a new line and a text must be the same when it comes back. Of several values with one name each has a
 * line; files are left out.
 */
export function writtenIn(form: FormData): Written {
  const textOf = (name: string) =>
    form
      .getAll(name)
      .filter((value) => typeof value === 'string')
      .join('\n')
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => [name, textOf(name).replaceAll('\r\n', '\n').trim()]),
  )
}

/** The same of the form that was sent. */
export async function readWritten(c: PageContext): Promise<Written> {
  return writtenIn(await readForm(c))
}

const notAForm: Problem = {
  code: 'not-a-form',
  text: {
    sv: 'Det som skickades är inget formulär. Öppna sidan och skicka formuläret därifrån.',
    en: 'What was sent is no form. Open the page and send the form from there.',
  },
}

/** PostgreSQL keeps every character of a text but this one. */
export const nullCharacter: Problem = {
  code: 'null-character',
  text: {
    sv: 'Texten eller adressen innehåller ett nolltecken, som inte går att spara. Ta bort det och försök igen.',
    en: "The text or the address holds a null character, which can't be stored. Remove it and try again.",
  },
}
