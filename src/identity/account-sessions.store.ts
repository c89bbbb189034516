import { z } from 'zod'
import { type Database, statement } from '#store/db.ts'
import { limits, minutesAfter } from './limits.ts'
import { type Through, throughs } from './through.ts'
import { hashToken } from './token.ts'

/** A browser that is signed in. */
export interface OwnSession {
  /** Hexadecimal hash of the token: names the session, lets nobody in. */
  readonly id: string
  /** ISO instants. */
  readonly startedAt: string
  readonly seenAt: string
  readonly through: Through
  /** The one that asks. */
  readonly isThis: boolean
}

const row = z.object({
  token_hash: z.instanceof(Uint8Array),
  started_at: z.string(),
  seen_at: z.string(),
  through: z.enum(throughs),
})

const alive = statement(
  'identity/sessions-of-account',
  row,
  `select token_hash, started_at, seen_at, through from session
   where municipality_id = $1 and account_id = $2 and ended_at is null and expires_at > $3 and seen_at > $4
   order by started_at desc`,
)

/** The account's own sessions that are alive, the latest first: for the account's own eyes only. */
export async function sessionsOf(
  database: Database,
  asked: {
    readonly municipality: string
    readonly account: string
    readonly token: string | undefined
    readonly at: string
  },
): Promise<readonly OwnSession[]> {
  const { municipality, account, token, at } = asked
  const idleSince = minutesAfter(at, -limits.sessionIdleMinutes)
  const rows = await database.all(alive, [municipality, account, at, idleSince])
  const own = token === undefined ? undefined : hashToken(token).toString('hex')
  return rows.map(({ token_hash, started_at, seen_at, through }) => {
    const id = Buffer.from(token_hash).toString('hex')
    return { id, startedAt: started_at, seenAt: seen_at, through, isThis: id === own }
  })
}

const endOne = statement(
  'identity/session-end-one',
  z.object({}),
  `update session set ended_at = $4
   where municipality_id = $1 and account_id = $2 and encode(token_hash, 'hex') = $3 and ended_at is null`,
)

const endAll = statement(
  'identity/session-end-all',
  z.object({}),
  'update session set ended_at = $3 where municipality_id = $1 and account_id = $2 and ended_at is null',
)

interface Ending {
  readonly municipality: string
  readonly account: string
  /** ISO instant. */
  readonly at: string
}

/** Ends one of the account's sessions; somebody else's is left alone. */
export async function endOwnSession(
  database: Database,
  { municipality, account, at }: Ending,
  id: string,
): Promise<void> {
  await database.all(endOne, [municipality, account, id, at])
}

/** Ends every session of the account. */
export async function endSessionsOf(
  database: Database,
  { municipality, account, at }: Ending,
): Promise<void> {
  await database.all(endAll, [municipality, account, at])
}
