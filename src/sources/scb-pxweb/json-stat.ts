import { z } from 'zod'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import { problems } from './problems.ts'
import { cellsOf, mostCells, type StatDimension, type StatNote, type StatTable } from './table.ts'
import { type Detail, details } from './unreadable.ts'

const flags = z.record(z.string(), z.boolean()).nullish()
const figure = z.union([z.number(), z.string(), z.null()])
const texts = z.array(z.string())

const category = z.object({
  index: z.union([texts, z.record(z.string(), z.int())]).optional(),
  label: z.record(z.string(), z.string()).optional(),
  note: z.record(z.string(), texts).optional(),
})

const dimension = z.object({
  label: z.string().nullish(),
  note: texts.optional(),
  category,
  extension: z
    .object({
      elimination: z.boolean().nullish(),
      noteMandatory: flags,
      categoryNoteMandatory: z.record(z.string(), flags).nullish(),
    })
    .nullish(),
})
type Dimension = z.infer<typeof dimension>

const dataset = z.object({
  label: z.string().nullish(),
  source: z.string().nullish(),
  updated: z.string().nullish(),
  note: texts.optional(),
  id: texts,
  size: z.array(z.int().min(0)),
  role: z.object({ time: texts.optional(), geo: texts.optional(), metric: texts.optional() }).nullish(),
  dimension: z.record(z.string(), dimension),
  value: z.union([z.array(figure), z.record(z.string(), figure)]).nullish(),
  status: z.union([z.string(), z.array(z.string().nullable()), z.record(z.string(), z.string())]).nullish(),
  extension: z.object({ noteMandatory: flags }).nullish(),
})
type Dataset = z.infer<typeof dataset>

const collection = z.object({
  link: z.object({ item: z.array(z.looseObject({ class: z.string().optional() })) }),
})

/**
 * The tables of a JSON-stat document: one of a dataset (version 2, or version 1 inside `dataset`), those of a
 * collection that are embedded in it. A dataset without values, as metadata comes, is a table of empty cells.
 *
 * @param where file or address, for messages
 */
export function readJsonStat(where: string, body: unknown): Outcome<readonly StatTable[]> {
  const items = collection.safeParse(body)
  if (!items.success) {
    const table = readDataset(where, body)
    return table.ok ? succeed([table.value]) : table
  }
  const embedded = items.data.link.item.filter((item) => 'dimension' in item)
  if (embedded.length === 0) return refuse(problems.unreadable(where, details.onlyLinks()))
  const tables: StatTable[] = []
  for (const [place, item] of embedded.entries()) {
    const table = readDataset(`${where}#${place + 1}`, item)
    if (!table.ok) return table
    tables.push(table.value)
  }
  return succeed(tables)
}

function readDataset(where: string, body: unknown): Outcome<StatTable> {
  const parsed = dataset.safeParse(fromVersion1(body))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return refuse(problems.unreadable(where, details.notTable(issue?.path.join('.') || 'id')))
  }
  const data = parsed.data
  const dimensions = data.id.map((id) => dimensionOf(data, id))
  const fault = faultIn(data, dimensions)
  if (fault !== undefined) return refuse(problems.unreadable(where, fault))
  const cells = cellsOf(dimensions.flatMap((each) => each ?? []))
  if (cells > mostCells) return refuse(problems.tooLarge(where, cells))
  const given = data.value ?? []
  if (Array.isArray(given) && given.length !== 0 && given.length !== cells)
    return refuse(problems.unreadable(where, details.otherCount(given.length, cells)))
  const stray = Array.isArray(given) ? undefined : Object.keys(given).find((key) => !isCell(key, cells))
  if (stray !== undefined) return refuse(problems.unreadable(where, details.noSuchCell(stray, cells)))
  const statuses = statusesOf(data, cells)
  return succeed({
    label: data.label ?? '',
    source: data.source ?? '',
    updated: data.updated ?? '',
    notes: notesOf(data),
    dimensions: dimensions.flatMap((each) => each ?? []),
    values: valuesOf(given, cells, statuses),
    statuses,
  })
}

/** Version 1 has the dataset one level down, and `id`, `size` and `role` among its dimensions. */
function fromVersion1(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body
  const inner =
    'dataset' in body && typeof body.dataset === 'object' && body.dataset !== null ? body.dataset : body
  if (!('dimension' in inner) || typeof inner.dimension !== 'object' || inner.dimension === null) return inner
  if ('id' in inner || !('id' in inner.dimension)) return inner
  const { id, size, role, ...rest } = inner.dimension as Record<string, unknown>
  return { ...inner, id, size, role, dimension: rest }
}

