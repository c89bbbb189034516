import { createHash, randomBytes } from 'node:crypto'

/** What is handed out once: a session, a one-time link, an attempt at the identity provider. 256 bits, URL-safe. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a token: whoever reads the store, or a backup of it, can't sign in by it. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
