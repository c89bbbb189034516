import { z } from 'zod'
import { appendAudit } from '#store/audit.ts'
import { type Database, statement } from '#store/db.ts'
import type { Change } from './account-changes.store.ts'
import { type Role, roles } from './model.ts'

/** What membership of a group at the identity provider gives. */
export interface GroupRole {
  /** As the provider writes it in the claim: a name, or Entra ID's object id. */
  readonly group: string
  readonly role: Role
  /** Empty: the whole municipality. */
  readonly node: string
}

const groupsAddress = '/konton/grupper'

const row = z
  .object({ group_name: z.string(), role: z.enum(roles), node_id: z.string() })
  .transform(({ group_name, role, node_id }): GroupRole => ({ group: group_name, role, node: node_id }))

const current = statement(
  'identity/group-roles',
  row,
  `select group_name, role, node_id from group_role
   where municipality_id = $1 and removed_at is null order by group_name, role, node_id`,
)

const insert = statement(
  'identity/group-role-insert',
  row,
  `insert into group_role (municipality_id, group_name, role, node_id, who, at)
   select $1, $2, $3, $4, $5, $6
   where not exists (
     select from group_role where municipality_id = $1 and group_name = $2 and role = $3 and node_id = $4
       and removed_at is null)
   returning group_name, role, node_id`,
)

const remove = statement(
  'identity/group-role-remove',
  row,
  `update group_role set removed_at = $5
   where municipality_id = $1 and group_name = $2 and role = $3 and node_id = $4 and removed_at is null
   returning group_name, role, node_id`,
)

export function groupRolesOf(database: Database, municipality: string): Promise<readonly GroupRole[]> {
  return database.all(current, [municipality])
}

/** Lets a group give a role. It is felt at each member's next sign-in. The same one again is no new one. */
export function addGroupRole(database: Database, change: Change, wish: GroupRole): Promise<void> {
  return database.transaction(async (within) => {
    const { municipality, who, at } = change
    const { group, role, node } = wish
    const added = await within.first(insert, [municipality, group, role, node, who, at])
    if (added) await note(within, change, 'group-role-added', wish)
  })
}

/** A group no longer gives a role. It is felt at each member's next sign-in. */
export function removeGroupRole(database: Database, change: Change, wish: GroupRole): Promise<void> {
  return database.transaction(async (within) => {
    const { municipality, at } = change
    const { group, role, node } = wish
    const removed = await within.first(remove, [municipality, group, role, node, at])
    if (removed) await note(within, change, 'group-role-removed', wish)
  })
}

async function note(
  database: Database,
  { municipality, who, by, at }: Change,
  action: string,
  { group, role, node }: GroupRole,
): Promise<void> {
  await appendAudit(database, {
    municipalityId: municipality,
    at,
    who,
    action,
    object: groupsAddress,
    why: '',
    details: { group, role, node, ...(by && { by }) },
  })
}
