import { expect, test } from 'vitest'
import { answer, list, playKolada } from '#sources/kolada/test-server.ts'
import type { Database } from '#store/db.ts'
import { importProgress, recentImports } from '#store/indicator-changes.ts'
import { beginImport, cancelImport } from '#store/indicator-import.ts'
import { importSink } from '#store/indicator-sink.ts'
import { confirmTitle } from '#store/indicator-title.ts'
import { currentValues, earlierValues, indicatorsLoaded } from '#store/indicator-values.ts'
import { freshDatabase } from '#test/support/database.ts'
import { type FetchOptions, type FetchReport, fetchFromKolada } from './fetch.store.ts'

interface Area {
  id: string
  value: number | null
  isdeleted?: boolean
}

/** What a made-up Kolada says; a test changes it between two fetches. */
interface Said {
  titles: Record<string, string>
  /** Per indicator, the figures of 2024. */
  figures: Record<string, Area[]>
  publicationDate?: string
}

const codes = ['9901', '9902', '9903', '9904']
const said = (): Said => ({
  titles: { N99001: 'Kostnad, kr/inv', N99002: 'Andel (%)' },
  figures: {
    N99001: codes.map((id, i) => ({ id, value: 100 + i })),
    N99002: codes.map((id, i) => ({ id, value: 10 + i })),
  },
})

/** Plays Kolada out of `says`; `fault` may answer in its place. */
function playing(says: Said, fault: (count: number) => 'refuse' | 'elsewhere' | undefined = () => undefined) {
  return playKolada((request, response, count) => {
    const [, , kind, ids = ''] = new URL(request.url ?? '', 'http://x').pathname.split('/')
    const wrong = fault(count)
    if (wrong === 'refuse') return answer(response, '{}', 503)
    if (wrong === 'elsewhere') return answer(response, list([], 'https://other.example/v3/more'))
    if (kind === 'municipality') {
      const areas = [...codes, 'G1', '0001'].map((id) => ({
        id,
        title: id,
        type: id.startsWith('99') ? 'K' : 'L',
      }))
      return answer(response, list([...areas, { id: '0000', title: 'Riket', type: 'L' }]))
    }
    return answer(response, list(kind === 'kpi' ? metadata(says, ids.split(',')) : rows(says)))
  })
}

function metadata({ titles, publicationDate }: Said, ids: string[]) {
  return ids
    .filter((id) => id in titles)
    .map((id) => ({
      id,
      title: titles[id],
      description: '',
      is_divided_by_gender: false,
      municipality_type: 'K',
      publ_period: '2024',
      prel_publication_date: '2025-05-05',
      publication_date: publicationDate ?? '2025-09-30',
    }))
}

function rows({ titles, figures }: Said) {
  return Object.entries(figures)
    .filter(([kpi]) => kpi in titles)
    .flatMap(([kpi, areas]) =>
      areas.map(({ id, value, isdeleted = false }) => ({
        kpi,
        municipality: id,
        period: 2024,
        values: [{ gender: 'T', value, isdeleted }],
      })),
    )
}

const kpis = ['N99001', 'N99002']
const day = (date: string) => () => new Date(`${date}T12:00:00Z`)

async function fetched(database: Database, base: string, options: FetchOptions = {}): Promise<FetchReport> {
  const report = await fetchFromKolada(database, { kpis, base }, { now: day('2025-10-01'), ...options })
  if (!report.ok) throw new Error(report.problems[0].text.en)
  return report.value
}

/** Figures as people see them: `kpi/municipality` to value. */
async function seen(database: Database) {
  const values = await currentValues(database, { kpis })
  return Object.fromEntries(values.map(({ kpi, municipality, value }) => [`${kpi}/${municipality}`, value]))
}

