import { expect, test } from 'vitest'
import { z } from 'zod'
import { verifyAuditChain } from '#store/audit.ts'
import { type Database, statement } from '#store/db.ts'
import { currentValues, indicatorsLoaded } from '#store/indicator-values.ts'
import { readInstallation } from '#store/installation.ts'
import { municipalitiesOf } from '#store/municipalities.ts'
import { freshDatabase } from '#test/support/database.ts'
import {
  ekbacka,
  exampleFacts,
  exampleIndicators,
  exampleMunicipalities,
  examplePeers,
  exampleReviews,
} from './index.ts'
import { loadExample } from './load.ts'

const now = '2026-10-15T08:00:00.000Z'

const counts = statement(
  'example test counts',
  z.object({ figures: z.number(), peers: z.number(), reviews: z.number() }),
  `select (select count(*) from indicator_value) as figures,
     (select count(*) from peer_choice where municipality_id = $1) as peers,
     (select count(*) from comparison_review where municipality_id = $1) as reviews`,
)

const keys = statement(
  'example test keys',
  z.object({ definition: z.string() }),
  `select conname || ' ' || pg_get_constraintdef(oid) as definition from pg_constraint
   where conrelid = 'indicator_value'::regclass
   union all select indexdef from pg_indexes where tablename = 'indicator_value' order by 1`,
)

const imports = statement(
  'example test imports',
  z.object({ source: z.string(), state: z.string(), row_count: z.number() }),
  'select source, state, row_count from import',
)

async function loaded(): Promise<Database> {
  const database = await freshDatabase()
  await loadExample(database, now)
  return database
}

test('an empty store becomes Ekbacka, with everything that the example holds', {
  timeout: 60_000,
}, async () => {
  const database = await freshDatabase()
  const before = await database.all(keys)
  await loadExample(database, now)

  expect(await readInstallation(database)).toEqual({
    municipality: ekbacka,
    name: 'Ekbacka',
    kind: 'example',
  })
  expect(await database.first(counts, [ekbacka])).toEqual({
    figures: exampleFacts().length,
    peers: examplePeers.length,
    reviews: exampleReviews.length,
  })
  expect(await municipalitiesOf(database, 'exempeldata')).toEqual(
    exampleMunicipalities.map(({ code, name, county }) => ({ code, name, county })),
  )
  expect(await database.all(imports)).toEqual([
    { source: 'exempeldata', state: 'complete', row_count: exampleFacts().length },
  ])
  expect((await indicatorsLoaded(database)).map(({ kpi }) => kpi)).toEqual(
    exampleIndicators.map(({ kpi }) => kpi),
  )
  expect(await verifyAuditChain(database)).toEqual({ entries: 1, faults: [] })
  expect(await database.all(keys)).toEqual(before)
})

test('figures come back as they were drawn, marked as example data', { timeout: 60_000 }, async () => {
  const database = await loaded()
  const values = await currentValues(database, { kpis: ['N15505', 'U28524'], years: [2025] })
  const drawn = exampleFacts().filter(({ kpi, year }) => ['N15505', 'U28524'].includes(kpi) && year === 2025)
  const inOrder = drawn.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  expect(
    values.map(({ kpi, municipality, year, gender, value, preliminary }) => ({
      kpi,
      municipality,
      year,
      gender,
      value,
      preliminary,
    })),
  ).toEqual(inOrder)
  expect(new Set(values.map(({ source }) => source))).toEqual(new Set(['exempeldata']))

  await expect(loadExample(database, now)).rejects.toThrow('installation')
  expect(await database.first(counts, [ekbacka])).toEqual({
    figures: exampleFacts().length,
    peers: examplePeers.length,
    reviews: exampleReviews.length,
  })
})

function orderOf({
  kpi,
  municipality,
  gender,
}: {
  kpi: string
  municipality: string
  gender: string
}): string {
  return `${kpi} ${municipality} ${gender}`
}
