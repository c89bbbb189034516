import { organisationOf } from '#chapters/organisation/index.ts'
import { once } from '#core/once.ts'
import type { Database } from '#store/db.ts'
import { nationalFigures } from './conflicts/national-figures.store.ts'
import type { GoalRecords } from './records.ts'
import { goalBook } from './store.ts'

/**
 * What the store knows of the goals. Each thing is asked for once, however many checks want it: make new records for
 * every survey.
 *
 * @param kind of installation: the example lives among made-up municipalities
 */
export function goalRecords(database: Database, kind: 'example' | 'own'): GoalRecords {
  const organisation = once((municipality: string) => organisationOf(database, municipality))
  const book = once((municipality: string) => goalBook(database, municipality))
  return {
    organisation: ({ municipality }) => organisation(municipality),
    goals: ({ municipality }) => book(municipality),
    nationalFigures: (kpis) => nationalFigures(database, kpis, kind),
  }
}
