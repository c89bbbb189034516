import { type NonEmpty, Refusal } from '#core/outcome.ts'
import type { Table } from '#reports/table.ts'
import { toCsv } from '#reports/to-csv.ts'
import { toXlsx } from '#reports/to-xlsx.ts'
import type { PageContext } from './context.ts'

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * Answers with the table as a file where the address asks for one (`?format=csv` or `xlsx`), so that a page and its
 * files have the same address and choices. Of a page with several tables, the one whose id `tabell` says; else the first.
 *
 * @returns nothing where a page is asked for
 * @throws Refusal where the page has no table with that id
 * @example return (await download(c, table)) ?? page(c, info, <Ranking … />)
 */
export async function download(c: PageContext, ...tables: NonEmpty<Table>): Promise<Response | undefined> {
  const language = c.get('language')
  const format = c.req.query('format')
  if (format !== 'csv' && format !== 'xlsx') return undefined
  const table = askedFor(tables, c.req.query('tabell'))
  if (format === 'csv') {
    return c.body(toCsv(table, language), 200, headers('text/csv; charset=utf-8', `${table.id}.csv`))
  }
  const workbook = await toXlsx(table, language)
  return c.body(new Uint8Array(workbook).buffer, 200, headers(xlsxType, `${table.id}.xlsx`))
}

function askedFor(tables: NonEmpty<Table>, id: string | undefined): Table {
  const table = id === undefined ? tables[0] : tables.find((each) => each.id === id)
  if (table) return table
  const known = tables.map((each) => each.id).join(', ')
  throw new Refusal([
    {
      code: 'unknown-table',
      where: 'tabell',
      text: {
        sv: `Sidan har ingen tabell som heter "${id}". Välj bland: ${known}.`,
        en: `The page has no table called "${id}". Choose among: ${known}.`,
      },
    },
  ])
}

function headers(type: string, file: string) {
  return { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${file}"` }
}
