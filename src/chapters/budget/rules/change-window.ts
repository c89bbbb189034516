import { limitOn } from '#handbook/thresholds.ts'

/** The stretch of the year before in which a year's rules are changed: two ISO days, both included. */
export interface ChangeWindow {
  readonly opens: string
  readonly closes: string
}

/**
 * When the rules of a budget year are changed.
 *
 * @param day ISO day whose limits hold
 * @handbook BUD-3
 */
export function changeWindow(year: number, day: string): ChangeWindow {
  const first = limitOn('BUD-3.window-first-month', day)
  const last = limitOn('BUD-3.window-last-month', day)
  return {
    opens: `${year - 1}-${String(first).padStart(2, '0')}-01`,
    closes: new Date(Date.UTC(year - 1, last, 0)).toISOString().slice(0, 10),
  }
}

export function isWithin({ opens, closes }: ChangeWindow, day: string): boolean {
  return opens <= day && day <= closes
}
