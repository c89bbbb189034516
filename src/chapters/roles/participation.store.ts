import { createHmac, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { type Database, statement } from '#store/db.ts'

/*
 * That somebody has answered must be known while answers are taken, so that nobody answers twice; what somebody has
 * answered must never be known. So:
 *
 * - Participation is a keyed hash of the account (HMAC-SHA-256). The key is drawn for the occasion and thrown away with
 *   the hashes when it ends: afterwards nobody can compute from an account's id whether it took part.
 * - Answers have no account, no hash, no time and no number in order. Each time somebody answers, all answers of the
 *   occasion are written anew in an order drawn by lot: neither their place in the table nor the transaction that wrote
 *   them tells which were the latest.
 * - Nothing is written in the trail about answers.
 *
 * What this can't guard against is somebody who copies the whole store both before and after one person's answer. Who
 * may do that is decided outside the program.
 */

const openKey = statement(
  'roles/open occasion',
  z.unknown(),
  `insert into occasion_key (municipality_id, occasion, key) values ($1, $2, $3) on conflict do nothing`,
)

// Those who answer at the same time wait for each other, so that none is lost when answers are written anew.
const lockKey = statement(
  'roles/occasion key',
  z.object({ key: z.instanceof(Uint8Array) }),
  'select key from occasion_key where municipality_id = $1 and occasion = $2 for update',
)

const readKeys = statement(
  'roles/occasion keys',
  z.object({ occasion: z.string(), key: z.instanceof(Uint8Array) }),
  'select occasion, key from occasion_key where municipality_id = $1 order by occasion',
)

const takePlace = statement(
  'roles/take part',
  z.object({ occasion: z.string() }),
  `insert into participation (municipality_id, occasion, account_hash) values ($1, $2, $3)
   on conflict do nothing returning occasion`,
)

const tookPart = statement(
  'roles/took part',
  z.object({ occasion: z.string() }),
  'select occasion from participation where municipality_id = $1 and occasion = any ($2) and account_hash = any ($3)',
)

const forgetPeople = statement(
  'roles/forget participation',
  z.unknown(),
  'delete from participation where municipality_id = $1 and occasion = any ($2)',
)

const forgetKeys = statement(
  'roles/forget keys',
  z.unknown(),
  'delete from occasion_key where municipality_id = $1 and occasion = any ($2)',
)

/** An account at something that is answered once. */
export interface Participant {
  readonly municipality: string
  /** `puls/7`, `fall/2026-11/mindre-klasser`. */
  readonly occasion: string
  readonly account: string
}

/** Begins to take answers. */
export async function openOccasion(within: Database, municipality: string, occasion: string): Promise<void> {
  await within.all(openKey, [municipality, occasion, randomBytes(32)])
}

/**
 * Notes that somebody answers, inside the transaction that keeps the answers.
 *
 * @returns `closed` where no answers are taken, `again` where the account has answered
 */
export async function takePart(
  within: Database,
  { municipality, occasion, account }: Participant,
): Promise<'first' | 'again' | 'closed'> {
  const held = await within.first(lockKey, [municipality, occasion])
  if (!held) return 'closed'
  const row = await within.first(takePlace, [municipality, occasion, hashOf(held.key, account)])
  return row ? 'first' : 'again'
}

/** The occasions that take answers now, and whether an account has answered each. */
export async function openOccasions(
  database: Database,
  municipality: string,
  account: string,
): Promise<ReadonlyMap<string, boolean>> {
  const keys = await database.all(readKeys, [municipality])
  const hashes = keys.map(({ key }) => hashOf(key, account))
  const taken = await database.all(tookPart, [municipality, keys.map(({ occasion }) => occasion), hashes])
  const took = new Set(taken.map(({ occasion }) => occasion))
  return new Map(keys.map(({ occasion }) => [occasion, took.has(occasion)]))
}

/** Takes no more answers, and forgets who has answered. The only rows of the chapter that are ever deleted. */
export async function endOccasions(
  within: Database,
  municipality: string,
  occasions: readonly string[],
): Promise<void> {
  if (occasions.length === 0) return
  await within.all(forgetPeople, [municipality, occasions])
  await within.all(forgetKeys, [municipality, occasions])
}

function hashOf(key: Uint8Array, account: string): Buffer {
  return createHmac('sha256', key).update(account).digest()
}
