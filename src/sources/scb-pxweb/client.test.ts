import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fetchPopulation, longRows, type PxClientOptions, pxClient } from './index.ts'
import { parts } from './selection.ts'
import { answer, type PlayedTable, playPxWeb } from './test-server.ts'

const ages = [...Array.from({ length: 100 }, (_, age) => String(age)), '100+', 'tot']
const noise = 'Delarna summerar inte alltid till totalen.'
const table: PlayedTable = {
  id: 'TAB638',
  variables: {
    Region: {
      codes: ['00', '0114', '0115'],
      labels: ['Riket', 'Upplands Väsby', 'Vallentuna'],
      elimination: true,
    },
    Civilstand: { codes: ['OG', 'G'], elimination: true },
    Alder: { codes: ages, elimination: true },
    Kon: { codes: ['1', '2'], labels: ['män', 'kvinnor'], elimination: true },
    ContentsCode: { codes: ['N2', 'N1'], labels: ['Folkökning', 'Folkmängd'] },
    Tid: { codes: ['2023', '2024', '2025'] },
  },
  value: ({ Region, Alder = '', Tid, ContentsCode }) =>
    ContentsCode === 'N2' ? -1 : Number(Region) * 1000 + Number.parseInt(Alder, 10) + Number(Tid) / 10_000,
  note: noise,
}
const selection = {
  Region: ['0114'],
  Civilstand: 'leave-out',
  Alder: ['*'],
  Kon: 'leave-out',
  ContentsCode: ['N1'],
  Tid: ['2025', '2024'],
} as const

/** A client that doesn't wait, and notes how long it would have. */
function impatient(options: PxClientOptions) {
  const waited: number[] = []
  let time = 0
  const client = pxClient({
    random: () => 1,
    now: () => time,
    sleep: async (ms) => {
      time += ms
      waited.push(ms)
    },
    ...options,
  })
  if (!client.ok) throw new Error('base')
  return { client: client.value, waited }
}

test('a table is fetched in parts that keep to the limits the server tells, and comes out in the order asked for', async () => {
  const { base, asked } = await playPxWeb(table, { cells: 60, calls: 50 })
  const { client } = impatient({ base })
  const outcome = await client.data('TAB638', selection)
  if (!outcome.ok) throw new Error(outcome.problems[0].text.en)
  const rows = [...longRows(outcome.value, true)]
  expect(rows).toHaveLength(204)
  expect(rows.map(({ codes }) => codes[1])).toEqual(ages.flatMap((age) => [age, age]))
  expect(rows[201]).toMatchObject({ codes: ['0114', '100+', 'N1', '2024'], value: 114_100.2024 })
  expect(outcome.value.notes).toEqual([{ text: noise, isMandatory: true }])
  const questions = asked.filter((path) => path.includes('/data?'))
  expect(questions).toHaveLength(4)
  expect(questions.at(-1)).toContain('100%2B')
  expect(asked.slice(0, 2).map((path) => path.split('?')[0])).toEqual([
    '/api/v2/config',
    '/api/v2/tables/TAB638/metadata',
  ])
})

test('the pace that the server asks for is kept', async () => {
  const { base } = await playPxWeb(table, { cells: 17, calls: 3 })
  const { client, waited } = impatient({ base })
  expect(await client.data('TAB638', selection)).toMatchObject({ ok: true })
  // 1 + 1 + 16 calls, three at a time, one second apart.
  expect(waited).toEqual(Array.from({ length: 5 }, () => 1000))
})

