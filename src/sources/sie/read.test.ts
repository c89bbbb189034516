import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { examineSie, readSie } from './index.ts'
import { catalogue } from './problems.ts'

const fixture = (name: string) => readFileSync(new URL(`./__fixtures__/${name}`, import.meta.url))
/** Every problem as `line code`. */
const codes = (bytes: Uint8Array) => readSie(bytes).report.problems.map(({ line, code }) => `${line} ${code}`)

test.each([
  ['ok/budget-and-voucher.se', 'cp437', []],
  ['ok/utf-8.se', 'utf-8', ['0 encoding-not-pc8']],
  ['ok/windows-1252.se', 'iso-8859-1', ['0 encoding-not-pc8']],
])('%s is read in %s', (name, encoding, problems) => {
  const { document, report } = readSie(fixture(name))
  expect(report.encoding).toBe(encoding)
  expect(report.problems.map(({ line, code }) => `${line} ${code}`)).toEqual(problems)
  expect(document).toMatchObject({
    flag: 0,
    program: { name: 'Räknaren', version: '1.0' },
    generated: { day: '2027-01-15', sign: 'ÅÄ' },
    type: 4,
    companyName: 'Ekbacka kommun',
    orgNumber: { number: '212000-0001' },
    years: [
      { year: 0, start: '2027-01-01', end: '2027-12-31' },
      { year: -1, start: '2026-01-01', end: '2026-12-31' },
    ],
    accounts: [
      { account: '3000', name: 'Avgifter', kind: 'I' },
      { account: '4010', name: 'Läromedel', kind: 'K' },
      { account: '5010', name: 'Löner', kind: '' },
    ],
    dimensions: [
      { dimension: 1, name: 'Ansvar' },
      { dimension: 20, name: 'Aktivitet', parent: 1 },
    ],
    objects: [
      { dimension: 1, object: '100', name: 'Björkskolan' },
      { dimension: 6, object: 'P 1', name: 'Ny "grön" skolgård' },
    ],
    balances: [{ kind: 'IB', year: 0, account: '3000', amountOre: 0 }],
    periods: [
      { kind: 'PBUDGET', month: '2027-01', account: '4010', objects: [], amountOre: 100_050 },
      { month: '2027-01', objects: [{ dimension: 1, object: '100' }], amountOre: 100_050, quantity: 2.5 },
    ],
    vouchers: [
      {
        series: 'A',
        number: '1',
        day: '2027-01-31',
        text: 'Inköp',
        registered: '2027-02-01',
        sign: 'ÅÄ',
        transactions: [
          {
            kind: 'TRANS',
            account: '4010',
            objects: [
              { dimension: 1, object: '100' },
              { dimension: 6, object: 'P 1' },
            ],
            amountOre: 160_000,
            day: '2027-01-31',
            text: 'Böcker \\\\server\\lön',
          },
          { account: '3000', objects: [], amountOre: -160_000, day: '', text: '' },
        ],
      },
    ],
  })
})

test('chunks may cut lines and letters anywhere', async () => {
  for (const name of [
    'ok/budget-and-voucher.se',
    'ok/utf-8.se',
    'not-ok/broken-lines.se',
    'not-ok/cut-off.se',
  ]) {
    const bytes = fixture(name)
    const { report } = readSie(bytes)
    for (const size of [1, 7, 64]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      )
      expect(await examineSie(chunks)).toEqual(report)
    }
  }
})

test('an amount outside the format is understood where it can be, and never rounded', () => {
  const { document, report } = readSie(fixture('not-ok/odd-amounts.se'))
  expect(report.problems.map(({ line, code }) => `${line} ${code}`)).toEqual([
    '10 amount-comma',
    '11 amount-plus',
    '12 amount-decimals',
    '14 amount-decimals',
    '15 amount-too-large',
    '16 amount-unreadable',
  ])
  expect(document.vouchers[0]?.transactions.map(({ amountOre }) => amountOre)).toEqual([
    1050, 100, 200, -1350,
  ])
  expect(report.problems[0]?.text.sv).toBe('Beloppet 10,50 har decimalkomma. Det ska vara punkt.')
  // Rows were left out: nobody can say whether it balances.
  expect(report.unbalanced).toEqual([])
})

test('an amount with a space between thousands is not read short in silence', () => {
  const head =
    '#FLAGGA 0\n#PROGRAM a 1\n#FORMAT PC8\n#GEN 20260101\n#FNAMN a\n#RAR 0 20260101 20261231\n#KONTO 1930 Bank\n'
  const rows = ['1 000', '12 050.50', '5 250', '5 0']
  const file = head + rows.map((amount) => `#IB 0 1930 ${amount}\n`).join('')
  expect(codes(Buffer.from(file))).toEqual(['8 amount-split', '9 amount-split'])
})

test('a file that was cut off says so', () => {
  expect(codes(fixture('not-ok/cut-off.se'))).toEqual(['2 checksum-open', '8 voucher-open'])
})

test('lost letters are told once, with their line', () => {
  expect(codes(fixture('not-ok/lost-letters.se'))).toEqual(['0 encoding-not-pc8', '5 replacement-character'])
})

