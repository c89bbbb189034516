import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Database, statement } from '#store/db.ts'
import { oneAtATime } from '#store/one-at-a-time.ts'
import { hoursAfter } from './limits.ts'
import { perAddress, perEmail, type Throttle, waitAfter } from './throttle.ts'

/** No address is longer (RFC 5321): what is written down of a longer one is its beginning. */
const longestEmail = 254

export interface Attempt {
  readonly municipality: string
  /** As written; whether there is such an account makes no difference. */
  readonly email: string
  /** Of whoever asks, on the network. */
  readonly address: string
  /** ISO instant. */
  readonly at: string
}

const forget = statement(
  'identity/attempts-forget',
  z.object({}),
  'delete from sign_in_attempt where municipality_id = $1 and at < $2',
)

const counted = z.object({ failures: z.number(), latest: z.string().nullable() })

const ofEmail = statement(
  'identity/attempts-of-email',
  counted,
  `select count(*) as failures, max(at) as latest from sign_in_attempt failed
   where municipality_id = $1 and email = $2 and at > $3 and not succeeded
     and at > coalesce((select max(at) from sign_in_attempt where municipality_id = $1 and email = $2 and succeeded),
                       '-infinity')`,
)

const ofAddress = statement(
  'identity/attempts-of-address',
  counted,
  `select count(*) as failures, max(at) as latest from sign_in_attempt
   where municipality_id = $1 and address_hash = $2 and at > $3 and not succeeded`,
)

const insert = statement(
  'identity/attempt',
  z.object({ attempt_id: z.number() }),
  `insert into sign_in_attempt (municipality_id, address_hash, email, at, succeeded)
   values ($1, $2, $3, $4, false) returning attempt_id`,
)

const succeeded = statement(
  'identity/attempt-succeeded',
  z.object({}),
  'update sign_in_attempt set succeeded = true where municipality_id = $1 and attempt_id = $2',
)

/**
 * Asks for leave to try a password. The attempt is written down as failed before the password is looked at, so that a
 * hundred attempts at once count as a hundred. An attempt that has to wait isn't counted.
 *
 * @returns the attempt, or the seconds to wait
 */
export async function beginAttempt(
  database: Database,
  { municipality, email, address, at }: Attempt,
): Promise<{ readonly attempt: number } | { readonly wait: number }> {
  const key = email.toLowerCase().slice(0, longestEmail)
  const hash = createHash('sha256').update(`${municipality} ${address}`).digest()
  return database.transaction(async (within) => {
    for (const lock of [hash.toString('hex'), key].toSorted()) await oneAtATime(within, 'sign-in', lock)
    await within.all(forget, [municipality, hoursAfter(at, -perEmail.hours)])
    const emailSince = hoursAfter(at, -perEmail.hours)
    const addressSince = hoursAfter(at, -perAddress.hours)
    const wait = Math.max(
      left(await within.first(ofEmail, [municipality, key, emailSince]), perEmail, at),
      left(await within.first(ofAddress, [municipality, hash, addressSince]), perAddress, at),
    )
    if (wait > 0) return { wait }
    const begun = await within.first(insert, [municipality, hash, key, at])
    if (!begun) throw new Error('an attempt to sign in was not stored')
    return { attempt: begun.attempt_id }
  })
}

/** @returns seconds, rounded up */
function left(count: z.infer<typeof counted> | undefined, throttle: Throttle, at: string): number {
  if (!count?.latest) return 0
  const passed = (Date.parse(at) - Date.parse(count.latest)) / 1000
  return Math.ceil(waitAfter(count.failures, throttle) - passed)
}

/** The password was right. */
export async function succeedAttempt(
  database: Database,
  municipality: string,
  attempt: number,
): Promise<void> {
  await database.all(succeeded, [municipality, attempt])
}
