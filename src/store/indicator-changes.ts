import { z } from 'zod'
import type { Gender } from '#core/indicator.ts'
import type { Problem } from '#core/outcome.ts'
import type { Provenance } from '#core/provenance.ts'
import { type Database, statement } from './db.ts'

const states = ['running', 'interrupted', 'complete', 'failed', 'cancelled'] as const

/** An attempt to bring figures in, and how far it has come. */
export interface ImportStatus {
  readonly importId: number
  readonly source: Provenance['source']
  readonly state: (typeof states)[number]
  readonly startedAt: string
  readonly finishedAt: string | null
  /** Answers kept, and how many there are thought to be in all. */
  readonly requests: number
  readonly plannedRequests: number
  readonly rows: number
  /** Why it isn't complete. */
  readonly problem: Problem | null
}

const problem = z
  .object({
    code: z.string(),
    where: z.string().optional(),
    text: z.object({ sv: z.string(), en: z.string() }),
  })
  .transform(({ where, ...rest }): Problem => (where === undefined ? rest : { ...rest, where }))

const importRow = z
  .object({
    import_id: z.number(),
    source: z.enum(['Kolada', 'exempeldata', 'file']),
    state: z.enum(states),
    started_at: z.string(),
    finished_at: z.string().nullable(),
    requests: z.number(),
    planned_requests: z.number(),
    row_count: z.number(),
    problem: problem.nullable(),
  })
  .transform(
    (row): ImportStatus => ({
      importId: row.import_id,
      source: row.source,
      state: row.state,
      startedAt: row.started_at,
      finishedAt: row.finished_at,
      requests: row.requests,
      plannedRequests: row.planned_requests,
      rows: row.row_count,
      problem: row.problem,
    }),
  )

const importColumns =
  'import_id, source, state, started_at, finished_at, requests, planned_requests, row_count, problem'

const progress = statement(
  'import progress',
  importRow,
  `select ${importColumns} from import where import_id = $1`,
)

/** How far an import has come, or undefined where there is none with that id. */
export function importProgress(database: Database, importId: number): Promise<ImportStatus | undefined> {
  return database.first(progress, [importId])
}

const recent = statement(
  'import recent',
  importRow,
  `select ${importColumns} from import order by import_id desc limit $1`,
)

/** The latest imports, newest first. */
export function recentImports(database: Database, most = 20): Promise<ImportStatus[]> {
  return database.all(recent, [most])
}

/** A figure that the source has changed without notice. Null: a published gap, or nothing any more. */
export interface RevisedValue {
  readonly kpi: string
  readonly municipality: string
  readonly year: number
  readonly gender: Gender
  readonly before: number | null
  readonly after: number | null
}

/** A change of what is said of an indicator; `before` and `after` are titles or descriptions. */
export interface IndicatorChange {
  readonly kpi: string
  readonly title: string
  readonly before: string | null
  readonly after: string | null
}

/** A year of an indicator that was not taken in: what people see of it is from before. */
export interface HeldBackYear {
  readonly kpi: string
  readonly year: number
  readonly reason: 'coverage' | 'renamed'
  /** Municipalities with a figure before, and in the answer. */
  readonly before: number
  readonly after: number
}

/** What an import changed. */
export interface ImportChanges {
  /** Figures written for the first time. */
  readonly added: number
  /** Figures that the source gave as we had them. */
  readonly confirmed: number
  /** The same figure, no longer preliminary. */
  readonly finalised: number
  readonly revised: readonly RevisedValue[]
  /** Figures that the source has taken back. */
  readonly withdrawn: readonly RevisedValue[]
  readonly vanished: readonly IndicatorChange[]
  readonly returned: readonly IndicatorChange[]
  /** Titles that wait to be confirmed. */
  readonly renamed: readonly IndicatorChange[]
  readonly redescribed: readonly IndicatorChange[]
  readonly heldBack: readonly HeldBackYear[]
}

const changedValue = z.object({
  kpi: z.string(),
  municipality: z.string(),
  year: z.number(),
  gender: z.enum(['T', 'K', 'M']),
  before: z.number().nullable(),
  after: z.number().nullable(),
})

const versionPairs = `from indicator_value as earlier
   join indicator_value as later using (source, kpi, year, municipality, gender)
   where earlier.superseded_by = $1 and later.import_id = $1`

const sameValue = 'earlier.status = later.status and earlier.value is not distinct from later.value'

const changedValues = statement(
  'import changed values',
  changedValue.extend({ withdrawn: z.boolean() }),
  `select kpi, municipality, year, gender, earlier.value as before, later.value as after,
     later.status = 'deleted' as withdrawn
   ${versionPairs} and not (${sameValue})
   order by kpi, year, municipality, gender`,
)

const counts = statement(
  'import counts',
  z.object({ written: z.number(), replaced: z.number(), finalised: z.number(), taken: z.number() }),
  `select (select count(*) from indicator_value where import_id = $1) as written,
     (select count(*) from indicator_value where superseded_by = $1) as replaced,
     (select count(*) ${versionPairs} and ${sameValue}) as finalised,
     (select coalesce(sum(reported), 0) from import_outcome where import_id = $1 and held_back is null) as taken`,
)

const indicatorChanges = statement(
  'import indicator changes',
  z.object({
    kpi: z.string(),
    title: z.string(),
    kind: z.enum(['renamed', 'redescribed', 'vanished', 'returned', 'confirmed']),
    before: z.string().nullable(),
    after: z.string().nullable(),
  }),
  `select kpi, title, kind, before, after
   from indicator_revision as revision join indicator using (source, kpi)
   where revision.import_id = $1 order by kpi`,
)

const heldBackYears = statement(
  'import held back',
  z.object({
    kpi: z.string(),
    year: z.number(),
    reason: z.enum(['coverage', 'renamed']),
    before: z.number(),
    after: z.number(),
  }),
  `select kpi, year, held_back as reason, before, municipalities as after
   from import_outcome where import_id = $1 and held_back is not null order by kpi, year`,
)

/** What an import changed, computed from the history that it left. */
export async function importChanges(database: Database, importId: number): Promise<ImportChanges> {
  const values = await database.all(changedValues, [importId])
  const indicators = await database.all(indicatorChanges, [importId])
  const heldBack = await database.all(heldBackYears, [importId])
  const counted = await database.first(counts, [importId])
  const { written, replaced, finalised, taken } = counted ?? {
    written: 0,
    replaced: 0,
    finalised: 0,
    taken: 0,
  }
  const changes = (kind: (typeof indicators)[number]['kind']) =>
    indicators.filter((row) => row.kind === kind).map(({ kind: _, ...change }) => change)
  const changed = (withdrawn: boolean) =>
    values.filter((row) => row.withdrawn === withdrawn).map(({ withdrawn: _, ...value }) => value)
  return {
    added: written - replaced,
    confirmed: taken - written,
    finalised,
    revised: changed(false),
    withdrawn: changed(true),
    vanished: changes('vanished'),
    returned: changes('returned'),
    renamed: changes('renamed'),
    redescribed: changes('redescribed'),
    heldBack,
  }
}