test('a first fetch takes in every municipality and the country, and leaves groups and regions', async () => {
  const db = await freshDatabase()
  const says = said()
  says.figures.N99001?.push({ id: '0000', value: 7 }, { id: 'G1', value: 8 }, { id: '0001', value: 9 })
  const { base } = await playing(says)
  const steps: string[] = []
  const report = await fetched(db, base, {
    onProgress: ({ requests, planned }) => steps.push(`${requests}/${planned}`),
  })
  expect(report).toMatchObject({
    rows: 9,
    requests: 3,
    retries: 0,
    added: 9,
    confirmed: 0,
    revised: [],
    unknown: [],
  })
  expect(steps).toEqual(['1/2', '2/2', '3/3'])
  expect(await seen(db)).toMatchObject({ 'N99001/0000': 7, 'N99001/9901': 100, 'N99002/9904': 13 })
  expect(await indicatorsLoaded(db)).toMatchObject([
    {
      kpi: 'N99001',
      title: 'Kostnad, kr/inv',
      years: [2024],
      municipalities: 4,
      source: 'Kolada',
      vanishedAt: null,
    },
    { kpi: 'N99002', pendingTitle: null, preliminaryYears: [] },
  ])
  expect(await importProgress(db, report.importId)).toMatchObject({
    state: 'complete',
    requests: 3,
    plannedRequests: 3,
    rows: 9,
  })
})

test('a second fetch writes only what has changed, and the earlier figure stays readable', async () => {
  const db = await freshDatabase()
  const says = said()
  const { base } = await playing(says)
  const first = await fetched(db, base)
  says.figures.N99001 = [
    { id: '9901', value: 111 },
    { id: '9902', value: null },
    { id: '9903', value: null, isdeleted: true },
    { id: '9904', value: 103 },
  ]
  const second = await fetched(db, base)
  const changed = { kpi: 'N99001', year: 2024, gender: 'T' }
  expect(second).toMatchObject({
    added: 0,
    confirmed: 5,
    revised: [
      { ...changed, municipality: '9901', before: 100, after: 111 },
      { ...changed, municipality: '9902', before: 101, after: null },
    ],
    withdrawn: [{ ...changed, municipality: '9903', before: 102, after: null }],
  })
  const now = await seen(db)
  expect(now).toMatchObject({ 'N99001/9901': 111, 'N99001/9902': null, 'N99001/9904': 103 })
  expect(now).not.toHaveProperty('N99001/9903')
  expect(await earlierValues(db, 'N99001', 2024, '9901')).toMatchObject([
    { value: 100, importId: first.importId, supersededBy: second.importId },
    { value: 111, importId: second.importId, supersededBy: null },
  ])
})

test('an indicator that the source no longer knows is marked, its figures stay, and it can come back', async () => {
  const db = await freshDatabase()
  const says = said()
  const { base } = await playing(says)
  await fetched(db, base)
  says.titles = { N99001: 'Kostnad, kr/inv' }
  const without = await fetched(db, base)
  expect(without).toMatchObject({
    vanished: [{ kpi: 'N99002', before: 'Andel (%)' }],
    unknown: [],
    heldBack: [],
  })
  expect(await seen(db)).toMatchObject({ 'N99002/9901': 10 })
  expect(await indicatorsLoaded(db)).toMatchObject([
    {},
    { kpi: 'N99002', vanishedAt: '2025-10-01T12:00:00.000Z' },
  ])

  says.titles = said().titles
  expect(await fetched(db, base)).toMatchObject({ vanished: [], returned: [{ kpi: 'N99002' }], confirmed: 8 })
  expect(await indicatorsLoaded(db)).toMatchObject([{}, { kpi: 'N99002', vanishedAt: null }])
})

