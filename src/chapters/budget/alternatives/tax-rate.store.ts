import { z } from 'zod'
import { appendAudit } from '#store/audit.ts'
import { type Database, statement } from '#store/db.ts'
import { oneAtATime } from '#store/one-at-a-time.ts'
import type { ListKeeper } from './groups/party-groups.store.ts'

/** The municipality's tax rate of a year. */
export interface TaxRate {
  readonly year: number
  /** Kronor on each hundred kronor. */
  readonly rate: number
  readonly source: string
}

const rates = statement(
  'budget/tax rates',
  z.object({ year: z.int(), rate: z.number(), source: z.string() }) satisfies z.ZodType<TaxRate>,
  `select distinct on (year) year, rate, source from tax_rate where municipality_id = $1 order by year, version desc`,
)

/** The latest version of each year, the first year first. */
export function taxRates(database: Database, municipality: string): Promise<readonly TaxRate[]> {
  return database.all(rates, [municipality])
}

const insert = statement(
  'budget/insert tax rate',
  z.unknown(),
  `insert into tax_rate (municipality_id, year, version, rate, source, who, at)
   select $1, $2, coalesce(max(version), 0) + 1, $3, $4, $5, $6 from tax_rate where municipality_id = $1 and year = $2`,
)

export function writeTaxRate(
  database: Database,
  { municipality, who, at }: ListKeeper,
  { year, rate, source }: TaxRate,
): Promise<void> {
  return database.transaction(async (within) => {
    await oneAtATime(within, 'tax_rate', municipality)
    await within.all(insert, [municipality, year, rate, source, who, at])
    await appendAudit(within, {
      municipalityId: municipality,
      ...{ at, who },
      action: 'tax-rate-written',
      object: '/budget/alternativ',
      why: source,
      details: { year, rate },
    })
  })
}
