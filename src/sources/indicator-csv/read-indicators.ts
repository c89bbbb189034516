import type { Gender, IndicatorValue } from '#core/indicator.ts'
import { isNonEmpty, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import type { CsvRow, CsvTable } from '#sources/spreadsheet/csv.ts'
import { missingMarks, parseNumber } from '#sources/spreadsheet/csv-numbers.ts'
import { problems } from '#sources/spreadsheet/csv-problems.ts'

const columns = ['kpi', 'municipality', 'year', 'gender', 'value'] as const

/** Nobody mends more than this from one message. */
const mostProblems = 20

/**
 * Indicator values from a long table with the columns `kpi,municipality,year,gender,value`, in any order; others are
 * passed over. An empty value is a published gap.
 *
 * @returns the values; or every missing column, or the first twenty cells that can't be read, with file and line
 */
export function readIndicators(table: CsvTable): Outcome<IndicatorValue[]> {
  const absent = columns.filter((name) => !table.columns.includes(name))
  const noColumn = absent.map((name) => problems.noColumn(table.file, name, table.columns))
  if (isNonEmpty(noColumn)) return { ok: false, problems: noColumn }
  if (table.rows.length === 0) return refuse(problems.noRows(table.file))
  const place = new Map(columns.map((name) => [name, table.columns.indexOf(name)]))
  const found: Problem[] = []
  const values: IndicatorValue[] = []
  for (const row of table.rows) {
    const cell = (name: (typeof columns)[number]) => row.cells[place.get(name) ?? -1] ?? ''
    const value = readValue(cell, table, row)
    if (value.ok) values.push(value.value)
    else found.push(...value.problems)
    if (found.length >= mostProblems) break
  }
  return isNonEmpty(found) ? { ok: false, problems: found } : succeed(values)
}

function readValue(
  cell: (name: (typeof columns)[number]) => string,
  { file, separator }: CsvTable,
  { line }: CsvRow,
): Outcome<IndicatorValue> {
  const year = Number(cell('year'))
  if (!/^\d{4}$/.test(cell('year'))) {
    return refuse(problems.notANumber(file, line, { column: 'year', cell: cell('year') }))
  }
  const gender = readGender(cell('gender'))
  if (!gender) return refuse(unknownGender(file, line, cell('gender')))
  const written = cell('value')
  const isGap = missingMarks.has(written.toLowerCase())
  const value = isGap ? null : parseNumber(written, separator !== ',')
  if (value === null && !isGap)
    return refuse(problems.notANumber(file, line, { column: 'value', cell: written }))
  return succeed({
    kpi: cell('kpi').toUpperCase(),
    municipality: cell('municipality').padStart(4, '0'),
    year,
    gender,
    value,
  })
}

function readGender(text: string): Gender | undefined {
  return (['T', 'K', 'M'] as const).find((gender) => gender === text.toUpperCase())
}

function unknownGender(file: string, line: number, cell: string): Problem {
  return {
    code: 'csv-unknown-gender',
    where: `${file}:${line}`,
    text: {
      sv: `"${cell}" i kolumnen gender går inte att läsa. Skriv T för totalt, K för kvinnor eller M för män.`,
      en: `"${cell}" in the column gender can't be read. Write T for total, K for women or M for men.`,
    },
  }
}
