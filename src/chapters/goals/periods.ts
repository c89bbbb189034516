import { swedishDay } from '#core/day.ts'

/**
 * The first day of the tertial that lies so many whole tertials before the one that the day is in: what has happened
 * from then on is within the periods, the one in progress besides.
 *
 * @param day ISO day
 * @example tertialsBack('2026-11-23', 2) // '2026-01-01'
 * @example tertialsBack('2026-04-30', 2) // '2025-05-01'
 */
export function tertialsBack(day: string, periods: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const tertial = year * 3 + Math.floor((month - 1) / 4) - periods
  const first = (tertial % 3) * 4 + 1
  return `${Math.floor(tertial / 3)}-${String(first).padStart(2, '0')}-01`
}

/**
 * How many days there are from one day to another.
 *
 * @param from ISO day, or the instant whose day is meant
 * @example daysBetween('2026-02-27', '2026-03-01') // 2
 */
export function daysBetween(from: string, to: string): number {
  return Math.round((midnight(to) - midnight(from)) / 86_400_000)
}

/** @example daysAfter('2026-12-31', 1) // '2027-01-01' */
export function daysAfter(day: string, days: number): string {
  return new Date(midnight(day) + days * 86_400_000).toISOString().slice(0, 10)
}

function midnight(iso: string): number {
  return Date.parse(`${swedishDay(iso)}T00:00:00Z`)
}
