/**
 * The same day of a later month; the month's last day where that month is shorter.
 *
 * @param day ISO day
 * @example monthsAfter('2026-10-31', 4) // '2027-02-28'
 */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const target = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate()
  target.setUTCDate(Math.min(date, last))
  return target.toISOString().slice(0, 10)
}

/** Whether a text is a day that the calendar has, written `2026-11-23`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

let calendar: Intl.DateTimeFormat | undefined

/**
 * The day that an instant has by the clock in Sweden: what is decided at half past midnight is decided on the new day.
 *
 * @param instant ISO instant; an ISO day is its own day
 * @returns ISO day
 * @example swedishDay('2026-06-30T22:30:00.000Z') // '2026-07-01'
 */
export function swedishDay(instant: string): string {
  // Sweden is one or two hours ahead of UTC, so that only the last two hours can be another day there. The platform's
  // calendar is slow, and slow to load: it is asked about those alone.
  const isSameDay = instant.endsWith('Z') && instant.length > 13 && instant.slice(11, 13) < '22'
  if (isSameDay || instant.length === 10) return instant.slice(0, 10)
  calendar ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })
  return calendar.format(new Date(instant))
}
