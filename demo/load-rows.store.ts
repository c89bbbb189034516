import { z } from 'zod'
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

const insertValues = statement(
  'example values',
  z.unknown(),
  `insert into indicator_value
     (source, kpi, year, municipality, gender, import_id, value, status, preliminary, retrieved_at)
   select 'exempeldata', $1, year, municipality, gender, $2, value,
     case when value is null then 'missing' else 'published' end, preliminary, $3
   from unnest($4::int[], $5::text[], $6::text[], $7::float8[], $8::bool[])
     as figure (year, municipality, gender, value, preliminary)`,
)

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

/** Writes the figures, an indicator at a time. For an empty store only: nothing is compared with what was there. */
export async function insertExampleValues(
  database: Database,
  importId: number,
  facts: readonly ExampleFact[],
  now: string,
): Promise<void> {
  for (const [kpi, rows] of Map.groupBy(facts, (fact) => fact.kpi)) {
    await database.all(insertValues, [
      kpi,
      importId,
      now,
      listOf(rows.map(({ year }) => year)),
      listOf(rows.map(({ municipality }) => municipality)),
      listOf(rows.map(({ gender }) => gender)),
      listOf(rows.map(({ value }) => value)),
      listOf(rows.map(({ preliminary }) => preliminary)),
    ])
  }
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

/** As PostgreSQL writes a list of numbers and codes. The driver would look for quotes in each of a million of them. */
function listOf(values: readonly (string | number | boolean | null)[]): string {
  return `{${values.map((value) => value ?? 'null').join(',')}}`
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