test('a renamed indicator is stopped until somebody has confirmed its title', async () => {
  const db = await freshDatabase()
  const says = said()
  const { base } = await playing(says)
  await fetched(db, base)
  says.titles.N99002 = 'Andel, ny definition (%)'
  says.figures.N99002 = codes.map((id) => ({ id, value: 99 }))
  expect(await fetched(db, base)).toMatchObject({
    revised: [],
    renamed: [{ kpi: 'N99002', before: 'Andel (%)', after: 'Andel, ny definition (%)' }],
    heldBack: [{ kpi: 'N99002', year: 2024, reason: 'renamed' }],
  })
  expect(await seen(db)).toMatchObject({ 'N99002/9901': 10 })

  const decision = {
    kpi: 'N99002',
    who: 'Controller',
    why: 'Bara ordalydelsen är ny',
    at: '2025-10-02T08:00:00Z',
  }
  expect(await confirmTitle(db, decision)).toMatchObject({
    ok: true,
    value: { after: 'Andel, ny definition (%)' },
  })
  expect(await confirmTitle(db, decision)).toMatchObject({
    ok: false,
    problems: [{ code: 'no-pending-title' }],
  })
  const taken = await fetched(db, base)
  expect(taken.renamed).toEqual([])
  expect(taken.revised).toHaveLength(4)
  expect(await seen(db)).toMatchObject({ 'N99002/9901': 99 })
})

test('an answer with fewer than half of the municipalities is held back, the rest is taken in', async () => {
  const db = await freshDatabase()
  const says = said()
  const { base } = await playing(says)
  await fetched(db, base)
  says.figures.N99001 = [{ id: '9901', value: 500 }]
  says.figures.N99002 = codes.slice(0, 2).map((id) => ({ id, value: 50 }))
  expect(await fetched(db, base)).toMatchObject({
    heldBack: [{ kpi: 'N99001', year: 2024, reason: 'coverage', before: 4, after: 1 }],
    revised: [{ kpi: 'N99002' }, { kpi: 'N99002' }],
  })
  expect(await seen(db)).toMatchObject({
    'N99001/9901': 100,
    'N99001/9904': 103,
    'N99002/9901': 50,
    'N99002/9904': 13,
  })
})

test('a figure that becomes final is a version of its own, even where the number is the same', async () => {
  const db = await freshDatabase()
  const { base } = await playing(said())
  await fetched(db, base, { now: day('2025-06-01') })
  expect(await indicatorsLoaded(db)).toMatchObject([{ preliminaryYears: [2024] }, {}])
  expect(await fetched(db, base, { now: day('2025-10-01') })).toMatchObject({
    finalised: 8,
    revised: [],
    confirmed: 0,
  })
  expect(await indicatorsLoaded(db)).toMatchObject([{ preliminaryYears: [] }, {}])
  expect(await earlierValues(db, 'N99001', 2024, '9901')).toMatchObject([
    { value: 100, preliminary: true },
    { value: 100, preliminary: false },
  ])
})

test('after an interruption the same fetch goes on, and asks for nothing twice', async () => {
  const db = await freshDatabase()
  let down = true
  const { base, asked } = await playing(said(), (count) => (down && count >= 2 ? 'refuse' : undefined))
  const options = { sleep: async () => undefined, now: day('2025-10-01') }
  const broken = await fetchFromKolada(db, { kpis, base }, options)
  expect(broken).toMatchObject({ ok: false, problems: [{ code: 'kolada-server-error' }] })
  expect(await recentImports(db)).toMatchObject([
    { state: 'interrupted', requests: 2, problem: { code: 'kolada-server-error' } },
  ])
  expect(await seen(db)).toEqual({})

  down = false
  asked.length = 0
  expect(await fetched(db, base)).toMatchObject({ resumed: true, requests: 3, rows: 8, added: 8 })
  expect(asked).toHaveLength(1)
  expect(await recentImports(db)).toMatchObject([{ state: 'complete', problem: null }])
})

