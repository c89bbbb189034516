import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { ekbacka } from '#demo/index.ts'
import { playPxWeb } from '#sources/scb-pxweb/test-server.ts'
import { setInstallation } from '#store/installation.ts'
import { freshDatabase } from '#test/support/database.ts'
import { fiscalBook } from './fiscal/fiscal.store.ts'

const program = fileURLToPath(new URL('../../cli/styrkedjan.ts', import.meta.url))
const database = await freshDatabase()
await setInstallation(database, { municipality: ekbacka, name: 'Ekbacka', kind: 'own' })

async function run(words: readonly string[], { base = '', input = '' } = {}) {
  const { host = '', port = '', user = '', password = '', database: own = '' } = database.config
  const query = new URLSearchParams({ host, port: String(port), user, password: String(password) })
  const child = spawn(process.execPath, [program, ...words, '--lang', 'sv'], {
    env: { ...process.env, SCB_BASE: base, DATABASE_URL: `postgres:///${own}?${query}` },
  })
  child.stdin.end(input)
  const [out, err, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<[number | null]>((resolve) => child.on('close', (ended) => resolve([ended]))),
  ])
  return { status, out: out.replaceAll('\u00a0', ' '), err }
}

function fetchPopulation(base: string, code: string, name: string) {
  const words = ['population', 'fetch', '--projection', '--municipality', code, '--years', '2026-2027']
  return run([...words, '--save', name], { base })
}

/** SCB's projection on this machine: so many of each age. */
const projection = (people: number) =>
  playPxWeb(
    {
      id: 'TAB6008',
      variables: {
        Region: { codes: [ekbacka] },
        Alder: { codes: ['0', '1', '100+'] },
        ContentsCode: { codes: ['N1'], labels: ['Folkmängd'] },
        Tid: { codes: ['2026', '2027'] },
      },
      value: ({ Tid }) => people + (Tid === '2027' ? 1 : 0),
      note: 'Delarna summerar inte alltid till totalen.',
    },
    { calls: 100 },
  )

test('what is fetched is kept under its name, told of, and corrected by the next fetch', async () => {
  const first = await fetchPopulation((await projection(40)).base, ekbacka, 'SCB:s framskrivning')
  expect(first).toEqual({
    status: 0,
    out: 'SCB:s framskrivning, 2026-02-20: 6 nya uppgifter, 0 ändrade, 0 som förut.\nKälla: SCB, tabell TAB6008\n',
    err: 'Delarna summerar inte alltid till totalen.\n',
  })
  const second = await fetchPopulation((await projection(41)).base, ekbacka, 'SCB:s framskrivning')
  expect(second.out).toContain('0 nya uppgifter, 6 ändrade, 0 som förut.')
  const { forecasts } = await fiscalBook(database, ekbacka)
  expect(forecasts).toMatchObject([
    {
      ...{ vintage: '2026-02-20', countsHousing: false, source: 'Källa: SCB, tabell TAB6008' },
      rows: [{ band: '0', inhabitants: 41 }, {}, { band: '100+' }, {}, {}, { year: 2027, inhabitants: 42 }],
    },
  ])
})

test('another municipality, and a forecast without a name, are refused before anything is asked', async () => {
  const { base, asked } = await projection(1)
  expect((await fetchPopulation(base, '0180', 'x')).err).toContain(
    `Bara den egna kommunens prognos kan sparas: ${ekbacka}, inte 0180.`,
  )
  expect((await fetchPopulation(base, ekbacka, ' ')).err).toContain('Ge prognosen ett namn')
  expect(asked).toEqual([])
})

test('what is taken out comes in again and changes nothing; what is corrected in it is one row', async () => {
  const { out: file } = await run(['export', 'population'])
  expect(file).toContain('SCB:s framskrivning;2026-02-20;2026;100;;41;nej;Källa: SCB, tabell TAB6008')
  const again = await run(['import', 'population', '-'], { input: file })
  expect(again).toEqual({
    status: 0,
    out: '0 rader är tillagda eller ändrade, 0 borttagna eller ersatta. Antalen i filen blir 249 personer, alla år sammanlagda.\n',
    err: '',
  })
  const corrected = file.replace('2026;100;;41', '2026;100;;44')
  const dry = await run(['import', 'population', '-', '--dry-run', '--format', 'json'], { input: corrected })
  expect(JSON.parse(dry.out)).toEqual({ accepted: 1, removed: 0, rejected: 0, people: 252, problems: [] })
  const { forecasts } = await fiscalBook(database, ekbacka)
  expect(forecasts[0]?.rows).toContainEqual({ year: 2026, band: '100+', inhabitants: 41 })
})

test('a place that can’t be written to is said, and a folder that is no file', async () => {
  expect(await run(['export', 'population', '/finns/inte.csv'])).toEqual({
    status: 2,
    out: '',
    err: '/finns/inte.csv: Filen går inte att skriva (ENOENT). Kontrollera namnet, att mappen finns och att du får skriva i den.\n',
  })
  const folder = fileURLToPath(new URL('.', import.meta.url))
  expect((await run(['import', 'population', folder])).err).toBe(
    `${folder}: Det är en mapp. Skriv namnet på en fil i den.\n`,
  )
})

test('prices by age go in and out by the same command, and a fault keeps all out', async () => {
  const head = 'Verksamhet;Ålder från;Ålder till;Kronor per invånare;Prisår;Källa'
  const faulty = await run(['import', 'band-prices', '-'], {
    input: `${head}\nFörskola;1;5;150000;2026;x\nSkola;a;;1;2026;x`,
  })
  expect(faulty.status).toBe(1)
  expect(faulty.err).toContain('stdin:3: ”a” är ingen ålder.')
  expect((await fiscalBook(database, ekbacka)).prices).toEqual([])
  await run(['import', 'band-prices', '-'], { input: `${head}\nFörskola;1;5;150 000,50;2026;KS § 1` })
  const { out } = await run(['export', 'band-prices'])
  expect(out).toContain('förskola;1;5;150000,5')
  expect((await run(['import', 'band-prices', '-'], { input: out })).out).toContain('0 rader är tillagda')
})

test('the command line takes the unit that the header says', async () => {
  const input = 'Verksamhet;Ålder från;Ålder till;Belopp (tkr);Prisår;Källa\nFörskola;1;5;150;2027;KS § 2'
  expect((await run(['import', 'band-prices', '-'], { input })).status).toBe(0)
  const { prices } = await fiscalBook(database, ekbacka)
  expect(prices.find(({ priceYear }) => priceYear === 2027)?.ore).toBe(15_000_000)
})
