import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import type { Database } from '#store/db.ts'
import { clearFailures, countFailure, passwordHashOf } from './accounts.store.ts'
import { hashPassword, isOutdated, isPassword } from './password-hash.ts'
import { startSession } from './sessions.store.ts'
import { type Attempt, beginAttempt, succeedAttempt } from './throttle.store.ts'
import { mostFailures } from './throttle.ts'

interface Written extends Attempt {
  readonly password: string
}

/**
 * Tries an e-mail address and a password. Whether there is such an account shows neither in the answer nor in the time
 * it takes; attempts are written down first and slowed down (`throttle.ts`).
 *
 * @returns the account's id
 */
export async function provePassword(database: Database, written: Written): Promise<Outcome<string>> {
  const { municipality, email, password } = written
  const begun = await beginAttempt(database, written)
  if ('wait' in begun) return refuse(mustWait(begun.wait))
  const known = await passwordHashOf(database, municipality, email)
  const hash = known && known.failures < mostFailures ? known.hash : undefined
  if (!(await isPassword(password, hash)) || !known || !hash) {
    await countFailure(database, municipality, email)
    return refuse(wrongPassword)
  }
  const again = isOutdated(hash) ? await hashPassword(password) : undefined
  await clearFailures(database, municipality, known.account, again)
  await succeedAttempt(database, municipality, begun.attempt)
  return succeed(known.account)
}

/** @returns the new session's token */
export async function signInByPassword(database: Database, written: Written): Promise<Outcome<string>> {
  const proved = await provePassword(database, written)
  if (!proved.ok) return proved
  const { municipality, at } = written
  return succeed(
    await startSession(database, { municipality, account: proved.value, through: 'password', at }),
  )
}

/** One answer to everything that can be wrong: it must not tell whether there is such an account. */
const wrongPassword: Problem = {
  code: 'wrong-password',
  where: 'email',
  text: {
    sv: 'E-postadressen och lösenordet hör inte ihop. Kontrollera dem och försök igen, eller be en administratör om en länk till ett nytt lösenord.',
    en: 'The e-mail address and the password do not belong together. Check them and try again, or ask an administrator for a link to a new password.',
  },
}

function mustWait(seconds: number): Problem {
  const minutes = Math.ceil(seconds / 60)
  return {
    code: 'must-wait',
    where: 'email',
    text: {
      sv: `Det har blivit för många felaktiga försök. Vänta ${minutes === 1 ? 'en minut' : `${minutes} minuter`} och försök igen.`,
      en: `There have been too many wrong attempts. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`} and try again.`,
    },
  }
}
