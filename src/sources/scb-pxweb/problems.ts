import type { Problem } from '#core/outcome.ts'
import type { Detail } from './unreadable.ts'

/** Everything that can be wrong with a statistical table, or between us and who publishes it. */
export const problems = {
  unreadable: (where: string, detail: Detail): Problem => ({
    code: 'px-unreadable',
    where,
    text: {
      sv: `Tabellen går inte att läsa: ${detail.sv}. Den ska vara JSON-stat 2 eller PC-Axis (.px).`,
      en: `The table can't be read: ${detail.en}. It must be JSON-stat 2 or PC-Axis (.px).`,
    },
  }),
  tooLarge: (where: string, cells: number): Problem => ({
    code: 'px-too-large',
    where,
    text: {
      sv: `Tabellen har ${cells} celler, fler än vi läser på en gång. Välj ut en del av den.`,
      en: `The table has ${cells} cells, more than we read at a time. Choose a part of it.`,
    },
  }),
  badBase: (base: string): Problem => ({
    code: 'px-bad-base',
    where: base,
    text: {
      sv: `${base} är ingen webbadress. Ange en som börjar med https:// eller http://.`,
      en: `${base} is no web address. Give one that starts with https:// or http://.`,
    },
  }),
  nothingChosen: (dimension: string): Problem => ({
    code: 'px-nothing-chosen',
    where: dimension,
    text: {
      sv: `Inget värde är valt för ${dimension}. Ett tomt val betyder aldrig allt: ange koder, * för alla, eller att variabeln ska utelämnas.`,
      en: `No value is chosen for ${dimension}. An empty choice never means all: give codes, * for all, or say that the variable is to be left out.`,
    },
  }),
  unknownDimension: (dimension: string, known: readonly string[]): Problem => ({
    code: 'px-unknown-variable',
    where: dimension,
    text: {
      sv: `Tabellen har ingen variabel ${dimension}. Den har ${known.join(', ')}.`,
      en: `The table has no variable ${dimension}. It has ${known.join(', ')}.`,
    },
  }),
  unknownCodes: (dimension: string, codes: readonly string[]): Problem => ({
    code: 'px-unknown-codes',
    where: dimension,
    text: {
      sv: `${dimension} har inte ${codes.slice(0, 10).join(', ')}. Kontrollera koderna i tabellens beskrivning.`,
      en: `${dimension} does not have ${codes.slice(0, 10).join(', ')}. Check the codes in the table's description.`,
    },
  }),
  mustBeChosen: (dimension: string): Problem => ({
    code: 'px-must-be-chosen',
    where: dimension,
    text: {
      sv: `${dimension} går inte att utelämna ur tabellen. Ange koder.`,
      en: `${dimension} can't be left out of the table. Give codes.`,
    },
  }),
  cancelled: (where: string): Problem => ({
    code: 'cancelled',
    where,
    text: { sv: 'Hämtningen avbröts.', en: 'The fetch was cancelled.' },
  }),
  unreachable: (where: string, reason: string): Problem => ({
    code: 'px-unreachable',
    where,
    text: {
      sv: `Statistikdatabasen går inte att nå (${reason}). Kontrollera nätet och adressen, och försök igen.`,
      en: `The statistical database can't be reached (${reason}). Check the network and the address, and try again.`,
    },
  }),
  slow: (where: string, seconds: number): Problem => ({
    code: 'px-timeout',
    where,
    text: {
      sv: `Statistikdatabasen svarade inte inom ${seconds} sekunder trots flera försök. Försök igen senare.`,
      en: `The statistical database didn't answer within ${seconds} seconds in spite of several attempts. Try again later.`,
    },
  }),
  cut: (where: string): Problem => ({
    code: 'px-cut-answer',
    where,
    text: {
      sv: 'Svaret från statistikdatabasen är inte helt, trots flera försök. Inget av det har använts. Försök igen senare.',
      en: "The statistical database's answer isn't whole, in spite of several attempts. None of it has been used. Try again later.",
    },
  }),
  busy: (where: string): Problem => ({
    code: 'px-busy',
    where,
    text: {
      sv: 'Statistikdatabasen ber oss vänta (429). Försök igen senare.',
      en: 'The statistical database asks us to wait (429). Try again later.',
    },
  }),
  serverError: (where: string, status: number): Problem => ({
    code: 'px-server-error',
    where,
    text: {
      sv: `Statistikdatabasen har ett fel hos sig (${status}). Försök igen senare.`,
      en: `The statistical database has a fault of its own (${status}). Try again later.`,
    },
  }),
  badQuestion: (where: string, detail: string): Problem => ({
    code: 'px-bad-question',
    where,
    text: {
      sv: `Statistikdatabasen förstod inte frågan (400${detail && `: ${detail}`}). Kontrollera tabellens variabler och koder.`,
      en: `The statistical database didn't understand the question (400${detail && `: ${detail}`}). Check the table's variables and codes.`,
    },
  }),
  tooMuch: (where: string): Problem => ({
    code: 'px-too-much',
    where,
    text: {
      sv: 'Statistikdatabasen avvisade frågan (403): den gäller för många celler, eller tabellen är stängd. Välj färre värden.',
      en: 'The statistical database refused the question (403): it asks for too many cells, or the table is closed. Choose fewer values.',
    },
  }),
  unknownTable: (where: string): Problem => ({
    code: 'px-unknown-table',
    where,
    text: {
      sv: 'Tabellen finns inte hos statistikdatabasen (404). Kontrollera dess nummer och adressen.',
      en: 'There is no such table at the statistical database (404). Check its number and the address.',
    },
  }),
  refused: (where: string, status: number, detail: string): Problem => ({
    code: 'px-refused',
    where,
    text: {
      sv: `Statistikdatabasen avvisade frågan (${status}${detail && `: ${detail}`}). Kontrollera adressen.`,
      en: `The statistical database refused the question (${status}${detail && `: ${detail}`}). Check the address.`,
    },
  }),
  otherHost: (where: string, target: string): Problem => ({
    code: 'px-other-host',
    where,
    text: {
      sv: `Svaret hänvisar vidare till ${target}. Vi följer inte med dit. Kontrollera adressen.`,
      en: `The answer points on to ${target}. We don't follow it there. Check the address.`,
    },
  }),
  noPopulation: (where: string, detail: string): Problem => ({
    code: 'px-no-population',
    where,
    text: {
      sv: `Tabellen är ingen folkmängd per kommun, ålder och år: ${detail}.`,
      en: `The table is no population by municipality, age and year: ${detail}.`,
    },
  }),
  missingYears: (where: string, years: readonly number[]): Problem => ({
    code: 'px-missing-years',
    where,
    text: {
      sv: `Tabellen saknar ${years.join(', ')}. Välj andra år, eller framskrivningen för kommande år.`,
      en: `The table lacks ${years.join(', ')}. Choose other years, or the projection for years to come.`,
    },
  }),
}
