import type { Language } from '#core/language.ts'

const sv = {
  title: 'Klistra in flera mål',
  lead: 'Klistra in rader från Excel, eller välj en fil. Du ser vad tabellen innehåller innan något sparas.',
  columns: 'Första raden namnger kolumnerna. Mål, Ägare och Beslut behövs; resten kan utelämnas:',
  columnsMore:
    'Målbanan skrivs i en cell: 2026: 85; 2027: 88. Flera mått ges på flera rader med samma mål och ägare. Ett mål kan bidra till ett mål längre upp i tabellen.',
  rows: 'Rader',
  file: 'Fil (XLSX eller CSV)',
  preview: 'Granska raderna',
  accept: (count: number) => (count === 1 ? 'Skriv in målet' : `Skriv in ${count} mål`),
  found: (count: number) => (count === 1 ? 'Tabellen har ett mål.' : `Tabellen har ${count} mål.`),
  nothingSaved: 'Ingenting är sparat ännu.',
  row: 'Rad',
  measures: (count: number) => (count === 1 ? '1 mått' : `${count} mått`),
  pasted: 'Det inklistrade',
}

const en: typeof sv = {
  title: 'Paste several goals',
  lead: 'Paste rows from Excel, or choose a file. You see what the table holds before anything is saved.',
  columns: 'The first row names the columns. Goal, Owner and Decision are needed; the rest can be left out:',
  columnsMore:
    'The target path is written in one cell: 2026: 85; 2027: 88. Several measures stand in several rows with the same goal and owner. A goal can contribute to one higher up in the table.',
  rows: 'Rows',
  file: 'File (XLSX or CSV)',
  preview: 'Review the rows',
  accept: (count) => (count === 1 ? 'Write in the goal' : `Write in ${count} goals`),
  found: (count) => (count === 1 ? 'The table has one goal.' : `The table has ${count} goals.`),
  nothingSaved: 'Nothing has been saved yet.',
  row: 'Row',
  measures: (count) => (count === 1 ? '1 measure' : `${count} measures`),
  pasted: 'What was pasted',
}

/** What the page that takes in several goals says. */
export const importTexts: Readonly<Record<Language, typeof sv>> = { sv, en }
