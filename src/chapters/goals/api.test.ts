import { beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '#test/support/database.ts'
import { createApp } from '#web/server.ts'
import { now, setUpGoals, setUpMunicipality } from './__fixtures__/goals-app.ts'

let app: ReturnType<typeof createApp>

beforeAll(async () => {
  const database = await freshDatabase()
  await setUpMunicipality(database)
  await setUpGoals(database)
  const reportFault = (error: unknown) => {
    throw error
  }
  app = createApp({ database, now: () => now, reportFault })
})

async function get(address: string) {
  const response = await app.request(`/api/v1${address}`)
  return { status: response.status, body: await response.json() }
}

test('the goals in force, with measures and what they contribute to', async () => {
  const { status, body } = await get('/goals?kind=committee')
  expect(status).toBe(200)
  expect(body).toMatchObject({
    day: '2026-11-23',
    goals: [
      {
        goal: 'lasning-bun',
        owner: { node: 'bun', name: 'Barn- och utbildningsnämnden' },
        units: 2,
        contributesTo: [{ goal: 'alla-behoriga', usedAsIs: false }],
      },
    ],
  })
  expect((await get('/goals?dag=2022-12-31')).body.goals).toEqual([])
})

test('a goal comes with its history and outcomes', async () => {
  const { body } = await get('/goals/alla-behoriga')
  expect(body).toMatchObject({
    dropped: false,
    anchor: { law: 'skollagen 1:4' },
    history: [{ version: 1, edit: 'new', from: '2023-01-01' }],
    outcomes: [],
  })
})

test.each([
  ['/goals?dag=igår', 400, 'not-a-day', 'dag'],
  ['/goals?kind=vision', 400, 'not-a-kind', 'kind'],
  ['/goals/finns-inte', 404, 'unknown-goal', undefined],
])('%s is refused with what, where and what to do', async (address, status, code, where) => {
  const { status: given, body } = await get(address)
  expect([given, body.problems[0].code, body.problems[0].where]).toEqual([status, code, where])
})
