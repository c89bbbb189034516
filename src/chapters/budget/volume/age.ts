import { dayNumber } from './days.ts'
import type { AgeRule } from './rule-set.ts'

/**
 * The first and the last day on which somebody is of the age that a driver counts. An age is reached on the birthday,
 * or for everybody on the same day of that year (`reachedOn`). Who is born on 29 February has the birthday on 1 March
 * in other years; who is known by month only is counted as born on its first day.
 *
 * @param born ISO day or month
 * @returns day numbers, both included
 */
export function daysOfAge(born: string, { from, to, reachedOn }: AgeRule): readonly [number, number] {
  return [reaches(born, from, reachedOn), reaches(born, to + 1, reachedOn) - 1]
}

function reaches(born: string, age: number, reachedOn: string | undefined): number {
  const year = Number(born.slice(0, 4)) + age
  const day = reachedOn ?? (born.length > 7 ? born.slice(5, 10) : `${born.slice(5, 7)}-01`)
  const number = dayNumber(`${year}-${day}`)
  // 29 February of a year that has none.
  return Number.isNaN(number) || day === '02-29' ? dayNumber(`${year}-02-28`) + 1 : number
}
