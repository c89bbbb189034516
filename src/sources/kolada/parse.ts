import { z } from 'zod'
import type { Gender } from '#core/indicator.ts'
import type { ReportedIndicator, ValueStatus } from '#core/indicator-import.ts'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import { problems } from './problems.ts'

const flag = z.union([z.boolean(), z.literal(0).transform(() => false), z.literal(1).transform(() => true)])
const day = z.iso.date().nullish().transform(orNull)
const year = z.union([
  z.int(),
  z
    .string()
    .regex(/^\d{4}$/)
    .transform(Number),
])

/** Text that has been encoded twice reads `KostnadÃ¥`: one user once got Kolada's titles that way. */
const text = z.string().refine((value) => !/Ã[\u0080-\u00bf]/.test(value), 'text encoded twice')

const envelope = z.object({
  values: z.array(z.unknown()),
  count: z.int().optional(),
  next_url: z.string().nullish(),
})

/** A page of a list, its rows not yet read. `whole` is false where Kolada's own count says that rows are missing. */
export interface Page {
  readonly rows: readonly unknown[]
  readonly nextUrl: string | null | undefined
  readonly whole: boolean
}

export function parsePage(address: string, body: unknown): Outcome<Page> {
  const page = read(address, envelope, body)
  if (!page.ok) return page
  const { values, count, next_url } = page.value
  return succeed({ rows: values, nextUrl: next_url, whole: count === undefined || count === values.length })
}

const area = z.object({ id: z.string(), title: text, type: z.string() })
export type Area = z.infer<typeof area>

export function parseAreas(address: string, rows: readonly unknown[]): Outcome<Area[]> {
  return read(address, z.array(area), rows)
}

const indicator = z
  .object({
    id: z.string(),
    title: text.transform((title) => title.trim()),
    description: text.nullish().transform((description) => description ?? ''),
    is_divided_by_gender: flag,
    municipality_type: z.string(),
    auspice: z.string().nullish(),
    auspices: z.string().nullish(), // version 2's spelling
    operating_area: text.nullish().transform((area) => area ?? ''),
    perspective: text.nullish().transform((perspective) => perspective ?? ''),
    prel_publication_date: day,
    publication_date: day,
    publ_period: year.nullish().transform(orNull),
    has_ou_data: flag.nullish().transform((has) => has ?? false),
  })
  .transform(
    (row): ReportedIndicator => ({
      kpi: row.id,
      title: row.title,
      description: row.description,
      dividedByGender: row.is_divided_by_gender,
      municipalityType: row.municipality_type,
      auspice: row.auspice ?? row.auspices ?? null,
      operatingArea: row.operating_area,
      perspective: row.perspective,
      prelPublicationDate: row.prel_publication_date,
      publicationDate: row.publication_date,
      publPeriod: row.publ_period,
      hasUnitData: row.has_ou_data,
    }),
  )

export function parseIndicators(address: string, rows: readonly unknown[]): Outcome<ReportedIndicator[]> {
  return read(address, z.array(indicator), rows)
}

const member = z.union([
  z.object({ member_id: z.string() }).transform(({ member_id }) => member_id),
  z.object({ id: z.string() }).transform(({ id }) => id), // the spelling of the written documentation
])
const group = z.object({ id: z.string(), title: text, members: z.array(member) })
export type Group = z.infer<typeof group>

/** Groups of municipalities, such as "Liknande kommuner grundskola, Höör, 2024", with the ids of their members. */
export function parseGroups(address: string, rows: readonly unknown[]): Outcome<Group[]> {
  return read(address, z.array(group), rows)
}

const figure = z
  .object({
    gender: z.enum(['T', 'K', 'M']),
    value: z.number().nullish(),
    isdeleted: flag.nullish(),
    is_deleted: flag.nullish(), // version 2's spelling
  })
  .transform(({ gender, value, isdeleted, is_deleted }) => ({
    gender,
    ...valueAndStatus(value ?? null, (isdeleted ?? is_deleted) === true),
  }))

const figureRow = z.object({
  kpi: z.string(),
  municipality: z.string(),
  period: year,
  values: z.array(figure),
})

/** A figure as Kolada gives it, one gender a row. */
export interface KoladaFigure {
  readonly kpi: string
  readonly municipality: string
  readonly year: number
  readonly gender: Gender
  readonly value: number | null
  readonly status: ValueStatus
}

/**
 * The figures of a page. The genders of a row come in no fixed order and are told apart by their letter, never by
 * their place. An area without a row gives no figure; a row without a value gives a missing one.
 *
 * Refused where one figure is given twice with different values: which one holds isn't ours to guess.
 */
export function parseFigures(address: string, rows: readonly unknown[]): Outcome<KoladaFigure[]> {
  const parsed = read(address, z.array(figureRow), rows)
  if (!parsed.ok) return parsed
  const figures = new Map<string, KoladaFigure>()
  for (const { kpi, municipality, period, values } of parsed.value) {
    for (const value of values) {
      const next = { kpi, municipality, year: period, ...value }
      const key = [kpi, municipality, period, value.gender].join('/')
      const known = figures.get(key)
      if (known !== undefined && contradict(known, next)) {
        return refuse(problems.unexpected(address, `${key} = ${known.value}, ${next.value}`))
      }
      if (known === undefined || known.status === 'deleted') figures.set(key, next)
    }
  }
  return succeed([...figures.values()])
}

/** A withdrawn figure may stand beside the one that replaces it; otherwise two figures of one thing must agree. */
function contradict(a: KoladaFigure, b: KoladaFigure): boolean {
  return a.status !== 'deleted' && b.status !== 'deleted' && a.value !== b.value
}

function valueAndStatus(value: number | null, deleted: boolean) {
  if (deleted) return { value: null, status: 'deleted' } as const
  return { value, status: value === null ? 'missing' : 'published' } as const
}

function orNull<T>(value: T | null | undefined): T | null {
  return value ?? null
}

function read<T>(address: string, shape: z.ZodType<T>, body: unknown): Outcome<T> {
  const parsed = shape.safeParse(body)
  if (parsed.success) return succeed(parsed.data)
  const [issue] = parsed.error.issues
  return refuse(problems.unexpected(address, `${issue?.path.join('.') || 'body'}: ${issue?.message ?? '?'}`))
}
