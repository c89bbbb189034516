import { goalBook } from '#chapters/goals/index.ts'
import { organisationOf } from '#chapters/organisation/index.ts'
import { once } from '#core/once.ts'
import type { Database } from '#store/db.ts'
import { politicalGoals } from './political-goals.ts'
import type { RoleRecords } from './records.ts'
import { roleBook } from './store.ts'

/** What the store knows of the roles, each thing asked for once: make new records for every survey. */
export function roleRecords(database: Database): RoleRecords {
  const organisation = once((municipality: string) => organisationOf(database, municipality))
  const book = once((municipality: string) => roleBook(database, municipality))
  return {
    organisation: ({ municipality }) => organisation(municipality),
    roles: ({ municipality }) => book(municipality),
    async goalWordings({ municipality, at }) {
      return politicalGoals(await goalBook(database, municipality), await organisation(municipality), at)
    },
  }
}
