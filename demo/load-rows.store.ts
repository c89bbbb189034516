import { z } from 'zod'
import type { CopyValue } from '#store/copy.ts'
import { type Database, statement } from '#store/db.ts'
import type { ExamplePeer, ExampleReview } from './comparisons.ts'
import type { ExampleFact } from './country.ts'

const insertInstallation = statement(
  'example installation',
  z.unknown(),
  `insert into installation (municipality_id, name, kind, created_at) values ($1, $2, 'example', $3)`,
)

export async function insertExampleInstallation(database: Database, code: string, name: string, now: string) {
  await database.all(insertInstallation, [code, name, now])
}

const countRows = statement(
  'example import count',
  z.unknown(),
  'update import set row_count = $2 where import_id = $1',
)

// The same account of an import as any other source leaves: what came, per indicator and year.
const insertOutcome = statement(
  'example import outcome',
  z.unknown(),
  `insert into import_outcome (import_id, source, kpi, year, reported, municipalities, before)
   select $1, 'exempeldata', kpi, year, reported, municipalities, 0
   from unnest($2::text[], $3::int[], $4::int[], $5::int[]) as outcome (kpi, year, reported, municipalities)`,
)

const columns = `source, kpi, year, municipality, gender, import_id, value, status, preliminary, retrieved_at`

/** Writes the figures. For an empty store only: nothing is compared with what was there. */
export async function insertExampleValues(
  database: Database,
  importId: number,
  facts: readonly ExampleFact[],
  now: string,
): Promise<void> {
  await database.copy(`indicator_value (${columns})`, valueRows(importId, facts, now))
  await database.all(countRows, [importId, facts.length])
  const outcomes = [...Map.groupBy(facts, ({ kpi, year }) => `${kpi} ${year}`).values()].flatMap(outcomeOf)
  await database.all(insertOutcome, [
    importId,
    outcomes.map(({ kpi }) => kpi),
    outcomes.map(({ year }) => year),
    outcomes.map(({ reported }) => reported),
    outcomes.map(({ municipalities }) => municipalities),
  ])
}

function* valueRows(importId: number, facts: readonly ExampleFact[], now: string): Generator<CopyValue[]> {
  for (const { kpi, year, municipality, gender, value, preliminary } of facts) {
    const status = value === null ? 'missing' : 'published'
    yield ['exempeldata', kpi, year, municipality, gender, importId, value, status, preliminary, now]
  }
}

/** @param rows of one indicator and year */
function outcomeOf(rows: readonly ExampleFact[]) {
  const [first] = rows
  if (!first) return []
  const published = rows.flatMap(({ municipality, value }) => (value === null ? [] : [municipality]))
  return [
    { kpi: first.kpi, year: first.year, reported: rows.length, municipalities: new Set(published).size },
  ]
}

const insertPeers = statement(
  'example peers',
  z.unknown(),
  `insert into peer_choice (municipality_id, service, peer, why, chosen_by, chosen_at)
   select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[])`,
)

export async function insertExamplePeers(
  database: Database,
  municipality: string,
  peers: readonly ExamplePeer[],
) {
  await database.all(insertPeers, [
    municipality,
    peers.map(({ service }) => service),
    peers.map(({ peer }) => peer),
    peers.map(({ why }) => why),
    peers.map(({ chosenBy }) => chosenBy),
    peers.map(({ chosenAt }) => chosenAt),
  ])
}

const insertReviews = statement(
  'example reviews',
  z.unknown(),
  `insert into comparison_review (municipality_id, service, body, held_on, minutes, registered_by, registered_at)
   select $1, service, body, held_on, minutes, $6, held_on + interval '3 days'
   from unnest($2::text[], $3::text[], $4::date[], $5::text[]) with ordinality
     as review (service, body, held_on, minutes, place)
   order by place`,
)

export async function insertExampleReviews(
  database: Database,
  municipality: string,
  reviews: readonly ExampleReview[],
) {
  await database.all(insertReviews, [
    municipality,
    reviews.map(({ service }) => service),
    reviews.map(({ body }) => body),
    reviews.map(({ heldOn }) => heldOn),
    reviews.map(({ minutes }) => minutes),
    'Kommunsekreteraren',
  ])
}
