import { formatNumber } from '#core/format.ts'
import type { Language } from '#core/language.ts'

const count = (value: number, language: Language) => formatNumber(value, language)
const kronor = (ore: number, language: Language) => formatNumber(ore / 100, language, { decimals: 2 })

const sv = {
  title: 'In och ut',
  lead: (units: number, year: number) =>
    units > 0
      ? `Budgeten för ${year} går att ta ut för ${count(units, 'sv')} enheter, och ramar, volymer, priser, budget per konto och befolkningsprognoser går att läsa in ur filer.`
      : `Ingen budget finns för ${year}. Läs in ramar, volymer, priser, budget per konto och befolkningsprognoser ur filer.`,
  out: 'Ta ut',
  workbook: 'Hela budgeten som arbetsbok (XLSX)',
  workbookHint:
    'Enheter, varje belopp, konton, priser, volymer, ramar och befolkning på var sitt blad. Bladen går att läsa in igen.',
  sie: 'Budget per konto, ansvar och månad (SIE 4)',
  sieHint: 'Läses av ekonomisystemet. Varje enhet är ett ansvar (dimension 1).',
  noLines:
    'Ingen enhet har lagt sin budget på konton för året, så det finns inget att ta ut som SIE. Läs in en fil med budget per konto.',
  tables: 'Blad för blad',
  in: 'Läs in',
  inAnew: 'Läs in en annan fil',
  year: 'Budgetår',
  showYear: 'Visa året',
  kind: 'Vad filen innehåller',
  file: 'Fil (XLSX eller CSV)',
  rows: 'Eller klistra in rader från Excel',
  rowsHint: 'Ta med raden med rubriker.',
  unit: 'Beloppen står i',
  units: { kronor: 'kronor', tkr: 'tusental kronor (tkr)', mnkr: 'miljoner kronor (mnkr)' },
  control: 'Kontrollsumma',
  controlHint:
    'Vad alla belopp i filen ska bli i kronor, eller alla invånare i en befolkningsprognos, om du vet det. Stämmer det inte läses inget in.',
  profile: 'Kolumnmall',
  noProfile: 'Ingen: kolumnerna hittas efter sina rubriker',
  review: 'Granska filen',
  reviewAgain: 'Granska igen',
  nothing: 'Välj en fil, eller klistra in rader.',
  reviewed: (file: string) => `Granskning av ${file}`,
  found: (changed: number, same: number, rejected: number) =>
    `${count(changed, 'sv')} ${changed === 1 ? 'rad ändrar' : 'rader ändrar'} något, ${count(same, 'sv')} säger det som redan gäller, och ${count(rejected, 'sv')} kan inte läsas in.`,
  total: (ore: number) => `Beloppen i filen blir ${kronor(ore, 'sv')} kronor.`,
  people: (number: number) => `Antalen i filen blir ${count(number, 'sv')} personer, alla år sammanlagda.`,
  rejectedLead:
    'Inget läses in förrän varje rad stämmer. Rätta filen, eller kolumnerna nedan, och granska igen.',
  rejected: 'Rader som inte kan läsas in',
  line: 'Rad',
  why: 'Varför',
  holds: 'Vad raden innehåller',
  more: (left: number) => `Och ${count(left, 'sv')} till. Felrapporten har alla.`,
  report: 'Hämta felrapporten (CSV)',
  unmapped: (file: string) => `Kolumnerna i ${file}`,
  unmappedLead:
    'Alla kolumner går inte att känna igen på sin rubrik. Säg vilken som är vilken, och granska igen.',
  mapping: 'Kolumnerna',
  mappingLead: (line: number) => `Rubrikerna hittades på rad ${line}.`,
  column: 'Kolumn',
  constant: 'Eller samma värde på alla rader',
  notThere: 'Finns inte i filen',
  accept: 'Läs in allt',
  saveAs: 'Spara kolumnerna som mall',
  saveAsHint: 'Ett namn, till exempel ekonomisystemets. Nästa fil läses utan frågor.',
  save: 'Spara mallen',
  saved: 'Sparade kolumnmallar',
  remove: (name: string) => `Ta bort mallen ${name}`,
  took: (changed: number) =>
    `${count(changed, 'sv')} ${changed === 1 ? 'rad är inläst' : 'rader är inlästa'}.`,
  savedNow: 'Kolumnmallen är sparad.',
  formats: 'Rubriker som känns igen',
  needed: 'måste finnas',
  pasted: 'inklistrade rader',
  reportTitle: 'Felrapport',
}

