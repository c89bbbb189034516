import type { Language } from '#core/language.ts'
import { flatten } from './flat-table.ts'
import type { Table } from './table.ts'

/**
 * A table as CSV, the way the language's spreadsheets open it: Swedish with semicolons and decimal commas, English with
 * commas and points; both UTF-8 with a byte order mark. Every digit is there; missing figures are empty. The source
 * line and the notes stand last, after an empty line.
 */
export function toCsv(table: Table, language: Language): string {
  const separator = language === 'sv' ? ';' : ','
  const { head, rows, remarks } = flatten(table, language)
  const write = (value: string | number | undefined) => field(value, separator, language)
  const lines = [head, ...rows].map((cells) => cells.map(write).join(separator))
  return `\uFEFF${[...lines, '', ...remarks.map(write)].join('\r\n')}\r\n`
}

function field(value: string | number | undefined, separator: string, language: Language): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return language === 'sv' ? String(value).replace('.', ',') : String(value)
  const safe = isFormula(value) ? `'${value}` : value
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A text that a spreadsheet would run instead of show. */
function isFormula(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text)
}
