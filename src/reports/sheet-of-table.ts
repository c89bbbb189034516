import type { WriteSheet } from 'hucre'
import type { Language } from '#core/language.ts'
import { type FlatTable, flatten } from './flat-table.ts'
import type { ColumnKind, Table } from './table.ts'

/** A table as a sheet: figures as numbers with a number format, under a head that stays in sight. */
export function sheetOfTable(table: Table, language: Language, name: string): WriteSheet {
  const flat = flatten(table, language)
  return {
    name,
    columns: flat.head.map((_, index) => columnOf(flat, index)),
    rows: [flat.head, ...flat.rows].map((row) => row.map((value) => (value === '' ? null : (value ?? null)))),
    freezePane: { rows: 1, columns: 1 },
    rowDefs: new Map([[0, { height: 32 }]]),
    cells: new Map(flat.head.map((value, index) => [`0,${index}`, { value, style: headStyle }])),
  }
}

const headStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: 'bottom' } } as const

function columnOf({ head, kinds, decimals, rows }: FlatTable, index: number) {
  const kind = kinds[index] ?? 'text'
  const longest = rows.reduce((most, row) => Math.max(most, String(row[index] ?? '').length), 0)
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
