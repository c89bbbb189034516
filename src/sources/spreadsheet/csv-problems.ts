import { formatNumber } from '#core/format.ts'
import type { Problem } from '#core/outcome.ts'

function at(file: string, line: number): string {
  return `${file}:${line}`
}

/** Everything that can be wrong with a CSV file, with file, line and what to do. */
export const problems = {
  missingFile: (file: string): Problem => ({
    code: 'csv-no-file',
    where: file,
    text: {
      sv: 'Filen går inte att läsa. Kontrollera namnet, och att du får läsa den.',
      en: "The file can't be read. Check its name, and that you may read it.",
    },
  }),
  workbook: (file: string): Problem => ({
    code: 'csv-is-workbook',
    where: file,
    text: {
      sv: 'Filen är en arbetsbok, inte CSV. Spara den som CSV i kalkylprogrammet och försök igen.',
      en: 'The file is a workbook, not CSV. Save it as CSV in the spreadsheet program and try again.',
    },
  }),
  empty: (file: string): Problem => ({
    code: 'csv-empty',
    where: file,
    text: {
      sv: 'Filen är tom. Den behöver en första rad med kolumnernas namn.',
      en: 'The file is empty. It needs a first row with the names of the columns.',
    },
  }),
  brokenWorkbook: (file: string): Problem => ({
    code: 'workbook-broken',
    where: file,
    text: {
      sv: 'Arbetsboken går inte att läsa. Den kan vara skadad, ha lösenord eller vara för stor. Spara den på nytt som XLSX utan lösenord, eller som CSV.',
      en: "The workbook can't be read. It may be damaged, have a password or be too large. Save it anew as XLSX without a password, or as CSV.",
    },
  }),
  tooManyRows: (file: string, most: number): Problem => ({
    code: 'workbook-too-many-rows',
    where: file,
    text: {
      sv: `Bladet har fler än ${formatNumber(most, 'sv')} rader, som är det mesta en arbetsbok får ha här. Inget är läst. Spara bladet som CSV och försök igen.`,
      en: `The sheet has more than ${formatNumber(most, 'en')} rows, which is the most that a workbook may have here. Nothing is read. Save the sheet as CSV and try again.`,
    },
  }),
  unclosedQuote: (file: string, line: number): Problem => ({
    code: 'csv-unclosed-quote',
    where: at(file, line),
    text: {
      sv: 'Citattecknet avslutas aldrig. Lägg till det som saknas, eller skriv två i rad för ett citattecken i texten.',
      en: 'The quote is never closed. Add the missing one, or write two in a row for a quote within the text.',
    },
  }),
  textAfterQuote: (file: string, line: number): Problem => ({
    code: 'csv-text-after-quote',
    where: at(file, line),
    text: {
      sv: 'Det står text efter det avslutande citattecknet. Skriv två citattecken i rad för ett i texten.',
      en: 'There is text after the closing quote. Write two quotes in a row for one within the text.',
    },
  }),
  unnamedColumn: (file: string, line: number, column: number): Problem => ({
    code: 'csv-unnamed-column',
    where: at(file, line),
    text: {
      sv: `Kolumn ${column} saknar namn. Ge den ett namn på första raden, eller ta bort den.`,
      en: `Column ${column} has no name. Give it one in the first row, or remove it.`,
    },
  }),
  sameColumn: (file: string, line: number, name: string): Problem => ({
    code: 'csv-same-column',
    where: at(file, line),
    text: {
      sv: `Två kolumner heter ${name}. Ge dem olika namn.`,
      en: `Two columns are named ${name}. Give them different names.`,
    },
  }),
  width: (file: string, line: number, { cells, columns }: { cells: number; columns: number }): Problem => ({
    code: 'csv-width',
    where: at(file, line),
    text: {
      sv: `Raden har ${cells} celler, men första raden har ${columns}. Rätta raden, eller sätt citattecken runt celler med skiljetecken i.`,
      en: `The row has ${cells} cells, but the first row has ${columns}. Correct the row, or put quotes around cells that hold separators.`,
    },
  }),
  noColumn: (file: string, name: string, columns: readonly string[]): Problem => ({
    code: 'csv-no-column',
    where: file,
    text: {
      sv: `Kolumnen ${name} finns inte. Filens kolumner är: ${columns.join(', ')}.`,
      en: `There is no column ${name}. The columns of the file are: ${columns.join(', ')}.`,
    },
  }),
  noRows: (file: string): Problem => ({
    code: 'csv-no-rows',
    where: file,
    text: {
      sv: 'Filen har kolumnnamn men inga rader under dem. Lägg till uppgifterna.',
      en: 'The file has names of columns but no rows below them. Add the data.',
    },
  }),
  missingValue: (file: string, line: number, column: string): Problem => ({
    code: 'csv-missing-value',
    where: at(file, line),
    text: {
      sv: `Värdet i kolumnen ${column} saknas. Fyll i det, eller ta bort raden.`,
      en: `The value in column ${column} is missing. Fill it in, or remove the row.`,
    },
  }),
  notANumber: (file: string, line: number, { column, cell }: { column: string; cell: string }): Problem => ({
    code: 'csv-not-a-number',
    where: at(file, line),
    text: {
      sv: `${cell} i kolumnen ${column} är inget tal. Skriv det med siffror, och decimalkomma bara i filer som skiljer cellerna med semikolon eller tabb.`,
      en: `${cell} in column ${column} is no number. Write it in figures, with a decimal comma only in files that separate cells by semicolon or tab.`,
    },
  }),
}
