import { z } from 'zod'
import {
  afterwards,
  changeOf,
  type OrganisationChange,
  type OrganisationEdit,
} from '#core/organisation/edit.ts'
import type { NodeVersion, Organisation, Succession } from '#core/organisation/model.ts'
import { organisationProblems } from '#core/organisation/problems.ts'
import { isNonEmpty, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { appendAudit } from '#store/audit.ts'
import { type Database, statement } from '#store/db.ts'
import { oneAtATime } from '#store/one-at-a-time.ts'
import { organisationOf, succession, successionColumns, version, versionColumns } from './store.ts'

/** Who changes the organisation, when and why. */
export interface ChangeAuthor {
  readonly municipality: string
  readonly who: string
  /** Id of the account: names can be alike. Absent at the terminal. */
  readonly account?: string
  readonly why: string
  /** ISO instant. */
  readonly at: string
}

/** A change that was made: the unit of undo. */
export interface MadeChange {
  readonly number: number
  readonly kind: 'edited' | 'imported' | 'undone' | 'example'
  readonly who: string
  readonly why: string
  readonly at: string
  /** Ids of the places it concerns. */
  readonly places: readonly string[]
  /** Number of the change that it undoes. */
  readonly undoes?: number
  /** Number of the change that undid it. */
  readonly undoneBy?: number
}

const insertChange = statement(
  'organisation/insert change',
  z.object({ change_number: z.number() }),
  `insert into organisation_change (municipality_id, change_number, kind, who, why, at, undoes)
   select $1, coalesce(max(change_number), 0) + 1, $2, $3, $4, $5, $6
   from organisation_change where municipality_id = $1
   returning change_number`,
)

const removeVersions = statement(
  'organisation/remove versions',
  z.unknown(),
  `update organisation_version set removed_by = $2
   where municipality_id = $1 and removed_by is null
     and (node_id, valid_from) in (select * from unnest($3::text[], $4::date[]))`,
)

const insertVersions = statement(
  'organisation/insert versions',
  z.unknown(),
  `insert into organisation_version
     (municipality_id, node_id, valid_from, valid_until, parent_id, name, kind, activity_codes, sort_order, added_by)
   select $1, node_id, valid_from, valid_until, parent_id, name, kind, string_to_array(codes, ' '),
     coalesce((select max(sort_order) from organisation_version as other
       where other.municipality_id = $1 and other.node_id = place.node_id), 0), $2
   from unnest($3::text[], $4::date[], $5::date[], $6::text[], $7::text[], $8::text[], $9::text[])
     as place (node_id, valid_from, valid_until, parent_id, name, kind, codes)`,
)

const removeSuccessions = statement(
  'organisation/remove successions',
  z.unknown(),
  `update organisation_succession set removed_by = $2
   where municipality_id = $1 and removed_by is null
     and (from_node, to_node, happened_on) in (select * from unnest($3::text[], $4::text[], $5::date[]))`,
)

const insertSuccessions = statement(
  'organisation/insert successions',
  z.unknown(),
  `insert into organisation_succession (municipality_id, from_node, to_node, happened_on, share, added_by)
   select $1, *, $2 from unnest($3::text[], $4::text[], $5::date[], $6::float8[])`,
)

/** Changes one place, as its author wishes, if the whole still adds up. */
export function editOrganisation(
  database: Database,
  author: ChangeAuthor,
  edit: OrganisationEdit,
): Promise<Outcome<number>> {
  return change(database, { author, kind: 'edited' }, (organisation) => changeOf(organisation, edit))
}

/** Makes a change that somebody has worked out from the organisation as it stands, such as a file's. */
export function importOrganisation(
  database: Database,
  author: ChangeAuthor,
  workOut: (organisation: Organisation) => Outcome<OrganisationChange>,
): Promise<Outcome<number>> {
  return change(database, { author, kind: 'imported' }, workOut)
}

/** Takes back a change: what it put in is taken out, and what it took out is put back. Nothing is erased. */
export function undoChange(
  database: Database,
  author: ChangeAuthor,
  number: number,
): Promise<Outcome<number>> {
  return change(database, { author, kind: 'undone', undoes: number }, (_organisation, within) =>
    reverseOf(within, author.municipality, number),
  )
}

interface Making {
  readonly author: ChangeAuthor
  readonly kind: MadeChange['kind']
  readonly undoes?: number
}

function change(
  database: Database,
  making: Making,
  workOut: (
    organisation: Organisation,
    within: Database,
  ) => Outcome<OrganisationChange> | Promise<Outcome<OrganisationChange>>,
): Promise<Outcome<number>> {
  const { municipality } = making.author
  return database.transaction(async (within) => {
    await oneAtATime(within, 'organisation', municipality)
    const organisation = await organisationOf(within, municipality)
    const worked = await workOut(organisation, within)
    if (!worked.ok) return worked
    const problems = organisationProblems(afterwards(organisation, worked.value))
    if (isNonEmpty(problems)) return { ok: false, problems }
    return succeed(await write(within, making, worked.value))
  })
}

async function write(within: Database, { author, kind, undoes }: Making, made: OrganisationChange) {
  const { municipality, who, account, why, at } = author
  const row = await within.first(insertChange, [municipality, kind, who, why, at, undoes ?? null])
  if (!row) throw new Error('a change of the organisation was not stored')
  const number = row.change_number
  const { removed, added, removedSuccessions, addedSuccessions } = made
  await within.all(removeVersions, [
    municipality,
    number,
    removed.map(({ node }) => node),
    removed.map(({ from }) => from),
  ])
  await within.all(removeSuccessions, [
    municipality,
    number,
    removedSuccessions.map(({ from }) => from),
    removedSuccessions.map(({ to }) => to),
    removedSuccessions.map(({ on }) => on),
  ])
  await within.all(insertVersions, [municipality, number, ...columnsOf(added)])
  await within.all(insertSuccessions, [
    municipality,
    number,
    addedSuccessions.map(({ from }) => from),
    addedSuccessions.map(({ to }) => to),
    addedSuccessions.map(({ on }) => on),
    addedSuccessions.map(({ share }) => share),
  ])
  await appendAudit(within, {
    municipalityId: municipality,
    at,
    who,
    action: `organisation-${kind}`,
    object: '/organisation/historik',
    why,
    details: {
      ...{ change: number, removed: removed.length, added: added.length, undoes: undoes ?? null },
      ...(account !== undefined && { account }),
    },
  })
  return number
}

function columnsOf(versions: readonly NodeVersion[]): readonly (readonly (string | null)[])[] {
  return [
    versions.map(({ node }) => node),
    versions.map(({ from }) => from),
    versions.map(({ until }) => until ?? null),
    versions.map(({ parent }) => parent ?? null),
    versions.map(({ name }) => name),
    versions.map(({ kind }) => kind),
    versions.map(({ activityCodes }) => activityCodes.join(' ')),
  ]
}

const addedBy = statement(
  'organisation/added by',
  version,
  `select ${versionColumns} from organisation_version
   where municipality_id = $1 and added_by = $2 and removed_by is null`,
)

const removedBy = statement(
  'organisation/removed by',
  version,
  `select ${versionColumns} from organisation_version where municipality_id = $1 and removed_by = $2`,
)

const successionsAddedBy = statement(
  'organisation/successions added by',
  succession,
  `select ${successionColumns} from organisation_succession
   where municipality_id = $1 and added_by = $2 and removed_by is null`,
)

const successionsRemovedBy = statement(
  'organisation/successions removed by',
  succession,
  `select ${successionColumns} from organisation_succession where municipality_id = $1 and removed_by = $2`,
)

const builtOn = statement(
  'organisation/built on',
  z.object({ later: z.number() }),
  `select min(removed_by) as later from organisation_version
   where municipality_id = $1 and added_by = $2 and removed_by is not null
   having min(removed_by) is not null`,
)

async function reverseOf(
  within: Database,
  municipality: string,
  number: number,
): Promise<Outcome<OrganisationChange>> {
  const known = await changesOf(within, municipality)
  if (!known.some((each) => each.number === number)) return refuse(unknownChange(number))
  const later = await within.first(builtOn, [municipality, number])
  if (later) return refuse(laterChange(number, later.later))
  const of = [municipality, number]
  const [removed, added, removedSuccessions, addedSuccessions]: [
    readonly NodeVersion[],
    readonly NodeVersion[],
    readonly Succession[],
    readonly Succession[],
  ] = await Promise.all([
    within.all(addedBy, of),
    within.all(removedBy, of),
    within.all(successionsAddedBy, of),
    within.all(successionsRemovedBy, of),
  ])
  return succeed({ removed, added, removedSuccessions, addedSuccessions })
}

const changes = statement(
  'organisation/changes',
  z
    .object({
      change_number: z.number(),
      kind: z.enum(['edited', 'imported', 'undone', 'example']),
      who: z.string(),
      why: z.string(),
      at: z.string(),
      undoes: z.number().nullable(),
      undone_by: z.number().nullable(),
      places: z.array(z.string()),
    })
    .transform(
      ({ change_number: number, undoes, undone_by: undoneBy, ...row }): MadeChange => ({
        ...row,
        number,
        ...(undoes === null ? {} : { undoes }),
        ...(undoneBy === null ? {} : { undoneBy }),
      }),
    ),
  `select change_number, kind, who, why, at, undoes,
     (select max(later.change_number) from organisation_change as later
       where later.municipality_id = made.municipality_id and later.undoes = made.change_number) as undone_by,
     array(select distinct node_id from organisation_version as version
       where version.municipality_id = made.municipality_id
         and (version.added_by = made.change_number or version.removed_by = made.change_number)
       order by node_id) as places
   from organisation_change as made where municipality_id = $1 order by change_number desc`,
)

/** Every change of the organisation, the latest first. */
export function changesOf(database: Database, municipality: string): Promise<MadeChange[]> {
  return database.all(changes, [municipality])
}

function unknownChange(number: number): Problem {
  return {
    code: 'unknown-change',
    text: {
      sv: `Det finns ingen ändring med nummer ${number}.`,
      en: `There is no change with number ${number}.`,
    },
  }
}

function laterChange(number: number, later: number): Problem {
  return {
    code: 'built-on',
    text: {
      sv: `Ändring ${later} bygger på ändring ${number}. Ångra ${later} först.`,
      en: `Change ${later} builds on change ${number}. Undo ${later} first.`,
    },
  }
}
