import { dayInMonth, two } from './days.ts'
import type { Measure } from './rule-set.ts'

/** A day on which a measure counts, and the month that the count stands for. */
export interface MeasuringDay {
  readonly on: string
  /** ISO month. */
  readonly month: string
}

const allMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** The days on which a measure counts in a budget year, in order; none where it doesn't count on days of its own. */
export function measuringDays(measure: Measure, year: number): readonly MeasuringDay[] {
  switch (measure.kind) {
    case 'fixed-day': {
      const on = `${year - (measure.yearsBefore ?? 0)}-${measure.day}`
      return [{ on, month: on.slice(0, 7) }]
    }
    case 'mean-of-year-ends':
      return [year - 1, year].map((each) => ({ on: `${each}-12-31`, month: `${each}-12` }))
    case 'month-average':
    case 'hours': {
      const borrowed = measure.kind === 'month-average' ? (measure.borrowed ?? {}) : {}
      return (measure.months ?? allMonths).map((month) => {
        const other = borrowed[two(month)]
        const on = other === undefined ? dayInMonth(year, month, measure.dayOfMonth) : `${year}-${other}`
        return { on, month: `${year}-${two(month)}` }
      })
    }
    case 'given':
    case 'day-by-day':
    case 'sum':
      return []
  }
}
