import { beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '#test/support/database.ts'
import { createApp } from '#web/server.ts'
import { now, setUpSchools } from './__fixtures__/school-app.ts'

let app: ReturnType<typeof createApp>

beforeAll(async () => {
  const database = await freshDatabase()
  await setUpSchools(database)
  const reportFault = (error: unknown) => {
    throw error
  }
  app = createApp({ database, now: () => now, reportFault })
})

async function get(address: string) {
  const response = await app.request(`/api/v1${address}`)
  return { status: response.status, body: await response.json() }
}

test('the versions of the rules, and one of them whole', async () => {
  const { body } = await get('/rule-sets')
  expect(body.ruleSets).toHaveLength(4)
  expect(body.ruleSets[3]).toEqual({
    ...{ id: 'skolor', version: 4, year: 2026, title: 'Grundskola', holder: 'skolor', state: 'decided' },
    ...{ decision: 'BUN 2025-11-20 § 90', decidedOn: '2025-11-20' },
  })
  expect((await get('/rule-sets/skolor/4')).body.document.prices[0].ore).toBe(8_000_000)
  expect((await get('/rule-sets/skolor/9')).status).toBe(404)
})

test("a year's budget, every amount to the öre", async () => {
  const { body } = await get('/budgets/2026')
  expect(body.decisions).toEqual(['KF 2025-11-25 § 120', 'BUN 2025-12-10 § 95'])
  const sum = body.amounts.reduce((all: number, row: { amountOre: number }) => all + row.amountOre, 0)
  expect(sum).toBe(4_000_000_000)
  expect(body.amounts[0].name).toBe('Alskolan')
  expect((await get('/budgets/2031')).body.amounts).toEqual([])
})
