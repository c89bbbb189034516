import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, expect, test } from 'vitest'
import { answer, list, playKolada } from '#sources/kolada/test-server.ts'
import { auditTrail } from '#store/audit.ts'
import { becomeOwnMunicipality } from '#store/become-own.ts'
import { recentImports } from '#store/indicator-changes.ts'
import { setInstallation } from '#store/installation.ts'
import { startJobs } from '#store/jobs.ts'
import { withClient } from '#store/migrate.ts'
import { storeTables } from '#store/tables.ts'
import { exampleDatabase, freshDatabase, type TestDatabase } from '#test/support/database.ts'
import { signInAs } from '#test/support/sign-in.ts'
import { exampleLoadedAt } from '#test/support/template.ts'
import type { AppContext } from '#web/context.ts'
import { createApp } from '#web/server.ts'
import { workOnFetches } from './fetch-job.store.ts'

const now = '2026-11-23T08:00:00.000Z'
const data = await mkdtemp(join(tmpdir(), 'styrkedjan-sources-'))
afterAll(() => rm(data, { recursive: true }))

function appOn(database: TestDatabase, more: Partial<AppContext> = {}) {
  const app = createApp({
    database,
    now: () => now,
    reportFault: (error) => {
      throw error
    },
    becomeOwn: (wish) => becomeOwnMunicipality({ database, config: database.config }, data, wish),
    ...more,
  })
  let signedIn: { readonly cookie?: string } = {}
  const read = async (response: Response) => ({
    status: response.status,
    location: response.headers.get('location'),
    text: (await response.text()).replaceAll('\u00a0', ' ').replaceAll('&quot;', '"'),
  })
  return {
    app,
    /** From now on the requests come from an administrator. */
    signIn: async () => {
      signedIn = await signInAs(database, { role: 'administrator', name: 'Bo', at: now })
    },
    get: async (address: string) => read(await app.request(address, { headers: signedIn })),
    post: async (address: string, fields: Record<string, string>) =>
      read(
        await app.request(address, {
          method: 'POST',
          body: new URLSearchParams(fields),
          headers: {
            origin: 'http://localhost',
            'content-type': 'application/x-www-form-urlencoded',
            ...signedIn,
          },
        }),
      ),
  }
}

test('an empty store says what is missing, and without a queue the button says why it is out of use', async () => {
  const database = await freshDatabase()
  const { get, post, signIn } = appOn(database)
  const visited = await get('/datakallor')
  expect(visited.text).toContain('Välj kommun först. Då får den en administratör, som kan hämta.')
  expect((await post('/datakallor/hamtning', { service: 'alla' })).status).toBe(403)
  await setInstallation(database, { municipality: '1480', name: 'Göteborg', kind: 'own' })
  await signIn()
  const { status, text } = await get('/datakallor')
  expect(status).toBe(200)
  expect(text).toContain('Inga jämförelsetal är inlästa än')
  expect(text).toContain('Knappen fungerar inte här')
  expect(text).toMatch(/<button[^>]* disabled/)
  const refused = await post('/datakallor/hamtning', { service: 'alla' })
  expect(refused.status).toBe(400)
  expect((await get('/en/datakallor')).text).toContain('No comparison figures are loaded yet')
})

test.each(['abc', '', '20240', '2024.5'])('the year "%s" to accept is refused', async (year) => {
  const database = await freshDatabase()
  await setInstallation(database, { municipality: '1480', name: 'Göteborg', kind: 'own' })
  const { post, signIn } = appOn(database)
  await signIn()
  const fields = { year, 'why-N15008-2024': 'Bara två har svarat' }
  const { status, text } = await post('/datakallor/N15008/tackning', fields)
  expect(status).toBe(400)
  expect(text).toContain(`"${year}" är inget år.`)
})

