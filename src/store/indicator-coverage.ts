import { z } from 'zod'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import type { Provenance } from '#core/provenance.ts'
import { type Database, statement } from './db.ts'

const accept = statement(
  'indicator accept coverage',
  z.object({ municipalities: z.number() }),
  `insert into coverage_acceptance (source, kpi, year, municipalities, who, why, at)
   select source, kpi, year, municipalities, $4, $5, $6
   from import_outcome
   where source = $1 and kpi = $2 and year = $3 and held_back = 'coverage' and municipalities > 0
     and import_id = (
       select max(import_id) from import_outcome join import using (import_id, source)
       where source = $1 and kpi = $2 and year = $3 and state = 'complete'
     )
   returning municipalities`,
)

const thin = statement(
  'indicator thin years',
  z.object({ kpi: z.string(), year: z.number(), before: z.number(), after: z.number() }),
  `select kpi, year, before, municipalities as after
   from (
     select distinct on (outcome.source, kpi, year) outcome.*
     from import_outcome as outcome join import using (import_id)
     where state = 'complete'
     order by outcome.source, kpi, year, import_id desc
   ) as latest
   where held_back = 'coverage' and not exists (
     select from coverage_acceptance as accepted
     where (accepted.source, accepted.kpi, accepted.year) = (latest.source, latest.kpi, latest.year)
       and accepted.municipalities <= latest.municipalities
   )
   order by kpi, year`,
)

/** A year that was held back since its answer had so few municipalities, and that nobody has accepted. */
export interface ThinYear {
  readonly kpi: string
  readonly year: number
  /** Municipalities with a figure before, and in the latest answer. */
  readonly before: number
  readonly after: number
}

export function thinYears(database: Database): Promise<ThinYear[]> {
  return database.all(thin)
}

export interface CoverageAcceptance {
  readonly kpi: string
  readonly year: number
  readonly source?: Provenance['source']
  readonly who: string
  /** Why so few municipalities are right. */
  readonly why: string
  /** ISO instant. */
  readonly at: string
}

/**
 * Accepts that a year has figures of so few municipalities as the latest answer had. They are taken in by the next
 * fetch; municipalities that the answer lacks keep their figures.
 *
 * @returns how many municipalities the answer had
 */
export async function acceptCoverage(
  database: Database,
  { kpi, year, source = 'Kolada', who, why, at }: CoverageAcceptance,
): Promise<Outcome<number>> {
  const accepted = await database.first(accept, [source, kpi, year, who, why, at])
  return accepted === undefined ? refuse(nothingToAccept(kpi, year)) : succeed(accepted.municipalities)
}

function nothingToAccept(kpi: string, year: number) {
  return {
    code: 'nothing-held-back',
    where: `${kpi} ${year}`,
    text: {
      sv: `${kpi} för ${year} väntar inte på något beslut. Antingen togs året in, eller så saknade svaret värden helt.`,
      en: `${kpi} for ${year} waits for no decision. Either the year was taken in, or the answer had no figures at all.`,
    },
  }
}