function dimensionOf(data: Dataset, id: string): StatDimension | undefined {
  const own = data.dimension[id]
  if (own === undefined) return undefined
  const { index, label } = own.category
  const codes = codesOf(index, label)
  const role = (['time', 'geo', 'metric'] as const).find((name) => data.role?.[name]?.includes(id))
  return {
    id,
    label: own.label ?? id,
    ...(role === undefined ? {} : { role }),
    codes,
    labels: codes.map((code) => label?.[code] ?? code),
    canBeLeftOut: own.extension?.elimination ?? false,
  }
}

function codesOf(index: Dimension['category']['index'], label: Dimension['category']['label']): string[] {
  if (index === undefined) return Object.keys(label ?? {})
  if (Array.isArray(index)) return index
  return Object.entries(index)
    .sort(([, a], [, b]) => a - b)
    .map(([code]) => code)
}

function hasFigures({ value }: Dataset): boolean {
  return Array.isArray(value) ? value.length > 0 : Object.keys(value ?? {}).length > 0
}

function faultIn(data: Dataset, dimensions: readonly (StatDimension | undefined)[]): Detail | undefined {
  if (data.id.length !== data.size.length) return details.idAndSize(data.id.length, data.size.length)
  for (const [place, each] of dimensions.entries()) {
    const id = data.id[place] ?? ''
    if (each === undefined) return details.noDimension(id)
    // Metadata has no figures to place, and its sizes have been seen to be wrong.
    if (hasFigures(data) && each.codes.length !== data.size[place])
      return details.otherSize(id, each.codes.length, data.size[place] ?? 0)
    if (new Set(each.codes).size !== each.codes.length || placesTwice(data.dimension[id]))
      return details.codeTwice(id)
  }
  return undefined
}

/** Two codes that the index puts in the same place. */
function placesTwice(own: Dimension | undefined): boolean {
  const index = own?.category.index
  if (index === undefined || Array.isArray(index)) return false
  const places = Object.values(index)
  return new Set(places).size !== places.length
}

function isCell(key: string, cells: number): boolean {
  return /^\d+$/.test(key) && Number(key) < cells
}

function statusesOf({ status }: Dataset, cells: number): Map<number, string> {
  const found = new Map<number, string>()
  if (typeof status === 'string') for (let cell = 0; cell < cells; cell++) found.set(cell, status)
  else if (Array.isArray(status)) {
    // One status alone, or a list of one, is every cell's.
    for (let cell = 0; cell < cells; cell++) {
      const own = status[status.length === 1 ? 0 : cell]
      if (own) found.set(cell, own)
    }
  } else for (const [cell, own] of Object.entries(status ?? {})) found.set(Number(cell), own)
  return found
}

/** A text in place of a figure says why there is none, unless it is a figure in quotation marks. */
function valuesOf(
  given: readonly (number | string | null)[] | Readonly<Record<string, number | string | null>>,
  cells: number,
  statuses: Map<number, string>,
): (number | null)[] {
  const values = new Array<number | null>(cells).fill(null)
  const entries: Iterable<readonly [number | string, number | string | null]> = Array.isArray(given)
    ? given.entries()
    : Object.entries(given)
  for (const [key, value] of entries) {
    const cell = Number(key)
    if (typeof value === 'string' && !/^-?\d+(\.\d+)?$/.test(value)) statuses.set(cell, value)
    else values[cell] = value === null ? null : Number(value)
  }
  return values
}

function notesOf(data: Dataset): StatNote[] {
  const own = (data.note ?? []).map((text, place) => ({
    text,
    isMandatory: data.extension?.noteMandatory?.[place] ?? false,
  }))
  const ofDimensions = Object.entries(data.dimension).flatMap(([id, { note, category, extension }]) => [
    ...(note ?? []).map((text, place) => ({
      text,
      isMandatory: extension?.noteMandatory?.[place] ?? false,
      dimension: id,
    })),
    ...Object.entries(category.note ?? {}).flatMap(([code, list]) =>
      list.map((text, place) => ({
        text,
        isMandatory: extension?.categoryNoteMandatory?.[code]?.[place] ?? false,
        dimension: id,
        code,
      })),
    ),
  ])
  return [...own, ...ofDimensions]
}
