import { z } from 'zod'
import { type NodeKind, nodeKinds } from '#core/organisation/model.ts'
import { type Database, statement } from '#store/db.ts'

/** A place that a mandate can be at. */
export interface NamedPlace {
  /** Empty: the whole municipality. */
  readonly node: string
  readonly name: string
  readonly kind: NodeKind
  /** Of the place above; empty at the top. */
  readonly above: string
  /** Places above it. */
  readonly depth: number
}

const places = statement(
  'identity/places',
  z.object({
    node_id: z.string(),
    name: z.string(),
    kind: z.enum(nodeKinds),
    above: z.string(),
    depth: z.number(),
  }),
  `with recursive current as (
     select node_id, parent_id, name, kind, sort_order from organisation_version
     where municipality_id = $1 and removed_by is null
       and valid_from <= $2 and (valid_until is null or valid_until > $2)
   ), down as (
     select node_id, name, kind, '' as above, 0 as depth, array[row_number() over (order by sort_order, name, node_id)] as place
     from current where parent_id is null or parent_id not in (select node_id from current)
     union all
     select current.node_id, current.name, current.kind, down.name, down.depth + 1,
       down.place || row_number() over (partition by current.parent_id
                                        order by current.sort_order, current.name, current.node_id)
     from current join down on current.parent_id = down.node_id
   )
   select node_id, name, kind, above, depth from down order by place`,
)

/**
 * The places of the organisation on a day, parents first.
 *
 * @param day ISO day
 */
export async function placesOn(
  database: Database,
  municipality: string,
  day: string,
): Promise<readonly NamedPlace[]> {
  const rows = await database.all(places, [municipality, day])
  return rows.map(({ node_id, ...place }) => ({ node: node_id, ...place }))
}
