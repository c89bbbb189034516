import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const program = fileURLToPath(new URL('../../cli/styrkedjan.ts', import.meta.url))

/** Runs the command as people do, with the file on standard input. */
function run(csv: string | Uint8Array, ...options: string[]) {
  const ended = spawnSync(process.execPath, [program, 'dea', '-', '--lang', 'sv', ...options], {
    input: csv,
    encoding: 'utf8',
  })
  return { code: ended.status, out: ended.stdout, err: ended.stderr }
}

const csv = 'kommun;kostnad;elever\nÅre;2;1\nMalmö;4;2\nBjuv;3,0;3\n'
const columns = ['--inputs', 'kostnad', '--outputs', 'elever', '--id', 'kommun']

test('scores, peers and slacks as JSON, in the order of the file', () => {
  const { code, out } = run(csv, ...columns, '--slacks', '--format', 'json')
  expect(JSON.parse(out)).toEqual({
    returnsToScale: 'vrs',
    orientation: 'in',
    units: 3,
    scores: [
      { id: 'Åre', score: 1, peers: { Åre: 1 }, slacks: { kostnad: 0, elever: 0 } },
      {
        id: 'Malmö',
        score: expect.closeTo(0.625, 12),
        peers: { Åre: expect.closeTo(0.5, 12), Bjuv: expect.closeTo(0.5, 12) },
        slacks: { kostnad: 0, elever: 0 },
      },
      { id: 'Bjuv', score: 1, peers: { Bjuv: expect.closeTo(1, 12) }, slacks: { kostnad: 0, elever: 0 } },
    ],
  })
  expect(code).toBe(0)
})

test('without --id rows are numbered from 1, and an unreachable frontier is null', () => {
  const { out } = run(csv, ...columns.slice(0, 4), '--super', '--format', 'json')
  expect(JSON.parse(out).scores).toMatchObject([
    { id: 1, score: 1.5, peers: { 3: 1 } },
    { id: 2, score: expect.closeTo(0.625, 12) },
    { id: 3, score: null, peers: {} },
  ])
})

test('a table for people, in Swedish figures', () => {
  expect(run(csv, ...columns, '--rts', 'crs').out).toBe(
    'Rad         θ  Förebilder (vikt)\nÅre    0,5000  Bjuv (0,33)\nMalmö  0,5000  Bjuv (0,67)\nBjuv   1,0000  Bjuv (1,00)\n',
  )
})

test('the bootstrap adds corrected scores and intervals, the same for the same seed', () => {
  const options = [...columns, '--bootstrap', '200', '--seed', '7', '--format', 'json']
  const { out } = run(csv, ...options)
  const document = JSON.parse(out)
  expect(document.bootstrap).toEqual({ replications: 200, alpha: 0.05, seed: 7 })
  for (const { score, corrected, interval } of document.scores) {
    expect(corrected).toBeLessThan(score)
    expect(interval[0]).toBeLessThanOrEqual(corrected)
    expect(interval[1]).toBeGreaterThanOrEqual(corrected)
  }
  expect(run(csv, ...options).out).toBe(out)
})

test('a column that isn’t there is named beside those that are', () => {
  const { code, out, err } = run(csv, '--inputs', 'lön', '--outputs', 'elever')
  expect(err).toBe('stdin: Kolumnen lön finns inte. Filens kolumner är: kommun, kostnad, elever.\n')
  expect(out).toBe('')
  expect(code).toBe(2)
})

test('a cell that can’t be used is named by line and column', () => {
  expect(run('a,b\n1,2\n0,3\n', '--inputs', 'a', '--outputs', 'b')).toEqual({
    code: 2,
    out: '',
    err: 'stdin:3: Insatsen i kolumnen a måste vara större än 0. Rätta den, eller ta bort raden.\n',
  })
})

test('everything wrong with the call is said at once', () => {
  const { code, err } = run(csv, '--inputs', 'kostnad,kostnad', '--fixed-inputs', 'x', '--bootstrap', '0')
  expect(err).toBe(
    [
      '--outputs: Ange minst en kolumn.',
      'kostnad: Kolumnen är angiven två gånger. En kolumn är antingen en insats eller ett resultat.',
      '--fixed-inputs: x finns inte bland de angivna kolumnerna: kostnad, kostnad.',
      '--bootstrap: Ange ett heltal från 1 till 1000000.',
      '',
    ].join('\n'),
  )
  expect(code).toBe(2)
})

test('two rows with the same name are refused', () => {
  expect(run('id,a,b\nx,1,2\nx,2,3\n', '--id', 'id', '--inputs', 'a', '--outputs', 'b').err).toBe(
    'stdin:3: x finns redan på en tidigare rad. Ge raderna olika namn, eller välj en annan kolumn med --id.\n',
  )
})
