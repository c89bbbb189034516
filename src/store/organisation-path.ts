import { z } from 'zod'
import { type Database, statement } from './db.ts'

const paths = statement(
  'organisation/paths',
  z.object({ node_id: z.string(), path: z.array(z.string()) }),
  `with recursive current as (
     select node_id, parent_id from organisation_version
     where municipality_id = $1 and removed_by is null
       and valid_from <= $3 and (valid_until is null or valid_until > $3)
   ), up as (
     select node_id as start, node_id, parent_id, array[node_id] as path from current where node_id = any($2)
     union all
     select up.start, current.node_id, current.parent_id, current.node_id || up.path
     from up join current on current.node_id = up.parent_id
     where current.node_id <> all (up.path)
   )
   select distinct on (start) start as node_id, path from up order by start, cardinality(path) desc`,
)

/**
 * Ids from the top of the organisation to each of the places, as of a day. A place that isn't there that day has no
 * path; the empty id is the whole municipality, whose path is empty.
 *
 * @param day ISO day
 */
export async function pathsTo(
  database: Database,
  municipality: string,
  nodes: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const asked = nodes.filter((node) => node !== '')
  const rows = asked.length === 0 ? [] : await database.all(paths, [municipality, asked, day])
  const found = new Map<string, readonly string[]>(rows.map(({ node_id, path }) => [node_id, path]))
  return nodes.includes('') ? found.set('', []) : found
}
