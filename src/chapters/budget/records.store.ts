import { organisationOf } from '#chapters/organisation/index.ts'
import { once } from '#core/once.ts'
import type { Database } from '#store/db.ts'
import { commentBook } from './comments/comments.store.ts'
import { consequenceBook } from './consequences/consequences.store.ts'
import { understandingBook } from './explain/understanding.store.ts'
import { fiscalBook } from './fiscal/fiscal.store.ts'
import { processBook } from './process/store.ts'
import type { BudgetRecords } from './records.ts'
import { budgetBook } from './store.ts'

/** What the store knows of the budget, each thing asked for once: make new records for every survey. */
export function budgetRecords(database: Database): BudgetRecords {
  const organisation = once((municipality: string) => organisationOf(database, municipality))
  const book = once((municipality: string) => budgetBook(database, municipality))
  const finances = once((municipality: string) => fiscalBook(database, municipality))
  const comments = once((municipality: string) => commentBook(database, municipality))
  const consequences = once((municipality: string) => consequenceBook(database, municipality))
  const process = once((municipality: string) => processBook(database, municipality))
  return {
    organisation: ({ municipality }) => organisation(municipality),
    budget: ({ municipality }) => book(municipality),
    finances: ({ municipality }) => finances(municipality),
    comments: ({ municipality }) => comments(municipality),
    consequences: ({ municipality }) => consequences(municipality),
    process: ({ municipality }) => process(municipality),
    understanding: ({ municipality, at }) => understandingBook(database, municipality, at),
  }
}
