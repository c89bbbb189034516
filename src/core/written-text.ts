import type { Bilingual } from './language.ts'
import { type Outcome, refuse, succeed } from './outcome.ts'

/**
 * A text that a form can't do without, of a length that people still read.
 *
 * @param where the form's field
 * @param text trimmed
 * @param missing what to write, where nothing is written
 * @param longest in characters
 */
export function needed(where: string, text: string, missing: Bilingual, longest = 2000): Outcome<string> {
  if (text === '') return refuse({ code: `${where}-missing`, where, text: missing })
  if (text.length <= longest) return succeed(text)
  return refuse({
    code: `${where}-too-long`,
    where,
    text: {
      sv: `Texten är ${text.length} tecken. Korta den till högst ${longest}.`,
      en: `The text is ${text.length} characters. Shorten it to at most ${longest}.`,
    },
  })
}
