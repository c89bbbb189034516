import type { Language } from '#core/language.ts'
import { shortestPassword } from '#identity/password-rules.ts'

const sv = {
  firstTitle: 'Skapa det första kontot',
  firstLead: (municipality: string) =>
    `Du blir administratör för hela ${municipality} och kan sedan skapa konton åt andra.`,
  setTitle: 'Välj ett lösenord',
  setLead: (name: string, email: string) => `Lösenordet gäller kontot för ${name} (${email}).`,
  brokenTitle: 'Länken fungerar inte',
  noMunicipality: 'Länken hör till en kommun, och ingen kommun är vald här.',
  name: 'Namn',
  nameHint: 'Som det ska stå i loggen när du gör något.',
  email: 'E-postadress',
  emailHint: 'Den loggar du in med.',
  password: 'Lösenord',
  passwordHint: `Minst ${shortestPassword} tecken. Fyra ord som inte hör ihop är bra, och mellanslag går bra. Lösenordet behöver inte bytas med jämna mellanrum.`,
  create: 'Skapa kontot och logga in',
  set: 'Spara lösenordet och logga in',
  toSignIn: 'Till inloggningen',
}

const en: typeof sv = {
  firstTitle: 'Make the first account',
  firstLead: (municipality) =>
    `You become administrator of the whole of ${municipality} and can then make accounts for others.`,
  setTitle: 'Choose a password',
  setLead: (name, email) => `The password is for the account of ${name} (${email}).`,
  brokenTitle: 'The link does not work',
  noMunicipality: 'The link belongs to a municipality, and none has been chosen here.',
  name: 'Name',
  nameHint: 'As it is to stand in the trail when you do something.',
  email: 'E-mail address',
  emailHint: 'You sign in with it.',
  password: 'Password',
  passwordHint: `At least ${shortestPassword} characters. Four words that have nothing to do with each other are good, and spaces are fine. The password need not be changed at intervals.`,
  create: 'Make the account and sign in',
  set: 'Save the password and sign in',
  toSignIn: 'To the sign-in',
}

/** What the pages behind one-time links say. */
export const oneTimeLinkTexts = { sv, en } as const satisfies Record<Language, typeof sv>
