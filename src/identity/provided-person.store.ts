import { z } from 'zod'
import { swedishDay } from '#core/day.ts'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import { type Database, statement } from '#store/db.ts'
import { addAccount, type Change, lockAccounts, noteAccount } from './account-changes.store.ts'
import { findAccountByEmail } from './accounts.store.ts'
import { type GroupRole, groupRolesOf } from './group-roles.store.ts'
import {
  grantedMandates,
  grantMandate,
  groupOf,
  mandatesInForce,
  removeMandate,
  throughGroup,
} from './mandates.store.ts'
import type { ProvidedPerson } from './oidc.ts'
import { oidcProblems } from './oidc-problems.ts'
import { startSession } from './sessions.store.ts'

const bySubject = statement(
  'identity/account-by-subject',
  z.object({ account_id: z.string(), name: z.string(), closed_at: z.string().nullable() }),
  'select account_id, name, closed_at from account where municipality_id = $1 and oidc_subject = $2',
)

const link = statement(
  'identity/account-link-subject',
  z.object({}),
  'update account set oidc_subject = $3 where municipality_id = $1 and account_id = $2',
)

const rename = statement(
  'identity/account-rename',
  z.object({}),
  'update account set name = $3 where municipality_id = $1 and account_id = $2',
)

/**
 * Signs in somebody whom the identity provider vouches for. Whoever is new gets an account if a group gives a role; the
 * mandates that groups give are renewed, and taken back where the group is gone.
 *
 * @returns the new session's token
 */
export function signInProvided(
  database: Database,
  { municipality, at }: Pick<Change, 'municipality' | 'at'>,
  person: ProvidedPerson,
): Promise<Outcome<string>> {
  return database.transaction(async (within) => {
    const change = { municipality, at, who: person.name }
    await lockAccounts(within, municipality)
    const rules = await groupRolesOf(within, municipality)
    const wanted = rules.filter(({ group }) => person.groups.includes(group))
    const account = await accountOf(within, change, person, wanted.length > 0)
    if (!account.ok) return account
    await renewMandates(within, change, account.value, wanted)
    const held = await mandatesInForce(within, municipality, account.value, swedishDay(at))
    if (held.length === 0) return refuse(oidcProblems.noRole)
    return succeed(await startSession(within, { municipality, account: account.value, through: 'oidc', at }))
  })
}

/**
 * The person's account: the one with the same subject; else an open one with the same e-mail address that has no
 * subject yet, which an administrator has made beforehand (the provider is the municipality's own, so it speaks for its
 * addresses); else a new one.
 */
async function accountOf(
  database: Database,
  change: Change,
  { subject, name, email }: ProvidedPerson,
  hasRole: boolean,
): Promise<Outcome<string>> {
  const { municipality } = change
  const known = await database.first(bySubject, [municipality, subject])
  if (known && known.closed_at === null) {
    const account = known.account_id
    if (known.name !== name) {
      await database.all(rename, [municipality, account, name])
      const details = { from: known.name, to: name }
      await noteAccount(database, change, { account, action: 'account-renamed', details })
    }
    return succeed(account)
  }
  const sameAddress =
    email === undefined ? undefined : await findAccountByEmail(database, municipality, email)
  if (sameAddress) {
    if (sameAddress.hasProvider) return refuse(oidcProblems.emailTaken)
    // The subject follows the person from the account that was closed.
    if (known) await database.all(link, [municipality, known.account_id, null])
    await database.all(link, [municipality, sameAddress.account, subject])
    await noteAccount(database, change, {
      account: sameAddress.account,
      action: 'account-linked',
      details: {},
    })
    return succeed(sameAddress.account)
  }
  if (known) return refuse(oidcProblems.closed)
  if (!hasRole) return refuse(oidcProblems.noRole)
  if (email === undefined) return refuse(oidcProblems.noEmail)
  return addAccount(database, change, { name, email, subject })
}

async function renewMandates(
  database: Database,
  change: Change,
  account: string,
  wanted: readonly GroupRole[],
): Promise<void> {
  const day = swedishDay(change.at)
  const held = await grantedMandates(database, change.municipality, day, account)
  const throughGroups = held.filter(({ through }) => groupOf(through) !== undefined)
  const isSame = (rule: GroupRole, { role, node, through }: (typeof held)[number]) =>
    rule.role === role && rule.node === node && throughGroup(rule.group) === through
  for (const mandate of throughGroups) {
    if (wanted.some((rule) => isSame(rule, mandate))) continue
    const why = 'the group no longer gives the role, or the person has left it'
    await removeMandate(database, change, { account, id: mandate.id, why })
  }
  for (const rule of wanted) {
    if (throughGroups.some((mandate) => isSame(rule, mandate))) continue
    const { role, node, group } = rule
    await grantMandate(database, change, { account, role, node, from: day, through: throughGroup(group) })
  }
}
