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
 * passed over. An empty value is a published gap. The same figure can't stand twice: nobody could say which one holds.
 *
 * @returns the values; or every missing column, or the first twenty rows that can't be read, with file and line
 */
export function readIndicators(table: CsvTable): Outcome<IndicatorValue[]> {
  const absent = columns.filter((name) => !table.columns.includes(name))
  const noColumn = absent.map((name) => problems.noColumn(table.file, name, table.columns))
  if (isNonEmpty(noColumn)) return { ok: false, problems: noColumn }
  if (table.rows.length === 0) return refuse(problems.noRows(table.file))
  const place = new Map(columns.map((name) => [name, table.columns.indexOf(name)]))
  const found: Problem[] = []
  const values: IndicatorValue[] = []
  const lines = new Map<string, number>()
  for (const row of table.rows) {
    const cell = (name: (typeof columns)[number]) => row.cells[place.get(name) ?? -1] ?? ''
    const value = readValue(cell, table, row)
    if (value.ok) {
      const { kpi, municipality, year, gender } = value.value
      const figure = [kpi, municipality, year, gender].join(' ')
      const before = lines.get(figure)
      if (before === undefined) lines.set(figure, row.line)
      else found.push(sameFigure(table.file, [before, row.line], figure))
      values.push(value.value)
    } else found.push(...value.problems)
    if (found.length >= mostProblems) break
  }
  return isNonEmpty(found) ? { ok: false, problems: found } : succeed(values)
}

function readValue(
  cell: (name: (typeof columns)[number]) => string,
  { file, separator }: CsvTable,
  { line }: CsvRow,
): Outcome<IndicatorValue> {
  const kpi = cell('kpi').toUpperCase()
  if (!/^[NU]\d{5}$/.test(kpi)) return refuse(notAnIndicator(file, line, cell('kpi')))
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
    kpi,
    municipality: cell('municipality').padStart(4, '0'),
    year,
    gender,
    value,
  })
}

function readGender(text: string): Gender | undefined {
  return (['T', 'K', 'M'] as const).find((gender) => gender === text.toUpperCase())
}

function notAnIndicator(file: string, line: number, cell: string): Problem {
  return {
    code: 'csv-not-an-indicator',
    where: `${file}:${line}`,
    text: {
      sv: `"${cell}" i kolumnen kpi är ingen beteckning i Kolada. Den har en bokstav, N eller U, och fem siffror, som N15008.`,
      en: `"${cell}" in the column kpi is no id in Kolada. It has a letter, N or U, and five digits, like N15008.`,
    },
  }
}

function sameFigure(file: string, [first, second]: readonly [number, number], figure: string): Problem {
  return {
    code: 'csv-same-figure',
    where: `${file}:${second}`,
    text: {
      sv: `Raderna ${first} och ${second} gäller båda ${figure}. Ta bort den som inte ska gälla.`,
      en: `The lines ${first} and ${second} both concern ${figure}. Remove the one that does not hold.`,
    },
  }
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
