import type { FiscalYearVersion, YearReopening } from './book.ts'

interface Years {
  readonly years: readonly FiscalYearVersion[]
  readonly reopenings: readonly YearReopening[]
}

/** The outcome that closes a year: its latest version, unless it has been opened again since. */
export function closingVersion(book: Years, year: number): FiscalYearVersion | undefined {
  const last = latestOf(book, year)
  if (last?.stage !== 'outcome') return undefined
  const isReopened = book.reopenings.some((each) => each.year === year && each.version === last.version)
  return isReopened ? undefined : last
}

/** Years that stand open: opened again, with nothing written since. */
export function openAgain(book: Years): readonly YearReopening[] {
  return book.reopenings.filter(({ year, version }) => latestOf(book, year)?.version === version)
}

function latestOf({ years }: Pick<Years, 'years'>, year: number): FiscalYearVersion | undefined {
  const own = years.filter((each) => each.year === year)
  return own.toSorted((a, b) => a.version - b.version).at(-1)
}
