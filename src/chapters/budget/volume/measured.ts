import type { Problem } from '#core/outcome.ts'
import { daysOfAge } from './age.ts'
import type { Count } from './allocation.ts'
import { dayNumber, daysOf, isoDay, two } from './days.ts'
import { type MeasuringDay, measuringDays } from './measuring-days.ts'
import type { Counted, Driver, Placement } from './rule-set.ts'
import { volumeProblems as problems } from './volume-problems.ts'

/** A year's volume, with the counts that it rests on; or what hinders it. */
export interface Measured {
  readonly volume: number
  readonly counts: readonly Count[]
  readonly problem?: Problem
}

/** Who and where, for what is said of a count that is missing. */
export interface Place {
  readonly unit: string
  /** JSON path of the count. */
  readonly where: string
}

/** A driver made ready to be measured at one unit after another. */
export interface Gauge {
  readonly driver: Driver
  readonly year: number
  readonly days: readonly MeasuringDay[]
}

export function gaugeOf(driver: Driver, year: number): Gauge {
  return { driver, year, days: measuringDays(driver.measure, year) }
}

/**
 * What was counted at a unit, as the year's volume of a driver.
 *
 * @param placed asked for only where something is wrong
 */
export function measured(counted: Counted, { driver, year, days }: Gauge, placed: () => Place): Measured {
  const { measure } = driver
  if (measure.kind === 'given') return failed(problems.countedButGiven(placed(), driver))
  if (driver.flow === true && averages.has(measure.kind))
    return failed(problems.averagedFlow(placed(), driver))
  if ('placements' in counted) {
    const problem = placementProblem(counted.placements, driver, placed)
    if (problem !== undefined) return failed(problem)
  }
  if (measure.kind === 'day-by-day')
    return 'placements' in counted
      ? daysWithPlace(counted.placements, driver, year)
      : everyDay(counted.on, driver, year, placed)
  if (measure.kind === 'sum')
    return 'placements' in counted
      ? daysWithPlace(counted.placements, driver, year, 1)
      : addedUp(counted.on, driver, year, placed)
  const counts: Count[] = []
  for (const { on } of days) {
    const value = 'placements' in counted ? placedOn(counted.placements, driver, on) : counted.on[on]
    if (value === undefined) return failed(problems.countMissing(placed(), driver, on))
    counts.push({ on, value })
  }
  const sum = counts.reduce((before, { value }) => before + value, 0)
  return { volume: measure.kind === 'hours' ? sum * measure.weeksPerMonth : sum / counts.length, counts }
}

/** Measures whose volume is a mean of the counts: as many times too small for what adds up as there are counts. */
const averages: ReadonlySet<string> = new Set(['month-average', 'mean-of-year-ends', 'day-by-day'])

function failed(problem: Problem): Measured {
  return { volume: Number.NaN, counts: [], problem }
}

/** How many are in place on a day and of the right age; for hours, how many hours a week they have. */
function placedOn(placements: readonly Placement[], { age, measure }: Driver, on: string): number {
  const day = dayNumber(on)
  let sum = 0
  for (const { from, until, born, hoursPerWeek } of placements) {
    if (from > on || (until !== undefined && until < on)) continue
    if (age !== undefined && born !== undefined) {
      const [first, last] = daysOfAge(born, age)
      if (day < first || day > last) continue
    }
    sum += measure.kind === 'hours' ? (hoursPerWeek ?? 0) : 1
  }
  return sum
}

/** Days with a place, month by month. @param by the days of the year: whole places; 1: the days themselves */
function daysWithPlace(
  placements: readonly Placement[],
  { age }: Driver,
  year: number,
  by = daysOf(year),
): Measured {
  const start = dayNumber(`${year}-01-01`)
  const months = monthStarts(year)
  const days = new Array<number>(12).fill(0)
  for (const { from, until, born } of placements) {
    const [reached, left] = age !== undefined && born !== undefined ? daysOfAge(born, age) : [start, Infinity]
    const first = Math.max(dayNumber(from), reached)
    const last = Math.min(until === undefined ? Infinity : dayNumber(until), left)
    for (const [month, [monthStart, monthEnd]] of months.entries()) {
      const overlap = Math.min(last, monthEnd) - Math.max(first, monthStart) + 1
      if (overlap > 0) days[month] = (days[month] ?? 0) + overlap
    }
  }
  const counts = days.map((value, month) => ({ on: `${year}-${two(month + 1)}`, value }))
  return { volume: days.reduce((sum, value) => sum + value, 0) / by, counts }
}

/** All that was counted in the year, told month by month. */
function addedUp(
  on: Readonly<Record<string, number>>,
  driver: Driver,
  year: number,
  placed: () => Place,
): Measured {
  const counted = Object.entries(on).sort(([a], [b]) => (a < b ? -1 : 1))
  if (counted.length === 0) return failed(problems.volumeMissing(placed(), driver))
  const months = new Map<string, number>()
  for (const [day, value] of counted) {
    if (!day.startsWith(`${year}-`)) return failed(problems.outsideYear(placed(), driver, day, year))
    months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + value)
  }
  const counts = [...months].map(([month, value]) => ({ on: month, value }))
  return { volume: counts.reduce((sum, { value }) => sum + value, 0), counts }
}

/** First and last day number of each month. */
function monthStarts(year: number): readonly (readonly [number, number])[] {
  return Array.from({ length: 12 }, (_, month) => {
    const next = month === 11 ? `${year + 1}-01-01` : `${year}-${two(month + 2)}-01`
    return [dayNumber(`${year}-${two(month + 1)}-01`), dayNumber(next) - 1] as const
  })
}

/** The mean of a count for each day of the year, told month by month. */
function everyDay(
  on: Readonly<Record<string, number>>,
  driver: Driver,
  year: number,
  placed: () => Place,
): Measured {
  const start = dayNumber(`${year}-01-01`)
  const days = new Array<number>(12).fill(0)
  for (let offset = 0; offset < daysOf(year); offset++) {
    const day = isoDay(start + offset)
    const value = on[day]
    if (value === undefined) return failed(problems.countMissing(placed(), driver, day))
    const month = Number(day.slice(5, 7)) - 1
    days[month] = (days[month] ?? 0) + value
  }
  const counts = days.map((value, month) => ({ on: `${year}-${two(month + 1)}`, value }))
  return { volume: days.reduce((sum, value) => sum + value, 0) / daysOf(year), counts }
}

function placementProblem(
  placements: readonly Placement[],
  driver: Driver,
  placed: () => Place,
): Problem | undefined {
  const without = (key: 'born' | 'hoursPerWeek') => placements.findIndex((each) => each[key] === undefined)
  const turned = placements.findIndex(({ from, until }) => until !== undefined && until < from)
  if (turned >= 0) return problems.endsBeforeStart(placed(), driver, turned)
  const noBirth = driver.age === undefined ? -1 : without('born')
  if (noBirth >= 0) return problems.bornMissing(placed(), driver, noBirth)
  const noHours = driver.measure.kind === 'hours' ? without('hoursPerWeek') : -1
  return noHours >= 0 ? problems.hoursMissing(placed(), driver, noHours) : undefined
}
