import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import { problems } from './csv-problems.ts'
import { decodeText } from './decode-text.ts'
import { splitRecords } from './split-records.ts'

export const separators = [';', '\t', ','] as const
export type Separator = (typeof separators)[number]

export interface CsvRow {
  /** Line in the file where the row begins, from 1. */
  readonly line: number
  /** As many as there are columns, without surrounding space. */
  readonly cells: readonly string[]
}

export interface CsvTable {
  /** Name for messages. */
  readonly file: string
  readonly separator: Separator
  readonly columns: readonly string[]
  readonly rows: readonly CsvRow[]
}

/**
 * Reads a table from CSV as RFC 4180 describes it and as Swedish spreadsheets write it: comma, semicolon or tab
 * between cells (whichever the first row has most of), quotes around a cell that holds separators, quotes or line breaks,
 * any line ends, UTF-8 with or without mark, UTF-16 with mark, else ISO 8859-1. The first row names the columns;
 * empty lines are passed over.
 *
 * @param file name for messages
 * @returns the table, or every problem in it with file and line
 * @example readCsv('a.csv', new TextEncoder().encode('id;x\nÅre;1,5')) // columns ['id', 'x'], one row, line 2
 */
export function readCsv(file: string, bytes: Uint8Array): Outcome<CsvTable> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return refuse(problems.workbook(file))
  const text = decodeText(bytes)
  const separator = sniffSeparator(text)
  const { records, faults } = splitRecords(text, separator)
  const [first, ...others] = faults.map((fault) => problems[fault.kind](file, fault.line))
  if (first !== undefined) return refuse(first, ...others)
  const [header, ...body] = records
  if (header === undefined) return refuse(problems.empty(file))
  const columns = header.cells
  const wrong = [
    ...columns.flatMap((name, index) => {
      if (name === '') return [problems.unnamedColumn(file, header.line, index + 1)]
      return columns.indexOf(name) < index ? [problems.sameColumn(file, header.line, name)] : []
    }),
    ...body
      .filter(({ cells }) => cells.length !== columns.length)
      .map(({ line, cells }) => problems.width(file, line, { cells: cells.length, columns: columns.length })),
  ]
  const [fault, ...more] = wrong
  if (fault !== undefined) return refuse(fault, ...more)
  return succeed({ file, separator, columns, rows: body })
}

/** The separator that the first row has most of, outside quotes; a comma where it has none. */
export function sniffSeparator(text: string): Separator {
  const [line = ''] = text
    .replace(/"[^"]*"/g, '')
    .replace(/^[\r\n ]+/, '')
    .split(/\r\n|\n|\r/, 1)
  const count = (separator: Separator) => line.split(separator).length
  const most = Math.max(...separators.map(count))
  return most === 1 ? ',' : (separators.find((separator) => count(separator) === most) ?? ',')
}
