import { beforeAll, expect, test } from 'vitest'
import { fiscalBook, fiscalBookAt, fiscalPanel, panelInput } from '#chapters/budget/index.ts'
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
  expect({ ...stored, years: [], forecasts: [], prices: [], guidelines: [] }).toEqual({
    ...exampleFiscalBook,
    ...{ years: [], forecasts: [], prices: [], guidelines: [] },
  })
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

test('what was known at the end of a year is what had been written by then', () => {
  expect(at('2024-12-31')).toMatchObject({ budgetYear: 2025, ladder: [{}, {}, {}, {}] })
  expect(at('2023-12-31').ladder).toEqual([])
  expect(at('2024-12-31').years.at(-2)).toMatchObject({ year: 2024, stage: 'forecast' })
})

test('no year sets aside more than it may, or uses more than there is', () => {
  const odd = at(exampleDay).years.flatMap(({ year, notes }) => notes.map(({ code }) => `${year} ${code}`))
  expect(odd).toEqual([])
})
