import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { playPxWeb } from '#sources/scb-pxweb/test-server.ts'

const program = fileURLToPath(new URL('./styrkedjan.ts', import.meta.url))
const fixture = (name: string) =>
  fileURLToPath(new URL(`../sources/scb-pxweb/__fixtures__/${name}`, import.meta.url))

function run(words: readonly string[], input = '') {
  const ended = spawnSync(process.execPath, [program, ...words, '--lang', 'sv'], { input, encoding: 'utf8' })
  return { code: ended.status, out: ended.stdout, err: ended.stderr }
}

test('long rows as CSV, and what must be read with them on standard error', () => {
  expect(run(['px', fixture('ok/sparse.json')])).toEqual({
    code: 0,
    out: [
      'Region,Region_label,Alder,Alder_label,Tid,Tid_label,value,status',
      '0199,Granby,0-5,0-5,2025,2025,12,',
      '0199,Granby,100+,100+,2026,2026,0,',
      '0198,Ekbacka,0-5,0-5,2025,2025,7.5,p',
      '',
    ].join('\n'),
    err: 'Uppgifterna är påhittade.\n',
  })
})

test('PC-Axis from standard input, all cells, as JSON', () => {
  const { code, out } = run(
    ['px', '-', '--all', '--format', 'json'],
    readFileSync(fixture('ok/said-latin-is-utf-8.px'), 'utf8'),
  )
  const rows = JSON.parse(out)
  expect(code).toBe(0)
  expect(rows).toHaveLength(8)
  expect(rows[3]).toEqual({
    skola: '1',
    skola_label: 'Björkskolan',
    kön: 'pojkar',
    kön_label: 'pojkar',
    Tid: '2026',
    Tid_label: '2026',
    value: null,
    status: '..',
  })
})

test('the datasets of a collection in one table', () => {
  expect(run(['px', fixture('ok/collection.json')]).out).toBe(
    'dataset,x,x_label,y,y_label,value,status\nA,a,a,,,1,e\nA,b,b,,,2,e\nB,,,q,Q,3,p\n',
  )
})

test('a file that cannot be read is refused with what it must be', () => {
  expect(run(['px', fixture('not-ok/wrong-size.json')])).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('Den ska vara JSON-stat 2 eller PC-Axis (.px).'),
  })
})

test('population is fetched by age and year, with its source and note', async () => {
  const { base } = await playPxWeb({
    id: 'TAB638',
    variables: {
      Region: { codes: ['0114'] },
      Alder: { codes: ['0', '1', '100+', 'tot'] },
      ContentsCode: { codes: ['N1'], labels: ['Folkmängd'] },
      Tid: { codes: ['2024', '2025'] },
    },
    value: ({ Alder, Tid }) => Number.parseInt(Alder ?? '', 10) + Number(Tid),
    note: 'Delarna summerar inte alltid till totalen.',
  })
  const words = ['population', 'fetch', '--municipality', '0114', '--years', '2024-2025', '--base', base]
  const child = spawn(process.execPath, [program, ...words, '--lang', 'sv'])
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  expect(out.split('\n').slice(0, 3)).toEqual([
    'municipality,year,ageFrom,ageTo,value,source,vintage',
    '0114,2024,0,0,2024,"Källa: SCB, tabell TAB638",2026-02-20T07:00:00Z',
    '0114,2025,0,0,2025,"Källa: SCB, tabell TAB638",2026-02-20T07:00:00Z',
  ])
  expect(out).toContain('0114,2025,100,,2125,')
  expect(err).toBe('Delarna summerar inte alltid till totalen.\n')
})

test('years and codes that are none are refused before anything is asked', () => {
  const of = (municipality: string, years: string) =>
    run(['population', 'fetch', '--municipality', municipality, '--years', years]).err
  expect(of('0114', '2025-2020')).toBe('--years: 2025-2020 är inga år. Skriv som 2020-2025 eller 2025.\n')
  expect(of('114', '2025')).toBe(
    '--municipality: ”114” är ingen kommunkod. Den har fyra siffror, till exempel 0114.\n',
  )
})
