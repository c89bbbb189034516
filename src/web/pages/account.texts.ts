import type { Language } from '#core/language.ts'

const sv = {
  lead: (name: string, mandates: number) =>
    mandates === 0
      ? `${name} har ingen behörighet och kan bara läsa det som är öppet inom kommunen.`
      : mandates === 1
        ? `${name} har en behörighet.`
        : `${name} har ${mandates} behörigheter.`,
  closed: (name: string, day: string) =>
    `Kontot för ${name} stängdes den ${day}. Det som ${name} har gjort står kvar i loggen.`,
  email: (email: string) => `E-postadress: ${email}.`,
  mandates: 'Behörigheter',
  noMandates: 'Inga behörigheter',
  noMandatesRemedy: 'Ge en behörighet nedan: en roll på en plats.',
  through: (group: string) => `genom gruppen ${group}, som förnyas vid varje inloggning`,
  grantedBy: (who: string) => `gavs av ${who}`,
  remove: 'Ta tillbaka',
  grantHeading: 'Ge en behörighet',
  from: 'Första dag',
  fromHint: 'Tomt betyder i dag.',
  until: 'Sista dag',
  untilHint: 'Tomt betyder tills vidare.',
  grant: 'Ge behörigheten',
  linkHeading: 'Nytt lösenord',
  linkText: 'Länken fungerar en gång i 24 timmar. Den som öppnar den väljer ett nytt lösenord.',
  link: 'Skapa en länk',
  sessionsHeading: 'Logga ut överallt',
  sessionsText: 'Alla webbläsare där kontot är inloggat loggas ut. Behörigheterna ändras inte.',
  sessions: 'Logga ut kontot',
  sessionsEnded: 'Kontot är utloggat överallt.',
  closeHeading: 'Stäng kontot',
  closeText: (name: string) =>
    `${name} loggas ut och kan inte logga in igen. Det går inte att öppna kontot på nytt, men ett nytt kan skapas.`,
  close: 'Stäng kontot',
}

const en: typeof sv = {
  lead: (name, mandates) =>
    mandates === 0
      ? `${name} has no mandate and can only read what is open inside the municipality.`
      : mandates === 1
        ? `${name} has one mandate.`
        : `${name} has ${mandates} mandates.`,
  closed: (name, day) =>
    `The account of ${name} was closed on ${day}. What ${name} has done remains in the trail.`,
  email: (email) => `E-mail address: ${email}.`,
  mandates: 'Mandates',
  noMandates: 'No mandates',
  noMandatesRemedy: 'Give a mandate below: a role at a place.',
  through: (group) => `by the group ${group}, renewed at each sign-in`,
  grantedBy: (who) => `given by ${who === 'exempeldata' ? 'example data' : who}`,
  remove: 'Take back',
  grantHeading: 'Give a mandate',
  from: 'First day',
  fromHint: 'Empty means today.',
  until: 'Last day',
  untilHint: 'Empty means until further notice.',
  grant: 'Give the mandate',
  linkHeading: 'New password',
  linkText: 'The link works once within 24 hours. Whoever opens it chooses a new password.',
  link: 'Make a link',
  sessionsHeading: 'Sign out everywhere',
  sessionsText: 'Every browser where the account is signed in is signed out. The mandates do not change.',
  sessions: 'Sign the account out',
  sessionsEnded: 'The account is signed out everywhere.',
  closeHeading: 'Close the account',
  closeText: (name) =>
    `${name} is signed out and cannot sign in again. The account cannot be opened again, but a new one can be made.`,
  close: 'Close the account',
}

/** What the page on one account says. */
export const accountTexts = { sv, en } as const satisfies Record<Language, typeof sv>
