export type SheetCell = string | number | null

/** How a field of a document stands in a cell. */
export interface Column {
  /** Head of the column. */
  readonly name: string
  /** Where in the entry it belongs: `['measure', 'day']`. */
  readonly path: readonly string[]
  readonly kind: 'text' | 'number' | 'yes-no' | 'list' | 'numbers' | 'pairs' | 'steps'
}

type Fields = Readonly<Record<string, unknown>>

/** An entry as cells in the order of the columns. */
export function toRow(entry: object, columns: readonly Column[]): SheetCell[] {
  return columns.map(({ path, kind }) => {
    const value = path.reduce<unknown>((at, step) => (isFields(at) ? at[step] : undefined), entry)
    return isSaid(value, kind) ? toCell(value) : null
  })
}

/** A price may be one id or one for each provider; each has columns of its own. */
function isSaid(value: unknown, kind: Column['kind']): boolean {
  return value !== undefined && !(kind === 'text' && typeof value === 'object')
}

function toCell(value: unknown): SheetCell {
  if (typeof value === 'number' || typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'ja' : 'nej'
  if (!Array.isArray(value)) {
    const pairs: readonly [string, unknown][] = isFields(value) ? Object.entries(value) : []
    return pairs.map(([key, each]) => `${key}=${String(each)}`).join('; ')
  }
  return value.every(isFields)
    ? value.map((step) => `${String(step.upTo)}=${String(step.ore)}`).join('; ')
    : value.map(String).join(', ')
}

/** Cells as an entry. What can't be read as the column says stays as it is written. */
export function fromRow(
  head: readonly string[],
  cells: readonly SheetCell[],
  columns: readonly Column[],
): Fields {
  const entry: Record<string, unknown> = {}
  for (const [i, name] of head.entries()) {
    const cell = cells[i] ?? null
    if (cell === null || cell === '') continue
    const column = columns.find((each) => each.name === name.trim())
    put(entry, column?.path ?? [name.trim()], column === undefined ? cell : fromCell(cell, column.kind))
  }
  return entry
}

function fromCell(cell: string | number, kind: Column['kind']): unknown {
  const text = String(cell)
  const items = (separator: string) => text.split(separator).map((item) => item.trim())
  switch (kind) {
    case 'text':
      return text
    case 'number':
      return asNumber(text)
    case 'yes-no':
      return (
        ({ ja: true, nej: false, yes: true, no: false, true: true, false: false } as Fields)[
          text.toLowerCase()
        ] ?? text
      )
    case 'list':
      return items(',')
    case 'numbers':
      return items(',').map(asNumber)
    case 'pairs':
      return Object.fromEntries(items(';').map((pair) => pair.split('=').map((part) => part.trim())))
    case 'steps':
      return items(';').map((pair) => {
        const [upTo = '', ore = ''] = pair.split('=')
        return { upTo: asNumber(upTo), ore: asNumber(ore) }
      })
  }
}

/** With point or comma, and with spaces between thousands; the text itself where it is no number. */
function asNumber(text: string): number | string {
  const plain = text.replaceAll(/\s/g, '').replace(',', '.')
  const number = Number(plain)
  return plain === '' || Number.isNaN(number) ? text : number
}

function put(entry: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [first = '', ...rest] = path
  if (rest.length === 0) {
    entry[first] = value
    return
  }
  const inner: unknown = entry[first]
  const fields: Record<string, unknown> = isFields(inner) ? { ...inner } : {}
  put(fields, rest, value)
  entry[first] = fields
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