describe('a choice is never guessed', () => {
  const problemsOf = async (given: Parameters<ReturnType<typeof impatient>['client']['data']>[1]) => {
    const { base, asked } = await playPxWeb(table)
    const outcome = await impatient({ base }).client.data('TAB638', given)
    expect(asked.filter((path) => path.includes('/data'))).toEqual([])
    return outcome.ok ? [] : outcome.problems.map(({ where, text }) => `${where}: ${text.sv}`)
  }

  test('an empty one is refused, and one left unsaid', async () => {
    const { Tid: _, ...unsaid } = { ...selection, Region: [] }
    const text =
      'Ett tomt val betyder aldrig allt: ange koder, * för alla, eller att variabeln ska utelämnas.'
    expect(await problemsOf(unsaid)).toEqual([
      `Region: Inget värde är valt för Region. ${text}`,
      `Tid: Inget värde är valt för Tid. ${text}`,
    ])
  })

  test('a code or variable that the table lacks is named, and one that cannot be left out', async () => {
    expect(
      await problemsOf({ ...selection, Region: ['9999'], Ort: ['1'], ContentsCode: 'leave-out' }),
    ).toEqual([
      'Ort: Tabellen har ingen variabel Ort. Den har Region, Civilstand, Alder, Kon, ContentsCode, Tid.',
      'Region: Region har inte 9999. Kontrollera koderna i tabellens beskrivning.',
      'ContentsCode: ContentsCode går inte att utelämna ur tabellen. Ange koder.',
    ])
  })
})

describe('what the server refuses is said plainly', () => {
  test.each([
    [400, 'px-bad-question', 3],
    [403, 'px-too-much', 3],
    [404, 'px-unknown-table', 3],
    [418, 'px-refused', 3],
  ])('%i, at once', async (status, code, calls) => {
    const { base, asked } = await playPxWeb(table, {}, (response, path) => {
      if (path.includes('/data')) answer(response, { title: 'No' }, status)
      return path.includes('/data')
    })
    expect(await impatient({ base }).client.data('TAB638', selection)).toMatchObject({
      ok: false,
      problems: [{ code }],
    })
    expect(asked).toHaveLength(calls)
  })

  test('a table that is not there', async () => {
    const { base } = await playPxWeb(table)
    expect(await impatient({ base }).client.metadata('TAB0')).toMatchObject({
      ok: false,
      problems: [
        { code: 'px-unknown-table', where: `${base}/tables/TAB0/metadata?lang=sv&outputFormat=json-stat2` },
      ],
    })
  })

  test('an address of hundreds of codes is named by its beginning', async () => {
    const { base } = await playPxWeb(table, {}, (response, path) => {
      if (path.includes('/data')) answer(response, {}, 403)
      return path.includes('/data')
    })
    const outcome = await impatient({ base }).client.data('TAB638', selection)
    const where = outcome.ok ? '' : outcome.problems[0].where
    expect(where).toHaveLength(160)
    expect(where).toMatch(/data\?lang=sv.*…$/)
  })

  test('429 and 5xx are waited out, as long as asked for', async () => {
    const { base } = await playPxWeb(table, { calls: 99 }, (response, _, count) => {
      if (count === 0) answer(response, {}, 429, { 'retry-after': '7' })
      if (count === 1) answer(response, {}, 503)
      return count < 2
    })
    const { client, waited } = impatient({ base })
    expect(await client.limits()).toMatchObject({ ok: true, value: { maxDataCells: 150_000 } })
    expect(waited).toContain(7000)
  })

  test('a server that never recovers is given up', async () => {
    const { base, asked } = await playPxWeb(table, {}, (response) => {
      answer(response, {}, 500)
      return true
    })
    expect(await impatient({ base }).client.limits()).toMatchObject({
      ok: false,
      problems: [{ code: 'px-server-error' }],
    })
    expect(asked).toHaveLength(6)
  })

  test('an answer cut in the middle is asked for again; one that lacks cells is not used', async () => {
    const { base, asked } = await playPxWeb(table, {}, (response, path, count) => {
      if (!path.includes('/data') || count > 2) return false
      response.writeHead(200, { 'content-length': '9999' })
      response.write('{"version"', () => response.destroy())
      return true
    })
    expect(await impatient({ base }).client.data('TAB638', selection)).toMatchObject({ ok: true })
    expect(asked).toHaveLength(4)

    const fewer = { ...table, variables: { ...table.variables, Tid: { codes: ['2025'] } } }
    const other = await playPxWeb(fewer)
    const lacking = await playPxWeb(table, {}, (response, path) => {
      if (!path.includes('/data')) return false
      response.writeHead(302, { location: other.base }).end()
      return true
    })
    expect(await impatient({ base: lacking.base }).client.data('TAB638', selection)).toMatchObject({
      ok: false,
      problems: [{ code: 'px-other-host' }],
    })
    const short = await playPxWeb(table, {}, (response, path) => {
      if (!path.includes('/data')) return false
      const dimension = { category: { index: ['0114'] } }
      answer(response, { id: ['Region'], size: [1], dimension: { Region: dimension }, value: [1] })
      return true
    })
    expect(await impatient({ base: short.base }).client.data('TAB638', selection)).toMatchObject({
      ok: false,
      problems: [{ code: 'px-cut-answer' }],
    })
  })

  test('a base that is no address, and a fetch that is cancelled', async () => {
    expect(pxClient({ base: 'scb' })).toMatchObject({ ok: false, problems: [{ code: 'px-bad-base' }] })
    const { base } = await playPxWeb(table)
    const cancelled = impatient({ base, signal: AbortSignal.abort() })
    expect(await cancelled.client.limits()).toMatchObject({ ok: false, problems: [{ code: 'cancelled' }] })
  })
})

