import { beforeAll, expect, test } from 'vitest'
import { fiscalBook, fiscalBookAt, fiscalPanel, panelInput, unaccounted } from '#chapters/budget/index.ts'
import { exampleDay } from '#demo/example-day.ts'
import { ekbacka } from '#demo/index.ts'
import { loadFiscal } from '#demo/load-fiscal.ts'
import type { Database } from '#store/db.ts'
import { freshDatabase } from '#test/support/database.ts'
import { exampleFiscalBook } from './book.ts'

const at = (day: string) => fiscalPanel(panelInput(fiscalBookAt(exampleFiscalBook, day)))

let database: Database
beforeAll(async () => {
  database = await freshDatabase()
  await loadFiscal(database, ekbacka)
})

test('the store gives back what the example tells', async () => {
  const stored = await fiscalBook(database, ekbacka)
  const byYear = (book: typeof stored) => book.years.map(({ who: _, ...year }) => year)
  expect(byYear(stored)).toEqual(byYear(exampleFiscalBook))
  const ordered = { years: [], forecasts: [], prices: [], guidelines: [], companies: [], companyYears: [] }
  expect({ ...stored, ...ordered }).toEqual({ ...exampleFiscalBook, ...ordered })
  const byKey = <Row extends object>(rows: readonly Row[]) =>
    rows.map((row) => JSON.stringify(row, Object.keys(row).sort())).sort()
  expect(byKey(stored.companies)).toEqual(byKey(exampleFiscalBook.companies))
  expect(stored.companyYears).toHaveLength(22)
  expect(stored.companyYears).toEqual(expect.arrayContaining([...exampleFiscalBook.companyYears]))
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort()
  expect(ids(stored.forecasts)).toEqual(ids(exampleFiscalBook.forecasts))
  expect(ids(stored.guidelines)).toEqual(ids(exampleFiscalBook.guidelines))
  expect(stored.prices).toHaveLength(exampleFiscalBook.prices.length)
})

test('the deficit of 2023 comes from a sale of land, and is restored a year before its last', () => {
  const { years } = at(exampleDay)
  const shown = years
    .filter(({ year }) => year >= 2023 && year <= 2025)
    .map(({ year, figures, balanceResultOre, deficitsToRestoreOre, restoreBy }) => [
      year,
      ...[figures.resultOre, balanceResultOre, deficitsToRestoreOre].map((ore) => ore / 100_000_000),
      restoreBy,
    ])
  expect(shown).toEqual([
    [2023, 11.9, -20.1, 20.1, 2026],
    [2024, 24.6, 6.6, 13.5, 2026],
    [2025, 42.1, 32.1, 0, undefined],
  ])
})

test('on purpose the result misses its guideline in budget and plan, and a use of the reserve has no reason', () => {
  const { guidelines, budgetYear } = at(exampleDay)
  expect(budgetYear).toBe(2027)
  const result = guidelines.find(({ guideline }) => guideline.id === 'resultat')
  expect(result?.years.filter(({ year }) => year >= 2026).map(({ met }) => met)).toEqual([
    false,
    false,
    false,
    false,
  ])
  expect(exampleFiscalBook.uses.filter(({ reason }) => reason === '').map(({ year }) => year)).toEqual([2026])
})

test('on purpose one company leaves out its guarantee in the budget, and tells nothing of the years after', () => {
  const lacking = at(exampleDay).group.flatMap((year) =>
    unaccounted(year).map(({ company, missing }) => [year.year, company.id, missing.length]),
  )
  expect(lacking).toEqual([
    [2027, 'ekbacka-stadsnat', 1],
    [2028, 'ekbacka-stadsnat', 7],
    [2029, 'ekbacka-stadsnat', 7],
  ])
  const { years } = at(exampleDay)
  const known = years.filter(({ measures }) => measures['group-debt-per-inhabitant'] !== undefined)
  // 2027: the debt is known though the guarantee is not.
  expect(known.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027])
})

test('the use of the older reserve in 2026 stands by itself, and the restated 2022 was opened again first', () => {
  const { years } = at(exampleDay)
  expect(years.find(({ year }) => year === 2026)?.oldReserve).toEqual({
    beforeOre: -100_000_000,
    afterOre: 0,
  })
  const of2022 = exampleFiscalBook.years.filter(({ year, stage }) => year === 2022 && stage === 'outcome')
  expect(of2022.map(({ resultOre }) => resultOre)).toEqual([3_240_000_000, 3_080_000_000])
  expect(exampleFiscalBook.reopenings).toMatchObject([{ year: 2022, version: of2022[0]?.version }])
})

test('what was known at the end of a year is what had been written by then', () => {
  expect(at('2024-12-31')).toMatchObject({ budgetYear: 2025, ladder: [{}, {}, {}, {}] })
  expect(at('2023-12-31').ladder).toEqual([])
  expect(at('2024-12-31').years.at(-2)).toMatchObject({ year: 2024, stage: 'forecast' })
})

test('no year sets aside more than it may, or uses more than there is', () => {
  const odd = at(exampleDay).years.flatMap(({ year, notes }) => notes.map(({ code }) => `${year} ${code}`))
  expect(odd).toEqual([])
})
