import type { Term } from './term.ts'

/** Who somebody is in the program, and what they may do. */
export const people: readonly Term[] = [
  {
    sv: 'konto',
    en: 'account',
    definition: {
      sv: 'Det som en person loggar in med. Stängs för gott och tas aldrig bort ur loggen.',
      en: 'What a person signs in by. Is closed for good and never removed from the trail.',
    },
    status: 'unverified',
  },
  {
    sv: 'behörighet',
    en: 'mandate',
    definition: {
      sv: 'En roll på en plats i organisationen, för en tid. Avgör vad ett konto får göra.',
      en: 'A role at a place in the organisation, for a time. Decides what an account may do.',
    },
    status: 'unverified',
  },
  {
    sv: 'administratör',
    en: 'administrator',
    definition: {
      sv: 'Sköter konton, behörigheter och organisation i programmet. Beslutar inget i styrningen.',
      en: 'Looks after accounts, mandates and the organisation in the program. Decides nothing in the steering.',
    },
    status: 'unverified',
  },
  {
    sv: 'engångslänk',
    en: 'one-time link',
    definition: {
      sv: 'Länk som fungerar en gång, till det första kontot eller till ett nytt lösenord.',
      en: 'A link that works once, to the first account or to a new password.',
    },
    status: 'unverified',
  },
  {
    sv: 'identitetstjänst',
    en: 'identity provider',
    definition: {
      sv: 'Kommunens egen inloggning, som intygar vem någon är och vilka grupper personen är med i.',
      en: "The municipality's own sign-in, which vouches for who somebody is and which groups the person is in.",
    },
    status: 'unverified',
  },
  {
    sv: 'session',
    en: 'session',
    definition: {
      sv: 'Tiden från att en webbläsare loggar in tills den loggar ut eller har vilat för länge.',
      en: 'The time from when a browser signs in until it signs out or has rested too long.',
    },
    status: 'unverified',
  },
]