const en: typeof sv = {
  title: 'In and out',
  lead: (units, year) =>
    units > 0
      ? `The budget of ${year} can be taken out for ${count(units, 'en')} units, and frames, volumes, prices, budgets by account and population forecasts can be read in from files.`
      : `There is no budget for ${year}. Read in frames, volumes, prices, budgets by account and population forecasts from files.`,
  out: 'Take out',
  workbook: 'The whole budget as a workbook (XLSX)',
  workbookHint:
    'Units, every amount, accounts, prices, volumes, frames and population on a sheet each. The sheets can be read in again.',
  sie: 'Budget by account, cost centre and month (SIE 4)',
  sieHint: 'Read by the accounting system. Each unit is a cost centre (dimension 1).',
  noLines:
    'No unit has put its budget of the year on accounts, so there is nothing to take out as SIE. Read in a file with budgets by account.',
  tables: 'Sheet by sheet',
  in: 'Read in',
  inAnew: 'Read in another file',
  year: 'Budget year',
  showYear: 'Show the year',
  kind: 'What the file holds',
  file: 'File (XLSX or CSV)',
  rows: 'Or paste rows from Excel',
  rowsHint: 'Bring the row of headers too.',
  unit: 'The amounts are in',
  units: { kronor: 'kronor', tkr: 'thousands of kronor (tkr)', mnkr: 'millions of kronor (mnkr)' },
  control: 'Control total',
  controlHint:
    'What all amounts in the file should add up to in kronor, or all inhabitants in a population forecast, if you know it. If they do not, nothing is read in.',
  profile: 'Saved mapping',
  noProfile: 'None: the columns are found by their headers',
  review: 'Review the file',
  reviewAgain: 'Review again',
  nothing: 'Choose a file, or paste rows.',
  reviewed: (file) => `Review of ${file}`,
  found: (changed, same, rejected) =>
    `${count(changed, 'en')} ${changed === 1 ? 'row changes' : 'rows change'} something, ${count(same, 'en')} say what holds already, and ${count(rejected, 'en')} can't be read in.`,
  total: (ore) => `The amounts in the file add up to ${kronor(ore, 'en')} kronor.`,
  people: (number) => `The counts in the file add up to ${count(number, 'en')} people, all years together.`,
  rejectedLead:
    'Nothing is read in until every row fits. Correct the file, or the columns below, and review again.',
  rejected: "Rows that can't be read in",
  line: 'Line',
  why: 'Why',
  holds: 'What the row holds',
  more: (left) => `And ${count(left, 'en')} more. The report has them all.`,
  report: 'Get the report (CSV)',
  unmapped: (file) => `The columns of ${file}`,
  unmappedLead: 'Not every column can be told by its header. Say which is which, and review again.',
  mapping: 'The columns',
  mappingLead: (line) => `The headers were found on line ${line}.`,
  column: 'Column',
  constant: 'Or the same value on every row',
  notThere: 'Not in the file',
  accept: 'Read in all',
  saveAs: 'Save the columns as a mapping',
  saveAsHint: "A name, such as the accounting system's. The next file is read without questions.",
  save: 'Save the mapping',
  saved: 'Saved mappings',
  remove: (name) => `Remove the mapping ${name}`,
  took: (changed) => `${count(changed, 'en')} ${changed === 1 ? 'row is' : 'rows are'} read in.`,
  savedNow: 'The mapping is saved.',
  formats: 'Headers that are known',
  needed: 'must be there',
  pasted: 'pasted rows',
  reportTitle: 'Report of faults',
}

export const transferTexts = { sv, en } as const satisfies Record<Language, unknown>
