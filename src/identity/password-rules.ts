import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { longestPassword, normalisePassword } from './password-hash.ts'
import { type Weakness, weaknessOf } from './weak-password.ts'

/**
 * Characters that a password must have. NIST SP 800-63B-4 (2025), 3.1.1.2, asks for 15 where the password is the only
 * thing that is asked for, as here; 8 would do beside a second factor. No rule about kinds of characters, no expiry,
 * no hints and no security questions, by the same section.
 */
export const shortestPassword = 15

const where = 'password'

/**
 * @param context name, e-mail address and municipality: a password made of them is easily guessed
 * @returns the password as it is hashed
 */
export function newPassword(password: string, context: readonly string[]): Outcome<string> {
  const normalised = normalisePassword(password)
  const length = [...normalised].length
  if (length < shortestPassword) return refuse(tooShort(length))
  if (normalised.length > longestPassword) return refuse(tooLong)
  const weakness = weaknessOf(normalised, context)
  return weakness ? refuse(weak(weakness)) : succeed(normalised)
}

function tooShort(length: number): Problem {
  return {
    code: 'password-too-short',
    where,
    text: {
      sv: `Lösenordet är ${length} tecken. Skriv minst ${shortestPassword}, till exempel fyra ord som inte hör ihop. Mellanslag går bra.`,
      en: `The password is ${length} characters. Write at least ${shortestPassword}, for instance four words that have nothing to do with each other. Spaces are fine.`,
    },
  }
}

const tooLong: Problem = {
  code: 'password-too-long',
  where,
  text: {
    sv: `Lösenordet är för långt. Skriv högst ${longestPassword} tecken.`,
    en: `The password is too long. Write at most ${longestPassword} characters.`,
  },
}

function weak(weakness: Weakness): Problem {
  return { code: `password-${weakness}`, where, text: weaknesses[weakness] }
}

const weaknesses = {
  'few-characters': {
    sv: 'Lösenordet består av för få olika tecken och är lätt att gissa. Välj till exempel fyra ord som inte hör ihop.',
    en: 'The password is made of too few different characters and is easily guessed. Choose for instance four words that have nothing to do with each other.',
  },
  repeated: {
    sv: 'Lösenordet upprepar samma tecken och är lätt att gissa. Välj till exempel fyra ord som inte hör ihop.',
    en: 'The password repeats the same characters and is easily guessed. Choose for instance four words that have nothing to do with each other.',
  },
  sequence: {
    sv: 'Lösenordet följer tangentbordet eller alfabetet och är lätt att gissa. Välj till exempel fyra ord som inte hör ihop.',
    en: 'The password follows the keyboard or the alphabet and is easily guessed. Choose for instance four words that have nothing to do with each other.',
  },
  'common-words': {
    sv: 'Lösenordet består av vanliga lösenordsord eller av ditt namn, din e-postadress eller kommunens namn. Lägg till ett par ord som ingen väntar sig.',
    en: "The password is made of common password words, or of your name, your e-mail address or the municipality's name. Add a couple of words that nobody expects.",
  },
} as const satisfies Record<Weakness, Problem['text']>
