import type { Cell, WriteSheet } from 'hucre'
import { writeXlsx } from 'hucre/xlsx'
import type { Bilingual, Language } from '#core/language.ts'
import { sourceSentence } from '#core/source-sentence.ts'
import { flatten } from './flat-table.ts'
import { sheetOfTable } from './sheet-of-table.ts'
import type { ColumnKind, Table } from './table.ts'

/** A sheet of a workbook: a table under a short name, and what it is for. */
export interface WorkbookPart {
  /** At most 31 characters, as spreadsheets allow. */
  readonly name: Bilingual
  readonly table: Table
}

export interface WorkbookContent {
  readonly title: Bilingual
  /** Whole sentences that stand first: what it is, of when, decided by whom. */
  readonly about: readonly Bilingual[]
  readonly parts: readonly WorkbookPart[]
}

const words = {
  sv: { contents: 'Innehåll', sheet: 'Blad', holds: 'Vad det visar', rows: 'Rader', page: 'Sida', of: 'av' },
  en: { contents: 'Contents', sheet: 'Sheet', holds: 'What it shows', rows: 'Rows', page: 'Page', of: 'of' },
} as const satisfies Record<Language, unknown>

/**
 * Several tables as one workbook: a first sheet that says what there is and leads there, then a sheet a table, with a
 * head that stays in sight, filters, sums that are formulas, and pages that print with the head on each.
 */
export function toWorkbook(
  { title, about, parts }: WorkbookContent,
  language: Language,
): Promise<Uint8Array> {
  const sheets = parts.map(({ name, table }) => partSheet(table, language, name[language]))
  return writeXlsx({
    sheets: [contents({ title, about, parts }, language), ...sheets],
    properties: { title: title[language], creator: 'Styrkedjan' },
  })
}

const bold = { font: { bold: true } } as const
const heading = { font: { bold: true, size: 16 } } as const

function contents({ title, about, parts }: WorkbookContent, language: Language): WriteSheet {
  const w = words[language]
  const listed = parts.map(({ name, table }) => [name[language], table.title[language], table.rows.length])
  const head = about.length + 2
  const sources = [...new Set(parts.map(({ table }) => sourceSentence(table.provenance, language)))]
  const notes = [...new Set(parts.flatMap(({ table }) => (table.notes ?? []).map((note) => note[language])))]
  return {
    name: w.contents,
    columns: [{ width: 24 }, { width: 78 }, { width: 10, numFmt: '#,##0' }],
    rows: [
      [title[language]],
      ...about.map((sentence) => [sentence[language]]),
      [],
      [w.sheet, w.holds, w.rows],
      ...listed,
      [],
      ...[...notes, ...sources].map((sentence) => [sentence]),
    ],
    cells: new Map<string, Partial<Cell>>([
      ['0,0', { value: title[language], style: heading }],
      ...[w.sheet, w.holds, w.rows].map(
        (value, index) => [`${head},${index}`, { value, style: bold }] as const,
      ),
      ...parts.map(({ name }, index) => {
        const value = name[language]
        return [
          `${head + 1 + index},0`,
          {
            value,
            hyperlink: { target: '', location: `'${value}'!A1` },
            style: { font: { underline: true } },
          },
        ] as const
      }),
    ]),
    pageSetup: { paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
}

function partSheet(table: Table, language: Language, name: string): WriteSheet {
  const sheet = sheetOfTable(table, language, name)
  const w = words[language]
  const { head, kinds } = flatten(table, language)
  const last = columnName(head.length - 1)
  const sums = table.total ? sumCells(table, kinds) : new Map()
  return {
    ...sheet,
    cells: new Map([...(sheet.cells ?? []), ...sums]),
    autoFilter: { range: `A1:${last}${table.rows.length + 1}` },
    pageSetup: {
      ...{ paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      printTitlesRow: '$1:$1',
    },
    headerFooter: { oddFooter: `&L${table.title[language]}&R${w.page} &P ${w.of} &N` },
  }
}

const summed: ReadonlySet<ColumnKind> = new Set(['kronor', 'number'])

/** The sums of the last row as formulas with their results: whoever changes a figure sees them move. */
function sumCells(table: Table, kinds: readonly ColumnKind[]) {
  const row = table.rows.length + 1
  return new Map(
    table.columns.flatMap(({ key }, index) => {
      const result = table.total?.cells[key]
      if (!summed.has(kinds[index] ?? 'text') || typeof result !== 'number') return []
      const column = columnName(index)
      const formula = `SUM(${column}2:${column}${row})`
      return [[`${row},${index}`, { value: result, formula, formulaResult: result, style: bold }] as const]
    }),
  )
}

/** A, B … Z, AA, AB … @param index from 0 */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}
