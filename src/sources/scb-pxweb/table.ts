/** A statistical table, whatever form it came in. */
export interface StatTable {
  readonly label: string
  readonly source: string
  /** When the figures were published, as the table writes it; '' where it doesn't. */
  readonly updated: string
  readonly notes: readonly StatNote[]
  /** The last one varies fastest in `values`. */
  readonly dimensions: readonly StatDimension[]
  /** One a cell; null: no figure. */
  readonly values: readonly (number | null)[]
  /** Why there is no figure, or what is special with the one there is, by cell. */
  readonly statuses: ReadonlyMap<number, string>
}

export interface StatDimension {
  readonly id: string
  readonly label: string
  readonly role?: 'time' | 'geo' | 'metric'
  readonly codes: readonly string[]
  /** As many as there are codes. */
  readonly labels: readonly string[]
  /** The table can be had without it, summed by its publisher. */
  readonly canBeLeftOut: boolean
}

/** What must be read with the figures, or with those of one dimension or code. */
export interface StatNote {
  readonly text: string
  /** The publisher demands that it is shown. */
  readonly isMandatory: boolean
  readonly dimension?: string
  readonly code?: string
}

export interface LongRow {
  /** A code for each dimension, in their order. */
  readonly codes: readonly string[]
  readonly labels: readonly string[]
  readonly value: number | null
  readonly status: string
}

/** Beyond this a table isn't held in memory. */
export const mostCells = 20_000_000

export function cellsOf(dimensions: readonly { readonly codes: readonly string[] }[]): number {
  return dimensions.reduce((product, { codes }) => product * codes.length, 1)
}

/**
 * One row a cell, in the table's order.
 *
 * @param all cells without a figure too
 */
export function* longRows(table: StatTable, all = false): Generator<LongRow> {
  const { dimensions, values, statuses } = table
  const place = dimensions.map(() => 0)
  for (const [index, value] of values.entries()) {
    if (all || value !== null) {
      yield {
        codes: dimensions.map(({ codes }, d) => codes[place[d] ?? 0] ?? ''),
        labels: dimensions.map(({ labels }, d) => labels[place[d] ?? 0] ?? ''),
        value,
        status: statuses.get(index) ?? '',
      }
    }
    advance(place, dimensions)
  }
}

/** To the next cell: the last dimension first. */
function advance(place: number[], dimensions: readonly StatDimension[]): void {
  for (let d = place.length - 1; d >= 0; d--) {
    const next = (place[d] ?? 0) + 1
    if (next < (dimensions[d]?.codes.length ?? 0)) {
      place[d] = next
      return
    }
    place[d] = 0
  }
}
