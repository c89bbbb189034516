import type { Bilingual, Language } from '#core/language.ts'
import { type Sort, type SortOrder, sortRows, type Table } from '#reports/table.ts'
import { withQuery } from '#web/paths.ts'
import { ExportLinks } from '#web/ui/export-links/export-links.tsx'
import { SourceLine } from '#web/ui/source-line/source-line.tsx'
import { headUnit, isFigure, type ReadyColumn, readyColumns } from './cell.ts'
import { tableRow } from './table-row.ts'

export interface DataTableProps {
  readonly table: Table
  readonly language: Language
  /** How the rows stand now. */
  readonly sort?: Sort | undefined
  /** Address of the page with the rows in another order. Without it the heads are plain. */
  readonly sortHref?: (sort: Sort) => string
  /** Only for those who hear the page, where a heading just above says the same. */
  readonly hideTitle?: boolean
  /** Whether to end with the source line; a figure has its own. */
  readonly source?: boolean
  /** Address of the page with the reader's choices, where it gives this table as a file (`download`). */
  readonly exportAddress?: string | undefined
}

/** Rows that stand on the page as they are; more scroll under their head. */
const mostAtOnce = 25
/** So many stand closer together, to fit a page. */
const manyColumns = 7

/**
 * A table of figures: numbers to the right, units in the head, the head in sight while the rows scroll, sorted by links.
 * On a phone the table scrolls sideways inside a region that the keyboard reaches.
 */
export function DataTable(props: DataTableProps) {
  const { table, language, hideTitle = false, source = true, exportAddress } = props
  const columns = readyColumns(table)
  const rows = sortRows(table, props.sort, language)
  const captionId = `${table.id}-caption`
  const total = table.total && tableRow(table.total, columns, language, true)
  return (
    <div class="data-table" id={table.id}>
      <section
        class={rows.length > mostAtOnce ? 'data-table-scroll data-table-long' : 'data-table-scroll'}
        tabindex={0}
        aria-labelledby={captionId}
      >
        <table class={columns.length >= manyColumns ? 'data-table-dense' : undefined}>
          <caption id={captionId} class={hideTitle ? 'ds-sr-only' : undefined}>
            {table.title[language]}
          </caption>
          <TableHead columns={columns} {...props} />
          <tbody>
            {table.totalPlace === 'above' && total}
            {rows.map((row) => tableRow(row, columns, language))}
          </tbody>
          {table.totalPlace !== 'above' && total && <tfoot>{total}</tfoot>}
        </table>
      </section>
      {table.notes?.map((note) => (
        <p class="table-note">{note[language]}</p>
      ))}
      {exportAddress !== undefined && (
        <ExportLinks
          address={withQuery(exportAddress, { tabell: table.id })}
          about={table.title[language]}
          language={language}
        />
      )}
      {source && <SourceLine provenance={table.provenance} language={language} />}
    </div>
  )
}

const sortedBy = {
  ascending: { sv: 'stigande', en: 'ascending' },
  descending: { sv: 'fallande', en: 'descending' },
} as const satisfies Record<SortOrder, Bilingual>

function TableHead({
  columns,
  language,
  sort,
  sortHref,
}: DataTableProps & { columns: readonly ReadyColumn[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column, index) => {
          const order = sort?.by === column.key ? sort.order : undefined
          return (
            // The first column names the rows, and stands to the left also where the names are years.
            <th
              scope="col"
              class={index > 0 && isFigure(column) ? 'figure-column' : undefined}
              aria-sort={order}
            >
              {sortHref ? (
                <a class="sort" href={sortHref({ by: column.key, order: nextOrder(column, order) })}>
                  <HeadText column={column} order={order} language={language} />
                </a>
              ) : (
                <HeadText column={column} order={order} language={language} />
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

interface HeadTextProps {
  readonly column: ReadyColumn
  readonly order: SortOrder | undefined
  readonly language: Language
}

function HeadText({ column, order, language }: HeadTextProps) {
  const unit = headUnit(column, language)
  return (
    <>
      {column.label[language]}
      {order && (
        <span class="sorted" title={sortedBy[order][language]} aria-hidden="true">
          {order === 'ascending' ? '↑' : '↓'}
        </span>
      )}
      {unit && <span class="unit">{unit}</span>}
    </>
  )
}

/** A second click turns the order; the first one puts names and ranks from the top, figures from the largest. */
function nextOrder(column: ReadyColumn, current: SortOrder | undefined): SortOrder {
  if (current) return current === 'ascending' ? 'descending' : 'ascending'
  return isFigure(column) && column.kind !== 'rank' && column.kind !== 'interval' ? 'descending' : 'ascending'
}
