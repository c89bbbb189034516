import { z } from 'zod'
import type { Gender, IndicatorValue } from '#core/indicator.ts'
import type { ValueStatus } from '#core/indicator-import.ts'
import type { Provenance } from '#core/provenance.ts'
import { type Database, statement } from './db.ts'

type Source = Provenance['source']

const gender = z.enum(['T', 'K', 'M'])
const source = z.enum(['Kolada', 'exempeldata', 'file'])
const status = z.enum(['published', 'missing', 'deleted'])

/** A figure as it stands now, with where it comes from. `value` null is a published gap. */
export interface CurrentValue extends IndicatorValue, Provenance {
  readonly importId: number
}

/** Which figures. What is left out isn't limited. */
export interface ValueQuestion {
  readonly kpis: readonly string[]
  readonly years?: readonly number[]
  readonly gender?: Gender
  /**
   * Figures of different sources are never mixed. Left out: the most real source that any of the indicators has
   * (Kolada before a file before example data).
   */
  readonly source?: Source
}

const current = statement(
  'indicator values current',
  z
    .object({
      kpi: z.string(),
      municipality: z.string(),
      year: z.number(),
      gender,
      value: z.number().nullable(),
      source,
      mark: z.enum(['raw', 'derived']),
      retrieved_at: z.string(),
      preliminary: z.boolean(),
      import_id: z.number(),
    })
    .transform(
      ({ retrieved_at, import_id, ...row }): CurrentValue => ({
        ...row,
        retrievedAt: retrieved_at,
        importId: import_id,
      }),
    ),
  `select kpi, municipality, year, gender, value, source, mark, retrieved_at, preliminary, import_id
   from indicator_value
   where kpi = any ($1) and superseded_by is null and status <> 'deleted'
     and ($2::int[] is null or year = any ($2)) and ($3::text is null or gender = $3)
     and source = coalesce($4, (
       select source from indicator where kpi = any ($1)
       order by array_position(array['Kolada', 'file', 'exempeldata'], source) limit 1
     ))
   order by kpi, year, municipality, gender`,
)

/** The figures that hold now, in a fixed order. Withdrawn ones are left out; municipality `0000` is the country. */
export function currentValues(database: Database, question: ValueQuestion): Promise<CurrentValue[]> {
  const { kpis, years = null, gender = null, source = null } = question
  return database.all(current, [kpis, years, gender, source])
}

/** An indicator in the store. */
export interface LoadedIndicator {
  readonly kpi: string
  readonly source: Source
  readonly title: string
  /** A new title at the source that nobody has confirmed; the figures are from before it. */
  readonly pendingTitle: string | null
  readonly years: readonly number[]
  /** With a figure in the year that has most of them. */
  readonly municipalities: number
  /** When the source was last asked, and what it said was taken in. */
  readonly retrievedAt: string
  readonly preliminaryYears: readonly number[]
  /** ISO instant when the source was first seen without it; null as long as it is there. */
  readonly vanishedAt: string | null
}

const loaded = statement(
  'indicators loaded',
  z
    .object({
      kpi: z.string(),
      source,
      title: z.string(),
      pending_title: z.string().nullable(),
      years: z.array(z.number()),
      municipalities: z.number(),
      retrieved_at: z.string(),
      preliminary_years: z.array(z.number()),
      vanished_at: z.string().nullable(),
    })
    .transform(
      (row): LoadedIndicator => ({
        kpi: row.kpi,
        source: row.source,
        title: row.title,
        pendingTitle: row.pending_title,
        years: row.years,
        municipalities: row.municipalities,
        retrievedAt: row.retrieved_at,
        preliminaryYears: row.preliminary_years,
        vanishedAt: row.vanished_at,
      }),
    ),
  `select indicator.source, indicator.kpi, title, pending_title, retrieved_at, vanished_at,
     coalesce(array_agg(year order by year) filter (where year is not null), '{}') as years,
     coalesce(array_agg(year order by year) filter (where preliminary), '{}') as preliminary_years,
     coalesce(max(municipalities), 0) as municipalities
   from indicator
   left join (
     select source, kpi, year, bool_or(preliminary) as preliminary,
       count(*) filter (where gender = 'T' and municipality <> '0000') as municipalities
     from indicator_value
     where superseded_by is null and status = 'published' and ($1::text[] is null or kpi = any ($1))
     group by source, kpi, year
   ) as figures using (source, kpi)
   where $1::text[] is null or indicator.kpi = any ($1)
   group by indicator.source, indicator.kpi
   order by indicator.source, indicator.kpi`,
)

/**
 * The indicators in the store, with how far their figures reach and how old they are.
 *
 * @param kpis absent: every one
 */
export function indicatorsLoaded(database: Database, kpis?: readonly string[]): Promise<LoadedIndicator[]> {
  return database.all(loaded, [kpis ?? null])
}

/** A version of a figure. */
export interface ValueVersion {
  readonly source: Source
  readonly year: number
  readonly gender: Gender
  readonly value: number | null
  readonly status: ValueStatus
  readonly preliminary: boolean
  readonly retrievedAt: string
  readonly importId: number
  /** The import that brought the next version; null for the one that holds now. */
  readonly supersededBy: number | null
}

const version = z
  .object({
    source,
    year: z.number(),
    gender,
    value: z.number().nullable(),
    status,
    preliminary: z.boolean(),
    retrieved_at: z.string(),
    import_id: z.number(),
    superseded_by: z.number().nullable(),
  })
  .transform(
    ({ retrieved_at, import_id, superseded_by, ...row }): ValueVersion => ({
      ...row,
      retrievedAt: retrieved_at,
      importId: import_id,
      supersededBy: superseded_by,
    }),
  )

const versionColumns =
  'source, year, gender, value, status, preliminary, retrieved_at, import_id, superseded_by'

const versions = statement(
  'indicator value versions',
  version,
  `select ${versionColumns} from indicator_value where kpi = $1 and year = $2 and municipality = $3
   order by source, gender, import_id`,
)

/** Every version of a municipality's figure that we have seen, oldest first, withdrawn ones included. */
export function earlierValues(database: Database, kpi: string, year: number, municipality: string) {
  return database.all(versions, [kpi, year, municipality])
}

const revised = statement(
  'indicator values revised',
  version,
  `select ${versionColumns} from indicator_value as each
   where source = $1 and kpi = $2 and municipality = $3 and exists (
     select from indicator_value as earlier
     where (earlier.source, earlier.kpi, earlier.municipality, earlier.year, earlier.gender)
         = (each.source, each.kpi, each.municipality, each.year, each.gender)
       and earlier.superseded_by is not null
   )
   order by year desc, gender desc, import_id`,
)

/** Of a municipality's figures that have changed since they first came: every version, the latest year first. */
export function revisedValues(
  database: Database,
  {
    source,
    kpi,
    municipality,
  }: { readonly source: Source; readonly kpi: string; readonly municipality: string },
): Promise<ValueVersion[]> {
  return database.all(revised, [source, kpi, municipality])
}
