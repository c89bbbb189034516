import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { swedishDay } from '#core/day.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { type AuditEvent, appendAudit } from '#store/audit.ts'
import { type Database, statement } from '#store/db.ts'
import { oneAtATime } from '#store/one-at-a-time.ts'
import { endSessionsOf } from './account-sessions.store.ts'
import { findAccountByEmail } from './accounts.store.ts'

/** A change of who may what: done by somebody, now. */
export interface Change {
  readonly municipality: string
  /** Name in the trail of whoever does it. */
  readonly who: string
  /** Id of the account that does it: names may be shared. Absent at the terminal. */
  readonly by?: string
  /** ISO instant. */
  readonly at: string
}

/** An account's address in the product, as the trail names it. */
export function accountAddress(account: string): string {
  return `/konton/${encodeURIComponent(account)}`
}

/** Tells the trail of a change to an account. Called in the change's own transaction. */
export async function noteAccount(
  database: Database,
  { municipality, who, by, at }: Change,
  note: Pick<AuditEvent, 'action' | 'details'> & { readonly account: string; readonly why?: string },
): Promise<void> {
  await appendAudit(database, {
    municipalityId: municipality,
    at,
    who,
    action: note.action,
    object: accountAddress(note.account),
    why: note.why ?? '',
    details: { ...note.details, ...(by && { by }) },
  })
}

const insert = statement(
  'identity/account-insert',
  z.object({}),
  `insert into account (municipality_id, account_id, name, email, oidc_subject, created_at)
   values ($1, $2, $3, $4, $5, $6)`,
)

/** Who changes accounts waits for whoever else does: two can't take the last administrator away from each other. */
export async function lockAccounts(database: Database, municipality: string): Promise<void> {
  await oneAtATime(database, 'accounts', municipality)
}

interface NewAccount {
  readonly name: string
  readonly email: string
  /** At the identity provider, for somebody who comes from there. */
  readonly subject?: string
}

/** @returns the account's id; refused where an open account has the e-mail address */
export function addAccount(
  database: Database,
  change: Change,
  { name, email, subject }: NewAccount,
): Promise<Outcome<string>> {
  return database.transaction(async (within) => {
    await lockAccounts(within, change.municipality)
    if (await findAccountByEmail(within, change.municipality, email)) return refuse(emailTaken(email))
    const account = randomBytes(9).toString('base64url')
    await within.all(insert, [change.municipality, account, name, email, subject ?? null, change.at])
    await noteAccount(within, change, { account, action: 'account-added', details: { name, email } })
    return succeed(account)
  })
}

function emailTaken(email: string): Problem {
  return {
    code: 'email-taken',
    where: 'email',
    text: {
      sv: `Det finns redan ett konto med e-postadressen ${email}. Öppna det i stället, eller skriv en annan adress.`,
      en: `There is already an account with the e-mail address ${email}. Open that one instead, or write another address.`,
    },
  }
}

const setHash = statement(
  'identity/password-set',
  z.object({}),
  `update account set password_hash = $3, failed_attempts = 0 where municipality_id = $1 and account_id = $2`,
)

/** Sets a password, by its hash, and ends every session of the account: whoever knew the old one is out. */
export function setPassword(
  database: Database,
  change: Change,
  { account, hash }: { readonly account: string; readonly hash: string },
): Promise<void> {
  return database.transaction(async (within) => {
    await within.all(setHash, [change.municipality, account, hash])
    await endSessionsOf(within, { ...change, account })
    await noteAccount(within, change, { account, action: 'password-set', details: {} })
  })
}

const close = statement(
  'identity/account-close',
  z.object({ account_id: z.string() }),
  `update account set closed_at = $3 where municipality_id = $1 and account_id = $2 and closed_at is null
   returning account_id`,
)

const otherAdministrators = statement(
  'identity/other-administrators',
  z.object({ there: z.boolean() }),
  `select exists (
     select from mandate join account using (municipality_id, account_id)
     where municipality_id = $1 and role = 'administrator' and node_id = '' and closed_at is null
       and removed_at is null and valid_from <= $3 and valid_until is null
       and account_id <> $2) as there`,
)

const isAdministrator = statement(
  'identity/is-administrator',
  z.object({ there: z.boolean() }),
  `select exists (
     select from mandate where municipality_id = $1 and account_id = $2 and role = 'administrator' and node_id = ''
       and removed_at is null and ($3::bigint is null or mandate_id = $3)) as there`,
)

/**
 * Whether nobody could open accounts any more if this account were closed.
 *
 * @param mandate asks instead of this mandate being taken back
 */
export async function isLastAdministrator(
  database: Database,
  { municipality, at }: Change,
  account: string,
  mandate?: number,
): Promise<boolean> {
  const asked = [municipality, account, mandate ?? null]
  if (!(await database.first(isAdministrator, asked))?.there) return false
  return !(await database.first(otherAdministrators, [municipality, account, swedishDay(at)]))?.there
}

export const lastAdministrator: Problem = {
  code: 'last-administrator',
  text: {
    sv: 'Det här är den sista administratören för hela kommunen. Gör någon annan till administratör först.',
    en: 'This is the last administrator of the whole municipality. Make somebody else administrator first.',
  },
}

/** Closes an account for good and ends its sessions. What it has done stays in its name. */
export function closeAccount(database: Database, change: Change, account: string): Promise<Outcome<void>> {
  return database.transaction(async (within) => {
    await lockAccounts(within, change.municipality)
    if (await isLastAdministrator(within, change, account)) return refuse(lastAdministrator)
    const closed = await within.first(close, [change.municipality, account, change.at])
    if (!closed) return succeed(undefined)
    await endSessionsOf(within, { ...change, account })
    await noteAccount(within, change, { account, action: 'account-closed', details: {} })
    return succeed(undefined)
  })
}
