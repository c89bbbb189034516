/** Whole days since 1970-01-01. @param iso day */
export function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000
}

export function isoDay(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10)
}

/** 365, or 366 in a leap year. */
export function daysOf(year: number): number {
  return dayNumber(`${year + 1}-01-01`) - dayNumber(`${year}-01-01`)
}

/** The last day of a month, 28–31. */
function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The day of a month, or its last day where the month is shorter. @param month 1–12 */
export function dayInMonth(year: number, month: number, day: number): string {
  return `${year}-${two(month)}-${two(Math.min(day, lastDayOf(year, month)))}`
}

export function two(number: number): string {
  return String(number).padStart(2, '0')
}
