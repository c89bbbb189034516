import { compareNames } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { Provenance } from '#core/provenance.ts'

/**
 * What a column holds, which decides how it is written, aligned, sorted and typed in a spreadsheet.
 *
 * `share` is 0–1 and written as per cent; `percent` is already in per cent, as many sources publish it;
 * `kronor` is whole kronor, with the scale chosen for the column; `rank` is an ordinal; `interval` is low–high.
 */
export type ColumnKind =
  | 'text'
  | 'number'
  | 'share'
  | 'percent'
  | 'kronor'
  | 'rank'
  | 'interval'
  | 'year'
  | 'day'

export interface Column {
  readonly key: string
  readonly label: Bilingual
  readonly kind: ColumnKind
  /** Stands in the head, once: 'kr per elev'. Kronor, share and percent say theirs themselves where it is absent. */
  readonly unit?: Bilingual
  /** Decimals shown; the exports carry every digit. */
  readonly decimals?: number
  /** Writes the plus of a difference. */
  readonly signed?: boolean
}

/** Low and high end, as of a rank that can't be told more exactly. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** Why there is no figure. Shown as a dash with the reason. */
export interface MissingCell {
  readonly missing: Bilingual
}

/** A figure that is there but not shown, since it could tell about a person. Shown as 'dolt'. */
export interface WithheldCell {
  readonly withheld: Bilingual
}

/** `null`: no figure, and no reason known. A day is an ISO text. */
export type Cell = string | number | Bilingual | Interval | MissingCell | WithheldCell | null

export interface Row {
  /** Unique in the table, and stable: a municipality code, an id. */
  readonly key: string
  readonly cells: Readonly<Record<string, Cell>>
  /** Where the row's first cell leads. */
  readonly href?: string
  /** `own`: us, in blue; `peer`: those we have chosen to compare with. */
  readonly standing?: 'own' | 'peer'
  /** How many levels under the topmost the row lies, where the rows are a tree: its name is set in as far. */
  readonly depth?: number
}

/**
 * A table of figures before anybody has decided how it is to be read: the page, the CSV and the XLSX show the same.
 * The first column names the row.
 */
export interface Table {
  /** ASCII: anchor on the page and name of the file. */
  readonly id: string
  readonly title: Bilingual
  readonly columns: readonly [Column, ...Column[]]
  readonly rows: readonly Row[]
  readonly total?: Row
  /** `above` where the reader asks for the whole, `below` (the default) where the rows add up. */
  readonly totalPlace?: 'above' | 'below'
  readonly provenance: Provenance
  /** Whole sentences that must be read with the figures. */
  readonly notes?: readonly Bilingual[]
}

export type SortOrder = 'ascending' | 'descending'

export interface Sort {
  /** Key of a column. */
  readonly by: string
  readonly order: SortOrder
}

export function isMissing(cell: Cell | undefined): cell is MissingCell | null | undefined {
  return cell === null || cell === undefined || (typeof cell === 'object' && 'missing' in cell)
}

export function isWithheld(cell: Cell | undefined): cell is WithheldCell {
  return typeof cell === 'object' && cell !== null && 'withheld' in cell
}

export function isInterval(cell: Cell | undefined): cell is Interval {
  return typeof cell === 'object' && cell !== null && 'low' in cell
}

export function isBilingual(cell: Cell | undefined): cell is Bilingual {
  return typeof cell === 'object' && cell !== null && 'sv' in cell
}

/**
 * The rows in another order. Rows without a figure come last in both orders, since a gap is neither high nor low;
 * equal rows keep the order they had.
 */
export function sortRows(table: Table, sort: Sort | undefined, language: Language): readonly Row[] {
  if (!sort || !table.columns.some((column) => column.key === sort.by)) return table.rows
  const direction = sort.order === 'ascending' ? 1 : -1
  return table.rows.toSorted((left, right) => {
    const a = sortValue(left.cells[sort.by], language)
    const b = sortValue(right.cells[sort.by], language)
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
    if (typeof a === 'number' && typeof b === 'number') return direction * (a - b)
    return direction * compareNames(String(a), String(b))
  })
}

function sortValue(cell: Cell | undefined, language: Language): string | number | undefined {
  if (isMissing(cell) || isWithheld(cell)) return undefined
  if (isInterval(cell)) return (cell.low + cell.high) / 2
  return isBilingual(cell) ? cell[language] : cell
}
