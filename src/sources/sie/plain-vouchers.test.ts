import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FieldReader } from './fields.ts'
import { examineSie, readSie, type SieReport } from './index.ts'
import { PlainVouchers } from './plain-vouchers.ts'
import { ProblemList } from './problems.ts'
import { SieRow } from './row.ts'
import { Usage } from './usage.ts'
import { VoucherState } from './voucher-state.ts'

/** Mostly what the quick way takes, now and then something else. */
function mostly(plain: readonly string[], odd: readonly string[]) {
  return fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...plain) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  )
}
const account = mostly(['1', '4010', '4010', '123456'], ['0410', '1234567', '"4010"', 'A1', '', '4\\"0'])
const list = mostly(
  ['{}', '{1 "100"}', '{ 1 100 }', '{6 P1 1 "2 0"}'],
  ['{1 "\\""}', '{1 "x', '{}x', '()', '{1 "a}b"}', '{x}', '{20 1}', '{', '{ '],
)
const amount = mostly(
  ['0.00', '-0.00', '10.50', '-10.50', '7', '-7', '1.5', '-1.5'],
  ['12.', '1.234', '+1.00', '1,50', '99999999999999.99', '9007199254740993', '-', '', '"5.00"', '1 000'],
)
const day = mostly(
  ['', '20270131', '20270131', '20280229', '""'],
  ['"20270131"', '20270231', '00000000', '2027013', '202701311', '-', '"'],
)
const text = mostly(
  ['', '""', '"abc"', '"å b"', '"}"', '"C:\\x y"'],
  ['"a \\"b\\""', '"a\\\\"', '"a"b"', '"a', 'bare', '"å" 2', '"x" "" "s"', '"x" 5', '"\r"'],
)
const gap = mostly([' ', '  ', '\t'], [''])
const joined = (...parts: readonly fc.Arbitrary<string>[]) =>
  fc.tuple(...parts).map((words) => words.join(''))
const label = mostly(['#TRANS', '  #TRANS', '\t#TRANS'], ['#trans', '#RTRANS', '#BTRANS', '#TRANSX'])
const row = joined(
  label,
  gap,
  account,
  gap,
  list,
  gap,
  amount,
  gap,
  day,
  gap,
  text,
  mostly([''], [' ', '\t ']),
)
const series = mostly(['A', '#', 'K1'], ['""', '"A B"', '{', ''])
const header = joined(
  mostly(['#VER'], [' #VER', '#ver', '#KONTO', '']),
  gap,
  series,
  gap,
  mostly(['1', '2'], ['"3"', '']),
  gap,
  day,
  gap,
  text,
)
const body = fc.oneof(
  { weight: 3, arbitrary: fc.array(row, { maxLength: 4 }) },
  // In balance.
  { weight: 2, arbitrary: fc.constant(['#TRANS 4010 {} 10.50', '#TRANS 3000 {1 100} -10.50 20270131 "x"']) },
)
const voucher = fc
  .tuple(header, mostly(['{'], ['', ' { ', '{ x']), body, mostly(['}'], ['', ' } ', '}x']))
  .map(([first, open, rows, close]) => [first, open, ...rows, close])
const lineEnd = mostly(['\n', '\r\n'], ['\r', '\n\n'])
const file = fc
  .tuple(fc.array(voucher, { minLength: 1, maxLength: 5 }), lineEnd, fc.boolean())
  .map(([vouchers, end, isEnded]) => {
    const lines = ['#FLAGGA 0', '#KONTO 4010 "x"', '#OBJEKT 1 100 "y"', ...vouchers.flat()]
    return Buffer.from(lines.join(end) + (isEnded ? end : ''), 'latin1')
  })

/** What is wrong with a list is found when it is made a text, which is earlier for who keeps the rows. */
const sorted = ({ problems, ...report }: SieReport) => ({
  ...report,
  problems: problems.toSorted((a, b) => a.line - b.line || (a.code < b.code ? -1 : 1)),
})

test('the quick way and the general way come to the same report', async () => {
  await fc.assert(
    fc.asyncProperty(file, async (bytes) => {
      // Who keeps the rows is given each of them, the general way.
      expect(sorted(await examineSie([bytes]))).toEqual(sorted(readSie(bytes).report))
    }),
    { numRuns: 1500 },
  )
})

test('wherever the file is cut into chunks, in memory that is used again', async () => {
  await fc.assert(
    fc.asyncProperty(file, fc.integer({ min: 1, max: 40 }), fc.nat(), async (bytes, size, first) => {
      const memory = new Uint8Array(Math.max(size, 1))
      function* chunks() {
        const head = first % (bytes.length + 1)
        yield bytes.subarray(0, head)
        for (let at = head; at < bytes.length; at += size) {
          const part = bytes.subarray(at, at + size)
          memory.set(part)
          yield memory.subarray(0, part.length)
        }
      }
      expect(await examineSie(chunks())).toEqual(await examineSie([bytes]))
    }),
    { numRuns: 500 },
  )
})

test('two chunks, cut at every byte', async () => {
  const text =
    '#FLAGGA 0\r\n#KONTO 4010 "Läromedel"\r\n#VER A 1 20270131 "Inköp"\r\n{\r\n#TRANS 4010 {1 "100"} 1600.00 20270131 "Böcker"\r\n' +
    '#TRANS 3000 {} -1600.00\r\n}\r\n#VER A 2 20270131\r\n{\r\n#TRANS 4010 {} 1.00\r\n#TRANS 4010 {} -1.01\r\n}\r\n'
  for (const bytes of [Buffer.from(text, 'latin1'), Buffer.from(text)]) {
    const whole = await examineSie([bytes])
    expect(whole.unbalanced).toEqual([{ series: 'A', number: '2', line: 8, sumOre: -1 }])
    for (let at = 0; at <= bytes.length; at++)
      expect(await examineSie([bytes.subarray(0, at), bytes.subarray(at)])).toEqual(whole)
  }
})

test('what real programs write is taken the quick way, from voucher to voucher', () => {
  const rows = [
    '#TRANS 1910 {} -12899.00',
    '#TRANS 1229  {} -133 20090731 "1820\\A012 Cykel" ',
    '\t#TRANS\t1518 {}      10000    20100630 "Exempel"',
    '   #TRANS 1510 {} 8000.00 "" "Faktnr: 891, Namn: Karl Svensson"',
    '#TRANS 4010 {1 "100" 6 "P 1"} -4968.0 20270131',
  ]
  const bytes = Buffer.from(
    [...rows, '}', '#VER A 2 20270131 "x"', '{', ...rows, '}', ''].join('\r\n'),
    'latin1',
  )
  const usage = new Usage(new FieldReader(new ProblemList()))
  const plain = new PlainVouchers(usage, new VoucherState())
  const row = new SieRow()
  row.readFrom(bytes)
  expect(plain.take(row, 0, bytes.length)).toBe(bytes.length - '}\r\n'.length)
  expect(plain).toMatchObject({ rows: 10, vouchers: 1 })
  expect(row.line).toBe(13)
})
