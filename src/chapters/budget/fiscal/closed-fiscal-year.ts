import type { FiscalYearVersion, YearReopening } from './book.ts'

/** The outcome that closes a year: its latest version, unless it has been opened again since. */
export function closingVersion(
  book: { readonly years: readonly FiscalYearVersion[]; readonly reopenings: readonly YearReopening[] },
  year: number,
): FiscalYearVersion | undefined {
  const last = book.years
    .filter((each) => each.year === year)
    .toSorted((a, b) => a.version - b.version)
    .at(-1)
  if (last?.stage !== 'outcome') return undefined
  const isReopened = book.reopenings.some((each) => each.year === year && each.version === last.version)
  return isReopened ? undefined : last
}
