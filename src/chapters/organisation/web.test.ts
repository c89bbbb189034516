import { beforeAll, expect, test } from 'vitest'
import { treeAt } from '#core/organisation/tree.ts'
import { auditTrail } from '#store/audit.ts'
import { exampleDatabase, type TestDatabase } from '#test/support/database.ts'
import { signInAs } from '#test/support/sign-in.ts'
import { path } from '#web/paths.ts'
import { createApp } from '#web/server.ts'
import { changesOf } from './changes.store.ts'
import { organisationOf } from './store.ts'

const now = '2026-11-23T08:00:00.000Z'
const today = '2026-11-23'
let database: TestDatabase
let app: ReturnType<typeof createApp>
let controller: Record<string, string>
let manager: Record<string, string>

beforeAll(async () => {
  database = await exampleDatabase()
  app = createApp({
    database,
    now: () => now,
    reportFault: (error) => {
      throw error
    },
  })
  controller = {
    ...(await signInAs(database, { role: 'controller', name: 'Cecilia Controller', at: now })),
    origin: 'http://localhost',
  }
  manager = await signInAs(database, { role: 'unit-manager', node: 'bjorkskolan', at: now })
}, 60_000)

async function get(address: string, headers: Record<string, string> = {}) {
  const response = await app.request(address, { headers })
  const text = (await response.text()).replaceAll('\u00a0', ' ')
  return { status: response.status, text }
}

async function post(address: string, fields: Record<string, string>, headers: Record<string, string>) {
  const body = new URLSearchParams(fields)
  const response = await app.request(address, { method: 'POST', body, headers })
  const text = (await response.text()).replaceAll('\u00a0', ' ')
  return { status: response.status, location: response.headers.get('location'), text }
}

const placeNow = async (node: string, day = today) =>
  treeAt(await organisationOf(database, '9140'), day).place(node)

test('the tree is shown from the assembly down, as of any day', async () => {
  const { status, text } = await get('/organisation')
  expect(status).toBe(200)
  expect(text).toMatch(/Den 23 november 2026 har kommunen \d+ enheter på 8 nivåer från fullmäktige ned\./)
  const earlier = await get('/en/organisation?dag=2022-06-01')
  expect(earlier.text).toMatch(/On 1 June 2022 the municipality has \d+ units/)
})

test('a file of the organisation is read back as the very same organisation', async () => {
  const before = await organisationOf(database, '9140')
  for (const format of ['csv', 'xlsx']) {
    for (const language of ['', '/en']) {
      const file = await app.request(`${language}/organisation?format=${format}`)
      const form = new FormData()
      form.set('file', new File([await file.arrayBuffer()], `organisation.${format}`))
      form.set('keep', 'replace')
      const preview = await app.request('/organisation/import', {
        method: 'POST',
        body: form,
        headers: controller,
      })
      expect(await preview.text()).toContain('Filen säger samma sak som organisationen i dag.')
    }
  }
  expect(await organisationOf(database, '9140')).toEqual(before)
})

test('a place moves from a day, keeps what it was before, and the change can be undone and undone again', async () => {
  const before = await organisationOf(database, '9140')
  const was = await placeNow('bjorkskolan')
  const target = treeAt(before, today).places.find(
    ({ kind, node }) => kind === 'service-area' && node !== was?.parent,
  )
  const moved = await post(
    '/organisation/bjorkskolan/andra',
    {
      ...{ name: 'Björkskolan F–9', kind: 'unit', parent: target?.node ?? '', from: '2027-01-01' },
      ...{ codes: '435 440', why: 'BUN 2026-11-10 § 90', how: 'change' },
    },
    controller,
  )
  expect([moved.status, moved.location]).toEqual([303, '/organisation/bjorkskolan'])
  expect(await placeNow('bjorkskolan')).toEqual({ ...was, until: '2027-01-01' })
  expect(await placeNow('bjorkskolan', '2027-01-01')).toMatchObject({
    name: 'Björkskolan F–9',
    parent: target?.node,
  })
  const [change] = await changesOf(database, '9140')
  expect(change).toMatchObject({ kind: 'edited', who: 'Cecilia Controller', why: 'BUN 2026-11-10 § 90' })
  const undone = await post('/organisation/historik', { undo: String(change?.number) }, controller)
  expect([undone.status, undone.location]).toEqual([303, '/organisation/historik'])
  expect(await organisationOf(database, '9140')).toEqual(before)
  const [undoing] = await changesOf(database, '9140')
  await post('/organisation/historik', { undo: String(undoing?.number) }, controller)
  expect(await placeNow('bjorkskolan', '2027-01-01')).toMatchObject({ name: 'Björkskolan F–9' })
})

test('a change that a later one builds on says which to undo first', async () => {
  const place = { kind: 'unit', codes: '407', why: 'Nämndens beslut', from: '2026-01-01' }
  const parent = (await placeNow('bjorkskolan'))?.parent ?? ''
  await post('/organisation/ny', { ...place, node: 'ny-forskola', name: 'Nya förskolan', parent }, controller)
  const [added] = await changesOf(database, '9140')
  const rename = { ...place, name: 'Smultronet', parent, how: 'correct', from: '2026-02-02' }
  await post('/organisation/ny-forskola/andra', rename, controller)
  const [renamed] = await changesOf(database, '9140')
  const refused = await post('/organisation/historik', { undo: String(added?.number) }, controller)
  expect(refused.status).toBe(400)
  expect(refused.text).toContain(
    `Ändring ${renamed?.number} bygger på ändring ${added?.number}. Ångra ${renamed?.number} först.`,
  )
  expect((await placeNow('ny-forskola'))?.name).toBe('Smultronet')
})

