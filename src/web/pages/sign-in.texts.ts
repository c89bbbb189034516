import type { Language } from '#core/language.ts'

const sv = {
  title: 'Logga in',
  description: 'Logga in i Styrkedjan.',
  lead: (municipality: string) => `Logga in för att arbeta i ${municipality}.`,
  email: 'E-postadress',
  password: 'Lösenord',
  submit: 'Logga in',
  elsewhereHeading: 'Med kommunens konto',
  elsewhere: 'Logga in med kommunens konto',
  elsewhereText: 'Du kommer till kommunens egen inloggning och tillbaka hit.',
  localHeading: 'Med e-postadress och lösenord',
  forgotten:
    'Har du glömt lösenordet, eller saknar du konto? En administratör i kommunen ger dig en länk som fungerar en gång.',
  example: 'Det här är exempelkommunen. Du behöver inget konto: välj vem du vill vara på startsidan.',
  toRoles: 'Välj en roll på startsidan',
  nobody: 'Ingen har något konto än',
  nobodyRemedy:
    'Den som startade programmet fick en länk i terminalen. Den öppnar det första kontot, med rollen administratör. En ny start av programmet ger en ny länk.',
  noMunicipality: 'Ingen kommun är vald',
  noMunicipalityRemedy: 'Välj kommun först. Sedan går det att skapa konton.',
  toInstallation: 'Till Installation',
}

const en: typeof sv = {
  title: 'Sign in',
  description: 'Sign in to Styrkedjan.',
  lead: (municipality) => `Sign in to work in ${municipality}.`,
  email: 'E-mail address',
  password: 'Password',
  submit: 'Sign in',
  elsewhereHeading: "With the municipality's account",
  elsewhere: "Sign in with the municipality's account",
  elsewhereText: "You come to the municipality's own sign-in and back here.",
  localHeading: 'With e-mail address and password',
  forgotten:
    'Forgotten the password, or no account? An administrator of the municipality gives you a link that works once.',
  example: 'This is the example municipality. You need no account: choose who to be on the start page.',
  toRoles: 'Choose a role on the start page',
  nobody: 'Nobody has an account yet',
  nobodyRemedy:
    'Whoever started the program got a link in the terminal. It opens the first account, with the role of administrator. Starting the program again gives a new link.',
  noMunicipality: 'No municipality has been chosen',
  noMunicipalityRemedy: 'Choose the municipality first. After that accounts can be made.',
  toInstallation: 'To Installation',
}

/** What the page for signing in says. */
export const signInTexts = { sv, en } as const satisfies Record<Language, typeof sv>
