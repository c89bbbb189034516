import type { ProcessBook } from '#chapters/budget/process/model.ts'
import { type CalendarStep, calendarOf, calendarYears } from './calendar.ts'

/** Where in the making of a year's budget the municipality stands. */
export interface WhereWeAre {
  readonly year: number
  readonly steps: readonly CalendarStep[]
  readonly done: number
  /** Undone steps whose day has passed, the earliest first. */
  readonly late: readonly CalendarStep[]
  /** The step that comes next by its day; absent when all others are done or late. */
  readonly next?: CalendarStep
}

/**
 * Where the municipality stands with a year's budget.
 *
 * @param wanted budget year; absent: the one that is being made, which is the earliest with anything undone, else the latest
 * @param day ISO day
 * @returns nothing where the year has no calendar
 */
export function whereAreWe(
  book: Pick<ProcessBook, 'steps' | 'events'>,
  day: string,
  wanted?: number,
): WhereWeAre | undefined {
  const year = wanted ?? yearInTheMaking(book, day)
  if (year === undefined) return undefined
  const steps = calendarOf(book, year, day)
  if (steps.length === 0) return undefined
  const next = steps.find(({ state }) => state === 'now')
  return {
    ...{ year, steps },
    done: steps.filter(({ state }) => state === 'done').length,
    late: steps.filter(({ state }) => state === 'late'),
    ...(next ? { next } : {}),
  }
}

/** A year that has begun is no longer in the making, whatever is left undone of its calendar. */
export function yearInTheMaking(
  book: Pick<ProcessBook, 'steps' | 'events'>,
  day: string,
): number | undefined {
  const years = calendarYears(book)
  const current = Number(day.slice(0, 4))
  return (
    years.find(
      (year) => year > current && calendarOf(book, year, day).some(({ state }) => state !== 'done'),
    ) ?? years.at(-1)
  )
}
