import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readXlsxRows } from '#sources/spreadsheet/read-xlsx.ts'

const program = fileURLToPath(new URL('./styrkedjan.ts', import.meta.url))
const fixture = (name: string) =>
  fileURLToPath(new URL(`../sources/sie/__fixtures__/${name}`, import.meta.url))

function run(words: readonly string[], input?: Uint8Array) {
  const ended = spawnSync(
    process.execPath,
    [program, 'sie', ...words, '--lang', 'sv'],
    input === undefined ? {} : { input },
  )
  return { code: ended.status, out: ended.stdout, err: ended.stderr.toString() }
}

test('the contract with scripts, from a file and from standard input', () => {
  const path = fixture('ok/budget-and-voucher.se')
  const { code, out } = run([path, '--format', 'json'])
  expect(code).toBe(0)
  expect(JSON.parse(out.toString())).toEqual({
    type: 4,
    program: { name: 'Räknaren', version: '1.0' },
    company: { name: 'Ekbacka kommun', orgNumber: '212000-0001' },
    years: [
      { year: 0, start: '2027-01-01', end: '2027-12-31' },
      { year: -1, start: '2026-01-01', end: '2026-12-31' },
    ],
    encoding: 'cp437',
    accounts: 3,
    dimensions: [
      { number: 1, name: 'Ansvar' },
      { number: 20, name: 'Aktivitet', parent: 1 },
    ],
    objects: 2,
    vouchers: 1,
    transactions: 2,
    unbalanced: [],
    checksum: { present: false, ok: null, stated: null, computed: null },
    problems: [],
    totals: {
      lines: 26,
      balances: 1,
      periodChanges: 0,
      periodBudgets: 2,
      addedRows: 0,
      struckRows: 0,
      errors: 0,
      oddities: 0,
    },
  })
  expect(run(['-', '--format', 'json'], readFileSync(path)).out).toEqual(out)
})

test('faults end with code 1, and what is merely odd only when asked', () => {
  const broken = run([fixture('not-ok/cut-off.se')])
  expect(broken.code).toBe(1)
  expect(broken.out.toString()).toContain(
    'rad 2: #KSUMMA börjar men avslutas aldrig. Filen är avhuggen och ska inte användas. [checksum-open]',
  )
  expect(run([fixture('ok/utf-8.se')]).code).toBe(0)
  expect(run([fixture('ok/utf-8.se'), '--strict']).code).toBe(1)
  expect(run(['/nowhere.se'])).toMatchObject({
    code: 2,
    err: '/nowhere.se: Filen går inte att läsa. Kontrollera namnet, och att du får läsa den.\n',
  })
})

test('the rows as CSV and as a workbook, with a column for each dimension', async () => {
  const path = fixture('ok/budget-and-voucher.se')
  const lines = run([path, '--to', 'csv']).out.toString().split('\r\n')
  expect(lines.slice(0, 6)).toEqual([
    '\uFEFFPost;År;Månad;Serie;Nummer;Dag;Konto;Kontonamn;Dimension 1 Ansvar;Dimension 6;Belopp (kr);Kvantitet;Text',
    'IB;0;;;;;3000;Avgifter;;;0;;',
    'PBUDGET;0;2027-01;;;;4010;Läromedel;;;1000,5;;',
    'PBUDGET;0;2027-01;;;;4010;Läromedel;100;;1000,5;2,5;',
    'TRANS;;;A;1;2027-01-31;4010;Läromedel;100;P 1;1600;;Böcker \\\\server\\lön',
    'TRANS;;;A;1;2027-01-31;3000;Avgifter;;;-1600;;Inköp',
  ])
  const workbook = await readXlsxRows('x.xlsx', run([path, '--to', 'xlsx']).out)
  expect(workbook.ok && workbook.value[3]?.cells.slice(6, 12)).toEqual([
    '4010',
    'Läromedel',
    '100',
    '',
    '1000.5',
    '2.5',
  ])
})
