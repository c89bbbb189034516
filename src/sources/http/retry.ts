/** How long and how often we ask again: politeness and patience, where a source documents no limit of its own. */
export interface RetryPolicy {
  /** Attempts in all, the first one included. */
  readonly attempts: number
  /** Wait before the second attempt, in ms; it doubles from there. */
  readonly firstDelay: number
  readonly longestDelay: number
  /** A `Retry-After` beyond this many ms is not waited out: the fetch stops and can be resumed. */
  readonly longestAskedDelay: number
}

export const patience: RetryPolicy = {
  attempts: 6,
  firstDelay: 500,
  longestDelay: 16_000,
  longestAskedDelay: 120_000,
}

/**
 * Wait before the next attempt, in ms: doubling, and spread over the upper half so that many installations that were
 * turned away together don't come back together. What the server asked for (`askedDelay`) is never shortened.
 *
 * @param attempt number of the attempt that failed, from 1
 * @param random 0 up to 1
 * @example delayAfter(3, patience, 1) // 2000
 */
export function delayAfter(attempt: number, policy: RetryPolicy, random: number, askedDelay = 0): number {
  const full = Math.min(policy.longestDelay, policy.firstDelay * 2 ** (attempt - 1))
  return Math.max(askedDelay, Math.round((full * (1 + random)) / 2))
}

/**
 * The header `Retry-After` in ms: whole seconds or an HTTP date (RFC 9110, 10.2.3). Undefined where there is none or
 * it can't be read.
 *
 * @param now ms since 1970
 */
export function askedDelay(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined
  const text = header.trim()
  if (/^\d+$/.test(text)) return Number(text) * 1000
  const at = Date.parse(text)
  return Number.isNaN(at) ? undefined : Math.max(0, at - now)
}
