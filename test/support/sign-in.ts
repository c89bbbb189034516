import { z } from 'zod'
import type { Role } from '#identity/model.ts'
import { startSession } from '#identity/sessions.store.ts'
import { type Database, statement } from '#store/db.ts'
import { readInstallation } from '#store/installation.ts'

/** Who signs in, and as what. */
export interface SignedIn {
  readonly role: Role
  /** Id of the place; absent: the whole municipality. */
  readonly node?: string
  /** Name in the trail; absent: the role's. */
  readonly name?: string
  /** ISO instant at which the app's clock stands. */
  readonly at: string
  /** Code; absent: the installation's. */
  readonly municipality?: string
}

const account = statement(
  'test/account',
  z.unknown(),
  `insert into account (municipality_id, account_id, name, email, created_at) values ($1, $2, $3, $4, $5)
   on conflict do nothing`,
)

const mandate = statement(
  'test/mandate',
  z.unknown(),
  `insert into mandate
     (municipality_id, account_id, role, node_id, valid_from, granted_through, granted_by, granted_at)
   values ($1, $2, $3, $4, $5::timestamptz::date - 1, 'by hand', 'test', $5)`,
)

/** Somebody's account. */
export interface NewAccount {
  readonly id: string
  readonly municipality: string
  /** Name in the trail; absent: the id. */
  readonly name?: string
  /** Absent: holds no role. */
  readonly role?: Role
  /** Id of the place of the role; absent: the whole municipality. */
  readonly node?: string
  /** ISO instant. */
  readonly at: string
}

export async function makeAccount(database: Database, wanted: NewAccount): Promise<void> {
  const { id, municipality, name = id, role, node = '', at } = wanted
  await database.all(account, [municipality, id, name, `${id}@example.se`, at])
  if (role) await database.all(mandate, [municipality, id, role, node, at])
}

let signedIn = 0

/**
 * An account of its own with one mandate, signed in.
 *
 * @returns what goes with every request: `app.request('/', { headers: await signInAs(database, …) })`
 */
export async function signInAs(database: Database, who: SignedIn): Promise<{ readonly cookie: string }> {
  const { role, node = '', name = role, at } = who
  const municipality = who.municipality ?? (await readInstallation(database))?.municipality ?? ''
  signedIn += 1
  const id = `${role}-${signedIn}`
  await makeAccount(database, { id, municipality, name, role, node, at })
  const token = await startSession(database, { municipality, account: id, through: 'password', at })
  return { cookie: `styrkedjan-session=${token}` }
}
