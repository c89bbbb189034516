import type { Problem } from '#core/outcome.ts'

/** Everything that can go wrong between us and Kolada, said plainly. `where` is always the address that was asked. */
export const problems = {
  badBase: (base: string): Problem => ({
    code: 'kolada-bad-base',
    where: base,
    text: {
      sv: `${base} är ingen webbadress. Ange en som börjar med https:// eller http://.`,
      en: `${base} is no web address. Give one that starts with https:// or http://.`,
    },
  }),
  cancelled: (where: string): Problem => ({
    code: 'cancelled',
    where,
    text: {
      sv: 'Hämtningen avbröts. Det som redan kommit är sparat: samma hämtning fortsätter där den slutade.',
      en: 'The fetch was cancelled. What has come so far is kept: the same fetch goes on where it stopped.',
    },
  }),
  unreachable: (where: string, reason: string): Problem => ({
    code: 'kolada-unreachable',
    where,
    text: {
      sv: `Kolada går inte att nå (${reason}). Kontrollera nätet och adressen, och försök igen: det som kommit är sparat.`,
      en: `Kolada can't be reached (${reason}). Check the network and the address, and try again: what has come is kept.`,
    },
  }),
  slow: (where: string, seconds: number): Problem => ({
    code: 'kolada-timeout',
    where,
    text: {
      sv: `Kolada svarade inte inom ${seconds} sekunder trots flera försök. Försök igen senare: det som kommit är sparat.`,
      en: `Kolada didn't answer within ${seconds} seconds in spite of several attempts. Try again later: what has come is kept.`,
    },
  }),
  cut: (where: string): Problem => ({
    code: 'kolada-cut-answer',
    where,
    text: {
      sv: 'Svaret från Kolada är inte helt, trots flera försök. Inget av det har använts. Försök igen senare.',
      en: "Kolada's answer isn't whole, in spite of several attempts. None of it has been used. Try again later.",
    },
  }),
  busy: (where: string): Problem => ({
    code: 'kolada-busy',
    where,
    text: {
      sv: 'Kolada ber oss vänta (429). Försök igen senare: det som kommit är sparat.',
      en: 'Kolada asks us to wait (429). Try again later: what has come is kept.',
    },
  }),
  serverError: (where: string, status: number): Problem => ({
    code: 'kolada-server-error',
    where,
    text: {
      sv: `Kolada har ett fel hos sig (${status}). Försök igen senare: det som kommit är sparat.`,
      en: `Kolada has a fault of its own (${status}). Try again later: what has come is kept.`,
    },
  }),
  refused: (where: string, status: number, detail: string): Problem => ({
    code: 'kolada-refused',
    where,
    text: {
      sv: `Kolada avvisade frågan (${status}${detail && `: ${detail}`}). Kontrollera adressen och nyckeltalen.`,
      en: `Kolada refused the question (${status}${detail && `: ${detail}`}). Check the address and the indicators.`,
    },
  }),
  otherHost: (where: string, target: string): Problem => ({
    code: 'kolada-other-host',
    where,
    text: {
      sv: `Svaret hänvisar vidare till ${target}, som är en annan värd. Vi följer inte med dit. Kontrollera adressen.`,
      en: `The answer points on to ${target}, which is another host. We don't follow it there. Check the address.`,
    },
  }),
  repeatedPage: (where: string): Problem => ({
    code: 'kolada-repeated-page',
    where,
    text: {
      sv: 'Svaret hänvisar till en sida som redan har lästs. Hämtningen stannade i stället för att gå runt.',
      en: 'The answer points to a page that has already been read. The fetch stopped instead of going in circles.',
    },
  }),
  unexpected: (where: string, detail: string): Problem => ({
    code: 'kolada-unexpected-answer',
    where,
    text: {
      sv: `Svaret har en annan form än Koladas version 3: ${detail}. Inget av det har använts.`,
      en: `The answer has another shape than version 3 of Kolada: ${detail}. None of it has been used.`,
    },
  }),
  unknownIndicator: (kpi: string): Problem => ({
    code: 'unknown-indicator',
    where: kpi,
    text: {
      sv: `Kolada har inget nyckeltal ${kpi}. Kontrollera beteckningen, eller sök efter nyckeltalet hos Kolada.`,
      en: `Kolada has no indicator ${kpi}. Check its id, or look the indicator up at Kolada.`,
    },
  }),
  nothingAsked: (): Problem => ({
    code: 'no-indicators',
    text: {
      sv: 'Inget nyckeltal är valt. Ange minst ett, till exempel N15008.',
      en: 'No indicator is chosen. Give at least one, such as N15008.',
    },
  }),
}