test('the example says what is loaded as made up, and never names Kolada as its source', async () => {
  const database = await exampleDatabase()
  const { app, get } = appOn(database, { now: () => exampleLoadedAt })
  const { text } = await get('/datakallor')
  expect(text).toMatch(
    /\d+ nyckeltal för 290 påhittade kommuner är inlästa, åren \d{4}–\d{4}\. Allt är exempeldata från 15 oktober 2026 \(i dag\)\./,
  )
  expect(text).toContain('Ekbacka jämförs bara med andra påhittade kommuner.')
  const csv = await get('/datakallor?format=csv')
  expect(csv.text.split('\r\n')[0]).toBe('Nyckeltal;Beteckning;Verksamhet;År;Kommuner;Hämtat;Källa;Att veta')
  expect(csv.text).toMatch(/;N15008;Grundskola;[\d–, ]+;290;2026-10-15T08:00:00.000Z;exempeldata;/)
  expect(csv.text).not.toContain('Källa: Kolada')
  const workbook = await (await app.request('/datakallor/N15008?format=xlsx')).arrayBuffer()
  const [, source] = (await readXlsx(new Uint8Array(workbook))).sheets
  expect(source?.rows.flat()).toContainEqual(expect.stringMatching(/^Exempeldata, skapat 15 oktober 2026/))
  const indicator = await get('/datakallor/N15008?format=csv')
  expect(indicator.text).toContain('Exempeldata, skapat 15 oktober 2026')
  expect(indicator.text).toMatch(/\r\n9140;Ekbacka;2023;totalt;\d+/)
})

/** What a made-up Kolada says; a test changes it between two fetches. */
interface Said {
  title: string
  figures: Record<string, number>
}

const codes = ['1480', '1440', '0114', '0115', '0180', '1280']

function playing(says: Said) {
  return playKolada((request, response) => {
    const [, , kind, ids = ''] = new URL(request.url ?? '', 'http://x').pathname.split('/')
    if (kind === 'municipality') {
      const areas = [...codes, '0000'].map((id) => ({ id, title: id, type: id === '0000' ? 'L' : 'K' }))
      return answer(response, list(areas))
    }
    if (kind === 'kpi') {
      const known = ids.split(',').filter((id) => id === 'N15008')
      return answer(response, list(known.map((id) => metadata(id, says.title))))
    }
    const rows = Object.entries(says.figures).map(([municipality, value]) => ({
      kpi: 'N15008',
      municipality,
      period: 2024,
      values: [{ gender: 'T', value, isdeleted: false }],
    }))
    return answer(response, list(rows))
  })
}

function metadata(id: string, title: string) {
  return {
    id,
    title,
    description: '',
    is_divided_by_gender: false,
    municipality_type: 'K',
    publ_period: '2024',
    prel_publication_date: '2025-05-05',
    publication_date: '2025-09-30',
  }
}

async function ownWithKolada(says: Said) {
  const database = await freshDatabase()
  const { base } = await playing(says)
  const faults: unknown[] = []
  const jobs = await startJobs(database.config, (error) => faults.push(error))
  await workOnFetches(jobs, database)
  const app = appOn(database, { jobs, koladaBase: base })
  await app.post('/installation', { municipality: '1480', who: 'Åsa' })
  await app.signIn()
  async function fetchAll() {
    const before = (await recentImports(database)).length
    expect(await app.post('/datakallor/hamtning', { service: 'grundskola' })).toMatchObject({
      status: 303,
      location: '/datakallor',
    })
    await expect
      .poll(async () => (await recentImports(database)).map(({ state }) => state), { timeout: 15_000 })
      .toEqual(Array(before + 1).fill('complete'))
    await expect
      .poll(async () => JSON.parse((await app.get('/datakallor/hamtning')).text).state, { timeout: 10_000 })
      .toBe('idle')
  }
  return { ...app, database, jobs, faults, fetchAll }
}

