import type { Problem } from '#core/outcome.ts'

/** What a SIE file can't hold, with the record that it would stand in. */
export const problems = {
  character: (where: string, text: string, characters: string): Problem => ({
    code: 'sie-character',
    where,
    text: {
      sv: `”${text}” har tecken som en SIE-fil inte kan innehålla: ${characters}. Byt ut dem.`,
      en: `"${text}" has characters that a SIE file can't hold: ${characters}. Replace them.`,
    },
  }),
  control: (where: string, text: string): Problem => ({
    code: 'sie-control-character',
    where,
    text: {
      sv: `”${text.replaceAll(/\p{Cc}/gu, ' ')}” har ett radbyte, en tabb eller ett annat styrtecken. Ta bort det.`,
      en: `"${text.replaceAll(/\p{Cc}/gu, ' ')}" has a line break, a tab or another control character. Remove it.`,
    },
  }),
  account: (where: string, account: string): Problem => ({
    code: 'sie-account',
    where,
    text: {
      sv: `Kontot ”${account}” ska bara ha siffror.`,
      en: `The account "${account}" must have digits only.`,
    },
  }),
  accountTwice: (where: string, account: string): Problem => ({
    code: 'sie-account-twice',
    where,
    text: {
      sv: `Konto ${account} står två gånger i kontoplanen. Ta bort det ena.`,
      en: `Account ${account} is in the chart twice. Remove one of them.`,
    },
  }),
  day: (where: string, day: string): Problem => ({
    code: 'sie-day',
    where,
    text: {
      sv: `”${day}” är ingen dag. Skriv den som 2027-01-31.`,
      en: `"${day}" is no day. Write it as 2027-01-31.`,
    },
  }),
  month: (where: string, month: string): Problem => ({
    code: 'sie-month',
    where,
    text: {
      sv: `”${month}” är ingen månad. Skriv den som 2027-01.`,
      en: `"${month}" is no month. Write it as 2027-01.`,
    },
  }),
  number: (where: string, value: number): Problem => ({
    code: 'sie-number',
    where,
    text: {
      sv: `${value} går inte att skriva som ett tal i filen.`,
      en: `${value} can't be written as a number in the file.`,
    },
  }),
  label: (label: string): Problem => ({
    code: 'sie-label',
    where: `#${label}`,
    text: {
      sv: 'Etiketten ska bara ha versaler och siffror, och inte vara någon av formatets egna.',
      en: "The label must have capitals and digits only, and be none of the format's own.",
    },
  }),
  misread: (encoding: string): Problem => ({
    code: 'sie-misread',
    text: {
      sv: `Texternas tecken är så ovanliga att filen skulle läsas som ${encoding}. Byt ut ramtecken och grekiska bokstäver.`,
      en: `The characters of the texts are so unusual that the file would be read as ${encoding}. Replace box-drawing characters and Greek letters.`,
    },
  }),
}
