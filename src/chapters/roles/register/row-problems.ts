import type { Bilingual } from '#core/language.ts'
import { type RegisterColumn, registerColumns } from './columns.ts'
import type { RowProblem } from './row.ts'

function at(line: number, column: RegisterColumn, text: Bilingual): RowProblem {
  return { line, column: registerColumns[column].label, text }
}

/** Everything that can be wrong with a line of the register, and what to do about it. */
export const rowProblems = {
  missing: (line: number, column: RegisterColumn) =>
    at(line, column, { sv: 'Cellen är tom. Fyll i den.', en: 'The cell is empty. Fill it in.' }),
  committeeMissing: (line: number) =>
    at(line, 'committee', {
      sv: 'Nämnden saknas. Fyll i den, eller välj en nämnd för alla rader utan.',
      en: 'The committee is missing. Fill it in, or choose one for every row without.',
    }),
  lowestMissing: (line: number) =>
    at(line, 'lowestLawful', {
      sv: 'Lägsta lagliga nivå saknas. Fyll i den, eller välj en för alla rader utan.',
      en: 'The lowest lawful level is missing. Fill it in, or choose one for every row without.',
    }),
  decisionMissing: (line: number) =>
    at(line, 'decision', {
      sv: 'Beslutet som delegeringen vilar på saknas. Skriv organ, datum och paragraf, eller ange ett för alla rader utan.',
      en: 'The decision that the delegation rests on is missing. Write body, day and section, or give one for every row without.',
    }),
  fromMissing: (line: number) =>
    at(line, 'from', {
      sv: 'Första dagen saknas. Skriv den som 2026-11-23, eller ange en för alla rader utan.',
      en: 'The first day is missing. Write it as 2026-11-23, or give one for every row without.',
    }),
  unknownPlace: (line: number, column: 'committee' | 'place', written: string) =>
    at(line, column, {
      sv: `Det finns ingen plats i organisationen som heter "${written}". Skriv namnet eller beteckningen som den står under Organisation.`,
      en: `There is no place in the organisation called "${written}". Write the name or the id as it stands under Organisation.`,
    }),
  severalPlaces: (line: number, column: 'committee' | 'place', written: string) =>
    at(line, column, {
      sv: `Flera platser heter "${written}". Skriv platsens beteckning i stället.`,
      en: `Several places are called "${written}". Write the id of the place instead.`,
    }),
  notACommittee: (line: number, written: string) =>
    at(line, 'committee', {
      sv: `"${written}" är ingen nämnd. Ange nämnden, kommunstyrelsen eller fullmäktige, som har rätten att besluta.`,
      en: `"${written}" is no committee. Give the committee, the executive board or the assembly, which has the power to decide.`,
    }),
  unknownLevel: (line: number, column: 'level' | 'lowestLawful', written: string) =>
    at(line, column, {
      sv: `"${written}" är ingen känd nivå. Skriv till exempel Nämnden, Utskott, Ordföranden, Förvaltningschef, Enhetschef eller Tjänsteperson.`,
      en: `"${written}" is no known level. Write for instance Committee, Subcommittee, Chair, Head of department, Unit manager or Official.`,
    }),
  unknownWord: (line: number, column: RegisterColumn, written: string, words: readonly Bilingual[]) =>
    at(line, column, {
      sv: `"${written}" går inte att tolka. Skriv något av: ${words.map(({ sv }) => sv).join(', ')}.`,
      en: `"${written}" can't be read. Write one of: ${words.map(({ en }) => en).join(', ')}.`,
    }),
  notYesOrNo: (line: number, column: RegisterColumn, written: string) =>
    at(line, column, {
      sv: `"${written}" är varken ja eller nej. Skriv ja eller nej.`,
      en: `"${written}" is neither yes nor no. Write yes or no.`,
    }),
  notANumber: (line: number, column: RegisterColumn, written: string) =>
    at(line, column, {
      sv: `"${written}" är inget tal. Skriv ett tal med siffror, utan enhet.`,
      en: `"${written}" is no number. Write a number in figures, without a unit.`,
    }),
  notAnAmount: (line: number, column: RegisterColumn, written: string) =>
    at(line, column, {
      sv: `"${written}" är inget belopp i kronor. Skriv det med siffror; räkna om prisbasbelopp till kronor.`,
      en: `"${written}" is no amount in kronor. Write it in figures; convert price base amounts to kronor.`,
    }),
  notADay: (line: number, column: RegisterColumn, written: string) =>
    at(line, column, {
      sv: `"${written}" är ingen dag. Skriv den som 2026-11-23.`,
      en: `"${written}" is no day. Write it as 2026-11-23.`,
    }),
  endsFirst: (line: number) =>
    at(line, 'until', {
      sv: 'Delegeringen upphör innan den börjar. Rätta en av dagarna.',
      en: 'The delegation ends before it begins. Correct one of the days.',
    }),
  otherThanBefore: (line: number, column: RegisterColumn, before: number) =>
    at(line, column, {
      sv: `Raden säger annat om samma beslutstyp än rad ${before}. Skriv lika på båda, eller lämna cellen tom här.`,
      en: `The row says otherwise of the same decision type than row ${before}. Write the same in both, or leave the cell empty here.`,
    }),
  twice: (line: number, before: number): RowProblem => ({
    line,
    text: {
      sv: `Raden är likadan som rad ${before}. Ta bort den ena.`,
      en: `The row is the same as row ${before}. Remove one of them.`,
    },
  }),
  tooLong: (line: number, column: RegisterColumn, longest: number) =>
    at(line, column, {
      sv: `Texten är för lång. Korta den till högst ${longest} tecken.`,
      en: `The text is too long. Shorten it to at most ${longest} characters.`,
    }),
  badId: (line: number, written: string) =>
    at(line, 'type', {
      sv: `"${written}" kan inte vara en beteckning, som också blir en adress. Använd små bokstäver a–z, siffror och bindestreck, eller lämna cellen tom.`,
      en: `"${written}" can't be an id, which also becomes an address. Use the small letters a–z, figures and hyphens, or leave the cell empty.`,
    }),
} as const
