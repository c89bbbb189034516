import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { limits } from '#identity/limits.ts'
import type { PageContext } from './context.ts'

/** What the cookie's safety hangs on. */
interface Address {
  /** The address that people write, where a proxy with TLS stands before the program: `https://styrkedjan.kommun.se`. */
  readonly publicAddress?: string | undefined
}

const name = 'styrkedjan-session'

/**
 * Over https the cookie is Secure and has the prefix `__Host-`, so that no neighbouring host and no page without TLS
 * can set or read it. Without TLS (the own machine) a browser would refuse such a cookie.
 */
export function isSecure(c: PageContext, { publicAddress }: Address): boolean {
  return [c.req.url, publicAddress].some((address) => address?.startsWith('https:'))
}

export function readSessionCookie(c: PageContext, address: Address): string | undefined {
  return isSecure(c, address) ? getCookie(c, name, 'host') : getCookie(c, name)
}

export function setSessionCookie(c: PageContext, address: Address, token: string): void {
  const options = { ...attributes, maxAge: limits.sessionHours * 60 * 60 }
  if (isSecure(c, address)) setCookie(c, name, token, { ...options, secure: true, prefix: 'host' })
  else setCookie(c, name, token, options)
}

export function clearSessionCookie(c: PageContext, address: Address): void {
  if (isSecure(c, address)) deleteCookie(c, name, { ...attributes, secure: true, prefix: 'host' })
  else deleteCookie(c, name, attributes)
}

const attributes = { httpOnly: true, sameSite: 'Lax', path: '/' } as const
