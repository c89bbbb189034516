import { writeXlsx } from 'hucre/xlsx'
import type { Bilingual, Language } from '#core/language.ts'
import { type FlatTable, flatten } from './flat-table.ts'
import type { ColumnKind, Table } from './table.ts'

const sheetNames = {
  figures: { sv: 'Siffror', en: 'Figures' },
  source: { sv: 'Källa', en: 'Source' },
} as const satisfies Record<string, Bilingual>

/**
 * A table as an Excel workbook: the figures as numbers with a number format and a frozen head, and a second sheet with
 * title, notes and source.
 */
export function toXlsx(table: Table, language: Language): Promise<Uint8Array> {
  const flat = flatten(table, language)
  return writeXlsx({
    sheets: [
      {
        name: sheetNames.figures[language],
        columns: flat.head.map((_, index) => columnOf(flat, index)),
        rows: [flat.head, ...flat.rows].map((row) => row.map((value) => value ?? null)),
        freezePane: { rows: 1, columns: 1 },
        rowDefs: new Map([[0, { height: 32 }]]),
        cells: new Map(flat.head.map((value, index) => [`0,${index}`, { value, style: headStyle }])),
      },
      {
        name: sheetNames.source[language],
        columns: [{ width: 100 }],
        rows: flat.remarks.map((remark) => [remark]),
      },
    ],
    properties: { title: table.title[language], creator: 'Styrkedjan' },
  })
}

const headStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: 'bottom' } } as const

function columnOf({ head, kinds, decimals, rows }: FlatTable, index: number) {
  const kind = kinds[index] ?? 'text'
  const longest = Math.max(...rows.map((row) => String(row[index] ?? '').length), 0)
  const width = Math.min(
    Math.max(Math.ceil((head[index]?.length ?? 0) / 2), kind === 'text' ? longest : 10, 8) + 2,
    48,
  )
  const numFmt = numberFormat(kind, decimals[index])
  return numFmt ? { width, numFmt } : { width }
}

/** Excel's own notation; the program shows separators as its user has set them. */
function numberFormat(kind: ColumnKind, decimals: number | undefined): string | undefined {
  const fraction = (count: number) => (count > 0 ? `.${'0'.repeat(count)}` : '')
  switch (kind) {
    case 'text':
    case 'day':
      return undefined
    case 'year':
    case 'rank':
      return '0'
    case 'kronor':
      return `#,##0${fraction(decimals ?? 0)}`
    case 'share':
      return `0${fraction(decimals ?? 1)}%`
    case 'percent':
      return `#,##0${fraction(decimals ?? 1)}`
    case 'number':
    case 'interval':
      return `#,##0${fraction(decimals ?? 0)}`
  }
}
