import type { Language } from '#core/language.ts'
import type { Through } from '#identity/through.ts'

const through = {
  sv: {
    password: 'lösenord',
    oidc: 'kommunens inloggning',
    'one-time-link': 'engångslänk',
    example: 'exemplet',
  },
  en: {
    password: 'password',
    oidc: "the municipality's sign-in",
    'one-time-link': 'one-time link',
    example: 'the example',
  },
} as const satisfies Record<Language, Record<Through, string>>

const sv = {
  title: 'Mitt konto',
  description: 'Dina behörigheter, ditt lösenord och var du är inloggad.',
  lead: (name: string, mandates: number) =>
    mandates === 0
      ? `Du är inloggad som ${name}, utan någon behörighet. Du kan läsa det som är öppet inom kommunen.`
      : `Du är inloggad som ${name}.`,
  exampleLead: (name: string) => `Du har klivit in i rollen som ${name}, som är påhittad.`,
  mandates: 'Mina behörigheter',
  noMandates: 'Inga behörigheter',
  noMandatesRemedy: 'En administratör ger behörigheter: en roll på en plats i organisationen.',
  email: (email: string) => `E-postadress: ${email}.`,
  passwordHeading: 'Byt lösenord',
  passwordText: 'När du byter loggas du ut överallt utom här.',
  current: 'Nuvarande lösenord',
  password: 'Nytt lösenord',
  change: 'Byt lösenord',
  changed: 'Lösenordet är bytt, och du är utloggad överallt utom här.',
  noPassword: 'Du loggar in med kommunens konto. Lösenordet byter du där.',
  noPasswordLink: 'Kontot har inget lösenord. En administratör ger dig en länk om du behöver ett.',
  sessionsHeading: 'Här är du inloggad',
  sessionsText: 'Bara du ser det här. Känner du inte igen något: avsluta det och byt lösenord.',
  session: (through_: Through, started: string, seen: string) =>
    `Med ${through.sv[through_]} sedan ${started}, senast använd ${seen}`,
  thisOne: 'det här',
  end: 'Avsluta',
  endAll: 'Logga ut överallt',
  accounts: 'Konton och behörigheter i kommunen',
  signOut: 'Logga ut',
}

const en: typeof sv = {
  title: 'My account',
  description: 'Your mandates, your password and where you are signed in.',
  lead: (name, mandates) =>
    mandates === 0
      ? `You are signed in as ${name}, without any mandate. You can read what is open inside the municipality.`
      : `You are signed in as ${name}.`,
  exampleLead: (name) => `You have stepped into the role of ${name}, who is made up.`,
  mandates: 'My mandates',
  noMandates: 'No mandates',
  noMandatesRemedy: 'An administrator gives mandates: a role at a place in the organisation.',
  email: (email) => `E-mail address: ${email}.`,
  passwordHeading: 'Change password',
  passwordText: 'When you change it you are signed out everywhere but here.',
  current: 'Present password',
  password: 'New password',
  change: 'Change password',
  changed: 'The password is changed, and you are signed out everywhere but here.',
  noPassword: "You sign in with the municipality's account. You change the password there.",
  noPasswordLink: 'The account has no password. An administrator gives you a link if you need one.',
  sessionsHeading: 'You are signed in here',
  sessionsText: "Only you see this. If there is one you don't know: end it and change your password.",
  session: (through_, started, seen) => `By ${through.en[through_]} since ${started}, last used ${seen}`,
  thisOne: 'this one',
  end: 'End',
  endAll: 'Sign out everywhere',
  accounts: 'Accounts and mandates in the municipality',
  signOut: 'Sign out',
}

/** What the page on one's own account says. */
export const ownAccountTexts = { sv, en } as const satisfies Record<Language, typeof sv>
