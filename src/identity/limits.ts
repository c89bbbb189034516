/**
 * How long things last that let somebody in, in one place. A signed-in browser that is left alone is the most common
 * way in for somebody else, so a session ends by itself.
 *
 * Our own choice within NIST SP 800-63B-4, 2.2.3 (AAL2 asks for at most 1 hour idle and 24 hours in all).
 */
export const limits = {
  /** Minutes without a request until a session ends. */
  sessionIdleMinutes: 60,
  /** Hours until a session ends, however much it is used. */
  sessionHours: 12,
  /** A session's latest use is written down at most this often, in minutes: reading pages should not write rows. */
  seenEveryMinutes: 1,
  /** Hours that a one-time link works. */
  oneTimeLinkHours: 24,
  /** Minutes that a sign-in may be under way at the identity provider. */
  oidcAttemptMinutes: 10,
} as const

/** @param at ISO instant */
export function minutesAfter(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString()
}

export function hoursAfter(at: string, hours: number): string {
  return minutesAfter(at, hours * 60)
}
