import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { needed } from '#core/written-text.ts'

/** @param text trimmed */
export function readName(text: string): Outcome<string> {
  return needed('name', text, { sv: 'Skriv namnet.', en: 'Write the name.' }, 200)
}

/** An e-mail address as people write it; whether anybody reads mail there is not known. */
export function readEmail(text: string): Outcome<string> {
  const written = needed('email', text, { sv: 'Skriv e-postadressen.', en: 'Write the e-mail address.' }, 254)
  if (!written.ok) return written
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text) ? succeed(text) : refuse(notAnEmail(text))
}

function notAnEmail(text: string): Problem {
  return {
    code: 'not-an-email',
    where: 'email',
    text: {
      sv: `"${text}" är ingen e-postadress. Skriv den som namn@kommun.se.`,
      en: `"${text}" is not an e-mail address. Write it like name@municipality.se.`,
    },
  }
}
