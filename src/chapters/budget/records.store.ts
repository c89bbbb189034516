import { organisationOf } from '#chapters/organisation/index.ts'
import { once } from '#core/once.ts'
import type { Database } from '#store/db.ts'
import { fiscalBook } from './fiscal/fiscal.store.ts'
import type { BudgetRecords } from './records.ts'
import { budgetBook } from './store.ts'

/** What the store knows of the budget, each thing asked for once: make new records for every survey. */
export function budgetRecords(database: Database): BudgetRecords {
  const organisation = once((municipality: string) => organisationOf(database, municipality))
  const book = once((municipality: string) => budgetBook(database, municipality))
  const finances = once((municipality: string) => fiscalBook(database, municipality))
  return {
    organisation: ({ municipality }) => organisation(municipality),
    budget: ({ municipality }) => book(municipality),
    finances: ({ municipality }) => finances(municipality),
  }
}
