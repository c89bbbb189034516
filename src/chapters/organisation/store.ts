import { z } from 'zod'
import { type NodeVersion, nodeKinds, type Organisation, type Succession } from '#core/organisation/model.ts'
import { present } from '#core/present.ts'
import { book } from '#store/book.ts'
import { type Database, statement } from '#store/db.ts'

/** A row of `organisation_version`, by `versionColumns`. */
export const version = z
  .object({
    node: z.string(),
    from: z.string(),
    until: z.string().nullable(),
    parent: z.string().nullable(),
    name: z.string(),
    kind: z.enum(nodeKinds),
    activityCodes: z.array(z.string()),
  })
  .transform((row): NodeVersion => present(row))

export const versionColumns = `node_id as node, valid_from as "from", valid_until as "until", parent_id as parent, name,
  kind, activity_codes as "activityCodes"`

/** A row of `organisation_succession`, by `successionColumns`. */
export const succession: z.ZodType<Succession> = z.object({
  from: z.string(),
  to: z.string(),
  on: z.string(),
  share: z.number(),
})

export const successionColumns = `from_node as "from", to_node as "to", happened_on as "on", share`

const versions = statement(
  'organisation/versions',
  version,
  `select ${versionColumns} from organisation_version
   where municipality_id = $1 and removed_by is null
   order by sort_order, name collate "sv-x-icu", node_id, valid_from`,
)

const successions = statement(
  'organisation/successions',
  succession,
  `select ${successionColumns} from organisation_succession
   where municipality_id = $1 and removed_by is null order by happened_on, from_node, to_node`,
)

/** The organisation through time, as it is known now: changes that were undone are left out. */
export function organisationOf(database: Database, municipality: string): Promise<Organisation> {
  return book(database, 'organisation', municipality, () => readOrganisation(database, municipality))
}

async function readOrganisation(database: Database, municipality: string): Promise<Organisation> {
  const [places, became] = await Promise.all([
    database.all(versions, [municipality]),
    database.all(successions, [municipality]),
  ])
  return { versions: places, successions: became }
}
