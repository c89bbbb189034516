import { z } from 'zod'
import { nodeKinds } from '#core/organisation/model.ts'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import { type Database, statement } from '#store/db.ts'
import { pathsTo } from '#store/organisation-path.ts'
import {
  type Change,
  isLastAdministrator,
  lastAdministrator,
  lockAccounts,
  noteAccount,
} from './account-changes.store.ts'
import { type Mandate, type Role, roles } from './model.ts'
import { belongsAt } from './role-places.ts'

/** A mandate as it was granted. */
export interface GrantedMandate {
  readonly id: number
  readonly account: string
  readonly role: Role
  /** Empty: the whole municipality. */
  readonly node: string
  /** First ISO day. */
  readonly from: string
  /** First ISO day on which it no longer holds; absent: until further notice. */
  readonly until?: string
  /** `hand`, or a group of the identity provider: `group:Rektorer`. */
  readonly through: string
  readonly grantedBy: string
}

export const byHand = 'hand'

export function throughGroup(group: string): string {
  return `group:${group}`
}

/** @returns the group that a mandate came by, if it did */
export function groupOf(through: string): string | undefined {
  return through.startsWith('group:') ? through.slice('group:'.length) : undefined
}

const inForce = statement(
  'identity/mandates-in-force',
  z.object({
    role: z.enum(roles),
    node_id: z.string(),
    place: z.object({ name: z.string(), kind: z.enum(nodeKinds) }).nullable(),
  }),
  `select role, node_id, (
     select json_build_object('name', name, 'kind', kind) from organisation_version as place
     where place.municipality_id = mandate.municipality_id and place.node_id = mandate.node_id
       and removed_by is null and place.valid_from <= $3 and (place.valid_until is null or place.valid_until > $3)
     limit 1
   ) as place
   from mandate
   where municipality_id = $1 and account_id = $2 and removed_at is null
     and valid_from <= $3 and (valid_until is null or valid_until > $3)
   order by mandate_id`,
)

/**
 * The mandates that an account has on a day. One whose place isn't in the organisation that day gives nothing, nor does
 * one at a place where the role doesn't belong.
 *
 * @param day ISO day
 */
export async function mandatesInForce(
  database: Database,
  municipality: string,
  account: string,
  day: string,
): Promise<readonly Mandate[]> {
  const rows = await database.all(inForce, [municipality, account, day])
  const nodes = [...new Set(rows.map(({ node_id }) => node_id))]
  const paths = await pathsTo(database, municipality, nodes, day)
  return rows.flatMap(({ role, node_id, place }) => {
    const path = paths.get(node_id)
    if (!path || (place && !belongsAt(role, place.kind))) return []
    return [{ role, path, ...(place ? { placeName: place.name } : {}) }]
  })
}

const granted = z
  .object({
    mandate_id: z.number(),
    account_id: z.string(),
    role: z.enum(roles),
    node_id: z.string(),
    valid_from: z.string(),
    valid_until: z.string().nullable(),
    granted_through: z.string(),
    granted_by: z.string(),
  })
  .transform(
    (row): GrantedMandate => ({
      id: row.mandate_id,
      account: row.account_id,
      role: row.role,
      node: row.node_id,
      from: row.valid_from,
      ...(row.valid_until === null ? {} : { until: row.valid_until }),
      through: row.granted_through,
      grantedBy: row.granted_by,
    }),
  )

const columns = 'mandate_id, account_id, role, node_id, valid_from, valid_until, granted_through, granted_by'

const ofAll = statement(
  'identity/mandates-of-all',
  granted,
  `select ${columns} from mandate
   where municipality_id = $1 and removed_at is null and (valid_until is null or valid_until > $2)
     and ($3::text is null or account_id = $3)
   order by account_id, mandate_id`,
)

/**
 * Mandates that hold on a day or will hold later.
 *
 * @param account absent: everybody's
 */
export function grantedMandates(
  database: Database,
  municipality: string,
  day: string,
  account?: string,
): Promise<readonly GrantedMandate[]> {
  return database.all(ofAll, [municipality, day, account ?? null])
}

const insert = statement(
  'identity/mandate-insert',
  z.object({}),
  `insert into mandate
     (municipality_id, account_id, role, node_id, valid_from, valid_until, granted_through, granted_by, granted_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
)

export type NewMandate = Omit<GrantedMandate, 'id' | 'grantedBy'>

/** Grants a mandate. The same one again is no new one. */
export function grantMandate(database: Database, change: Change, mandate: NewMandate): Promise<void> {
  return database.transaction(async (within) => {
    const { municipality, who, at } = change
    const { account, role, node, from, until, through } = mandate
    await lockAccounts(within, municipality)
    const has = await grantedMandates(within, municipality, from, account)
    if (has.some((other) => isSame(other, mandate))) return
    await within.all(insert, [municipality, account, role, node, from, until ?? null, through, who, at])
    await noteAccount(within, change, {
      account,
      action: 'mandate-granted',
      details: { role, node, from, until: until ?? null, through },
    })
  })
}

function isSame(a: NewMandate, b: NewMandate): boolean {
  return a.role === b.role && a.node === b.node && a.until === b.until && a.through === b.through
}

const remove = statement(
  'identity/mandate-remove',
  z.object({ role: z.string(), node_id: z.string(), granted_through: z.string() }),
  `update mandate set removed_at = $4
   where municipality_id = $1 and account_id = $2 and mandate_id = $3 and removed_at is null
   returning role, node_id, granted_through`,
)

const holdsStill = statement(
  'identity/administrator-still',
  z.object({ there: z.boolean() }),
  `select exists (
     select from mandate where municipality_id = $1 and account_id = $2 and mandate_id <> $3
       and role = 'administrator' and node_id = '' and removed_at is null) as there`,
)

/** Takes a mandate back, at once. It stays in the trail and in history. */
export function removeMandate(
  database: Database,
  change: Change,
  { account, id, why = '' }: { readonly account: string; readonly id: number; readonly why?: string },
): Promise<Outcome<void>> {
  return database.transaction(async (within) => {
    const { municipality, at } = change
    await lockAccounts(within, municipality)
    const still = (await within.first(holdsStill, [municipality, account, id]))?.there
    if (!still && (await isLastAdministrator(within, change, account, id))) return refuse(lastAdministrator)
    const removed = await within.first(remove, [municipality, account, id, at])
    if (!removed) return succeed(undefined)
    const { role, node_id: node, granted_through: through } = removed
    const details = { role, node, through }
    await noteAccount(within, change, { account, why, action: 'mandate-removed', details })
    return succeed(undefined)
  })
}
