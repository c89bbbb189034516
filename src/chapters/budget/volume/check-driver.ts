import { isDay } from '#core/day.ts'
import type { Problem } from '#core/outcome.ts'
import type { Driver } from './rule-set.ts'
import { ruleSetProblems as problems } from './rule-set-problems.ts'

/** What doesn't hold in a driver. @param where its path in the document */
export function checkDriver(
  { measure, age, placesOf }: Driver,
  year: number,
  drivers: ReadonlySet<string>,
  where: string,
): Problem[] {
  const found: Problem[] = []
  if (placesOf !== undefined && !drivers.has(placesOf))
    found.push(problems.unknownDriver(`${where}.placesOf`, placesOf))
  if (age !== undefined && age.from > age.to) found.push(problems.ages(`${where}.age`))
  // Any leap year: the day is reached in years that differ.
  if (age?.reachedOn !== undefined) found.push(...checkDay(age.reachedOn, 2024, `${where}.age.reachedOn`))
  if (measure.kind === 'fixed-day')
    found.push(...checkDay(measure.day, year - (measure.yearsBefore ?? 0), `${where}.measure.day`))
  if ('months' in measure && measure.months !== undefined && !areMonths(measure.months))
    found.push(problems.badMonth(`${where}.measure.months`))
  if (measure.kind === 'month-average')
    for (const [month, day] of Object.entries(measure.borrowed ?? {})) {
      const path = `${where}.measure.borrowed.${month}`
      if (!/^(0[1-9]|1[0-2])$/.test(month)) found.push(problems.badMonthKey(path, month))
      found.push(...checkDay(day, year, path))
    }
  return found
}

function checkDay(day: string, year: number, where: string): Problem[] {
  return isDay(`${year}-${day}`) ? [] : [problems.badDay(where, day, year)]
}

function areMonths(months: readonly number[]): boolean {
  const whole = months.every((month) => Number.isInteger(month) && month >= 1 && month <= 12)
  return whole && months.length > 0 && new Set(months).size === months.length
}
