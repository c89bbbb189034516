import { z } from 'zod'
import { type Database, statement } from '#store/db.ts'

/** What a place cost in a year, without what lies under it. */
export interface PlaceCost {
  /** Id of the place. */
  readonly place: string
  readonly year: number
  /** Integer öre. */
  readonly ore: number
  readonly source: string
}

// Of a figure that was corrected, the latest.
const netCosts = statement<PlaceCost>(
  'organisation/net costs',
  z.object({ place: z.string(), year: z.int(), ore: z.number(), source: z.string() }),
  `select distinct on (node_id, year) node_id as place, year, amount_ore as ore, source
   from unit_net_cost where municipality_id = $1 order by node_id, year, at desc`,
)

/** The net cost of every place and year that is known. */
export function netCostsOf(database: Database, municipality: string): Promise<PlaceCost[]> {
  return database.all(netCosts, [municipality])
}
