import { z } from 'zod'
import type { ReportedIndicator } from '#core/indicator-import.ts'
import { type Database, statement } from './db.ts'
import { clearStaging, closeImport, type ImportRun } from './indicator-import.ts'
import { takeIndicators } from './indicator-metadata.ts'

/** What a whole import has brought, besides the figures that its sink has kept. */
export interface ImportResult {
  readonly indicators: readonly ReportedIndicator[]
  /** Asked for, but unknown to the source. */
  readonly absent: readonly string[]
  /** The years asked for; absent: every year. */
  readonly years?: readonly number[]
  /** ISO instant. */
  readonly at: string
}

// A year is held back where its indicator's title waits for a person, and where fewer than half of the municipalities
// that had a figure have one now (or an express withdrawal): that is a partial answer, not news, until somebody has
// accepted so few.
const weigh = statement(
  'import weigh',
  z.unknown(),
  `insert into import_outcome (import_id, source, kpi, year, reported, municipalities, before, held_back)
   select $1, $2, kpi, year, coalesce(staged.reported, 0), coalesce(staged.municipalities, 0),
     coalesce(current.municipalities, 0),
     case when indicator.pending_title is not null then 'renamed'
          when coalesce(staged.municipalities, 0) * 2 < current.municipalities and not exists (
            select from coverage_acceptance as accepted
            where (accepted.source, accepted.kpi, accepted.year) = ($2, kpi, year)
              and accepted.municipalities <= coalesce(staged.municipalities, 0)
          ) then 'coverage' end
   from (
     select kpi, year, count(*) as reported,
       count(distinct municipality) filter (where status <> 'missing') as municipalities
     from import_staging where import_id = $1 group by kpi, year
   ) as staged
   full join (
     select kpi, year, count(distinct municipality) as municipalities
     from indicator_value
     where source = $2 and kpi = any ($3) and superseded_by is null and status = 'published'
       and ($4::int[] is null or year = any ($4))
     group by kpi, year
   ) as current using (kpi, year)
   join indicator using (kpi)
   where indicator.source = $2`,
)

// A final figure that was preliminary is a new version even where the number is the same.
const supersede = statement(
  'import supersede',
  z.unknown(),
  `update indicator_value as current set superseded_by = $1
   from import_staging as staged join import_outcome as outcome using (import_id, kpi, year)
   where staged.import_id = $1 and outcome.held_back is null
     and current.source = $2 and current.superseded_by is null
     and (current.kpi, current.year, current.municipality, current.gender)
       = (staged.kpi, staged.year, staged.municipality, staged.gender)
     and (current.status <> staged.status or current.value is distinct from staged.value
       or (current.preliminary and not staged.preliminary))`,
)

// Whatever has no current version now is new or has just been superseded. The withdrawal of a figure that we never had
// isn't written.
const insert = statement(
  'import insert',
  z.unknown(),
  `insert into indicator_value
     (source, kpi, year, municipality, gender, import_id, value, status, preliminary, retrieved_at)
   select $2, staged.kpi, staged.year, staged.municipality, staged.gender, $1,
     staged.value, staged.status, staged.preliminary, staged.retrieved_at
   from import_staging as staged
   join import_outcome as outcome using (import_id, kpi, year)
   left join indicator_value as earlier
     on earlier.source = $2 and earlier.kpi = staged.kpi and earlier.year = staged.year
     and earlier.municipality = staged.municipality and earlier.gender = staged.gender
     and (earlier.superseded_by is null or earlier.superseded_by = $1)
   where staged.import_id = $1 and outcome.held_back is null
     and case when earlier.kpi is null then staged.status <> 'deleted' else earlier.superseded_by = $1 end`,
)

/**
 * Takes a whole import in: everything, or nothing. What is unchanged isn't written again, what is changed is written
 * beside the earlier version, which stays readable. A part that doesn't look whole is held back, and what people see
 * of it stays as it was.
 *
 * @throws Refusal where another fetch has taken the import over
 */
export async function completeImport(
  database: Database,
  run: ImportRun,
  { indicators, absent, years, at }: ImportResult,
): Promise<void> {
  await database.transaction(async (transaction) => {
    await closeImport(transaction, run, at)
    await takeIndicators(transaction, run, { indicators, absent }, at)
    const described = indicators.map(({ kpi }) => kpi)
    await transaction.all(weigh, [run.importId, run.source, described, years ?? null])
    await transaction.all(supersede, [run.importId, run.source])
    await transaction.all(insert, [run.importId, run.source])
    await clearStaging(transaction, run)
  })
}
