import { expect, test } from 'vitest'
import { examineSie, readSie } from './index.ts'

const head = [
  '#FLAGGA 0',
  '#PROGRAM "P" 1',
  '#FORMAT PC8',
  '#GEN 20260101',
  '#SIETYP 4',
  '#FNAMN "Ek"',
  '#RAR 0 20260101 20261231',
  '#RAR -1 20250101 20251231',
  '#KONTO 1910 "Kassa"',
  '#KONTO 3000 "Avgifter"',
  '#DIM 20 "Aktivitet"',
  '#UNDERDIM 21 "Delaktivitet" 20',
  '#OBJEKT 1 100 "Skola"',
  '#OBJEKT 20 A "a"',
  '#OBJEKT 21 "B 1" "b"',
  '',
].join('\n')
const voucher = '#VER A 1 20260131 "T"\n{\n#TRANS 1910 {} 1.00\n#TRANS 3000 {} -1.00\n}\n'
const whole = head + voucher
/** Two rows in a voucher of their own, given what stands around and in it. */
const rows = (first: string, second: string, before = '#VER A 1 20260131 "T"\n{\n', after = '\n}\n') =>
  `${head + before + first}\n${second}${after}`

/** What was read, in a word, and every problem as `line code`. */
async function read(bytes: Uint8Array) {
  const { document, report } = readSie(bytes)
  const examined = await examineSie([bytes])
  expect(examined.counts).toEqual(report.counts)
  expect(examined.problems).toEqual(report.problems)
  return {
    ore: document.vouchers.map(({ transactions }) => transactions.map(({ amountOre }) => amountOre)),
    problems: report.problems.map(({ line, code }) => `${line} ${code}`),
  }
}

test.each([
  ['tabs between fields', whole.replaceAll(' ', '\t')],
  ['no line feed at the end', whole.slice(0, -1)],
  ['CR LF', whole.replaceAll('\n', '\r\n')],
  ['a return too many before each LF', whole.replaceAll('\n', '\r\r\n')],
  ['blank lines, and the mark of old programs at the end', `\n\n${whole.replaceAll('\n', '\n \n')}\u001a`],
  ['labels in lower case', whole.replaceAll(/#[A-Z]+/g, (label) => label.toLowerCase())],
  ['4I for its type', whole.replace('#SIETYP 4', '#SIETYP 4I')],
  ['whole kronor, one decimal', rows('#TRANS 1910 {} 1', '#TRANS 3000 {} -1.0')],
  ['braces in texts', rows('#TRANS 1910 {} 1.00 20260131 "}"', '#TRANS 3000 {} -1.00 "" "{ #TRANS"')],
  ['empty fields', rows('#TRANS 1910 {} 1.00 "" "" "" ""', '#TRANS 3000 {} -1.00 "" "x" 2.5 "AB"')],
  [
    'several dimensions, in quotes and without, spaces around',
    rows('#TRANS 1910 {1 100 20 "A" 21 "B 1"} 1.00', '#TRANS 3000 {  "1" "100"  } -1.00'),
  ],
])('%s: the same two rows, and nothing odd', async (_, file) => {
  expect(await read(Buffer.from(file, 'latin1'))).toEqual({ ore: [[100, -100]], problems: [] })
})

test.each([
  ['CR alone', whole.replaceAll('\n', '\r'), ['0 line-end-return']],
  ['{ on the line of #VER', rows('#TRANS 1910 {} 1.00', '#TRANS 3000 {} -1.00', '#VER A 1 20260131 "T" {\n')],
  ['{ next to its text', rows('#TRANS 1910 {} 1.00', '#TRANS 3000 {} -1.00', '#VER A 1 20260131 "T"{\n')],
  [
    'rows beside the braces',
    rows('#TRANS 1910 {} 1.00', '#TRANS 3000 {} -1.00', '#VER A 1 20260131 "T" { ', ' }\n'),
    ['16 brace-not-alone', '17 brace-not-alone'],
  ],
  [
    'something else beside the braces',
    rows('#TRANS 1910 {} 1.00', '#TRANS 3000 {} -1.00', '#VER A 1 20260131 "T"\n{ x\n', '\n} y\n'),
    ['17 brace-not-alone', '17 not-a-record', '20 brace-not-alone', '20 not-a-record'],
  ],
  ['UTF-8 with its mark', `\ufeff${whole.replace('Kassa', 'Växelkassa')}`, ['0 encoding-not-pc8']],
  ['zero bytes', `${head}\0#SRU\n${voucher}`, ['16 not-a-record']],
])('%s: the same two rows, and a note', async (_, file, problems = ['16 brace-not-alone']) => {
  expect(await read(Buffer.from(file))).toEqual({ ore: [[100, -100]], problems })
})

test('balances: a negative nought, the year before, a year that the file does not have', () => {
  const file = `${head}#IB 0 1910 -0.00\n#UB -1 1910 -0\n#OIB 0 1910 {1 100} 5 2.5\n#RES -2 3000 -5.5\n`
  const { document, report } = readSie(Buffer.from(file))
  expect(document.balances).toEqual([
    { kind: 'IB', year: 0, account: '1910', objects: [], amountOre: 0 },
    { kind: 'UB', year: -1, account: '1910', objects: [], amountOre: 0 },
    {
      kind: 'OIB',
      year: 0,
      account: '1910',
      objects: [{ dimension: 1, object: '100' }],
      amountOre: 500,
      quantity: 2.5,
    },
    { kind: 'RES', year: -2, account: '3000', objects: [], amountOre: -550 },
  ])
  expect(report.problems.map(({ line, code }) => `${line} ${code}`)).toEqual(['19 year-unknown'])
  expect(document.dimensions.at(-1)).toEqual({ dimension: 21, name: 'Delaktivitet', parent: 20 })
})

test.each([
  ['a voucher without braces', `${head}#VER A 1 20260131\n#TRANS 1910 {} 1.00\n`, '17 row-outside-voucher'],
  ['a voucher cut off after its line', `${head}#VER A 1 20260131 {`, '16 voucher-open'],
  [
    'all on one line',
    `${head}#VER A 1 20260131 { #TRANS 1910 {} 1 #TRANS 3000 {} -1 }\n`,
    '16 day-unreadable',
  ],
  ['no object list', rows('#TRANS 1910 1.00', '#TRANS 3000 -1.00'), '18 field-missing'],
  ['an amount of 400 digits', `${head}#IB 0 1910 ${'9'.repeat(400)}\n`, '16 amount-too-large'],
  ['a quote that is never closed', `${head}#PROSA "x\n`, '16 quote-open'],
  ['a blank after #', `${head}# KONTO 1 "x"\n`, '16 label-unknown'],
  ['UTF-16', Buffer.from(whole, 'utf16le'), '0 not-sie'],
  ['bytes of something else', Buffer.from(Array.from({ length: 5000 }, (_, i) => i * 7919)), '0 not-sie'],
  ['a brace alone', '{', '0 not-sie'],
])('%s: told with its line', async (_, file, problem) => {
  expect((await read(Buffer.from(file))).problems).toContain(problem)
})
