import { beforeAll, expect, test } from 'vitest'
import { exampleDatabase } from '#test/support/database.ts'
import { createApp } from '#web/server.ts'

const now = '2026-11-23T08:00:00.000Z'
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  const database = await exampleDatabase()
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
  ['/jamforelser/aldreomsorg', 'Äldreomsorg: hur effektiv är Ekbacka?'],
  ['/en/jamforelser/aldreomsorg', 'Elderly care: how efficient is Ekbacka?'],
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
  ['/jamforelser/grundskola?preset=rka&weight=7', 400, 'men är 7. Prova 0,5.'],
  ['/jamforelser/grundskola?preset=rka&weight=0.7', 400, 'Metoden rka har ingen vikt att välja.'],
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
  expect(text).toMatch(
    /Varför\?<span class="ds-sr-only"> avviker kostnaden<\/span>.{0,60}<p>Strukturen förutsäger [\d ]+ kr per enhet \d{4}\. Gånger volymen, [\d ]+ enheter, blir det [\d,]+ mnkr\.<\/p><p>Den egna avvikelsen är [+−][\d,]+ % /,
  )
  expect(text).toMatch(
    /Skillnaden är [+−][\d,]+ procentenheter\. Av den förväntade kostnaden är det [+−][\d,]+ /,
  )
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

const municipalityPage = '/jamforelser/grundskola/9140'
const servicePage = '/jamforelser/grundskola'
/** A page that several tests look at is made once. */
const read: Record<string, ReturnType<typeof get>> = {}

test.each([
  [municipalityPage, 'ar-for-ar'],
  [municipalityPage, 'avstand-tabell'],
  [municipalityPage, 'nyckeltal'],
  [municipalityPage, 'liknande'],
  [municipalityPage, 'basta'],
  [municipalityPage, 'gemensamt'],
  [municipalityPage, 'kanslighet'],
  [servicePage, 'grundskola-rimlighet'],
  [servicePage, 'grundskola-utan-plats'],
])('%s has links to its table %s, which give the file', async (address, table) => {
  read[address] ??= get(address)
  expect((await read[address]).text).toContain(`href="${address}?tabell=${table}&amp;format=xlsx"`)
  const file = await app.request(`${address}?tabell=${table}&format=csv`)
  expect(file.headers.get('content-disposition')).toBe(`attachment; filename="${table}.csv"`)
  expect(await file.text()).toContain('Egen bearbetning av exempeldata')
})

test.each([
  ['ekbacka', '/jamforelser/grundskola/9140', 'Kommun i grundskola'],
  ['9140', '/jamforelser/grundskola/9140', 'Kommun i grundskola'],
  ['grundsk', '/jamforelser/grundskola', 'Jämförelse'],
])('the search finds %s', async (words, href, kind) => {
  const { text } = await get(`/sok?q=${words}`)
  expect(text).toMatch(new RegExp(`<a href="${href}">[^<]+</a><span class="hit-kind">${kind}</span>`))
})

test('names keep their capitals inside a sentence', async () => {
  const { text } = await get('/jamforelser/grundskola')
  expect(text).toContain('Rangordning av kommuner efter effektivitet i grundskola')
  expect(text).toContain('minst E i matematik')
})

test('a table that the page has not is refused with those it has', async () => {
  const { status, text } = await get('/jamforelser/grundskola?tabell=hej&format=csv')
  expect(status).toBe(404)
  expect(text.replaceAll('&quot;', '"')).toContain(
    'Sidan har ingen tabell som heter "hej". Välj bland: grund',
  )
})
