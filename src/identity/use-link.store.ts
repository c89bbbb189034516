import { swedishDay } from '#core/day.ts'
import { combine, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import type { Database } from '#store/db.ts'
import type { Installation } from '#store/installation.ts'
import { addAccount, lockAccounts, setPassword } from './account-changes.store.ts'
import { hasOpenAccount } from './accounts.store.ts'
import { byHand, grantMandate } from './mandates.store.ts'
import { lookAtLink, useLink } from './one-time-links.store.ts'
import { hashPassword } from './password-hash.ts'
import { newPassword } from './password-rules.ts'
import { startSession } from './sessions.store.ts'
import { readEmail, readName } from './written-account.ts'

interface Presented {
  readonly installation: Installation
  readonly token: string
  /** ISO instant. */
  readonly at: string
  readonly password: string
  /** Asked of the first administrator only. */
  readonly name: string
  readonly email: string
}

/**
 * Does what a one-time link is for, with what its holder wrote: opens the first administrator's account, or sets a
 * password. The link is used up only where everything written will do.
 *
 * @returns the new session's token
 */
export async function takeLink(database: Database, presented: Presented): Promise<Outcome<string>> {
  const { installation, token, at } = presented
  const { municipality } = installation
  const purpose = await lookAtLink(database, { municipality, token, at })
  if (!purpose.ok) return purpose
  const isFirst = purpose.value.kind === 'first-administrator'
  const person = purpose.value.kind === 'first-administrator' ? presented : purpose.value
  const read = combine({
    name: isFirst ? readName(person.name) : succeed(person.name),
    email: isFirst ? readEmail(person.email) : succeed(person.email),
    password: newPassword(presented.password, [person.name, person.email, installation.name]),
  })
  if (!read.ok) return read
  const hash = await hashPassword(read.value.password)
  return database.transaction(async (within) => {
    const used = await useLink(within, { municipality, token, at })
    if (!used.ok) return used
    const change = { municipality, at, who: read.value.name }
    const account =
      used.value.kind === 'set-password'
        ? succeed(used.value.account)
        : await firstAdministrator(within, change, read.value)
    if (!account.ok) return account
    await setPassword(within, change, { account: account.value, hash })
    return succeed(
      await startSession(within, { municipality, account: account.value, through: 'one-time-link', at }),
    )
  })
}

async function firstAdministrator(
  database: Database,
  change: { readonly municipality: string; readonly who: string; readonly at: string },
  { name, email }: { readonly name: string; readonly email: string },
): Promise<Outcome<string>> {
  await lockAccounts(database, change.municipality)
  if (await hasOpenAccount(database, change.municipality)) return refuse(alreadyThere)
  const added = await addAccount(database, change, { name, email })
  if (!added.ok) return added
  const from = swedishDay(change.at)
  await grantMandate(database, change, {
    account: added.value,
    role: 'administrator',
    node: '',
    from,
    through: byHand,
  })
  return added
}

const alreadyThere: Problem = {
  code: 'administrator-exists',
  text: {
    sv: 'Det finns redan ett konto. Logga in, eller be en administratör om ett konto.',
    en: 'There is already an account. Sign in, or ask an administrator for an account.',
  },
}
