import { beforeAll, expect, test } from 'vitest'
import { loadExample } from '#demo/load.ts'
import { freshDatabase } from '#test/support/database.ts'
import { createApp } from '#web/server.ts'

const now = '2026-11-23T08:00:00.000Z'
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  const database = await freshDatabase()
  await loadExample(database, now)
  app = createApp({
    database,
    now: () => now,
    reportFault: (error) => {
      throw error
    },
  })
}, 60_000)

async function get(address: string) {
  const response = await app.request(address)
  return { status: response.status, text: (await response.text()).replaceAll('\u00a0', ' ') }
}

test('a service page begins with where the municipality stands, and says what cannot be said', async () => {
  const { status, text } = await get('/jamforelser/grundskola')
  expect(status).toBe(200)
  expect(text).toMatch(
    /Ekbacka ligger någonstans mellan plats \d+ och \d+ av \d+\. Det går inte att säga närmare\./,
  )
  expect(text).toContain('Egen bearbetning av exempeldata')
})

test.each([
  ['/jamforelser', 'Jämförelser'],
  ['/en/jamforelser', 'Comparisons'],
  ['/jamforelser/aldreomsorg', 'Hur effektiv är äldreomsorg i Ekbacka?'],
  ['/en/jamforelser/aldreomsorg', 'How efficient is elderly care in Ekbacka?'],
  ['/jamforelser/grundskola?preset=rka', 'RKA-liknande index'],
  ['/jamforelser/metod', 'Så räknar vi effektivitet'],
])('%s answers', async (address, heading) => {
  const { status, text } = await get(address)
  expect(status).toBe(200)
  expect(text).toContain(heading)
})

test.each([
  ['/jamforelser/brandkar', 404, '"brandkar" finns inte. Välj bland: compulsory-school (grundskola)'],
  ['/jamforelser/grundskola/0000', 404, 'Det finns ingen kommun "0000".'],
  ['/jamforelser/grundskola?weight=7', 400, 'men är 7. Prova 0,5.'],
  ['/jamforelser/grundskola?window=1990-1992', 400, 'Ingen kommun kan rangordnas'],
  ['/jamforelser/grundskola?cost=hej', 400, 'Skriv ett nyckeltal med Koladas beteckning'],
  ['/jamforelser/grundskola?sent=1&preset=index', 400, 'Välj minst ett kvalitetsmått.'],
])('%s is refused with what to do', async (address, expected, words) => {
  const { status, text } = await get(address)
  expect(status).toBe(expected)
  expect(text.replaceAll('&quot;', '"')).toContain(words)
})

test('a municipality page shows the gap in kronor, the peers and what would change the place', async () => {
  const { status, text } = await get('/jamforelser/grundskola/9140')
  expect(status).toBe(200)
  expect(text).toContain('Vad skulle ändra platsen?')
  expect(text).toMatch(/Avståndet till de bästa är värt [\d,]+ mnkr om året/)
})

test('the table comes as CSV with every municipality and its source', async () => {
  const { status, text } = await get('/jamforelser/grundskola?format=csv')
  expect(status).toBe(200)
  expect(
    text.split('\r\n').filter((line) => line.includes('plats') || /;\d+;\d+;/.test(line)).length,
  ).toBeGreaterThan(280)
  expect(text).toContain('Egen bearbetning av exempeldata')
})
