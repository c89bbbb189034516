import { expect, test } from 'vitest'
import { ekbacka, exampleProcessBook } from '#demo/index.ts'
import { loadBudgetProcess } from '#demo/load-budget-process.ts'
import { freshDatabase } from '#test/support/database.ts'
import { processBook } from './store.ts'

const database = await freshDatabase()

test('what the example tells is read back the same from the store', async () => {
  await loadBudgetProcess(database, ekbacka)
  const read = await processBook(database, ekbacka)
  const byText = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(sorted(row))).toSorted()
  for (const part of [
    'steps',
    'events',
    'assumptions',
    'outcomes',
    'talks',
    'answers',
    'investments',
  ] as const) {
    expect(byText(read[part])).toEqual(byText(exampleProcessBook[part]))
  }
  expect(byText(read.responsibility)).toEqual(byText(exampleProcessBook.responsibility))
  expect(await processBook(database, '9999')).toMatchObject({ steps: [], answers: [], investments: [] })
})

/** With its keys in order, and without those that are undefined. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  )
}