test('an interrupted fetch more than a day old is begun anew', async () => {
  const db = await freshDatabase()
  let down = true
  const { base } = await playing(said(), (count) => (down && count >= 2 ? 'refuse' : undefined))
  await fetchFromKolada(db, { kpis, base }, { sleep: async () => undefined, now: day('2025-10-01') })
  down = false
  expect(await fetched(db, base, { now: day('2025-10-03') })).toMatchObject({ resumed: false, added: 8 })
  expect(await recentImports(db)).toMatchObject([{ state: 'complete' }, { state: 'failed' }])
})

test('a cancelled fetch changes nothing, and can go on later', async () => {
  const db = await freshDatabase()
  const { base } = await playing(said())
  const stop = new AbortController()
  const cancelled = await fetchFromKolada(
    db,
    { kpis, base },
    { signal: stop.signal, onProgress: () => stop.abort(), now: day('2025-10-01') },
  )
  expect(cancelled).toMatchObject({ ok: false, problems: [{ code: 'cancelled' }] })
  expect(await recentImports(db)).toMatchObject([{ state: 'cancelled', requests: 1 }])
  expect(await fetched(db, base)).toMatchObject({ resumed: true, added: 8 })
})

test('an answer that points to another host ends the fetch, and what people see stays', async () => {
  const db = await freshDatabase()
  let astray = false
  const { base } = await playing(said(), () => (astray ? 'elsewhere' : undefined))
  await fetched(db, base)
  astray = true
  const refused = await fetchFromKolada(db, { kpis, base }, { now: day('2025-10-01') })
  expect(refused).toMatchObject({ ok: false, problems: [{ code: 'kolada-other-host' }] })
  expect(await recentImports(db, 1)).toMatchObject([
    { state: 'failed', problem: { code: 'kolada-other-host' } },
  ])
  expect(await seen(db)).toMatchObject({ 'N99001/9901': 100 })
})

test('an unknown indicator is named, and the others are fetched', async () => {
  const db = await freshDatabase()
  const { base } = await playing(said())
  const report = await fetchFromKolada(db, { kpis: ['N99001', 'N77777'], base }, { now: day('2025-10-01') })
  expect(report).toMatchObject({
    ok: true,
    value: {
      added: 4,
      vanished: [],
      unknown: [
        {
          code: 'unknown-indicator',
          where: 'N77777',
          text: { en: expect.stringContaining('no indicator N77777') },
        },
      ],
    },
  })
})

test('a fetch that another has taken over can no longer write', async () => {
  const db = await freshDatabase()
  const request = { source: 'Kolada', request: { kpis }, at: '2025-10-01T12:00:00Z' } as const
  const first = await beginImport(db, request)
  const second = await beginImport(db, request)
  expect(second).toMatchObject({ importId: first.importId, resumed: true })
  const page = { address: 'http://x/', body: '{}', receivedAt: '2025-10-01T12:00:00Z' }
  await expect(importSink(db, first).keep(page, [])).rejects.toMatchObject({
    problems: [{ code: 'import-taken-over' }],
  })
  await importSink(db, second).keep(page, [])
  expect(await importSink(db, second).kept('http://x/')).toBe('{}')
})

test('a fetch is cancelled from elsewhere by its import, and what has come is kept', async () => {
  const db = await freshDatabase()
  const { base } = await playing(said())
  let importId = 0
  const fetching = fetchFromKolada(
    db,
    { kpis, base },
    {
      now: day('2025-10-01'),
      onBegin: (id) => {
        importId = id
      },
      onProgress: () => void cancelImport(db, importId, '2025-10-01T12:00:01Z'),
    },
  )
  expect(await fetching).toMatchObject({ ok: false, problems: [{ code: 'cancelled' }] })
  expect(await importProgress(db, importId)).toMatchObject({
    state: 'cancelled',
    problem: { code: 'cancelled' },
  })
  expect(await cancelImport(db, importId, '2025-10-01T12:00:02Z')).toBe(false)
  expect(await fetched(db, base)).toMatchObject({ importId, resumed: true, added: 8 })
})
