import { goalBook } from '#chapters/goals/index.ts'
import { organisationOf } from '#chapters/organisation/index.ts'
import { openDatabase } from '#store/db.ts'
import type { withClient } from '#store/migrate.ts'
import { createApp } from '#web/server.ts'

/** The product's own pages on a database, and its reading of the rows that the pages about goals rest on. */
export function goalApp(config: Parameters<typeof withClient>[0], municipality: string) {
  const database = openDatabase(config)
  const app = createApp({
    database,
    now: () => '2026-11-23T08:00:00.000Z',
    reportFault: (error) => {
      throw error
    },
  })
  return {
    page: async (address: string) => {
      const response = await app.request(address)
      const text = await response.text()
      if (response.status !== 200) throw new Error(`${address} answered ${response.status}`)
      return text
    },
    read: async () => {
      await Promise.all([goalBook(database, municipality), organisationOf(database, municipality)])
    },
    close: () => database.close(),
  }
}
