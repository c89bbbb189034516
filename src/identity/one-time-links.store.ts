import { z } from 'zod'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { type Database, statement } from '#store/db.ts'
import type { Installation } from '#store/installation.ts'
import { type Change, lockAccounts, noteAccount } from './account-changes.store.ts'
import { hasOpenAccount } from './accounts.store.ts'
import { hoursAfter, limits } from './limits.ts'
import { hashToken, newToken } from './token.ts'

/** What a link is for: the first administrator's account, or somebody's new password. */
export type LinkPurpose =
  | { readonly kind: 'first-administrator' }
  | { readonly kind: 'set-password'; readonly account: string; readonly name: string; readonly email: string }

const insert = statement(
  'identity/link-insert',
  z.object({}),
  `insert into one_time_link (municipality_id, token_hash, purpose, account_id, made_at, expires_at)
   values ($1, $2, $3, $4, $5, $6)`,
)

const voidOlder = statement(
  'identity/link-void-older',
  z.object({}),
  `update one_time_link set used_at = $4
   where municipality_id = $1 and purpose = $2 and account_id is not distinct from $3 and used_at is null`,
)

interface NewLink {
  readonly municipality: string
  readonly purpose: LinkPurpose['kind']
  readonly account: string | null
  readonly at: string
}

/** Makes a link, and the older ones for the same thing stop working. */
async function makeLink(database: Database, { municipality, purpose, account, at }: NewLink) {
  const token = newToken()
  const until = hoursAfter(at, limits.oneTimeLinkHours)
  await database.all(voidOlder, [municipality, purpose, account, at])
  await database.all(insert, [municipality, hashToken(token), purpose, account, at, until])
  return token
}

/**
 * A link to the first administrator's account, where an own municipality has no account that is open.
 *
 * @returns the token; nothing in the example, where none has been chosen, and where somebody can sign in already
 */
export function firstAdministratorLink(
  database: Database,
  { installation, at }: { readonly installation: Installation | undefined; readonly at: string },
): Promise<string | undefined> {
  return database.transaction(async (within) => {
    if (installation?.kind !== 'own') return undefined
    const { municipality } = installation
    await lockAccounts(within, municipality)
    if (await hasOpenAccount(within, municipality)) return undefined
    return makeLink(within, { municipality, purpose: 'first-administrator', account: null, at })
  })
}

/** @returns the token of a link by which the account's holder sets a password */
export function passwordLink(database: Database, change: Change, account: string): Promise<string> {
  return database.transaction(async (within) => {
    const { municipality, at } = change
    const token = await makeLink(within, { municipality, purpose: 'set-password', account, at })
    await noteAccount(within, change, { account, action: 'password-link-made', details: {} })
    return token
  })
}

const row = z
  .object({ purpose: z.string(), account_id: z.string().nullable(), name: z.string(), email: z.string() })
  .transform(
    ({ purpose, account_id, name, email }): LinkPurpose =>
      purpose === 'set-password' && account_id !== null
        ? { kind: 'set-password', account: account_id, name, email }
        : { kind: 'first-administrator' },
  )

const working = `from one_time_link link left join account using (municipality_id, account_id)
   where link.municipality_id = $1 and link.token_hash = $2 and link.used_at is null and link.expires_at > $3
     and (link.account_id is null or (account.account_id is not null and account.closed_at is null))`

const look = statement(
  'identity/link-look',
  row,
  `select purpose, account_id, coalesce(name, '') as name, coalesce(email, '') as email ${working}`,
)

const use = statement(
  'identity/link-use',
  row,
  `with working as (select link.token_hash, purpose, account_id, coalesce(name, '') as name,
     coalesce(email, '') as email ${working})
   update one_time_link set used_at = $3 from working
   where municipality_id = $1 and one_time_link.token_hash = working.token_hash and used_at is null
   returning working.purpose, working.account_id, working.name, working.email`,
)

interface Presented {
  readonly municipality: string
  readonly token: string
  readonly at: string
}

/** What a link is for, without using it: a mail program that looks at it beforehand spends nothing. */
export async function lookAtLink(
  database: Database,
  { municipality, token, at }: Presented,
): Promise<Outcome<LinkPurpose>> {
  const found = await database.first(look, [municipality, hashToken(token), at])
  return found ? succeed(found) : refuse(linkDoesNotWork)
}

/** Uses the link up. Called in the transaction of what it gives. */
export async function useLink(
  database: Database,
  { municipality, token, at }: Presented,
): Promise<Outcome<LinkPurpose>> {
  const used = await database.first(use, [municipality, hashToken(token), at])
  return used ? succeed(used) : refuse(linkDoesNotWork)
}

const linkDoesNotWork: Problem = {
  code: 'link-does-not-work',
  text: {
    sv: `Länken fungerar inte. Den går att använda en gång inom ${limits.oneTimeLinkHours} timmar, och en nyare länk gör den ogiltig. Be en administratör om en ny.`,
    en: `The link does not work. It can be used once within ${limits.oneTimeLinkHours} hours, and a newer link makes it void. Ask an administrator for a new one.`,
  },
}
