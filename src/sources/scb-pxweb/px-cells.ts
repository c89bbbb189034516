import type { StatDimension } from './table.ts'
import { type Detail, details } from './unreadable.ts'

/** The cells of a PC-Axis file, in the table's order. */
export interface PxCells {
  readonly values: (number | null)[]
  readonly statuses: Map<number, string>
}

/** A variable of the stub, and what its keys in the data are. */
export interface PxKeys {
  readonly dimension: StatDimension
  readonly by: 'codes' | 'labels'
}

/** Every cell after another. */
export function readCells(data: string): PxCells {
  const cells: PxCells = { values: [], statuses: new Map() }
  for (const word of wordsOf(data)) put(cells, cells.values.length, word)
  return cells
}

/**
 * Rows that each begin with the values or codes of the stub. A row that is left out has only zeros, as the format says.
 *
 * @param width cells in a row: the size of the heading
 * @returns the cells, or what is wrong
 */
export function readKeyedCells(
  data: string,
  stub: readonly PxKeys[],
  width: number,
): PxCells | { readonly wrong: Detail } {
  const places = stub.map(({ dimension, by }) => new Map(dimension[by].map((key, place) => [key, place])))
  const rows = stub.reduce((product, { dimension }) => product * dimension.codes.length, 1)
  const cells: PxCells = { values: new Array<number>(rows * width).fill(0), statuses: new Map() }
  const words = [...wordsOf(data)]
  const seen = new Set<number>()
  for (let at = 0; at < words.length; at += stub.length + width) {
    let row = 0
    for (const [of, known] of places.entries()) {
      const key = words[at + of] ?? ''
      const place = known.get(key)
      if (place === undefined) return { wrong: details.unknownKey(key, stub[of]?.dimension.label ?? '') }
      row = row * known.size + place
    }
    const keys = words.slice(at, at + stub.length).join(', ')
    if (seen.has(row)) return { wrong: details.rowTwice(keys) }
    seen.add(row)
    const own = words.slice(at + stub.length, at + stub.length + width)
    if (own.length < width) return { wrong: details.shortRow(keys, own.length, width) }
    for (const [place, word] of own.entries()) put(cells, row * width + place, word)
  }
  return cells
}

function* wordsOf(data: string): Generator<string> {
  for (const [, quoted, bare] of data.matchAll(/"([^"]*)"|([^\s",;]+)/g)) yield quoted ?? bare ?? ''
}

/** `-` means that there is nothing of it: exactly zero. Dots mean that there is no figure. */
function put({ values, statuses }: PxCells, at: number, word: string): void {
  const value = word === '-' ? 0 : /^[-+.\de]+$/i.test(word) ? Number(word) : Number.NaN
  if (word === '-' || Number.isNaN(value)) statuses.set(at, word)
  values[at] = Number.isNaN(value) ? null : value
}
