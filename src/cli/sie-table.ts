import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import type { Cell, Column, Row, Table } from '#reports/table.ts'
import type { SieDocument, SieObject } from '#sources/sie/index.ts'

/** What a worksheet of Excel holds, its head left out. */
const mostRows = 1_048_575

/**
 * Every row of a SIE file in one long table: balances, period changes and budgets, and transactions, with a column for
 * each dimension that is used.
 *
 * @param file its name, for the title
 * @param today ISO day, for a file that doesn't say when it was made
 */
export function sieTable(document: SieDocument, file: string, to: string, today: string): Outcome<Table> {
  const rows = [...figures(document), ...transactions(document)]
  if (to === 'xlsx' && rows.length > mostRows) return refuse(tooManyRows(file, rows.length))
  const dimensions = dimensionsOf(document)
  const names = new Map(document.accounts.map(({ account, name }) => [account, name]))
  return succeed({
    id: 'sie',
    title: {
      sv: `SIE-filen ${file}: ${document.companyName}`,
      en: `The SIE file ${file}: ${document.companyName}`,
    },
    columns: columnsOf(document, dimensions),
    rows: rows.map(
      (cells, index): Row => ({
        key: String(index + 1),
        cells: {
          record: cells.record,
          year: cells.year ?? null,
          period: cells.period ?? null,
          series: cells.series ?? null,
          number: cells.number ?? null,
          day: cells.day ?? null,
          account: cells.account,
          name: names.get(cells.account) ?? null,
          ...Object.fromEntries(dimensions.map((id) => [`d${id}`, objectIn(cells.objects, id)])),
          amount: cells.amountOre / 100,
          quantity: cells.quantity ?? null,
          text: cells.text ?? null,
        },
      }),
    ),
    provenance: {
      source: 'file',
      mark: 'raw',
      // The day that the file says it was made: the same table comes out tomorrow.
      retrievedAt: document.generated.day || today,
      preliminary: false,
    },
    notes: [
      {
        sv: 'Periodsaldon och budget står både för kontot som helhet och per objekt: en summa av alla rader räknar pengarna två gånger.',
        en: 'Period changes and budget stand both for the account as a whole and per object: a sum of all rows counts the money twice.',
      },
    ],
  })
}

interface LongRow {
  readonly record: string
  readonly year?: number
  readonly period?: string
  readonly series?: string
  readonly number?: string
  readonly day?: string
  readonly account: string
  readonly objects: readonly SieObject[]
  readonly amountOre: number
  readonly quantity?: number
  readonly text?: string
}

function figures({ balances, periods }: SieDocument): LongRow[] {
  return [
    ...balances.map(({ kind, ...row }) => ({ record: kind, ...row })),
    ...periods.map(({ kind, month, ...row }) => ({ record: kind, period: month, ...row })),
  ]
}

function transactions({ vouchers }: SieDocument): LongRow[] {
  return vouchers.flatMap(({ series, number, day, text, transactions }) =>
    transactions.map(({ kind, day: own, text: words, ...row }) => ({
      record: kind,
      series,
      number,
      ...row,
      day: own || day,
      text: words || text,
    })),
  )
}

function dimensionsOf(document: SieDocument): number[] {
  const lists = [
    ...document.balances.map(({ objects }) => objects),
    ...document.periods.map(({ objects }) => objects),
    ...document.vouchers.flatMap(({ transactions }) => transactions.map(({ objects }) => objects)),
  ]
  return [...new Set(lists.flatMap((list) => list.map(({ dimension }) => dimension)))].sort((a, b) => a - b)
}

function objectIn(objects: readonly SieObject[], dimension: number): Cell {
  const own = objects.filter((each) => each.dimension === dimension)
  return own.length === 0 ? null : own.map(({ object }) => object).join(' ')
}

function columnsOf(document: SieDocument, dimensions: readonly number[]): [Column, ...Column[]] {
  const text = (key: string, sv: string, en: string): Column => ({ key, label: { sv, en }, kind: 'text' })
  const named = new Map(document.dimensions.map(({ dimension, name }) => [dimension, name]))
  return [
    text('record', 'Post', 'Record'),
    { key: 'year', label: { sv: 'År', en: 'Year' }, kind: 'year' },
    text('period', 'Månad', 'Month'),
    text('series', 'Serie', 'Series'),
    text('number', 'Nummer', 'Number'),
    { key: 'day', label: { sv: 'Dag', en: 'Day' }, kind: 'day' },
    text('account', 'Konto', 'Account'),
    text('name', 'Kontonamn', 'Account name'),
    ...dimensions.map((id) => {
      const name = named.get(id) ?? ''
      return text(`d${id}`, `Dimension ${id} ${name}`.trim(), `Dimension ${id} ${name}`.trim())
    }),
    {
      key: 'amount',
      label: { sv: 'Belopp', en: 'Amount' },
      kind: 'number',
      decimals: 2,
      unit: { sv: 'kr', en: 'SEK' },
    },
    { key: 'quantity', label: { sv: 'Kvantitet', en: 'Quantity' }, kind: 'number', decimals: 2 },
    text('text', 'Text', 'Text'),
  ]
}

function tooManyRows(where: string, rows: number) {
  return {
    code: 'workbook-too-large',
    where,
    text: {
      sv: `Filen har ${rows} rader, fler än ett kalkylblad rymmer. Välj --to csv.`,
      en: `The file has ${rows} rows, more than a worksheet holds. Choose --to csv.`,
    },
  }
}
