import { z } from 'zod'
import { succeed } from '#core/outcome.ts'
import { type Database, statement } from '#store/db.ts'
import { readInstallation } from '#store/installation.ts'
import { defaultChoice } from './choice.ts'
import { servicesOf } from './own-services.store.ts'
import type { ComparisonRecords } from './records.ts'
import { benchmarkData, serviceResult } from './results.store.ts'
import { comparisonReviews, sourceFor } from './store.ts'

const peersAsOf = statement(
  'benchmarking peers as of a day',
  z.object({ peer: z.string() }),
  `select distinct peer from peer_choice
   where municipality_id = $1 and service = $2
     and (chosen_at at time zone 'Europe/Stockholm')::date <= $3
     and (removed_at is null or (removed_at at time zone 'Europe/Stockholm')::date > $3)
   order by peer`,
)

/**
 * What the store knows of the comparisons.
 *
 * @param kind of installation: the example lives among made-up municipalities
 */
export function comparisonRecords(database: Database, kind: 'example' | 'own'): ComparisonRecords {
  const source = sourceFor(kind)
  return {
    services: async () => servicesOf(database, (await readInstallation(database))?.municipality),
    figures: (service) => benchmarkData(database, service, defaultChoice(service), source),
    async ranking(service) {
      const result = await serviceResult(database, service, defaultChoice(service), source)
      return result.ok ? succeed(result.value.ranking) : result
    },
    async peers({ municipality, at }, service) {
      const rows = await database.all(peersAsOf, [municipality, service.id, at])
      return rows.map(({ peer }) => peer)
    },
    reviews: ({ municipality }) => comparisonReviews(database, municipality),
  }
}
