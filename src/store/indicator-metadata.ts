import { z } from 'zod'
import type { ReportedIndicator } from '#core/indicator-import.ts'
import { type Database, statement } from './db.ts'
import type { ImportRun } from './indicator-import.ts'

const storedIndicator = statement(
  'indicator stored',
  z.object({
    title: z.string(),
    description: z.string(),
    vanished: z.boolean(),
  }),
  `select title, description, vanished_at is not null as vanished from indicator where source = $1 and kpi = $2`,
)

const take = statement(
  'indicator take',
  z.unknown(),
  `insert into indicator (source, kpi, title, description, divided_by_gender, municipality_type, auspice,
     operating_area, perspective, prel_publication_date, publication_date, publ_period, has_unit_data,
     import_id, retrieved_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
   on conflict (source, kpi) do update set
     pending_title = null, description = excluded.description, divided_by_gender = excluded.divided_by_gender,
     municipality_type = excluded.municipality_type, auspice = excluded.auspice,
     operating_area = excluded.operating_area, perspective = excluded.perspective,
     prel_publication_date = excluded.prel_publication_date, publication_date = excluded.publication_date,
     publ_period = excluded.publ_period, has_unit_data = excluded.has_unit_data,
     import_id = excluded.import_id, retrieved_at = excluded.retrieved_at, vanished_at = null`,
)

const hold = statement(
  'indicator hold',
  z.unknown(),
  'update indicator set pending_title = $3, vanished_at = null where source = $1 and kpi = $2',
)

const vanish = statement(
  'indicator vanish',
  z.unknown(),
  'update indicator set vanished_at = coalesce(vanished_at, $3) where source = $1 and kpi = $2',
)

const note = statement(
  'indicator note',
  z.unknown(),
  `insert into indicator_revision (source, kpi, import_id, kind, before, after, noticed_at)
   values ($1, $2, $3, $4, $5, $6, $7)`,
)

type Kind = 'renamed' | 'redescribed' | 'vanished' | 'returned'

/**
 * Takes in what the source says of its indicators. One with a new title is stopped: its title and description stay,
 * the new title waits for a person. One that the source no longer has is marked and kept.
 */
export async function takeIndicators(
  transaction: Database,
  run: ImportRun,
  found: { readonly indicators: readonly ReportedIndicator[]; readonly absent: readonly string[] },
  at: string,
): Promise<void> {
  const { source, importId } = run
  const notice = (kpi: string, kind: Kind, before: string | null, after: string | null) =>
    transaction.all(note, [source, kpi, importId, kind, before, after, at])

  for (const reported of found.indicators) {
    const { kpi, title, description } = reported
    const stored = await transaction.first(storedIndicator, [source, kpi])
    if (stored?.vanished) await notice(kpi, 'returned', null, title)
    if (stored !== undefined && stored.title !== title) {
      await transaction.all(hold, [source, kpi, title])
      await notice(kpi, 'renamed', stored.title, title)
    } else {
      await transaction.all(take, [source, ...columns(reported), importId, at])
      if (stored !== undefined && stored.description !== description) {
        await notice(kpi, 'redescribed', stored.description, description)
      }
    }
  }
  for (const kpi of found.absent) {
    const stored = await transaction.first(storedIndicator, [source, kpi])
    if (stored === undefined) continue
    await transaction.all(vanish, [source, kpi, at])
    await notice(kpi, 'vanished', stored.title, null)
  }
}

function columns(indicator: ReportedIndicator): unknown[] {
  return [
    indicator.kpi,
    indicator.title,
    indicator.description,
    indicator.dividedByGender,
    indicator.municipalityType,
    indicator.auspice,
    indicator.operatingArea,
    indicator.perspective,
    indicator.prelPublicationDate,
    indicator.publicationDate,
    indicator.publPeriod,
    indicator.hasUnitData,
  ]
}
