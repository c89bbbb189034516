import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import { sniffSeparator } from './csv.ts'
import { problems } from './csv-problems.ts'
import { decodeText } from './decode-text.ts'
import { readXlsxRows, readXlsxSheets, type SheetRows } from './read-xlsx.ts'
import { splitRecords, type TextRecord } from './split-records.ts'

/**
 * Rows of text from whatever a person has: a workbook (its first sheet), a CSV, or text with tabs. What the columns are
 * called and how many there are is for the reader of the rows to judge.
 *
 * @param file name for messages
 */
export async function readRows(file: string, bytes: Uint8Array): Promise<Outcome<readonly TextRecord[]>> {
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b
  return isWorkbook ? readXlsxRows(file, bytes) : rowsOfText(file, decodeText(bytes))
}

/** Every sheet of a workbook; a CSV, or text with tabs, is one without a name. */
export async function readSheets(file: string, bytes: Uint8Array): Promise<Outcome<readonly SheetRows[]>> {
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (isWorkbook) return readXlsxSheets(file, bytes)
  const rows = rowsOfText(file, decodeText(bytes))
  return rows.ok ? succeed([{ name: '', rows: rows.value }]) : rows
}

/**
 * Rows of text that was pasted: cells copied from a spreadsheet come with tabs between them, a CSV with commas or
 * semicolons.
 *
 * @param file name for messages
 */
export function rowsOfText(file: string, text: string): Outcome<readonly TextRecord[]> {
  const { records, faults } = splitRecords(text, sniffSeparator(text))
  const [first, ...others] = faults.map((fault) => problems[fault.kind](file, fault.line))
  if (first !== undefined) return refuse(first, ...others)
  return records.length === 0 ? refuse(problems.empty(file)) : succeed(records)
}

/**
 * Rows as text that `rowsOfText` reads back the same, for a form that carries them from a preview to the decision. Tabs
 * separate, so that nothing has to be guessed.
 */
export function textOfRows(records: readonly Pick<TextRecord, 'cells'>[]): string {
  return records.map(({ cells }) => cells.map(quoted).join('\t')).join('\n')
}

/** Quotes only where the cell needs them, since people read and correct the text. */
function quoted(cell: string): string {
  return /["\t\r\n]|^ | $/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
