import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import { type Separator, sniffSeparator } from './csv.ts'
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
  const { records, faults } = splitRecords(text, separatorOf(text))
  const [first, ...others] = faults.map((fault) => problems[fault.kind](file, fault.line))
  if (first !== undefined) return refuse(first, ...others)
  return records.length === 0 ? refuse(problems.empty(file)) : succeed(records)
}

/**
 * What stands between the cells of most lines: a title above the table has none, or a comma of its own, and decimal
 * commas separate nothing where tabs do.
 */
function separatorOf(text: string): Separator {
  const all = text
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\n|\r/)
    .slice(0, linesToTry)
  const lines = all.filter((line) => line.trim() !== '')
  const separates = (separator: Separator) =>
    lines.filter((line) => line.includes(separator)).length * 2 >= lines.length
  // Our own tables have their source and notes after an empty line.
  const end = all.findIndex((line) => line.trim() === '')
  if (isTableOfCommas(end < 0 ? all : all.slice(0, end))) return ','
  return (['\t', ';'] as const).find(separates) ?? sniffSeparator(text)
}

/** As many commas in every line as in a head with nothing else between its names: semicolons then stand in the texts. */
function isTableOfCommas(lines: readonly string[]): boolean {
  const [head = ''] = lines
  const commas = (line: string) => line.split(',').length
  return !/[;\t]/.test(head) && commas(head) > 1 && lines.every((line) => commas(line) === commas(head))
}

const linesToTry = 50

/**
 * Rows as text that `rowsOfText` reads back the same, for a form that carries them from a preview to the decision. Tabs
 * separate, so that nothing has to be guessed. Rows that know their line keep it: empty lines stand where the file had
 * such.
 */
export function textOfRows(
  records: readonly (Pick<TextRecord, 'cells'> & Partial<Pick<TextRecord, 'line'>>)[],
): string {
  const lines: string[] = []
  let written = 0
  for (const { line, cells } of records) {
    const gap = Math.max(0, (line ?? 0) - 1 - written)
    const text = cells.map(quoted).join('\t')
    lines.push(...Array<string>(gap).fill(''), text)
    written += gap + text.split('\n').length
  }
  return lines.join('\n')
}

/** Quotes only where the cell needs them, since people read and correct the text. */
function quoted(cell: string): string {
  return /["\t\r\n]|^ | $/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