test('parts hold every cell once and keep to the limit', () => {
  const dimension = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(
      fc.array(dimension, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 40 }),
      (lists, most) => {
        const choice = lists.map((codes, place) => [`v${place}`, codes] as const)
        const cells = (part: readonly (readonly [string, readonly string[]])[]) =>
          part.reduce<string[]>(
            (rows, [, codes]) => rows.flatMap((row) => codes.map((code) => `${row}\u0000${code}`)),
            [''],
          )
        const all = parts(choice, most).map((part) => cells(part))
        expect(all.flat().toSorted()).toEqual(cells(choice).toSorted())
        expect(Math.max(...all.map(({ length }) => length))).toBeLessThanOrEqual(most)
      },
    ),
  )
})

describe('population', () => {
  test('by municipality, one-year age and year, with its note and its source', async () => {
    const { base } = await playPxWeb(table)
    const request = { table: 'TAB638', municipalities: ['0114', '0115'], years: [2024, 2025] }
    const outcome = await fetchPopulation(impatient({ base }).client, request)
    if (!outcome.ok) throw new Error(outcome.problems[0].text.en)
    expect(outcome.value).toHaveLength(2 * 101 * 2)
    expect(outcome.value[0]).toEqual({
      municipality: '0114',
      year: 2024,
      ageFrom: 0,
      ageTo: 0,
      value: 114_000.2024,
      source: { sv: 'Källa: SCB, tabell TAB638', en: 'Source: Statistics Sweden (SCB), table TAB638' },
      vintage: '2026-02-20T07:00:00Z',
      note: noise,
    })
    expect(outcome.value.at(-1)).toMatchObject({
      municipality: '0115',
      year: 2025,
      ageFrom: 100,
      ageTo: null,
    })
  })

  test('where only the sexes are there we add them, and do not call it SCB’s', async () => {
    const { Kon: _, ...others } = table.variables
    const { base } = await playPxWeb({ ...table, variables: { ...others, Kon: { codes: ['1', '2'] } } })
    const request = { table: 'TAB638', municipalities: ['0114'], years: [2025] }
    expect(await fetchPopulation(impatient({ base }).client, request)).toMatchObject({
      ok: true,
      value: expect.arrayContaining([
        expect.objectContaining({
          ageFrom: 7,
          value: 2 * 114_007.2025,
          source: expect.objectContaining({ sv: 'Egen bearbetning av data från SCB, tabell TAB638' }),
        }),
      ]),
    })
  })

  test('a year that the table lacks is said, not left out', async () => {
    const { base } = await playPxWeb(table)
    const request = { table: 'TAB638', municipalities: ['0114'], years: [2025, 2026] }
    expect(await fetchPopulation(impatient({ base }).client, request)).toMatchObject({
      ok: false,
      problems: [
        { text: { sv: 'Tabellen saknar 2026. Välj andra år, eller framskrivningen för kommande år.' } },
      ],
    })
  })
})