test('a form that can’t be done comes back with what was written, and nothing is changed', async () => {
  const before = await organisationOf(database, '9140')
  const { status, text } = await post(
    '/organisation/ny',
    { node: 'bjorkskolan', name: 'Dubbelt <namn>', kind: 'unit', parent: 'kf', from: '2026-02-30', why: '' },
    controller,
  )
  expect(status).toBe(400)
  expect(text).toContain('Skriv en dag i kalendern, till exempel 2027-01-01.')
  expect(text).toContain('Skriv varför: ändringen ska gå att förstå om fem år.')
  expect(text).toContain('value="Dubbelt &lt;namn&gt;"')
  expect(await organisationOf(database, '9140')).toEqual(before)
})

test('rows from Excel with faults are told line by line, and nothing is read in', async () => {
  const before = await organisationOf(database, '9140')
  const rows =
    'Id\tNamn\tTyp\tUnder\tFrån\nx1\tEtt\tEnhet\tfinns-inte\t2026-01-01\nx2\tTvå\tSkola\tkf\t2026-13-01'
  const { status, text } = await post(
    '/organisation/import',
    { rows, keep: 'keep', do: 'accept' },
    controller,
  )
  expect(status).toBe(400)
  expect(text).toContain('”Skola” är ingen typ.')
  expect(text).toContain('”2026-13-01” är ingen dag i kalendern.')
  const other = await post(
    '/organisation/import',
    { rows: rows.split('\n').slice(0, 2).join('\n'), keep: 'keep', do: 'accept' },
    controller,
  )
  expect(other.status).toBe(400)
  expect(other.text).toContain('x1 ligger under finns-inte från 2026-01-01')
  expect(await organisationOf(database, '9140')).toEqual(before)
})

test('rows that add a place are shown first, and read in when told to', async () => {
  const rows = 'Id\tNamn\tTyp\tUnder\tFrån\tVerksamhetskoder\nx3\tTrean\tEnhet\tkf\t2026-01-01\t440'
  const preview = await post('/organisation/import', { rows, keep: 'keep' }, controller)
  expect(preview.text).toContain('1 rad läggs till eller ändras, 0 tas bort eller ersätts.')
  expect(await placeNow('x3')).toBeUndefined()
  await post('/organisation/import', { rows, keep: 'keep', do: 'accept' }, controller)
  expect(await placeNow('x3')).toMatchObject({ name: 'Trean', activityCodes: ['440'] })
})

test('only those who may are given the forms', async () => {
  expect((await get('/organisation/ny', manager)).status).toBe(403)
  expect((await get('/organisation/bjorkskolan', manager)).text).toContain(
    'Administratörer och controllers kan ändra organisationen.',
  )
  expect((await get('/organisation/bjorkskolan', controller)).text).toContain('Ändra, flytta eller lägg ned')
})

test('a place shows its net cost by the organisation of each year and by that of today', async () => {
  const { text } = await get(path('sv').place('kf'))
  expect(text).toContain('Fullmäktige, överst i kommunen.')
  expect((await get('/organisation/finns-inte')).status).toBe(404)
})

test('whoever writes in one part of the organisation moves nothing in or out of it, and makes no committee of a unit', async () => {
  const before = await organisationOf(database, '9140')
  const tree = treeAt(before, today)
  const school = tree.place('bjorkskolan')
  const department = tree.above('bjorkskolan', 'department')?.node ?? ''
  const stranger = tree.places.find(
    ({ kind, path: way }) => kind === 'department' && !way.includes(department),
  )
  const local = {
    ...(await signInAs(database, { role: 'controller', node: department, at: now })),
    origin: 'http://localhost',
  }
  const form = {
    ...{ name: 'Björkskolan', kind: 'unit', parent: school?.parent ?? '', from: today },
    ...{ codes: '440' },
  }
  const send = (fields: Record<string, string>) =>
    post('/organisation/bjorkskolan/andra', { ...form, how: 'change', why: 'Prov', ...fields }, local)
  const closing = { do: 'close', closeOn: '2027-01-01', closeWhy: 'Prov' }
  for (const forged of [
    { parent: stranger?.node ?? '' },
    { parent: '' },
    { kind: 'committee' },
    { kind: 'municipal-assembly', how: 'correct' },
    { ...closing, successors: `${stranger?.node} 1` },
  ]) {
    const { status, text } = await send(forged)
    expect([forged, status]).toEqual([forged, 400])
    expect(text).toContain('Det rör en annan del av organisationen än din.')
  }
  expect(await organisationOf(database, '9140')).toEqual(before)
  expect((await send({ name: 'Björkskolan 2', how: 'correct' })).status).toBe(303)
  const [entry] = await auditTrail(database, '9140')
  expect(entry).toMatchObject({
    action: 'organisation-edited',
    details: { account: expect.stringContaining('controller') },
  })
})
