import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import type { CsvTable } from './csv.ts'
import { problems } from './csv-problems.ts'

/** What statistical files write where there is no value. */
export const missingMarks: ReadonlySet<string> = new Set([
  '',
  '.',
  '..',
  '-',
  '–',
  'na',
  'n/a',
  'nan',
  'null',
  'saknas',
])

/**
 * Takes named columns as numbers, row by row in the order asked for. A decimal comma is read where cells aren't
 * separated by commas; spaces of any kind between thousands and the true minus are read everywhere.
 *
 * @returns one list a row; or every missing column, missing value and cell that is no number, with file and line
 * @example csvNumbers(table, ['x']) // [[1.5]] for the cell "1,5" in a file with semicolons
 */
export function csvNumbers(table: CsvTable, columns: readonly string[]): Outcome<number[][]> {
  const { file } = table
  const absent = columns.filter((name) => !table.columns.includes(name))
  const [first, ...others] = absent.map((name) => problems.noColumn(file, name, table.columns))
  if (first !== undefined) return refuse(first, ...others)
  if (table.rows.length === 0) return refuse(problems.noRows(file))
  const places = columns.map((name) => ({ column: name, place: table.columns.indexOf(name) }))
  const found: Problem[] = []
  const numbers = table.rows.map(({ line, cells }) =>
    places.map(({ column, place }) => {
      const cell = cells[place] ?? ''
      if (missingMarks.has(cell.toLowerCase())) found.push(problems.missingValue(file, line, column))
      const value = parseNumber(cell, table.separator !== ',')
      if (value === null && !missingMarks.has(cell.toLowerCase())) {
        found.push(problems.notANumber(file, line, { column, cell }))
      }
      return value ?? Number.NaN
    }),
  )
  const [fault, ...more] = found
  return fault === undefined ? succeed(numbers) : refuse(fault, ...more)
}

/** A cell as people write numbers; null where it is none. */
export function parseNumber(cell: string, decimalComma: boolean): number | null {
  // \s covers the no-break spaces that thousands are set with.
  const plain = cell.replaceAll(/(?<=\d)\s(?=\d{3})/g, '').replace('−', '-')
  const text = decimalComma ? plain.replace(',', '.') : plain
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : null
  // 1e999 has the form of a number, but none that can be counted with.
  return Number.isFinite(value) ? value : null
}
