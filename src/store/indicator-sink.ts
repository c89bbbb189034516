import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { z } from 'zod'
import type { ImportSink, ReportedValue } from '#core/indicator-import.ts'
import { type Database, statement } from './db.ts'
import { type ImportRun, stillHeld } from './indicator-import.ts'

const compress = promisify(gzip)
const decompress = promisify(gunzip)
const id = z.object({ import_id: z.number() })

const keptPage = statement(
  'import page kept',
  z.object({ body: z.instanceof(Buffer) }),
  'select body from import_page where import_id = $1 and url = $2',
)

const keepPage = statement(
  'import page keep',
  z.unknown(),
  'insert into import_page (import_id, url, received_at, body) values ($1, $2, $3, $4)',
)

const countPage = statement(
  'import page count',
  id,
  `update import set requests = requests + 1, row_count = row_count + $3
   where import_id = $1 and holder = $2 and state = 'running' returning import_id`,
)

const planRequests = statement(
  'import plan',
  id,
  `update import set planned_requests = $3
   where import_id = $1 and holder = $2 and state = 'running' returning import_id`,
)

// A figure that comes twice, on two pages, was changed while we read: the later answer holds.
const stage = statement(
  'import stage',
  z.unknown(),
  `insert into import_staging
     (import_id, kpi, year, municipality, gender, value, status, preliminary, retrieved_at)
   select $1, kpi, year, municipality, gender, value, status, preliminary, $2
   from unnest($3::text[], $4::int[], $5::text[], $6::text[], $7::float8[], $8::text[], $9::bool[])
     as figure (kpi, year, municipality, gender, value, status, preliminary)
   on conflict (import_id, kpi, year, municipality, gender) do update
     set value = excluded.value, status = excluded.status, preliminary = excluded.preliminary,
         retrieved_at = excluded.retrieved_at`,
)

/**
 * Where a source leaves the answers of this import.
 *
 * @throws Refusal from `keep` and `plan` where another fetch has taken the import over, or it has ended
 */
export function importSink(database: Database, run: ImportRun): ImportSink {
  return {
    async kept(address) {
      const page = await database.first(keptPage, [run.importId, address])
      return page && (await decompress(page.body)).toString('utf8')
    },
    async keep({ address, body, receivedAt }, values) {
      const compressed = await compress(body)
      await database.transaction(async (transaction) => {
        await stillHeld(
          transaction,
          run,
          transaction.first(countPage, [run.importId, run.holder, values.length]),
        )
        await transaction.all(keepPage, [run.importId, address, receivedAt, compressed])
        if (values.length > 0) await transaction.all(stage, [run.importId, receivedAt, ...columns(values)])
      })
    },
    async plan(requests) {
      await stillHeld(database, run, database.first(planRequests, [run.importId, run.holder, requests]))
    },
  }
}

function columns(values: readonly ReportedValue[]): unknown[] {
  return [
    values.map(({ kpi }) => kpi),
    values.map(({ year }) => year),
    values.map(({ municipality }) => municipality),
    values.map(({ gender }) => gender),
    values.map(({ value }) => value),
    values.map(({ status }) => status),
    values.map(({ preliminary }) => preliminary),
  ]
}
