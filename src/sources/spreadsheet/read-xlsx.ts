import { readXlsx } from 'hucre/xlsx'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import { problems } from './csv-problems.ts'
import type { TextRecord } from './split-records.ts'
import { unpacksWithin } from './unpacked-size.ts'

/** Rows that a person may bring by one workbook; whoever has more is sent to CSV. */
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
  const sheet = await firstSheet(bytes)
  if (sheet === undefined) return refuse(problems.brokenWorkbook(file))
  const records = sheet.map((cells, index) => ({ line: index + 1, cells: cells.map(textOf) }))
  const filled = records.filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (filled.length === 0) return refuse(problems.empty(file))
  return succeed(filled)
}

type Value = string | number | boolean | Date | null | undefined

/** @returns nothing where the file can't be read as a workbook, whatever is wrong with it */
async function firstSheet(bytes: Uint8Array): Promise<readonly (readonly Value[])[] | undefined> {
  if (!(await unpacksWithin(bytes, mostUnpacked))) return undefined
  try {
    const range = `A1:${lastColumn}${mostRows}`
    const { sheets } = await readXlsx(bytes, { sheets: [0], maxRows: mostRows, range })
    return sheets[0]?.rows
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
