import type { Field } from './field.ts'
import { fieldsOf } from './fields.ts'
import type { MappingProfile } from './profile.ts'

/** A row of a file: its cells as texts. */
export interface FileRow {
  /** As the spreadsheet program or the text editor shows it, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** Where each field stands in the file. */
export interface FoundHeader {
  /** Index of the row in the file. */
  readonly row: number
  readonly line: number
  readonly headers: readonly string[]
  /** By field: the column, from 0. */
  readonly columns: ReadonlyMap<string, number>
}

/** Titles, dates and empty rows often stand above the table. */
const rowsToTry = 20

/**
 * The row that names the columns: the one among the first twenty that most fields are known by. A profile's own headers
 * go before the names that we know.
 *
 * @returns nothing where no row names any field
 */
export function findHeader(
  rows: readonly FileRow[],
  profile: Pick<MappingProfile, 'kind' | 'columns'>,
): FoundHeader | undefined {
  const candidates = rows.slice(0, rowsToTry).map(({ line, cells }, row) => ({
    ...{ row, line, headers: cells },
    columns: columnsIn(cells, profile),
  }))
  const best = candidates.reduce<FoundHeader | undefined>(
    (most, each) => (each.columns.size > (most?.columns.size ?? 0) ? each : most),
    undefined,
  )
  return best
}

/**
 * The row that most likely names the columns, for a person to say what each of them tells: the one that any field is
 * known by, else the first that looks like a row of a table.
 *
 * @returns nothing where the file has no such row
 */
export function likelyHeader(
  rows: readonly FileRow[],
  profile: Pick<MappingProfile, 'kind' | 'columns'>,
): FoundHeader | undefined {
  const known = findHeader(rows, profile)
  if (known) return known
  const row = rows
    .slice(0, rowsToTry)
    .findIndex(({ cells }) => cells.filter((cell) => cell !== '').length > 1)
  const first = rows[row]
  return first && { row, line: first.line, headers: first.cells, columns: new Map() }
}

function columnsIn(cells: readonly string[], { kind, columns }: Pick<MappingProfile, 'kind' | 'columns'>) {
  const folded = cells.map(fold)
  const found = new Map<string, number>()
  const taken = new Set<number>()
  const take = (field: Field, names: readonly string[]) => {
    const column = folded.findIndex((cell, index) => !taken.has(index) && cell !== '' && names.includes(cell))
    if (column < 0 || found.has(field.id)) return
    found.set(field.id, column)
    taken.add(column)
  }
  for (const field of fieldsOf[kind]) {
    const own = columns[field.id]
    if (own) take(field, [fold(own)])
  }
  for (const field of fieldsOf[kind]) {
    if (columns[field.id] === undefined) take(field, field.known.map(fold))
  }
  return found
}

/** As headers are compared: small letters, single spaces, without the unit in brackets. */
export function fold(text: string): string {
  return text
    .toLocaleLowerCase('sv')
    .replace(/\s*[([].*?[)\]]\s*/g, ' ')
    .replace(/[\s_]+/g, ' ')
    .trim()
}
