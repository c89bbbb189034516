import type { Bilingual } from '#core/language.ts'
import { readFigure } from '#core/written-figure.ts'
import { lineNamed } from './line-names.ts'
import { type WrittenYear, writtenNumber } from './written-year.ts'
import type { YearField } from './year-fields.ts'

/** What the pasted amounts are in. */
export const pasteUnits = ['tkr', 'kr', 'mnkr'] as const
export type PasteUnit = (typeof pasteUnits)[number]

const thousands: Readonly<Record<PasteUnit, number>> = { kr: 0.001, tkr: 1, mnkr: 1_000 }

/** A row that was pasted, with the line that it stood on. */
export interface PastedRow {
  readonly line: number
  readonly cells: readonly string[]
}

export interface RefusedRow extends PastedRow {
  readonly why: Bilingual
}

/** What pasted rows fill in of the form, and those that it could not take. */
export interface PastedYear {
  /** Texts by the names of the fields. */
  readonly written: WrittenYear
  readonly taken: number
  readonly refused: readonly RefusedRow[]
}

/**
 * Rows of a line's name and its amount, as they are copied from a spreadsheet. A head is passed over. A row that can't be
 * read is told and taken no further: the others still fill in their fields, since nothing is saved by it.
 */
export function readPastedYear(rows: readonly PastedRow[], unit: PasteUnit): PastedYear {
  const filled = new Map<string, { readonly line: number; readonly text: string }>()
  const refused: RefusedRow[] = []
  for (const row of isHead(rows[0]) ? rows.slice(1) : rows) {
    const read = readRow(row, unit)
    if ('why' in read) {
      refused.push({ ...row, why: read.why })
      continue
    }
    const before = filled.get(read.field.name)
    if (before) refused.push({ ...row, why: twice(before.line) })
    else filled.set(read.field.name, { line: row.line, text: read.text })
  }
  return {
    written: Object.fromEntries([...filled].map(([name, { text }]) => [name, text])),
    taken: filled.size,
    refused,
  }
}

/** A head names its columns: no line is called so, and there is no amount. */
function isHead(row: PastedRow | undefined): boolean {
  const [name = '', amount = ''] = row?.cells ?? []
  return (
    row !== undefined && lineNamed(name) === undefined && amount !== '' && readFigure(amount) === undefined
  )
}

type ReadRow = { readonly field: YearField; readonly text: string } | { readonly why: Bilingual }

function readRow({ cells }: PastedRow, unit: PasteUnit): ReadRow {
  const [name = '', amount = '', ...more] = cells.map((cell) => cell.trim())
  if (more.some((cell) => cell !== '')) return { why: moreColumns }
  const line = lineNamed(name)
  if (line === undefined) return { why: unknownLine(name) }
  if (line === 'sum') return { why: workedOut }
  const { field } = line
  const value = readFigure(amount)
  if (value === undefined) return { why: amount === '' ? noAmount : notAFigure(amount) }
  // The printed calculation has what is set aside with a minus sign; the field is written without.
  const signed = field.name === 'toReserve' ? Math.abs(value) : value
  if (signed < 0 && !field.signed) return { why: negative }
  const scaled = field.unit === 'tkr' ? signed * thousands[unit] : signed
  return { field, text: writtenNumber(Number(scaled.toPrecision(15))) }
}

const moreColumns: Bilingual = {
  sv: 'Raden har mer än två kolumner. Kopiera bara radens namn och beloppet för ett år.',
  en: 'The row has more than two columns. Copy only the name of the line and the amount of one year.',
}

const workedOut: Bilingual = {
  sv: 'Raden räknas fram av de andra och skrivs inte in.',
  en: 'The line is worked out from the others and is not entered.',
}

const noAmount: Bilingual = { sv: 'Beloppet saknas.', en: 'The amount is missing.' }

const negative: Bilingual = {
  sv: 'Beloppet skrivs utan minustecken. Radens namn säger åt vilket håll det räknas.',
  en: 'The amount is written without a minus sign. The name of the line says which way it counts.',
}

function unknownLine(name: string): Bilingual {
  return name === ''
    ? { sv: 'Radens namn saknas.', en: 'The name of the line is missing.' }
    : { sv: `Ingen rad heter ”${name}”.`, en: `No line is called “${name}”.` }
}

function notAFigure(amount: string): Bilingual {
  return { sv: `”${amount}” är inget tal.`, en: `“${amount}” is no number.` }
}

function twice(line: number): Bilingual {
  return {
    sv: `Samma rad står redan på rad ${line}. Den första gäller.`,
    en: `The same line already stands on row ${line}. The first holds.`,
  }
}
