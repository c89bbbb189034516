import { html } from 'hono/html'
import {
  formatDay,
  formatInScale,
  formatInterval,
  formatNumber,
  type KronorScale,
  kronorScale,
  kronorUnit,
  withPercentSign,
} from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import {
  type Cell,
  type Column,
  isBilingual,
  isInterval,
  isMissing,
  isWithheld,
  type Table,
} from '#reports/table.ts'

/** A column with what must be known before a single cell can be written. */
export interface ReadyColumn extends Column {
  /** Of kronor columns: chosen by the largest amount in the rows; a total may be a thousand times larger. */
  readonly scale: KronorScale
  /** Words that never need more than one line: a state, a day, the reference of a decision. */
  readonly isShort: boolean
}

/** Characters of the longest 'KFN 2026-11-24 § 140', which is read as one word. */
const shortest = 20

export function readyColumns(table: Table): readonly ReadyColumn[] {
  return table.columns.map((column) => {
    const amounts = column.kind === 'kronor' ? table.rows.map((row) => row.cells[column.key]) : []
    // An amount per inhabitant is compared to the krona, however large.
    const scale = column.unit ? 'kr' : kronorScale(amounts.filter((cell) => typeof cell === 'number'))
    return { ...column, scale, isShort: isShort(table, column) }
  })
}

function isShort({ rows }: Table, { key, kind }: Column): boolean {
  if (kind === 'day') return true
  return (
    kind === 'text' && rows.every(({ cells }) => textsOf(cells[key]).every((text) => text.length <= shortest))
  )
}

/** What a cell may say in words, in whichever language. */
function textsOf(cell: Cell | undefined): readonly string[] {
  if (typeof cell === 'string') return [cell]
  return isBilingual(cell) ? [cell.sv, cell.en] : []
}

/** What stands after the label in the head. */
export function headUnit(column: ReadyColumn, language: Language): string | undefined {
  if (column.unit) return column.unit[language]
  if (column.kind === 'kronor') return kronorUnit(column.scale, language)
  return column.kind === 'share' || column.kind === 'percent'
    ? { sv: 'procent', en: 'per cent' }[language]
    : undefined
}

export function isFigure(column: Column): boolean {
  return column.kind !== 'text' && column.kind !== 'day'
}

const decimalsByKind = { share: 1, percent: 1 } as const satisfies Partial<Record<Column['kind'], number>>

function figure(value: number, column: ReadyColumn, language: Language): string {
  if (column.kind === 'year') return String(value)
  if (column.kind === 'kronor') return formatInScale(value, column.scale, language, column.signed)
  const decimals =
    column.decimals ??
    (column.kind === 'share' || column.kind === 'percent' ? decimalsByKind[column.kind] : 0)
  const shown = column.kind === 'share' ? value * 100 : value
  return formatNumber(shown, language, { decimals, signed: column.signed ?? false })
}

/** A cell as text, without unit. */
function cellText(cell: Exclude<Cell, null>, column: ReadyColumn, language: Language): string {
  if (isInterval(cell)) {
    const style = { decimals: column.decimals ?? 0, signed: column.signed ?? false }
    return formatInterval(cell.low, cell.high, language, style)
  }
  if (isBilingual(cell)) return cell[language]
  if (typeof cell === 'number') return figure(cell, column, language)
  if (typeof cell === 'string') return column.kind === 'day' ? formatDay(cell, language) : cell
  return isWithheld(cell) ? withheldWord[language] : '–'
}

const withheldWord: Bilingual = { sv: 'dolt', en: 'withheld' }
const unknownReason: Bilingual = { sv: 'uppgift saknas', en: 'no figure' }

/** The exact amount, where the cell shows it rounded to thousands or millions. */
function exactAmount(cell: Cell | undefined, column: ReadyColumn, language: Language): string | undefined {
  if (column.kind === 'kronor' && column.scale !== 'kr' && typeof cell === 'number') {
    return formatInScale(cell, 'kr', language, column.signed) + (language === 'sv' ? '\u00a0kr' : '\u00a0SEK')
  }
  if (column.kind === 'share' && typeof cell === 'number') {
    return withPercentSign(formatNumber(cell * 100, language, { decimals: 3 }), language)
  }
  return undefined
}

/**
 * What stands in a cell. A missing or withheld figure tells its reason on pointing and to those who hear the page.
 *
 * Cells and rows are templates, not JSX: a table has thousands of them, and so a page of fifty rows is made in a third
 * of the time. Values are escaped all the same.
 */
export function cellContent(cell: Cell | undefined, column: ReadyColumn, language: Language): CellHtml {
  if (isMissing(cell)) return withReason('–', (cell?.missing ?? unknownReason)[language])
  if (isWithheld(cell)) return withReason(withheldWord[language], cell.withheld[language])
  const text = cellText(cell, column, language)
  const exact = exactAmount(cell, column, language)
  return exact ? html`<data value="${String(cell)}" title="${exact}">${text}</data>` : text
}

/** Plain text is escaped where it is put in; the rest is markup. */
export type CellHtml = string | ReturnType<typeof html>

function withReason(shown: string, reason: string) {
  return html`<span class="reason" title="${reason}"><span aria-hidden="true">${shown}</span><span class="ds-sr-only">${reason}</span></span>`
}
