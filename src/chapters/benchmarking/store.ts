import { z } from 'zod'
import type { IndicatorValue } from '#core/indicator.ts'
import type { Municipality } from '#core/municipality.ts'
import type { Provenance } from '#core/provenance.ts'
import { type Database, statement } from '#store/db.ts'
import { numbers, texts } from '#store/long-lists.ts'
import { municipalitiesOf } from '#store/municipalities.ts'
import { buildPanel, type Panel } from './panel.ts'

/** A panel and where its figures come from. What is computed from it is our own processing. */
export interface BenchmarkData {
  readonly panel: Panel
  readonly provenance: Provenance
}

const latestImport = statement(
  'benchmarking latest import',
  z.object({ import_id: z.number().nullable() }),
  `select max(import_id) as import_id from import where state = 'complete'`,
)

/** Changes whenever figures have come in: results computed before are then made anew. */
export async function dataVersion(database: Database): Promise<number> {
  return (await database.first(latestImport))?.import_id ?? 0
}

/** Which country's figures a page speaks of: the example municipality lives among made-up ones. */
export function sourceFor(kind: 'example' | 'own' | undefined): Provenance['source'] | undefined {
  return kind === 'example' ? 'exempeldata' : undefined
}

// One row an indicator and year, its municipalities and figures as lists: a panel has tens of thousands of figures,
// and a row each would cost more to read than to rank.
const series = statement(
  'benchmarking series',
  z.object({
    source: z.enum(['Kolada', 'exempeldata', 'file']),
    kpi: z.string(),
    year: z.number(),
    municipalities: texts,
    figures: numbers,
    retrieved_at: z.string(),
    preliminary: z.boolean(),
  }),
  `select source, kpi, year, json_agg(municipality) as municipalities, json_agg(value) as figures,
     max(retrieved_at) as retrieved_at, bool_or(preliminary) as preliminary
   from indicator_value
   where kpi = any ($1) and gender = 'T' and superseded_by is null and status = 'published'
     and source = coalesce($2, (
       select source from indicator where kpi = any ($1)
       order by array_position(array['Kolada', 'file', 'exempeldata'], source) limit 1
     ))
   group by source, kpi, year`,
)

/**
 * The figures that hold now, ready for the methods.
 *
 * @param source absent: the most real one that has any of the indicators
 */
export async function loadBenchmarkData(
  database: Database,
  kpis: readonly string[],
  source?: Provenance['source'],
): Promise<BenchmarkData> {
  const rows = await database.all(series, [kpis, source ?? null])
  const found = rows[0]?.source ?? source ?? 'Kolada'
  return {
    panel: buildPanel(unfold(rows), await municipalitiesOf(database, found)),
    provenance: {
      source: found,
      mark: 'derived',
      retrievedAt: rows.map(({ retrieved_at }) => retrieved_at).reduce((a, b) => (a > b ? a : b), ''),
      preliminary: rows.some(({ preliminary }) => preliminary),
    },
  }
}

function* unfold(rows: readonly z.infer<typeof series.row>[]): Generator<IndicatorValue> {
  for (const { kpi, year, municipalities, figures } of rows) {
    for (const [index, municipality] of municipalities.entries()) {
      yield { kpi, municipality, year, gender: 'T', value: figures[index] ?? null }
    }
  }
}

const anyFigure = statement(
  'benchmarking any figure',
  z.object({ found: z.boolean() }),
  `select exists (
     select from indicator_value where kpi = any ($1) and ($2::text is null or source = $2) and superseded_by is null
   ) as found`,
)

/** Whether there is anything at all to show of these indicators. */
export async function hasFigures(database: Database, kpis: readonly string[], source?: Provenance['source']) {
  return (await database.first(anyFigure, [kpis, source ?? null]))?.found ?? false
}

const chosen = statement(
  'benchmarking chosen peers',
  z.object({ peer: z.string(), why: z.string(), chosen_by: z.string(), chosen_at: z.string() }),
  `select peer, why, chosen_by, chosen_at from peer_choice
   where municipality_id = $1 and service = $2 and removed_at is null order by peer`,
)

/** Codes of the municipalities that one has chosen to compare a service with. */
export async function chosenPeers(database: Database, municipality: string, service: string) {
  const rows = await database.all(chosen, [municipality, service])
  return rows.map(({ peer, why, chosen_by, chosen_at }) => ({
    peer,
    why,
    chosenBy: chosen_by,
    chosenAt: chosen_at,
  }))
}

const insertPeer = statement(
  'benchmarking choose peer',
  z.object({ peer: z.string() }),
  `insert into peer_choice (municipality_id, service, peer, why, chosen_by, chosen_at)
   select $1, $2, $3, $4, $5, $6 where not exists (
     select from peer_choice where municipality_id = $1 and service = $2 and peer = $3 and removed_at is null
   ) returning peer`,
)

const removePeer = statement(
  'benchmarking remove peer',
  z.object({ why: z.string() }),
  `update peer_choice set removed_at = $4
   where municipality_id = $1 and service = $2 and peer = $3 and removed_at is null returning why`,
)

export interface PeerChoice {
  readonly municipality: string
  readonly service: string
  readonly peer: Municipality['code']
  readonly why: string
  readonly who: string
  readonly at: string
}

/** @returns whether it was chosen now: one that is chosen already stays as it was */
export async function choosePeer(
  database: Database,
  { municipality, service, peer, why, who, at }: PeerChoice,
): Promise<boolean> {
  return (await database.first(insertPeer, [municipality, service, peer, why, who, at])) !== undefined
}

/** @returns why it had been chosen; nothing where it wasn't */
export async function removeChosenPeer(
  database: Database,
  { municipality, service, peer, at }: Omit<PeerChoice, 'why' | 'who'>,
): Promise<string | undefined> {
  return (await database.first(removePeer, [municipality, service, peer, at]))?.why
}

const reviewColumns = 'review_id, service, body, held_on, minutes, registered_by, registered_at'

const reviews = statement(
  'benchmarking reviews',
  z
    .object({
      review_id: z.number(),
      service: z.string(),
      body: z.string(),
      held_on: z.string(),
      minutes: z.string(),
      registered_by: z.string(),
      registered_at: z.string(),
    })
    .transform((row) => ({
      id: row.review_id,
      service: row.service,
      body: row.body,
      heldOn: row.held_on,
      minutes: row.minutes,
      registeredBy: row.registered_by,
      registeredAt: row.registered_at,
    })),
  `select ${reviewColumns} from comparison_review
   where municipality_id = $1 and withdrawn_at is null order by held_on desc, review_id desc`,
)

/** When a political body has dealt with a comparison, latest first. */
export function comparisonReviews(database: Database, municipality: string) {
  return database.all(reviews, [municipality])
}

export type ComparisonReview = Awaited<ReturnType<typeof comparisonReviews>>[number]

const insertReview = statement(
  'benchmarking register review',
  z.unknown(),
  `insert into comparison_review (municipality_id, service, body, held_on, minutes, registered_by, registered_at)
   values ($1, $2, $3, $4, $5, $6, $7)`,
)

export async function registerReview(
  database: Database,
  municipality: string,
  review: Omit<ComparisonReview, 'id'>,
): Promise<void> {
  const { service, body, heldOn, minutes, registeredBy, registeredAt } = review
  await database.all(insertReview, [municipality, service, body, heldOn, minutes, registeredBy, registeredAt])
}
