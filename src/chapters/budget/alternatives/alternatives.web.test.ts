import { beforeAll, expect, test } from 'vitest'
import { loadExample } from '#demo/load.ts'
import { startSession } from '#identity/sessions.store.ts'
import { freshDatabase, type TestDatabase } from '#test/support/database.ts'
import { pageText } from '#test/support/page-text.ts'
import { createApp } from '#web/server.ts'

const now = '2026-10-15T08:00:00.000Z'
const municipality = '9140'
let database: TestDatabase
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  database = await freshDatabase()
  await loadExample(database, now)
  app = createApp({
    database,
    now: () => now,
    reportFault: (error) => {
      throw error
    },
  })
})

/** Somebody of the example, by the account. */
async function as(account: string) {
  const token = await startSession(database, { municipality, account, through: 'example', at: now })
  const headers = { cookie: `styrkedjan-session=${token}`, origin: 'http://localhost' }
  return {
    get: (address: string) => ask(address, { headers }),
    post: (address: string, fields: Record<string, string>) =>
      ask(address, { method: 'POST', headers, body: new URLSearchParams(fields) }),
  }
}

async function ask(address: string, wish: RequestInit = {}) {
  const response = await app.request(address, wish)
  const html = await response.text()
  return {
    status: response.status,
    location: response.headers.get('location'),
    cache: response.headers.get('cache-control'),
    html,
    text: pageText(html).replaceAll('\u00a0', ' '),
  }
}

test('a member sees the group’s drafts', async () => {
  const { get } = await as('gunilla.tornvall')
  const { status, text } = await get('/budget/alternativ')
  expect(status).toBe(200)
  expect(text).toContain('Skolan först 2027, senast sparad 9 oktober 2026')
})
