import type { Measure } from '#chapters/goals/model.ts'
import { isNonEmpty, type Outcome, type Problem, succeed } from '#core/outcome.ts'
import { readFigure, readYear, writtenFigure } from './read-figure.ts'

export type Targets = Measure['targets']

/**
 * A target path as it is written or pasted from a spreadsheet: a row a year, the year first. Between them a tab,
 * semicolon, colon, equals sign or spaces. A head of two words is passed over, and so are empty rows.
 *
 * @param where the form's field
 * @example readTargets('targets-1', '2026\t85\n2027\t87,5') // 2026: 85, 2027: 87.5
 */
export function readTargets(where: string, written: string): Outcome<Targets> {
  const targets: { year: number; value: number }[] = []
  const problems: Problem[] = []
  for (const [index, row] of written.split(/\r?\n/).entries()) {
    const text = row.trim()
    if (text === '' || (index === 0 && !/\d/.test(text))) continue
    const [, first = '', rest = ''] = /^(\S+?)(?:\s*[\t;:=]\s*|\s+)(.+)$/.exec(text) ?? []
    const year = readYear(first)
    const value = readFigure(rest)
    if (year === undefined || value === undefined) problems.push(notATarget(where, index + 1, text))
    else if (targets.some((target) => target.year === year)) problems.push(yearTwice(where, year))
    else targets.push({ year, value })
  }
  if (isNonEmpty(problems)) return { ok: false, problems }
  return succeed(targets.toSorted((a, b) => a.year - b.year))
}

/** The rows that `readTargets` reads. */
export function writtenTargets(targets: Targets): string {
  return targets.map(({ year, value }) => `${year}\t${writtenFigure(value)}`).join('\n')
}

function notATarget(where: string, row: number, text: string): Problem {
  return {
    code: 'not-a-target',
    where,
    text: {
      sv: `Rad ${row} i målbanan, "${text}", går inte att läsa. Skriv året och nivån, till exempel 2026 85.`,
      en: `Row ${row} of the target path, "${text}", can't be read. Write the year and the level, for instance 2026 85.`,
    },
  }
}

function yearTwice(where: string, year: number): Problem {
  return {
    code: 'year-twice',
    where,
    text: {
      sv: `Året ${year} står två gånger i målbanan. Ta bort det ena.`,
      en: `The year ${year} stands twice in the target path. Take one of them away.`,
    },
  }
}
