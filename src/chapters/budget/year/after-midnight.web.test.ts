import { expect, test } from 'vitest'
import { ask, municipality, setUpSchools } from '#chapters/budget/__fixtures__/school-app.ts'
import { budgetBook } from '#chapters/budget/store.ts'
import { freshDatabase } from '#test/support/database.ts'

const move = {
  ...{ kind: 'reallocation', node: 'bun', year: 2026, on: '2026-07-01' },
  ...{ reference: 'BUN 2026-07-01 § 79', reason: 'En grupp har flyttat.' },
  ...{ 'unit-1': 'alskolan', 'amount-1': '−100 000', 'unit-2': 'cederskolan', 'amount-2': '100 000' },
}

test('half an hour past midnight in summer is the new day, for decisions and what is written of them', async () => {
  const database = await freshDatabase()
  await setUpSchools(database)
  const decide = async (at: string, fields: Partial<Record<keyof typeof move, string>> = {}) => {
    const chair = await ask(database, { role: 'committee-chair', node: 'bun' }, at)
    return (await chair.send('/budget/beslut/fatta', { ...move, ...fields })).status
  }
  expect(await decide('2026-06-30T21:59:00.000Z')).toBe(400)
  expect(await decide('2026-06-30T22:30:00.000Z', { on: '2026-07-02' })).toBe(400)
  expect(await decide('2026-06-30T22:30:00.000Z')).toBe(303)
  const { decisions } = await budgetBook(database, municipality)
  expect(decisions.filter(({ kind }) => kind === 'reallocation').map(({ on }) => on)).toEqual(['2026-07-01'])
})
