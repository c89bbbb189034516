/** How many wrong attempts are free, and how the wait grows after that. */
export interface Throttle {
  /** Wrong attempts without any wait. */
  readonly free: number
  /** How long back attempts count, in hours. */
  readonly hours: number
}

const firstWait = 30
const longestWait = 15 * 60

/** Of one e-mail address, whether it has an account or not: counted since the latest right password. */
export const perEmail: Throttle = { free: 5, hours: 24 }

/** Of one address on the network: higher, since a whole town hall may come from one. */
export const perAddress: Throttle = { free: 50, hours: 1 }

/**
 * Wrong passwords in a row until an account takes no password at all, until an administrator gives a new link.
 * NIST SP 800-63B-4, 3.2.2: at most 100.
 */
export const mostFailures = 100

/**
 * Seconds to wait after so many wrong attempts: none at first, then half a minute, doubled each time, up to a quarter
 * of an hour.
 */
export function waitAfter(failures: number, { free }: Throttle): number {
  if (failures < free) return 0
  return Math.min(firstWait * 2 ** (failures - free), longestWait)
}
