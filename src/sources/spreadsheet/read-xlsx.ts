import { readXlsx } from 'hucre/xlsx'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { problems } from './csv-problems.ts'
import type { TextRecord } from './split-records.ts'
import { unpacksWithin } from './unpacked-size.ts'

/** Rows that a person may bring by one sheet; whoever has more is sent to CSV. */
const mostRows = 20_000
/** 200 of them: cells further out are left out, so that one at the far edge doesn't make a million empty ones. */
const lastColumn = 'GR'
/** Bytes of everything in the workbook: twenty thousand rows of ordinary texts are well within it. */
const mostUnpacked = 60_000_000

/**
 * The first sheet of a workbook as rows of text: the same as a CSV of it would hold. Numbers are written with a decimal
 * point and no separators, days as ISO days, truth values as `true` and `false`; an empty cell is an empty text. Rows
 * with nothing in them are left out, and the lines are those that the spreadsheet program shows.
 *
 * @param file name for messages
 */
export async function readXlsxRows(file: string, bytes: Uint8Array): Promise<Outcome<readonly TextRecord[]>> {
  const [sheet] = (await sheetsOf(bytes, [0])) ?? []
  if (sheet === undefined) return refuse(problems.brokenWorkbook(file))
  if (isCut(sheet.rows)) return refuse(problems.tooManyRows(file, mostRows))
  const filled = recordsOf(sheet.rows)
  return filled.length === 0 ? refuse(problems.empty(file)) : succeed(filled)
}

/** A sheet of a workbook, as `readXlsxRows` reads the first. */
export interface SheetRows {
  readonly name: string
  readonly rows: readonly TextRecord[]
  /** It has more rows than are read: whoever takes this sheet refuses it with this. */
  readonly cut?: Problem
}

/** Every sheet that has anything in it, for whoever looks for the right one. */
export async function readXlsxSheets(
  file: string,
  bytes: Uint8Array,
): Promise<Outcome<readonly SheetRows[]>> {
  const sheets = await sheetsOf(bytes)
  if (sheets === undefined) return refuse(problems.brokenWorkbook(file))
  const read = sheets.map(
    ({ name, rows }): SheetRows => ({
      ...{ name, rows: recordsOf(rows) },
      ...(isCut(rows) ? { cut: problems.tooManyRows(file, mostRows) } : {}),
    }),
  )
  const filled = read.filter(({ rows }) => rows.length > 0)
  return filled.length === 0 ? refuse(problems.empty(file)) : succeed(filled)
}

type Value = string | number | boolean | Date | null | undefined

/** One row more than may be there is asked for, to see whether it is. */
function isCut(rows: readonly unknown[]): boolean {
  return rows.length > mostRows
}

function recordsOf(rows: readonly (readonly Value[])[]): readonly TextRecord[] {
  return rows
    .map((cells, index) => ({ line: index + 1, cells: cells.map(textOf) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
}

/** @returns nothing where the file can't be read as a workbook, whatever is wrong with it */
async function sheetsOf(bytes: Uint8Array, which?: number[]) {
  if (!(await unpacksWithin(bytes, mostUnpacked))) return undefined
  try {
    const range = `A1:${lastColumn}${mostRows + 1}`
    const { sheets } = await readXlsx(bytes, {
      ...(which ? { sheets: which } : {}),
      maxRows: mostRows + 1,
      range,
    })
    return sheets
  } catch (error) {
    if (error instanceof Error) return undefined
    throw error
  }
}

function textOf(value: Value): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  return String(value).trim()
}
