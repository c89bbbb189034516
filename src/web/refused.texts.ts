import type { Language } from '#core/language.ts'

const sv = {
  title: 'Det här är inte ditt att göra',
  readTitle: 'Den här sidan är inte öppen för alla',
  who: (roles: string) => `Det här gör ${roles}, inom sin del av kommunen.`,
  whoReads: (roles: string) => `Sidan läses av ${roles}, inom sin del av kommunen.`,
  signedInOnly: 'Sidan är öppen för den som är inloggad i kommunen.',
  ownOnly: 'Det här är öppet bara för den som det gäller.',
  groupOnly: 'Det här är öppet bara för den egna partigruppens medlemmar.',
  you: (name: string, roles: string) => `Du är inloggad som ${name}, ${roles}.`,
  youWithout: (name: string) => `Du är inloggad som ${name}, som inte har någon roll i dag.`,
  notSignedIn: 'Du är inte inloggad.',
  nothingDone:
    'Inget har ändrats. Det du skrev finns kvar i formuläret: gå tillbaka i webbläsaren, så kan du kopiera texten.',
  signIn: 'Logga in',
  toRoles: 'Välj en roll att prova på startsidan',
  back: 'Tillbaka till sidan du kom från',
  toStart: 'Till startsidan',
}

const en: typeof sv = {
  title: 'This is not yours to do',
  readTitle: 'This page is not open to everybody',
  who: (roles) => `This is done by ${roles}, within their part of the municipality.`,
  whoReads: (roles) => `The page is read by ${roles}, within their part of the municipality.`,
  signedInOnly: 'The page is open to whoever is signed in to the municipality.',
  ownOnly: 'This is open only to the person concerned.',
  groupOnly: "This is open only to the party group's own members.",
  you: (name, roles) => `You are signed in as ${name}, ${roles}.`,
  youWithout: (name) => `You are signed in as ${name}, who holds no role today.`,
  notSignedIn: 'You are not signed in.',
  nothingDone:
    'Nothing has changed. What you wrote is still in the form: go back in the browser, and you can copy the text.',
  signIn: 'Sign in',
  toRoles: 'Choose a role to try on the start page',
  back: 'Back to the page that you came from',
  toStart: 'To the start page',
}

/** What whoever may not is told. */
export const refusedTexts = { sv, en } as const satisfies Record<Language, typeof sv>
