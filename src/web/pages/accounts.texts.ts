import type { Language } from '#core/language.ts'
import { limits } from '#identity/limits.ts'

const days = limits.oneTimeLinkHours

const sv = {
  title: 'Vilka kan arbeta här?',
  crumb: 'Konton',
  description: 'Konton och behörigheter i kommunen.',
  lead: (open: number, administrators: number, without: number) =>
    [
      open === 1 ? 'Ett konto är öppet.' : `${open} konton är öppna.`,
      administrators === 1 ? 'En av dem är administratör.' : `${administrators} är administratörer.`,
      without > 0 &&
        (without === 1
          ? 'Ett saknar behörighet och ger inget mer än att läsa.'
          : `${without} saknar behörighet och ger inget mer än att läsa.`),
    ]
      .filter(Boolean)
      .join(' '),
  search: 'Sök namn, e-postadress, roll eller plats',
  searchSubmit: 'Sök',
  withClosed: 'Visa stängda konton',
  table: { sv: 'Konton', en: 'Accounts' },
  columns: {
    name: { sv: 'Namn', en: 'Name' },
    email: { sv: 'E-postadress', en: 'E-mail address' },
    roles: { sv: 'Behörigheter', en: 'Mandates' },
    way: { sv: 'Loggar in med', en: 'Signs in by' },
    state: { sv: 'Läge', en: 'State' },
  },
  ways: {
    password: { sv: 'lösenord', en: 'password' },
    provider: { sv: 'kommunens inloggning', en: "the municipality's sign-in" },
    both: { sv: 'lösenord eller kommunens inloggning', en: "password or the municipality's sign-in" },
    none: { sv: 'inget än', en: 'nothing yet' },
  },
  states: { open: { sv: 'öppet', en: 'open' }, closed: { sv: 'stängt', en: 'closed' } },
  noHits: (words: string) => `Inget konto passar på "${words}"`,
  noHitsRemedy: 'Skriv färre bokstäver, eller visa stängda konton också.',
  all: 'Visa alla',
  newHeading: 'Nytt konto',
  newText: `Du får en länk att lämna över. Den fungerar en gång i ${days} timmar och låter den nya välja ett lösenord. Den som loggar in med kommunens konto behöver den inte.`,
  name: 'Namn',
  email: 'E-postadress',
  role: 'Roll',
  place: 'Plats',
  noRole: 'Ingen behörighet än',
  chooseRole: 'Välj en roll',
  whole: 'Hela kommunen',
  create: 'Skapa kontot',
  paste: 'Klistra in många från ett kalkylblad',
  groups: 'Grupper som ger roller',
  linkTitle: 'Lämna över länken',
  linkLead: (name: string) => `Här är länken till ${name}. Den visas bara nu.`,
  linkText: `Den fungerar en gång i ${days} timmar. Lämna den på ett sätt som bara den rätta kan läsa. En ny länk gör den ogiltig.`,
  toAccount: 'Till kontot',
  toAccounts: 'Till alla konton',
}

const en: typeof sv = {
  ...sv,
  title: 'Who can work here?',
  crumb: 'Accounts',
  description: 'Accounts and mandates in the municipality.',
  lead: (open, administrators, without) =>
    [
      open === 1 ? 'One account is open.' : `${open} accounts are open.`,
      administrators === 1 ? 'One of them is administrator.' : `${administrators} are administrators.`,
      without > 0 &&
        (without === 1
          ? 'One has no mandate and gives no more than reading.'
          : `${without} have no mandate and give no more than reading.`),
    ]
      .filter(Boolean)
      .join(' '),
  search: 'Search name, e-mail address, role or place',
  searchSubmit: 'Search',
  withClosed: 'Show closed accounts',
  noHits: (words) => `No account fits "${words}"`,
  noHitsRemedy: 'Write fewer letters, or show closed accounts too.',
  all: 'Show all',
  newHeading: 'New account',
  newText: `You get a link to hand over. It works once within ${days} hours and lets the new one choose a password. Whoever signs in with the municipality's account does not need it.`,
  name: 'Name',
  email: 'E-mail address',
  role: 'Role',
  place: 'Place',
  noRole: 'No mandate yet',
  chooseRole: 'Choose a role',
  whole: 'The whole municipality',
  create: 'Make the account',
  paste: 'Paste many from a spreadsheet',
  groups: 'Groups that give roles',
  linkTitle: 'Hand over the link',
  linkLead: (name) => `Here is the link for ${name}. It is shown only now.`,
  linkText: `It works once within ${days} hours. Hand it over in a way that only the right person can read. A new link makes it void.`,
  toAccount: 'To the account',
  toAccounts: 'To all accounts',
}

/** What the pages on accounts say. */
export const accountsTexts = { sv, en } as const satisfies Record<Language, typeof sv>
