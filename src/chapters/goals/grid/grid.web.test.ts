import { beforeAll, expect, test } from 'vitest'
import { insertGoalVersion } from '#chapters/goals/form/edit.store.ts'
import type { GoalVersion } from '#chapters/goals/model.ts'
import { swedishDay } from '#core/day.ts'
import { exampleDatabase, type TestDatabase } from '#test/support/database.ts'
import { signInAs } from '#test/support/sign-in.ts'
import { createApp } from '#web/server.ts'

const now = '2026-11-23T08:00:00.000Z'
const goal: GoalVersion = {
  ...{ goal: 'provmalet', version: 1, edit: 'new', from: '2025-01-01', kind: 'overall' },
  ...{ wording: 'Fler elever når gymnasiebehörighet', owner: 'kf', reaches: [], horizon: 2028 },
  ...{ decision: 'KF 2024-11-25 § 140', reason: '', consequence: '', measures: [], who: 'test', at: now },
}
const cell = '/mal/provmalet/bjorkskolan'
let database: TestDatabase
let app: ReturnType<typeof createApp>
let as: Record<'manager' | 'head' | 'chair' | 'otherManager', Record<string, string>>

beforeAll(async () => {
  database = await exampleDatabase()
  await insertGoalVersion(database, '9140', goal)
  app = createApp({
    database,
    now: () => now,
    reportFault: (error) => {
      throw error
    },
  })
  const origin = 'http://localhost'
  const [committee = '', department = ''] = await placesAbove()
  as = {
    manager: {
      origin,
      ...(await signInAs(database, { role: 'unit-manager', node: 'bjorkskolan', at: now })),
    },
    otherManager: {
      origin,
      ...(await signInAs(database, { role: 'unit-manager', node: 'granskolan', at: now })),
    },
    head: {
      origin,
      ...(await signInAs(database, { role: 'head-of-department', node: department, at: now })),
    },
    chair: { origin, ...(await signInAs(database, { role: 'committee-chair', node: committee, at: now })) },
  }
}, 60_000)

/** The school's committee and department. */
async function placesAbove(): Promise<readonly string[]> {
  const { organisationOf } = await import('#chapters/organisation/index.ts')
  const { treeAt } = await import('#core/organisation/tree.ts')
  const tree = treeAt(await organisationOf(database, '9140'), swedishDay(now))
  return (['committee', 'department'] as const).map((kind) => tree.above('bjorkskolan', kind)?.node ?? '')
}

async function get(address: string, headers: Record<string, string> = {}) {
  const response = await app.request(address, { headers })
  return { status: response.status, text: (await response.text()).replaceAll('\u00a0', ' ') }
}

async function post(address: string, fields: Record<string, string>, headers: Record<string, string>) {
  const response = await app.request(address, { method: 'POST', body: new URLSearchParams(fields), headers })
  return { status: response.status, text: (await response.text()).replaceAll('\u00a0', ' ') }
}

test('every goal meets every unit that it reaches, and the cell leads to its page', async () => {
  const { status, text } = await get('/mal/rutnat')
  expect(status).toBe(200)
  expect(text).toMatch(/Målen möter enheterna på \d+ ställen\. På \d+ av dem syns det/)
  expect(text).toContain(`href="${cell}"`)
  expect((await get('/en/mal/rutnat')).text).toContain(`href="/en${cell}"`)
})

test('silence is asked about first, and answered by the unit itself', async () => {
  expect((await get(cell, as.head)).text).toContain('Ingen har frågat än.')
  expect((await post(`${cell}/fraga`, { due: '2026-11-01' }, as.head)).text).toContain(
    'Skriv en dag från och med i dag.',
  )
  expect((await post(`${cell}/fraga`, { due: '2026-12-15' }, as.head)).status).toBe(303)
  expect((await get(cell)).text).toContain('har till den 15 december 2026 på sig att svara.')
  expect((await post(`${cell}/fraga`, { due: '2026-12-15' }, as.head)).text).toContain(
    'Enheten är redan frågad och har inte svarat än.',
  )
  expect(
    (await post(`${cell}/svar`, { answer: 'Vi mäter varje månad.', must: 'yes' }, as.otherManager)).status,
  ).toBe(403)
  const refused = await post(`${cell}/svar`, { answer: 'Vi mäter varje månad.' }, as.manager)
  expect(refused.status).toBe(400)
  expect(refused.text).toContain('Välj ja, nej eller oklart.')
  expect(refused.text).toContain('>Vi mäter varje månad.</textarea>')
  const answered = await post(
    `${cell}/svar`,
    { answer: 'Vi mäter varje månad.', must: 'yes', clear: 'no' },
    as.manager,
  )
  expect(answered.status).toBe(303)
  expect((await get(cell)).text).toContain(
    'Björkskolan F–6 arbetar med målet. Senaste spåret är från den 23 november 2026.',
  )
})

test('a unit tells what it has done; nobody else does', async () => {
  const told = { kind: 'done', text: 'Läxhjälp två kvällar i veckan', on: '2026-10-01' }
  expect((await post(`${cell}/spar`, told, as.chair)).status).toBe(403)
  expect((await post(`${cell}/spar`, { ...told, on: '2026-12-01' }, as.manager)).text).toContain(
    'Skriv en dag i kalendern, senast i dag.',
  )
  expect((await post(`${cell}/spar`, told, as.manager)).status).toBe(303)
  expect((await get(cell)).text).toContain('Läxhjälp två kvällar i veckan')
})

test('only the committee of the unit prioritises a goal down, openly and with a reason', async () => {
  const decided = {
    ...{ status: 'prioritised-down', reason: 'Skolan flyttar under året.' },
    ...{ decision: 'BUN 2026-11-10 § 90', from: '2026-11-10' },
  }
  expect((await post(`${cell}/skyldighet`, decided, as.manager)).status).toBe(403)
  expect((await post(`${cell}/skyldighet`, decided, as.head)).status).toBe(403)
  expect((await post(`${cell}/skyldighet`, { ...decided, reason: '' }, as.chair)).text).toContain(
    'Skriv skälet: det visas för alla.',
  )
  expect((await post(`${cell}/skyldighet`, decided, as.chair)).status).toBe(303)
  expect((await get(cell)).text).toMatch(
    /har prioriterat ned målet för Björkskolan F–6 från den 10 november 2026\./,
  )
  expect((await get('/mal/rutnat?bara=prioritised-down')).text).toContain(`href="${cell}"`)
})

test('a goal or a unit that isn’t there is not found', async () => {
  expect((await get('/mal/provmalet/finns-inte')).status).toBe(404)
  expect((await get('/mal/finns-inte/bjorkskolan')).status).toBe(404)
})
