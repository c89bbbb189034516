import type { Table } from '#reports/table.ts'
import { toCsv } from '#reports/to-csv.ts'
import { toXlsx } from '#reports/to-xlsx.ts'
import type { PageContext } from './context.ts'

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * Answers with the table as a file where the address asks for one (`?format=csv` or `xlsx`), so that a page and its
 * files have the same address and choices.
 *
 * @returns nothing where a page is asked for
 * @example return (await download(c, table)) ?? page(c, info, <Ranking … />)
 */
export async function download(c: PageContext, table: Table): Promise<Response | undefined> {
  const language = c.get('language')
  const format = c.req.query('format')
  if (format === 'csv') {
    return c.body(toCsv(table, language), 200, headers('text/csv; charset=utf-8', `${table.id}.csv`))
  }
  if (format !== 'xlsx') return undefined
  const workbook = await toXlsx(table, language)
  return c.body(new Uint8Array(workbook).buffer, 200, headers(xlsxType, `${table.id}.xlsx`))
}

function headers(type: string, file: string) {
  return { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${file}"` }
}
