import { beforeAll, expect, test } from 'vitest'
import { exampleDatabase } from '#test/support/database.ts'
import { signInAs } from '#test/support/sign-in.ts'
import { createApp } from '#web/server.ts'

const now = '2026-11-23T08:00:00.000Z'
const form = '/jamforelser/egen-verksamhet'
const schools = {
  nameSv: 'Skolor i hemkommunen',
  nameEn: 'Schools for residents',
  cost: 'N15027',
  'quality-1': 'N15428',
  'quality-2': '',
  'structure-1': 'N15816',
  volume: 'N15835',
  referenceCost: '',
  decision: 'BUN 2026-11-20 § 12',
}

let app: ReturnType<typeof createApp>
let signedIn: { readonly cookie: string }

beforeAll(async () => {
  const database = await exampleDatabase()
  app = createApp({
    database,
    now: () => now,
    reportFault: (error) => {
      throw error
    },
  })
  signedIn = await signInAs(database, { role: 'controller', at: now })
}, 60_000)

async function read(response: Response) {
  const text = (await response.text()).replaceAll('\u00a0', ' ').replaceAll('&quot;', '"')
  return { status: response.status, location: response.headers.get('location'), text }
}

const get = async (address: string) => read(await app.request(address, { headers: signedIn }))

async function send(address: string, fields: Readonly<Record<string, string>>) {
  const headers = { origin: 'http://localhost', ...signedIn }
  return read(await app.request(address, { method: 'POST', headers, body: new URLSearchParams(fields) }))
}

test('a service is defined, ranked, changed and removed, and everything that lists services has it', async () => {
  const overview = await get('/jamforelser')
  expect(overview.text).toContain('<a href="/jamforelser/egen-verksamhet">Lägg till en egen verksamhet</a>')

  const defined = await send(form, schools)
  expect([defined.status, defined.location]).toEqual([303, '/jamforelser/skolor-i-hemkommunen'])
  const page = await get('/jamforelser/skolor-i-hemkommunen')
  expect(page.status).toBe(200)
  expect(page.text).toMatch(/Ekbacka ligger någonstans mellan plats \d+ och \d+ av \d+/)
  expect(page.text).toContain('De gäller från 23 november 2026 enligt BUN 2026-11-20 § 12.')
  expect(page.text).toContain('Egen bearbetning av exempeldata')
  expect(page.text).not.toContain('<ranking-explorer')
  expect((await get('/jamforelser/skolor-i-hemkommunen/9140')).text).toMatch(/är värt [\d,]+ mnkr om året/)

  expect((await get('/en/jamforelser')).text).toContain('Schools for residents')
  expect((await get('/sok?q=hemkommunen')).text).toContain('href="/jamforelser/skolor-i-hemkommunen"')
  expect((await get('/datakallor')).text).toContain('value="skolor-i-hemkommunen"')
  expect((await get('/datakallor/N15027')).text.toLowerCase()).toContain('skolor i hemkommunen')
  const api = JSON.parse((await get('/api/v1/services/skolor-i-hemkommunen/ranking')).text)
  expect(api.service).toBe('skolor-i-hemkommunen')
  expect(api.ranking.length).toBeGreaterThan(200)

  const filled = await get(`${form}?service=skolor-i-hemkommunen`)
  expect(filled.text).toContain('<h1>Ändra Skolor i hemkommunen</h1>')
  expect(filled.text).toContain('value="N15027"')
  expect(filled.text).toContain('N15428: ')
  const changed = await send(form, {
    ...schools,
    service: 'skolor-i-hemkommunen',
    nameSv: 'Hemkommunens skolor',
    'quality-2': 'N15507',
    decision: 'BUN § 13',
  })
  expect([changed.status, changed.location]).toEqual([303, '/jamforelser/skolor-i-hemkommunen'])
  expect((await get('/jamforelser/skolor-i-hemkommunen')).text).toContain('enligt BUN § 13.')
  expect((await get(`${form}?service=skolor-i-hemkommunen`)).text).toContain(
    'BUN 2026-11-20 § 12. Kostnad N15027, kvalitet N15428, rensat för N15816.',
  )

  const asked = await get(`${form}/ta-bort?service=skolor-i-hemkommunen`)
  expect(asked.text).toContain('<h1>Ta bort Hemkommunens skolor?</h1>')
  const hasty = await send(`${form}/ta-bort`, { service: 'skolor-i-hemkommunen', decision: '' })
  expect(hasty.status).toBe(400)
  expect((await get('/jamforelser/skolor-i-hemkommunen')).status).toBe(200)
  const removed = await send(`${form}/ta-bort`, { service: 'skolor-i-hemkommunen', decision: 'BUN § 14' })
  expect([removed.status, removed.location]).toEqual([303, '/jamforelser/egen-verksamhet#borttagna'])
  expect((await get('/jamforelser/skolor-i-hemkommunen')).status).toBe(404)
  expect((await get(form)).text).toContain('href="/jamforelser/egen-verksamhet?service=skolor-i-hemkommunen"')
}, 120_000)

test('what is wrong stands first and by its field, and what was written is kept', async () => {
  const { status, text } = await send(`/en${form}`, {
    ...schools,
    nameSv: 'Grundskola',
    'quality-1': '',
    'quality-2': 'meritvärde',
    'lower-2': 'yes',
    decision: '',
  })
  expect(status).toBe(400)
  expect(text).toContain('The name gives the address /jamforelser/grundskola, which is already in use.')
  expect(text).toContain('<a href="#quality-2">"meritvärde" is no id in Kolada.')
  expect(text).toContain('Write who decided it')
  expect(text).toContain('value="Grundskola"')
  expect(text).toContain('value="meritvärde"')
  expect(text).toContain('name="lower-2" value="yes" checked=""')
  expect(text).toContain('value="N15816"')
})

test('a service whose indicators are not fetched says so, and can still be changed', async () => {
  await send(form, { ...schools, nameSv: 'Bibliotek', cost: 'N09018', volume: '', 'quality-1': 'N15428' })
  const { status, text } = await get('/jamforelser/bibliotek')
  expect(status).toBe(200)
  expect(text).toContain('Bibliotek går inte att jämföra än')
  expect(text).toContain('href="/jamforelser/egen-verksamhet?service=bibliotek"')
  expect((await get('/jamforelser')).status).toBe(200)
})

test.each(['egen-verksamhet?service=grundskola', 'egen-verksamhet/ta-bort?service=grundskola'])(
  'a shipped service is nobody’s to change or remove: %s',
  async (address) => {
    const { status, text } = await get(`/jamforelser/${address}`)
    expect(status).toBe(404)
    expect(text).toContain('Det finns ingen egen verksamhet "grundskola".')
  },
)
