import type { Bilingual } from '#core/language.ts'
import { isNonEmpty, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import type { Field } from './field.ts'
import { fieldsOf } from './fields.ts'
import { type FileRow, type FoundHeader, findHeader, fold } from './find-header.ts'
import { type AmountUnit, type MappingProfile, orePer } from './profile.ts'
import { readValue } from './read-value.ts'
import { unitSaid } from './unit-said.ts'

/** A row that could be read: values by field, amounts in whole öre. */
export interface MappedRow {
  readonly line: number
  /** As they stand in the file. */
  readonly cells: readonly string[]
  readonly values: Readonly<Record<string, string | number>>
}

/** A row that could not, with every reason and what it held. */
export interface RejectedRow {
  readonly line: number
  readonly cells: readonly string[]
  readonly reasons: readonly Bilingual[]
}

export interface MappedFile {
  readonly file: string
  readonly header: FoundHeader
  readonly rows: readonly MappedRow[]
  readonly rejected: readonly RejectedRow[]
  /** What all amounts add up to, rows that were rejected for other reasons included where their amount could be read. */
  readonly totalOre: number
  /** What all counts of people add up to, where the file has such. */
  readonly totalPeople: number
}

/**
 * Reads a file by a mapping profile. Rows that only sum the others (their first cell says so) are passed over, and empty
 * ones too.
 *
 * @returns what was read and what was rejected; problems where the file as a whole can't be: no header, a needed column
 *   missing, a control total that isn't met
 */
export function readMapped(
  file: string,
  rows: readonly FileRow[],
  profile: MappingProfile,
): Outcome<MappedFile> {
  const header = findHeader(rows, profile)
  if (!header) return refuse(noHeader(file, profile))
  const absent = fieldsOf[profile.kind].filter((field) => field.needed && !isGiven(field, header, profile))
  const missing = absent.map((field) => noColumn(file, header, field))
  if (isNonEmpty(missing)) return { ok: false, problems: missing }
  const doubtful = doubts(file, header, profile)
  if (isNonEmpty(doubtful)) return { ok: false, problems: doubtful }
  const body = withoutRemarks(rows.slice(header.row + 1)).filter((row) => !isEmpty(row) && !isSum(row))
  if (body.length === 0) return refuse(noRows(file, header))
  const read = body.map((row) => readRow(row, header, profile))
  const mapped: MappedFile = {
    ...{ file, header },
    rows: read.flatMap(({ row }) => (row ? [row] : [])),
    rejected: read.flatMap(({ rejected }) => (rejected ? [rejected] : [])),
    // Prices may have parts of an öre.
    totalOre: Math.round(read.reduce((sum, { ore }) => sum + ore, 0)),
    totalPeople: read.reduce((sum, { people }) => sum + people, 0),
  }
  const { controlTotalOre: ore, controlPeople: people } = profile
  if (ore !== undefined && ore !== mapped.totalOre) return refuse(offTotal(file, ore, mapped.totalOre))
  if (people !== undefined && people !== mapped.totalPeople) {
    return refuse(offPeople(file, people, mapped.totalPeople))
  }
  return succeed(mapped)
}

function isGiven(field: Field, { columns }: FoundHeader, { constants }: MappingProfile): boolean {
  return columns.has(field.id) || (constants[field.id] ?? '') !== ''
}

/** What stands under the table, as in the files that we write ourselves: title, notes and source, a cell a row. */
function withoutRemarks(rows: readonly FileRow[]): readonly FileRow[] {
  const last = rows.findLastIndex(({ cells }) => cells.filter((cell) => cell !== '').length > 1)
  return rows.slice(0, last + 1)
}

function isEmpty({ cells }: FileRow): boolean {
  return cells.every((cell) => cell === '')
}

/** `Summa`, `Totalt`: what sums the others would count twice. */
function isSum({ cells }: FileRow): boolean {
  return /^(summa|totalt?|total)\b/i.test(cells.find((cell) => cell !== '') ?? '')
}

interface ReadRow {
  readonly row?: MappedRow
  readonly rejected?: RejectedRow
  readonly ore: number
  readonly people: number
}

function readRow({ line, cells }: FileRow, { columns }: FoundHeader, profile: MappingProfile): ReadRow {
  const values: Record<string, string | number> = {}
  const reasons: Bilingual[] = []
  let ore = 0
  let people = 0
  for (const field of fieldsOf[profile.kind]) {
    const column = columns.get(field.id)
    const cell = (column === undefined ? '' : (cells[column] ?? '')) || (profile.constants[field.id] ?? '')
    if (cell === '') {
      if (field.needed) reasons.push(isMissing(field))
      continue
    }
    const read = readValue(cell, field.type)
    if (!read.ok) reasons.push(inColumn(field, read.why))
    else if ((field.type === 'amount' || field.type === 'price') && typeof read.value === 'number') {
      const amount = inOre(read.value, unitSaid(cell) ?? profile.unit, field.type)
      if (amount === undefined) reasons.push(inColumn(field, smallerThanOre(cell)))
      else {
        values[field.id] = amount
        ore += amount
      }
    } else {
      values[field.id] = read.value
      if (field.type === 'people') people += Number(read.value)
    }
  }
  return reasons.length === 0
    ? { row: { line, cells, values }, ore, people }
    : { rejected: { line, cells, reasons }, ore, people }
}

/** Whole öre; a price may have six decimals more. Nothing where an amount has parts of an öre. */
function inOre(value: number, unit: AmountUnit, type: 'amount' | 'price'): number | undefined {
  const exact = value * orePer[unit]
  const rounded = Math.round(exact)
  if (Math.abs(exact - rounded) <= 1e-4 * Math.max(1, Math.abs(exact) * 1e-9)) return rounded
  return type === 'price' ? Number(exact.toFixed(6)) : undefined
}

/** What could be read in two ways: another unit in a header than the one chosen, or two columns of one name. */
function doubts(file: string, header: FoundHeader, { kind, unit }: MappingProfile): Problem[] {
  const used = fieldsOf[kind].flatMap((field) => {
    const column = header.columns.get(field.id)
    return column === undefined ? [] : [{ field, name: header.headers[column] ?? '' }]
  })
  const isMoney = ({ type }: Field) => type === 'amount' || type === 'price'
  const other = used.find(({ field, name }) => isMoney(field) && (unitSaid(name) ?? unit) !== unit)
  return [
    ...(other ? [otherUnit(file, other.name, unit)] : []),
    ...used
      .filter(({ name }) => header.headers.filter((each) => fold(each) === fold(name)).length > 1)
      .map(({ name }) => columnTwice(file, header, name)),
  ]
}

function otherUnit(file: string, name: string, unit: AmountUnit): Problem {
  return {
    code: 'other-unit',
    where: 'unit',
    text: {
      sv: `${file}: kolumnen ”${name}” säger en annan enhet än ${unit}, som filen läses i. Välj enheten, eller rätta rubriken.`,
      en: `${file}: the column “${name}” says another unit than ${unit}, in which the file is read. Choose the unit, or correct the header.`,
    },
  }
}

function columnTwice(file: string, { line }: FoundHeader, name: string): Problem {
  return {
    code: 'column-twice',
    where: `${file}:${line}`,
    text: {
      sv: `Två kolumner heter ”${name}”. Ta bort den ena, eller ge den ett annat namn.`,
      en: `Two columns are called “${name}”. Take one away, or give it another name.`,
    },
  }
}

function noRows(file: string, { line }: FoundHeader): Problem {
  return {
    code: 'no-rows',
    where: `${file}:${line}`,
    text: {
      sv: 'Det finns inga rader under rubrikerna. Kontrollera att det är rätt fil.',
      en: 'There are no rows below the headers. Check that it is the right file.',
    },
  }
}

function isMissing({ label }: Field): Bilingual {
  return { sv: `${label.sv} saknas.`, en: `${label.en} is missing.` }
}

function inColumn({ label }: Field, why: Bilingual): Bilingual {
  return { sv: `${label.sv}: ${why.sv}`, en: `${label.en}: ${why.en}` }
}

function smallerThanOre(cell: string): Bilingual {
  return {
    sv: `”${cell}” har delar av ett öre. Avrunda till hela ören.`,
    en: `“${cell}” has parts of an öre. Round it to whole öre.`,
  }
}

function noHeader(file: string, { kind }: MappingProfile): Problem {
  const names = (language: 'sv' | 'en') =>
    fieldsOf[kind]
      .filter(({ needed }) => needed)
      .map(({ label }) => label[language])
      .join(', ')
  return {
    code: 'no-header',
    where: file,
    text: {
      sv: `Ingen av de första tjugo raderna har rubriker som känns igen. Skriv rubriker som ${names('sv')}, eller ange kolumnerna själv.`,
      en: `None of the first twenty rows has headers that are known. Write headers such as ${names('en')}, or name the columns yourself.`,
    },
  }
}

function noColumn(file: string, { line, headers }: FoundHeader, { label, id }: Field): Problem {
  const there = headers.filter((header) => header !== '').join(', ')
  return {
    code: 'no-column',
    where: id,
    text: {
      sv: `${file}, rad ${line}: ingen kolumn säger ${label.sv.toLocaleLowerCase('sv')}. Här finns ${there}. Välj vilken det är, eller ange ett värde för hela filen.`,
      en: `${file}, line ${line}: no column tells ${label.en.toLowerCase()}. There are ${there}. Choose which it is, or give one value for the whole file.`,
    },
  }
}

function offTotal(file: string, expected: number, found: number): Problem {
  const kronor = (ore: number) => (ore / 100).toFixed(2)
  return {
    code: 'control-total',
    where: 'controlTotal',
    text: {
      sv: `${file}: kontrollsumman är ${kronor(expected)} kronor, men raderna ger ${kronor(found)}. Inget är inläst. Kontrollera att filen är hel och att enheten (kronor, tkr) stämmer.`,
      en: `${file}: the control total is ${kronor(expected)} kronor, but the rows add up to ${kronor(found)}. Nothing is read in. Check that the file is whole and that the unit (kronor, tkr) is right.`,
    },
  }
}

function offPeople(file: string, expected: number, found: number): Problem {
  return {
    code: 'control-total',
    where: 'controlTotal',
    text: {
      sv: `${file}: kontrollsumman är ${expected} personer, men raderna ger ${found}. Inget är inläst. Kontrollera att filen är hel.`,
      en: `${file}: the control total is ${expected} people, but the rows add up to ${found}. Nothing is read in. Check that the file is whole.`,
    },
  }
}
