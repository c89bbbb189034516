import { z } from 'zod'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import type { Provenance } from '#core/provenance.ts'
import { type Database, statement } from './db.ts'

const confirm = statement(
  'indicator confirm title',
  z.object({ before: z.string(), after: z.string() }),
  `update indicator set title = indicator.pending_title, pending_title = null
   from indicator as before
   where indicator.source = $1 and indicator.kpi = $2 and indicator.pending_title is not null
     and before.source = indicator.source and before.kpi = indicator.kpi
   returning before.title as before, indicator.title as after`,
)

const note = statement(
  'indicator confirm note',
  z.unknown(),
  `insert into indicator_revision (source, kpi, import_id, kind, before, after, noticed_at, who, why)
   select source, kpi, max(import_id), 'confirmed', $3, $4, $5, $6, $7
   from indicator_revision where source = $1 and kpi = $2 and kind = 'renamed' group by source, kpi`,
)

export interface TitleConfirmation {
  readonly kpi: string
  readonly source?: Provenance['source']
  readonly who: string
  /** Why the new title means the same figures, or that the new ones are wanted anyway. */
  readonly why: string
  /** ISO instant. */
  readonly at: string
}

/** Accepts an indicator's new title. Its new figures are taken in by the next fetch; the earlier ones stay till then. */
export async function confirmTitle(
  database: Database,
  { kpi, source = 'Kolada', who, why, at }: TitleConfirmation,
): Promise<Outcome<{ before: string; after: string }>> {
  return database.transaction(async (transaction) => {
    const title = await transaction.first(confirm, [source, kpi])
    if (title === undefined) return refuse(nothingToConfirm(kpi))
    await transaction.all(note, [source, kpi, title.before, title.after, at, who, why])
    return succeed(title)
  })
}

function nothingToConfirm(kpi: string) {
  return {
    code: 'no-pending-title',
    where: kpi,
    text: {
      sv: `${kpi} har ingen ny titel som väntar på bekräftelse.`,
      en: `${kpi} has no new title that waits to be confirmed.`,
    },
  }
}
