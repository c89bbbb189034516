import type { Measure } from '#chapters/goals/model.ts'
import { isNonEmpty, type Outcome, type Problem, succeed } from '#core/outcome.ts'
import { readFigure, readYear, writtenFigure } from './read-figure.ts'
import { readTargets, writtenTargets } from './read-targets.ts'
import { goalProblems as problem } from './written-goal-problems.ts'

/** A measure as people write it. The fields have the measure's number after a hyphen: `title-1`. */
export interface WrittenMeasure {
  /** Of one that is there already; empty for a new one. */
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly kpi: string
  readonly better: string
  readonly baselineYear: string
  readonly baselineValue: string
  /** A row a year. */
  readonly targets: string
  readonly reportsPerYear: string
  /** Is to be taken away. */
  readonly remove: boolean
}

export const noMeasure: WrittenMeasure = {
  ...{ id: '', title: '', unit: '', kpi: '', better: 'higher' },
  ...{ baselineYear: '', baselineValue: '', targets: '', reportsPerYear: '1', remove: false },
}

export function writtenMeasures(measures: readonly Measure[]): readonly WrittenMeasure[] {
  return measures.map(({ id, title, unit, kpi = '', better, baseline, targets, reportsPerYear }) => ({
    ...{ id, title, unit, kpi, better },
    baselineYear: baseline ? String(baseline.year) : '',
    baselineValue: baseline ? writtenFigure(baseline.value) : '',
    targets: writtenTargets(targets),
    reportsPerYear: String(reportsPerYear),
    remove: false,
  }))
}

/**
 * Reads the measures. Rows where nothing is written, and those to be taken away, are passed over; a new one gets an
 * id that no other of them has.
 */
export function readMeasures(written: readonly WrittenMeasure[]): Outcome<readonly Measure[]> {
  const measures: Measure[] = []
  const problems: Problem[] = []
  const taken = written.map(({ id }) => id)
  for (const [index, row] of written.entries()) {
    if (row.remove || isEmpty(row)) continue
    const read = readMeasure(row, index + 1, row.id || freeId(taken))
    if (!read.ok) problems.push(...read.problems)
    else {
      measures.push(read.value)
      taken.push(read.value.id)
    }
  }
  return isNonEmpty(problems) ? { ok: false, problems } : succeed(measures)
}

function isEmpty({ title, unit, kpi, baselineYear, baselineValue, targets }: WrittenMeasure): boolean {
  return [title, unit, kpi, baselineYear, baselineValue, targets].every((text) => text === '')
}

function freeId(taken: readonly string[]): string {
  let number = 1
  while (taken.includes(`m${number}`)) number++
  return `m${number}`
}

function readMeasure(row: WrittenMeasure, number: number, id: string): Outcome<Measure> {
  const problems: Problem[] = []
  if (row.title === '') problems.push(problem.measureTitleMissing(number))
  if (row.unit === '') problems.push(problem.measureUnitMissing(number))
  const kpi = row.kpi.toUpperCase()
  if (kpi !== '' && !/^[NU]\d{5}$/.test(kpi)) problems.push(problem.notAnIndicator(number, row.kpi))
  const year = readYear(row.baselineYear)
  const value = readFigure(row.baselineValue)
  const given = row.baselineYear !== '' || row.baselineValue !== ''
  if (given && (year === undefined || value === undefined)) problems.push(problem.notABaseline(number))
  const targets = readTargets(`targets-${number}`, row.targets)
  if (!targets.ok) problems.push(...targets.problems)
  const reportsPerYear = Number(row.reportsPerYear || 1)
  if (!Number.isInteger(reportsPerYear) || reportsPerYear < 1 || reportsPerYear > 12)
    problems.push(problem.notReports(number))
  if (isNonEmpty(problems)) return { ok: false, problems }
  return succeed({
    id,
    title: row.title,
    unit: row.unit,
    better: row.better === 'lower' ? 'lower' : 'higher',
    targets: targets.ok ? targets.value : [],
    reportsPerYear,
    ...(kpi === '' ? {} : { kpi }),
    ...(year === undefined || value === undefined ? {} : { baseline: { year, value } }),
  })
}