test('a fetch from the page shows what came, what was revised, and every version', async () => {
  const says: Said = {
    title: 'Kostnad, kr/elev',
    figures: { ...Object.fromEntries(codes.map((code, i) => [code, 100_000 + i])), '0000': 113_681 },
  }
  const { get, fetchAll, jobs, faults } = await ownWithKolada(says)
  try {
    await fetchAll()
    const first = await get('/datakallor')
    // Work in the background goes by the machine's own clock.
    const day = '\\d+ \\p{L}+ \\d{4}'
    const saying = (text: string) => new RegExp(text.replace('DAGEN', day), 'u')
    expect(first.text).toMatch(
      saying(
        '1 nyckeltal för 6 kommuner är hämtat från Kolada, året 2024, senast DAGEN \\(i dag\\). Vid senaste hämtningen tillkom 7 värden.',
      ),
    )

    says.figures['1480'] = 114_615
    await fetchAll()
    const second = await get('/datakallor')
    expect(second.text).toContain('Vid senaste hämtningen ändrades 1 tidigare värde.')
    expect(second.text).toContain('href="/datakallor/N15008?municipality=1480#versioner">Göteborg</a>')
    expect(second.text).toContain(
      '<td class="figure-column">100 000</td><td class="figure-column">114 615</td>',
    )
    expect((await get('/en/datakallor')).text).toContain('At the latest fetch, 1 earlier figure was revised.')
    expect((await get('/datakallor?import=1')).text).toMatch(saying('Vid hämtningen DAGEN tillkom 7 värden.'))

    const indicator = await get('/datakallor/N15008')
    expect(indicator.text).toContain('Göteborg hade 114 615 kr/elev år 2024, och riket 113 681 kr/elev.')
    expect(indicator.text).toContain('publicerat, ersatt')
    expect(indicator.text).toContain('publicerat, gäller nu')
    expect(indicator.text).toMatch(saying('Källa: Kolada, hämtat DAGEN'))
    expect((await get('/datakallor/n15008?format=csv')).text).toMatch(saying('Källa: Kolada, hämtat DAGEN'))
    const api = JSON.parse((await get('/api/v1/indicators/N15008/values')).text)
    expect(api.provenance).toMatchObject({
      source: 'Kolada',
      mark: 'raw',
      text: { sv: expect.stringMatching(/^Källa: Kolada/) },
    })
    expect(faults).toEqual([])
  } finally {
    await jobs.stop()
  }
}, 60_000)

test('a new title and a thin year wait for a person, whose reason stays in the trail', async () => {
  const whole = Object.fromEntries(codes.map((code, i) => [code, 100_000 + i]))
  const says: Said = { title: 'Kostnad, kr/elev', figures: whole }
  const { get, post, fetchAll, database, jobs } = await ownWithKolada(says)
  try {
    await fetchAll()
    says.figures = { 1480: 99, 1440: 98 }
    await fetchAll()
    expect((await get('/datakallor')).text).toContain('N15008: för få kommuner för 2024')
    const year = { year: '2024', 'why-N15008-2024': 'Bara två har svarat i år' }
    expect((await post('/datakallor/N15008/tackning', { year: '2024' })).text).toContain('Skriv varför')
    const accepted = await post('/datakallor/N15008/tackning', year)
    expect(accepted.location).toBe('/datakallor?godtaget=N15008&year=2024')
    await fetchAll()
    const series = await get('/datakallor/N15008')
    expect(series.text).toContain('Göteborg hade 99 kr/elev år 2024.')
    expect((await get('/datakallor/N15008?municipality=0180')).text).toContain(
      'Stockholm hade 100 004 kr/elev',
    )

    says.title = 'Kostnad, kronor per elev'
    await fetchAll()
    const renamed = await get('/datakallor')
    expect(renamed.text).toContain('N15008 har fått en ny titel')
    expect(renamed.text).toContain(
      'Vid senaste hämtningen ändrades inga värden. 1 nyckeltal har en ny titel som behöver bekräftas.',
    )
    expect(renamed.text).toContain('2024: ny titel som inte var bekräftad')
    const refused = await post('/datakallor/N15008/titel', { 'why-N15008': '' })
    expect(refused).toMatchObject({ status: 400 })
    expect(refused.text).toContain('<a href="#why-N15008">Skriv varför')
    const title = { 'why-N15008': 'Samma mått' }
    expect((await post('/en/datakallor/N15008/titel', title)).location).toBe('/en/datakallor?titel=N15008')
    expect((await get('/datakallor/N15008')).text).toContain('<h1>Kostnad, kronor per elev</h1>')
    const again = await post('/datakallor/N15008/titel', title)
    expect(again.text).toContain('N15008 har ingen ny titel som väntar på bekräftelse.')
    expect(await auditTrail(database, '1480', { object: '/datakallor/N15008' })).toMatchObject([
      { action: 'indicator-title-confirmed', who: 'Bo', why: 'Samma mått' },
      { action: 'indicator-year-accepted', details: { year: 2024, municipalities: 2 } },
    ])
  } finally {
    await jobs.stop()
  }
}, 90_000)

