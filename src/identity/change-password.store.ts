import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import type { Database } from '#store/db.ts'
import type { Installation } from '#store/installation.ts'
import { setPassword } from './account-changes.store.ts'
import type { Account } from './accounts.store.ts'
import { hashPassword } from './password-hash.ts'
import { newPassword } from './password-rules.ts'
import { startSession } from './sessions.store.ts'
import { provePassword } from './sign-in.store.ts'

interface Wish {
  readonly installation: Installation
  readonly account: Account
  readonly current: string
  readonly password: string
  /** Of whoever asks, on the network. */
  readonly address: string
  /** ISO instant. */
  readonly at: string
}

/**
 * Changes one's own password, by the present one. Every session ends, also somebody else's who had got hold of it.
 *
 * @returns a new session's token
 */
export async function changePassword(database: Database, wish: Wish): Promise<Outcome<string>> {
  const { installation, account, current, address, at } = wish
  const { municipality } = installation
  const { email, name } = account
  const chosen = newPassword(wish.password, [name, email, installation.name])
  if (!chosen.ok) return chosen
  const proved = await provePassword(database, { municipality, email, password: current, address, at })
  if (!proved.ok) {
    const [problem] = proved.problems
    return refuse(problem.code === 'must-wait' ? { ...problem, where } : wrongCurrent)
  }
  const hash = await hashPassword(chosen.value)
  return database.transaction(async (within) => {
    const change = { municipality, who: name, by: account.account, at }
    await setPassword(within, change, { account: account.account, hash })
    return succeed(
      await startSession(within, { municipality, account: account.account, through: 'password', at }),
    )
  })
}

const where = 'current'

const wrongCurrent: Problem = {
  code: 'wrong-current-password',
  where,
  text: {
    sv: 'Det nuvarande lösenordet stämmer inte. Skriv det igen, eller be en administratör om en länk till ett nytt.',
    en: 'The present password is not right. Write it again, or ask an administrator for a link to a new one.',
  },
}
