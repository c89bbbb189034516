import { writeXlsx } from 'hucre/xlsx'
import type { Bilingual, Language } from '#core/language.ts'
import { flatten } from './flat-table.ts'
import { sheetOfTable } from './sheet-of-table.ts'
import type { Table } from './table.ts'

const sheetNames = {
  figures: { sv: 'Siffror', en: 'Figures' },
  source: { sv: 'Källa', en: 'Source' },
} as const satisfies Record<string, Bilingual>

/**
 * A table as an Excel workbook: the figures as numbers with a number format and a frozen head, and a second sheet with
 * title, notes and source.
 */
export function toXlsx(table: Table, language: Language): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      sheetOfTable(table, language, sheetNames.figures[language]),
      {
        name: sheetNames.source[language],
        columns: [{ width: 100 }],
        rows: flatten(table, language).remarks.map((remark) => [remark]),
      },
    ],
    properties: { title: table.title[language], creator: 'Styrkedjan' },
  })
}
