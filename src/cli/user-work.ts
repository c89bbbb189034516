import { swedishDay } from '#core/day.ts'
import { combine, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { addAccount, type Change, closeAccount } from '#identity/account-changes.store.ts'
import { type Account, accountsOf, findAccountByEmail } from '#identity/accounts.store.ts'
import { byHand, grantedMandates, grantMandate } from '#identity/mandates.store.ts'
import type { Role } from '#identity/model.ts'
import { passwordLink } from '#identity/one-time-links.store.ts'
import { placesOn } from '#identity/places.store.ts'
import { readEmail, readName } from '#identity/written-account.ts'
import { type ReadMandate, readMandate } from '#identity/written-mandate.ts'
import type { Database } from '#store/db.ts'

/** An account as the commands show it. */
export interface ShownAccount {
  readonly account: string
  readonly name: string
  readonly email: string
  readonly closed: boolean
  readonly mandates: readonly {
    readonly role: Role
    /** Id of the place; empty: the whole municipality. */
    readonly place: string
    readonly from: string
    /** First ISO day on which it no longer holds; null: until further notice. */
    readonly until: string | null
  }[]
}

export async function listUsers(
  database: Database,
  { municipality, at }: Pick<Change, 'municipality' | 'at'>,
): Promise<readonly ShownAccount[]> {
  const mandates = await grantedMandates(database, municipality, swedishDay(at))
  return (await accountsOf(database, municipality)).map(({ account, name, email, closedAt }) => ({
    account,
    name,
    email,
    closed: closedAt !== undefined,
    mandates: mandates
      .filter((mandate) => mandate.account === account)
      .map(({ role, node, from, until }) => ({ role, place: node, from, until: until ?? null })),
  }))
}

/** Options as they were written. */
export interface WrittenUser {
  readonly name: string
  readonly email: string
  readonly role: string
  readonly place: string
}

/** @returns the account and a token by which its holder sets a password */
export async function addUser(
  database: Database,
  change: Change,
  written: WrittenUser,
): Promise<Outcome<{ account: string; token: string }>> {
  const read = combine({
    name: asOption(readName(written.name)),
    email: asOption(readEmail(written.email)),
    mandate: written.role ? await readWish(database, change, written) : succeed(undefined),
  })
  if (!read.ok) return read
  const { name, email, mandate } = read.value
  return database.transaction(async (within): Promise<Outcome<{ account: string; token: string }>> => {
    const added = await addAccount(within, change, { name, email })
    if (!added.ok) return asOption(added)
    const account = added.value
    if (mandate) await grantMandate(within, change, { ...mandate, account, through: byHand })
    return succeed({ account, token: await passwordLink(within, change, account) })
  })
}

/** @returns the token of a link by which the account's holder sets a password */
export async function linkUser(database: Database, change: Change, email: string) {
  const found = await find(database, change, email)
  if (!found.ok) return found
  const { account } = found.value
  return succeed({ account, token: await passwordLink(database, change, account) })
}

export async function closeUser(
  database: Database,
  change: Change,
  email: string,
): Promise<Outcome<Account>> {
  const found = await find(database, change, email)
  if (!found.ok) return found
  const closed = await closeAccount(database, change, found.value.account)
  return closed.ok ? found : closed
}

interface WrittenGrant {
  readonly email: string
  readonly role: string
  readonly place: string
  readonly from?: string | undefined
  /** The last day. */
  readonly until?: string | undefined
}

export async function grantUser(
  database: Database,
  change: Change,
  written: WrittenGrant,
): Promise<Outcome<{ account: string; mandate: ReadMandate }>> {
  const read = combine({
    account: await find(database, change, written.email),
    mandate: await readWish(database, change, written),
  })
  if (!read.ok) return read
  const { account } = read.value.account
  const { mandate } = read.value
  await grantMandate(database, change, { ...mandate, account, through: byHand })
  return succeed({ account, mandate })
}

async function readWish(
  database: Database,
  { municipality, at }: Change,
  { role, place, from = '', until = '' }: Omit<WrittenGrant, 'email'>,
): Promise<Outcome<ReadMandate>> {
  const day = swedishDay(at)
  const places = await placesOn(database, municipality, day)
  return asOption(readMandate({ role, node: place, from, lastDay: until }, places, day))
}

async function find(database: Database, { municipality }: Change, email: string): Promise<Outcome<Account>> {
  const account = await findAccountByEmail(database, municipality, email)
  return account ? succeed(account) : refuse(noSuchUser(email))
}

/** A form's field by the name of the option. */
function asOption<T>(outcome: Outcome<T>): Outcome<T> {
  if (outcome.ok) return outcome
  const [first, ...others] = outcome.problems.map((problem) => ({
    ...problem,
    where: options[problem.where ?? ''] ?? 'styrkedjan user',
  }))
  return first ? refuse(first, ...others) : outcome
}

const options: Readonly<Record<string, string>> = {
  name: '--name',
  email: '--email',
  role: '--role',
  node: '--place',
  from: '--from',
  until: '--until',
}

function noSuchUser(email: string): Problem {
  return {
    code: 'unknown-user',
    where: email,
    text: {
      sv: 'Inget öppet konto har den e-postadressen. Skriv styrkedjan user list för att se alla.',
      en: 'No open account has that e-mail address. Write styrkedjan user list to see them all.',
    },
  }
}
