import { Hono } from 'hono'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { figures, indicatorValues, ranking } from '#chapters/benchmarking/shapes.api.ts'
import { succeed } from '#core/outcome.ts'
import { exampleDatabase, freshDatabase, type TestDatabase } from '#test/support/database.ts'
import { signInAs } from '#test/support/sign-in.ts'
import type { WebEnv } from '#web/context.ts'
import { createApp } from '#web/server.ts'
import { defineEndpoint } from './document.ts'
import { setUpApi } from './set-up-api.ts'

const now = '2026-11-23T08:00:00.000Z'
let app: ReturnType<typeof createApp>
let database: TestDatabase

beforeAll(async () => {
  database = await exampleDatabase()
  const reportFault = (error: unknown) => {
    throw error
  }
  app = createApp({ database, now: () => now, reportFault })
}, 60_000)

async function get(address: string) {
  const response = await app.request(`/api/v1${address}`)
  return { status: response.status, body: await response.json() }
}

test('the services are named with their sets of indicators', async () => {
  const { status, body } = await get('/services')
  expect(status).toBe(200)
  expect(body.services[0]).toMatchObject({
    id: 'compulsory-school',
    slug: 'grundskola',
    name: { sv: 'Grundskola', en: 'Compulsory school' },
    sets: [{ id: 'kommunala-skolor', cost: [{ kpi: 'N15008' }] }, { id: 'hemkommun' }],
  })
})

test('a ranking has the keys of the command line, both languages, and is marked as own processing', async () => {
  const { status, body } = await get('/services/grundskola/ranking?weight=0.25&window=2021-2023')
  expect(status).toBe(200)
  const answer = ranking.parse(body)
  expect(answer.ranking.length).toBeGreaterThan(250)
  expect(answer.method).toMatchObject({
    weight: 0.25,
    mark: 'derived',
    years: [{ year: 2021 }, {}, { year: 2023 }],
  })
  expect(answer.provenance).toMatchObject({
    source: 'own processing',
    basedOn: 'exempeldata',
    mark: 'derived',
    text: { sv: expect.stringMatching(/^Egen bearbetning av exempeldata, skapat /) },
  })
})

test('the figures of a service are compact, raw, and of the chosen set', async () => {
  const { status, body } = await get('/services/compulsory-school/figures')
  expect(status).toBe(200)
  const answer = figures.parse(body)
  expect(answer.municipalities).toHaveLength(290)
  expect(answer.municipalities[0]).toEqual({
    code: expect.stringMatching(/^\d{4}$/),
    name: expect.any(String),
    county: expect.any(String),
  })
  expect(Object.keys(answer.values)).toContain('N15008')
  expect(Object.keys(answer.values)).not.toContain('N15027')
  expect(answer.values.N15008?.['2023']?.['9140']).toBeTypeOf('number')
  expect(answer.provenance).toMatchObject({ mark: 'raw', source: 'exempeldata' })
})

test('raw figures of an indicator can be limited to years, municipalities and gender', async () => {
  const { status, body } = await get('/indicators/n15008/values?municipality=9140&years=2022-2023&gender=T')
  expect(status).toBe(200)
  const answer = indicatorValues.parse(body)
  expect(answer.values).toMatchObject([
    { municipality: '9140', year: 2022, gender: 'T' },
    { municipality: '9140', year: 2023, gender: 'T' },
  ])
  expect(answer.provenance).toMatchObject({
    mark: 'raw',
    text: { en: expect.stringMatching(/^Example data, made /) },
  })
})

test.each([
  ['/services/brandkar/ranking', 404, 'unknown-service', 'service'],
  ['/services/grundskola/ranking?weight=7', 400, 'weight-out-of-range', 'weight'],
  ['/services/grundskola/ranking?vikt=1', 400, 'not-a-choice', 'vikt'],
  ['/services/grundskola/figures?set=alla', 404, 'unknown-set', 'set'],
  ['/indicators/N99999/values', 404, 'unknown-indicator', 'kpi'],
  ['/indicators/N15008/values?years=igår', 400, 'not-years', 'years'],
  ['/indicators/N15008/values?gender=X', 400, 'not-a-gender', 'gender'],
  ['/nothing', 404, 'unknown-address', undefined],
])('%s is refused with what, where and what to do', async (address, status, code, where) => {
  const { status: given, body } = await get(address)
  expect(body.problems[0]).toMatchObject({ code, text: { sv: expect.any(String), en: expect.any(String) } })
  expect(body.problems[0].where).toBe(where)
  expect(given).toBe(status)
})

test.each(['/indicators/%00/values', '/services/grundskola/ranking?set=%00'])(
  'a null character in %s is refused',
  async (address) => {
    const { status, body } = await get(address)
    expect([status, body.problems[0].code]).toEqual([400, 'null-character'])
  },
)

test('the documentation is OpenAPI 3.1 and every reference in it leads somewhere', async () => {
  const { body } = await get('/openapi.json')
  expect(body.openapi).toBe('3.1.0')
  expect(Object.keys(body.paths)).toEqual([
    '/services',
    '/services/{service}/ranking',
    '/services/{service}/figures',
    '/indicators/{kpi}/values',
    '/goals',
    '/goals/{goal}',
    '/decision-types',
    '/decision-types/{type}',
    '/rule-sets',
    '/rule-sets/{ruleSet}/{version}',
    '/budgets/{year}',
  ])
  const names = [...JSON.stringify(body).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
    ([, name]) => name,
  )
  expect(names).toContain('Provenance')
  expect(Object.keys(z.record(z.string(), z.json()).parse(body.components.schemas))).toEqual(
    expect.arrayContaining([...new Set(names)]),
  )
  expect(JSON.stringify(body)).not.toContain('$defs')
})

test('an empty store says that no figures are loaded', async () => {
  const empty = createApp({ database: await freshDatabase(), now: () => now, reportFault: () => {} })
  const response = await empty.request('/api/v1/services/grundskola/figures')
  const { problems } = await response.json()
  expect([response.status, problems[0].code]).toEqual([404, 'unknown-figures'])
})

test('what is not open to all takes to be signed in, and the right role, by the same cookie as on the pages', async () => {
  const trail = defineEndpoint({
    path: '/trail',
    id: 'getTrail',
    access: { action: 'read', kind: 'audit-trail', openness: 'closed' },
    summary: 'What has been written',
    answer: z.object({ entries: z.int() }),
    respond: async () => succeed({ entries: 7 }),
  })
  const closed = new Hono<WebEnv>()
  const doors = setUpApi(closed, { database, now: () => now, reportFault: () => {} }, [trail])
  expect(doors).toContainEqual({ method: 'get', pattern: '/api/v1/trail', access: trail.access })
  const ask = async (headers: Record<string, string>) => {
    const response = await closed.request('/api/v1/trail', { headers })
    return { status: response.status, body: await response.json() }
  }
  const visitor = await ask({})
  expect(visitor.status).toBe(401)
  expect(visitor.body.problems[0]).toEqual({
    code: 'not-allowed',
    text: {
      sv: 'Det här är inte öppet för den som frågar. Det är öppet för den som är controller, förtroendevald revisor eller administratör.',
      en: 'This is not open to whoever asks. It is open to a controller, elected auditor or administrator.',
    },
  })
  const unitManager = await ask(await signInAs(database, { role: 'unit-manager', at: now }))
  expect([unitManager.status, unitManager.body.entries]).toEqual([403, undefined])
  const auditor = await ask(await signInAs(database, { role: 'auditor', at: now }))
  expect([auditor.status, auditor.body]).toEqual([200, { entries: 7 }])
})
