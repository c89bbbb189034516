import { z } from 'zod'
import { swedishDay } from '#core/day.ts'
import { type Database, statement } from '#store/db.ts'
import type { Installation } from '#store/installation.ts'
import { hoursAfter, limits, minutesAfter } from './limits.ts'
import { mandatesInForce } from './mandates.store.ts'
import type { Actor } from './model.ts'
import { type Through, throughs } from './through.ts'
import { hashToken, newToken } from './token.ts'

const visitor: Actor = { kind: 'public' }

const alive = statement(
  'identity/session-alive',
  z.object({
    account_id: z.string(),
    name: z.string(),
    through: z.enum(throughs),
    seen_at: z.string(),
    groups: z.array(z.string()),
  }),
  `select session.account_id, account.name, session.through, session.seen_at, array(
     select group_id from party_membership as member
     where member.municipality_id = session.municipality_id and member.account_id = session.account_id
       and member.let_in_at is not null and member.valid_from <= $5
       and (member.valid_until is null or member.valid_until > $5)
     order by group_id) as groups
   from session join account using (municipality_id, account_id)
   where municipality_id = $1 and token_hash = $2 and ended_at is null and closed_at is null
     and expires_at > $3 and seen_at > $4`,
)

const see = statement(
  'identity/session-seen',
  z.object({}),
  `update session set seen_at = greatest(seen_at, $3) where municipality_id = $1 and token_hash = $2`,
)

interface Asked {
  readonly installation: Installation | undefined
  /** What the browser's cookie holds, if anything. */
  readonly token: string | undefined
  /** ISO instant. */
  readonly at: string
}

/**
 * Whoever holds the token, with the mandates and party groups in force today. A token that is unknown, has ended, has been idle too long
 * or belongs to a closed account is nobody's; one from the example counts only where the installation is the example.
 */
export async function actorOf(database: Database, { installation, token, at }: Asked): Promise<Actor> {
  if (!installation || !token) return visitor
  const { municipality } = installation
  const hash = hashToken(token)
  const idleSince = minutesAfter(at, -limits.sessionIdleMinutes)
  const day = swedishDay(at)
  const session = await database.first(alive, [municipality, hash, at, idleSince, day])
  if (!session) return visitor
  const example = session.through === 'example'
  if (example && installation.kind !== 'example') return visitor
  if (session.seen_at <= minutesAfter(at, -limits.seenEveryMinutes)) {
    await database.all(see, [municipality, hash, at])
  }
  const { account_id: account, name, groups } = session
  const mandates = await mandatesInForce(database, municipality, account, day)
  const ofGroups = groups.length > 0 ? { groups } : {}
  return { kind: 'person', municipality, account, name, mandates, ...ofGroups, example }
}

const insert = statement(
  'identity/session-start',
  z.object({}),
  `insert into session (municipality_id, token_hash, account_id, started_at, seen_at, expires_at, through)
   values ($1, $2, $3, $4, $4, $5, $6)`,
)

interface NewSession {
  readonly municipality: string
  readonly account: string
  readonly through: Through
  /** ISO instant. */
  readonly at: string
}

/** @returns the token for the browser's cookie: only its hash is kept */
export async function startSession(
  database: Database,
  { municipality, account, through, at }: NewSession,
): Promise<string> {
  const token = newToken()
  const until = hoursAfter(at, limits.sessionHours)
  await database.all(insert, [municipality, hashToken(token), account, at, until, through])
  return token
}

const end = statement(
  'identity/session-end',
  z.object({ account_id: z.string() }),
  `update session set ended_at = $3
   where municipality_id = $1 and token_hash = $2 and ended_at is null returning account_id`,
)

/** Ends the session of the token, if it is alive. */
export async function endSession(
  database: Database,
  { municipality, token, at }: { municipality: string; token: string; at: string },
): Promise<void> {
  await database.all(end, [municipality, hashToken(token), at])
}
