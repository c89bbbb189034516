const msPerDay = 86_400_000

/**
 * Days from one ISO day to another; negative where the other lies before.
 *
 * @example daysBetween('2026-02-27', '2026-03-02') // 3
 */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / msPerDay
}

/**
 * The ISO day so many days later.
 *
 * @example daysAfter('2026-02-27', 3) // '2026-03-02'
 */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * msPerDay).toISOString().slice(0, 10)
}
