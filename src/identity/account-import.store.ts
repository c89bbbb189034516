import { swedishDay } from '#core/day.ts'
import { type Outcome, succeed } from '#core/outcome.ts'
import type { Database } from '#store/db.ts'
import { addAccount, type Change } from './account-changes.store.ts'
import { type Known, type PastedRow, planImport } from './account-import.ts'
import { accountsOf, findAccountByEmail } from './accounts.store.ts'
import { byHand, grantedMandates, grantMandate } from './mandates.store.ts'
import { passwordLink } from './one-time-links.store.ts'
import { placesOn } from './places.store.ts'

/** Somebody's way to a password. */
export interface HandedLink {
  readonly name: string
  readonly email: string
  readonly token: string
}

/** What an import is weighed against. */
export async function knownToImport(
  database: Database,
  municipality: string,
  day: string,
  roleNames: Known['roleNames'],
): Promise<Known> {
  return {
    accounts: await accountsOf(database, municipality),
    mandates: await grantedMandates(database, municipality, day),
    places: await placesOn(database, municipality, day),
    roleNames,
  }
}

/**
 * Takes the rows in, all of them or none.
 *
 * @returns a link for each account that is new; only its hash is kept
 */
export function importAccounts(
  database: Database,
  change: Change,
  { rows, roleNames }: { readonly rows: readonly PastedRow[]; readonly roleNames: Known['roleNames'] },
): Promise<Outcome<readonly HandedLink[]>> {
  return database.transaction(async (within) => {
    const { municipality, at } = change
    const day = swedishDay(at)
    const planned = planImport(rows, await knownToImport(within, municipality, day, roleNames))
    if (!planned.ok) return planned
    const links: HandedLink[] = []
    for (const { name, email, role, node, does } of planned.value) {
      if (does === 'nothing') continue
      if (does === 'account') {
        const added = await addAccount(within, change, { name, email })
        // Somebody has opened it in between: the whole import is undone.
        if (!added.ok) throw new Error(`the account of ${email} could not be opened`)
        links.push({ name, email, token: await passwordLink(within, change, added.value) })
      }
      const account = await findAccountByEmail(within, municipality, email)
      if (!account) throw new Error(`there is no account for ${email}`)
      const mandate = { account: account.account, role, node, from: day, through: byHand }
      await grantMandate(within, change, mandate)
    }
    return succeed(links)
  })
}