test('everything odd has its line, and reading goes on', () => {
  expect(codes(fixture('not-ok/broken-lines.se'))).toEqual([
    '0 flag-not-first',
    '0 record-missing',
    '0 record-missing',
    '3 day-unreadable',
    '4 type-unknown',
    '5 quote-inside',
    '5 extra-fields',
    '6 not-a-record',
    '7 label-unknown',
    '9 extra-fields',
    '9 account-twice',
    '10 account-not-numeric',
    '11 field-missing',
    '12 number-unreadable',
    '13 month-unreadable',
    '14 field-missing',
    '15 list-open',
    '15 field-missing',
    '16 list-odd',
    '17 quantity-unreadable',
    '17 account-unknown',
    '17 dimension-unknown',
    '18 brace-stray',
    '19 row-outside-voucher',
    '20 voucher-empty',
    '23 added-without-row',
    '26 voucher-nested',
    '26 day-unreadable',
    '26 voucher-unbalanced',
    '28 day-unreadable',
  ])
  const { document, report } = readSie(fixture('not-ok/broken-lines.se'))
  expect(document.others).toEqual([{ label: 'NYTT', fields: ['1', ['a', 'b'], 'c'] }])
  expect(report.unbalanced).toEqual([{ series: 'A', number: '3', line: 26, sumOre: 1 }])
  expect(report.problems.find(({ code }) => code === 'voucher-unbalanced')?.text).toEqual({
    sv: 'Verifikationen går inte jämnt upp: raderna summerar till 0,01 kr.',
    en: 'The voucher does not balance: its rows sum to SEK 0.01.',
  })
  expect(document.accounts[0]?.name).toBe('y')
  expect(report.extras.at(-1)).toEqual({ line: 9, label: 'KONTO', fields: ['z'] })
})

test('what is no SIE file, and SIE 5, are told in a word', () => {
  const of = (text: string) => readSie(Buffer.from(text)).report.problems.map(({ text }) => text.sv)
  expect(of('kommun;belopp\n1;2\n')).toEqual([
    'Filen har inga poster som SIE 1–4 känner till. Kontrollera att det är rätt fil.',
  ])
  expect(of('')).toHaveLength(1)
  expect(of('<?xml version="1.0"?>\n<SieEntry xmlns="http://www.sie.se/sie5"/>')).toEqual([
    'Filen är SIE 5 (XML), som inte går att läsa ännu. Exportera den som SIE 4.',
  ])
})

test('a carriage return alone does not hide what follows it', () => {
  expect(codes(Buffer.from('#FLAGGA 0\n#PROGRAM "x" 1\r#GEN\n'))).toContain('2 line-end')
})

const samples = new URL('../../../../shared/data/sie/', import.meta.url)
const absent = !existsSync(samples)
const note = absent ? ' (left out: needs ../shared/data/sie)' : ''
const sample = (name: string) => readFileSync(new URL(name, samples))

test.skipIf(absent)(`the checksum of a real file is the one it states${note}`, () => {
  const bytes = sample('norstedts_typ4I_ksumma.si')
  expect(readSie(bytes).report.checksum).toEqual({
    isPresent: true,
    isRight: true,
    stated: 1_573_150_874,
    computed: 1_573_150_874,
  })
  const changed = Buffer.from(bytes)
  changed[changed.indexOf('Goodwill')] = 71 + 1
  expect(codes(changed)).toEqual(['379 checksum-wrong'])
})

test.skipIf(absent)(`one of 163 vouchers of a real file does not balance${note}`, () => {
  const { document, report } = readSie(sample('avendo_typ4E_obalanserad-verifikation.se'))
  expect(report.counts).toMatchObject({
    vouchers: 163,
    transactions: 671,
    periodChanges: 705,
    periodBudgets: 1248,
  })
  expect(report.unbalanced).toEqual([{ series: 'B', number: '1', line: 3905, sumOre: -1_277_100 }])
  expect(document.companyName).toBe('Övningsbolaget AB (Ekonomi 60)')
})

test.skipIf(absent)(`rows added and struck afterwards leave the balance as it is${note}`, () => {
  const { document, report } = readSie(sample('bl-administration_typ4E_dims_rtrans_pbudget.SE'))
  expect(report.counts).toMatchObject({ vouchers: 84, added: 6, struck: 3, periodBudgets: 24 })
  expect(report.unbalanced).toEqual([])
  expect(report.found.errors).toBe(0)
  expect(document.objects).toHaveLength(23)
  expect(document.years[0]).toEqual({ year: 0, start: '2009-07-01', end: '2010-06-30' })
})

test.skipIf(absent)(`unquoted, padded objects and the extra field of a real type 3 file${note}`, () => {
  const { document, report } = readSie(sample('edison_typ3_psaldo_pbudget_objekt.se'))
  expect(report.counts).toMatchObject({ periodChanges: 113, periodBudgets: 444 })
  expect(document.type).toBe(3)
  expect(document.balancesTo).toBe('2012-12-31')
  expect(report.extras).toEqual([{ line: 12, label: 'TAXAR', fields: ['ÅRL'] }])
  const objects = new Set(document.periods.flatMap((row) => row.objects.map(({ object }) => object)))
  expect(objects).toContain('AO')
})

test.skipIf(absent)(`the smallest real file has nothing odd${note}`, () => {
  const { document, report } = readSie(sample('visma-fakturering_typ4I_minimal.SI'))
  expect(report.problems).toEqual([])
  expect(document.companyId).toMatch(/^C:\\Documents and Settings\\All Users.*\\Övningsbolaget$/)
  expect(document.vouchers[0]).toMatchObject({ series: 'B', number: '', text: 'Fakturajournal nr 109' })
})

test('every problem has its line in the reference documentation', () => {
  const page = readFileSync(new URL('../../../docs/reference/sie.md', import.meta.url), 'utf8')
  for (const [code, [severity, write]] of Object.entries(catalogue))
    expect(page).toContain(`| \`${code}\` | ${severity} | ${write('…').en} |`)
})
