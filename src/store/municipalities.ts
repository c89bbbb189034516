import { z } from 'zod'
import type { Municipality } from '#core/municipality.ts'
import { officialMunicipalities } from '#core/official-municipalities.ts'
import type { Provenance } from '#core/provenance.ts'
import { type Database, statement } from './db.ts'

const example = statement(
  'municipalities of the example',
  z.object({ code: z.string(), name: z.string(), county: z.string() }),
  'select code, name, county from example_municipality order by code',
)

/** The municipalities that figures of a source speak of: the made-up country's for example data, else Sweden's. */
export function municipalitiesOf(
  database: Database,
  source: Provenance['source'],
): Promise<readonly Municipality[]> {
  return source === 'exempeldata' ? database.all(example) : Promise.resolve(officialMunicipalities)
}

const insert = statement(
  'municipalities of the example insert',
  z.unknown(),
  'insert into example_municipality (code, name, county) select * from unnest($1::text[], $2::text[], $3::text[])',
)

/** Writes the made-up country's municipalities. */
export async function insertExampleMunicipalities(
  database: Database,
  list: readonly Municipality[],
): Promise<void> {
  await database.all(insert, [
    list.map(({ code }) => code),
    list.map(({ name }) => name),
    list.map(({ county }) => county),
  ])
}
