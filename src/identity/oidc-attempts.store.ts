import { z } from 'zod'
import { type Database, statement } from '#store/db.ts'
import { limits, minutesAfter } from './limits.ts'
import type { BegunSignIn } from './oidc.ts'
import { hashToken } from './token.ts'

type Attempt = Omit<BegunSignIn, 'address'> & { readonly returnTo: string }

const forget = statement(
  'identity/oidc-attempts-forget',
  z.object({}),
  'delete from oidc_attempt where municipality_id = $1 and started_at <= $2',
)

const insert = statement(
  'identity/oidc-attempt-insert',
  z.object({}),
  `insert into oidc_attempt (municipality_id, state_hash, nonce, code_verifier, return_to, started_at)
   values ($1, $2, $3, $4, $5, $6)`,
)

const take = statement(
  'identity/oidc-attempt-take',
  z.object({ nonce: z.string(), code_verifier: z.string(), return_to: z.string() }),
  `delete from oidc_attempt where municipality_id = $1 and state_hash = $2
   returning nonce, code_verifier, return_to`,
)

function since(at: string): string {
  return minutesAfter(at, -limits.oidcAttemptMinutes)
}

/** Remembers a sign-in that is under way, and forgets those that were never finished. */
export async function rememberAttempt(
  database: Database,
  municipality: string,
  { state, nonce, codeVerifier, returnTo }: Attempt,
  at: string,
): Promise<void> {
  await database.all(forget, [municipality, since(at)])
  await database.all(insert, [municipality, hashToken(state), nonce, codeVerifier, returnTo, at])
}

/** Takes a sign-in that is under way, once: nothing where it took too long, or has been taken. */
export async function takeAttempt(
  database: Database,
  municipality: string,
  state: string,
  at: string,
): Promise<Attempt | undefined> {
  await database.all(forget, [municipality, since(at)])
  const taken = await database.first(take, [municipality, hashToken(state)])
  return taken && { state, nonce: taken.nonce, codeVerifier: taken.code_verifier, returnTo: taken.return_to }
}
