import type { Language } from '#core/language.ts'
import { sourceSentence } from '#core/source-sentence.ts'
import {
  type Cell,
  type Column,
  type ColumnKind,
  isBilingual,
  isInterval,
  isMissing,
  isWithheld,
  type Row,
  type Table,
} from './table.ts'

/** A table as a file holds it: one value a cell, an interval in two columns, sentences apart from the figures. */
export interface FlatTable {
  readonly head: readonly string[]
  readonly kinds: readonly ColumnKind[]
  /** Decimals by column, where told. */
  readonly decimals: readonly (number | undefined)[]
  readonly rows: readonly (readonly (string | number | undefined)[])[]
  /** Title first, then notes, then the source. */
  readonly remarks: readonly string[]
}

const words = {
  sv: { low: 'från', high: 'till', withheld: 'dolt', kronor: 'kr', share: 'andel', percent: 'procent' },
  en: { low: 'from', high: 'to', withheld: 'withheld', kronor: 'SEK', share: 'share', percent: 'per cent' },
} as const satisfies Record<Language, unknown>

export function flatten(table: Table, language: Language): FlatTable {
  const all = table.total ? withTotal(table, table.total) : table.rows
  const wide = <T>(each: (column: Column) => T | readonly T[]) => table.columns.flatMap(each)
  return {
    head: wide((column) => headings(column, language)),
    kinds: wide((column) => (column.kind === 'interval' ? (['interval', 'interval'] as const) : column.kind)),
    decimals: table.columns.flatMap((column) =>
      column.kind === 'interval' ? [column.decimals, column.decimals] : [column.decimals],
    ),
    rows: all.map((row) =>
      table.columns.flatMap((column) => values(row.cells[column.key], column.kind === 'interval', language)),
    ),
    remarks: [
      table.title[language],
      ...(table.notes ?? []).map((note) => note[language]),
      sourceSentence(table.provenance, language),
    ],
  }
}

function withTotal(table: Table, total: Row): readonly Row[] {
  return table.totalPlace === 'above' ? [total, ...table.rows] : [...table.rows, total]
}

function headings(column: Column, language: Language): readonly string[] {
  const w = words[language]
  const own =
    column.kind === 'kronor' || column.kind === 'share' || column.kind === 'percent'
      ? w[column.kind]
      : undefined
  const unit = column.unit?.[language] ?? own
  const label = unit ? `${column.label[language]} (${unit})` : column.label[language]
  return column.kind === 'interval' ? [`${label}, ${w.low}`, `${label}, ${w.high}`] : [label]
}

function values(
  cell: Cell | undefined,
  isRange: boolean,
  language: Language,
): readonly (string | number | undefined)[] {
  const one = single(cell, language)
  if (!isRange) return [one]
  return isInterval(cell) ? [cell.low, cell.high] : [one, one]
}

function single(cell: Cell | undefined, language: Language): string | number | undefined {
  if (isMissing(cell)) return undefined
  if (isWithheld(cell)) return words[language].withheld
  if (isBilingual(cell)) return cell[language]
  return isInterval(cell) ? `${cell.low}–${cell.high}` : cell
}