test('a fetch that fails says why, and one that runs can be cancelled', async () => {
  const database = await freshDatabase()
  const { base } = await playKolada((request, response) => {
    if (!request.url?.startsWith('/v3/municipality')) return
    answer(response, list([{ id: '1480', title: 'Göteborg', type: 'K' }]))
  })
  const jobs = await startJobs(database.config, () => {})
  try {
    await workOnFetches(jobs, database)
    await setInstallation(database, { municipality: '1480', name: 'Göteborg', kind: 'own' })
    const { get, post, signIn } = appOn(database, { jobs, koladaBase: base })
    await signIn()
    await post('/datakallor/hamtning', { service: 'grundskola' })
    const progress = async () => JSON.parse((await get('/datakallor/hamtning')).text)
    await expect.poll(progress, { timeout: 15_000 }).toMatchObject({ state: 'running', value: 1 })
    const running = await get('/datakallor')
    expect(running.text).toMatch(/<progress aria-label="Hämtning från Kolada pågår" value="1" max="\d+">/)
    expect(running.text).toContain('En hämtning är redan på gång.')
    const another = await post('/datakallor/hamtning', { service: 'alla' })
    expect(another).toMatchObject({ status: 400 })
    expect((await get('/en/datakallor/hamtning')).text).toContain('answers have come.')
    await post('/datakallor/hamtning/avbryt', { import: '1' })
    expect(await recentImports(database)).toMatchObject([{ state: 'cancelled' }])
  } finally {
    await jobs.stop()
  }
  const { get } = appOn(database)
  expect((await get('/datakallor')).text).toContain('Den senaste hämtningen är avbruten')
}, 60_000)

test.each([
  ['/datakallor/N99999', 404, 'Nyckeltalet "N99999" är inte hämtat.'],
  ['/datakallor/N15008?municipality=Atlantis', 404, 'Det finns ingen kommun "Atlantis".'],
  ['/datakallor?import=igår', 404, 'Det finns ingen hämtning "igår".'],
])('%s is refused with what to do', async (address, status, words) => {
  const database = await (address.includes('N15008') ? exampleDatabase() : freshDatabase())
  const answered = await appOn(database).get(address)
  expect(answered.text).toContain(words)
  expect(answered.status).toBe(status)
})

test('going to an own municipality leaves no example row, and the page then says so and leads on', async () => {
  const database = await exampleDatabase()
  const { get, post, signIn } = appOn(database)
  const before = await get('/installation')
  expect(before.text).toContain('Det här är Ekbacka, en påhittad kommun.')
  expect(before.text).toContain('Ekbacka tas bort helt')

  const nonsense = await post('/installation', { municipality: '9999', who: '' })
  expect(nonsense.status).toBe(400)
  expect(nonsense.text).toContain('"9999" är ingen av Sveriges 290 kommuner.')
  expect(nonsense.text).toContain('Kryssa för att Ekbacka tas bort. Inget har ändrats.')
  expect((await get('/installation')).text).toContain('Ekbacka')

  const done = await post('/en/installation', { municipality: '1480', who: 'Åsa Öberg', confirm: 'yes' })
  expect(done).toMatchObject({ status: 303, location: '/en/installation' })
  const filled = await withClient(database.config, async (client) => {
    const counts = (await storeTables(client)).map(async ({ name }) => {
      const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from "${name}"`)
      return [name, rows[0]?.n]
    })
    return (await Promise.all(counts)).filter(([, n]) => n !== 0)
  })
  expect(filled).toEqual([
    ['audit_entry', 1],
    ['installation', 1],
  ])
  const after = await get('/installation')
  expect(after.text).toContain('Det här är Göteborg, kommunkod 1480, i Västra Götalands län.')
  expect(after.text).toContain('backups/2026-11-23T080000Z-before-own-municipality.styrkedjan.gz')
  expect(after.text).not.toContain('<button class="ds-button" type="submit" data-variant="primary">')
  expect((await get('/en/installation')).text).toContain('To Data sources')
  const other = { municipality: '0180', who: 'Åsa', confirm: 'yes' }
  expect((await post('/installation', other)).status).toBe(403)
  await signIn()
  const again = await post('/installation', other)
  expect(again.text).toContain('Installationen hör redan till Göteborg.')
})
