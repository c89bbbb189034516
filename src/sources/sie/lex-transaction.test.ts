import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSie } from './index.ts'
import { fieldsOf, lex } from './lex.ts'
import { SieRow } from './row.ts'
import { sourceOfLine } from './source.ts'

/** Mostly what the quick way takes, now and then something else. */
function mostly(plain: readonly string[], odd: readonly string[]) {
  return fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...plain) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  )
}
const account = mostly(['1', '4010', '123456'], ['0410', '1234567', '"4010"', 'A1', ''])
const list = mostly(['{}', '{1 "100"}', '{ 1 100 }', '{1 "a}b"}'], ['{1 "\\""}', '{1 "x', '{}x', '()'])
const amount = mostly(
  ['0.00', '-0.00', '10.50', '-12.30'],
  ['12', '12.3', '1.234', '+1.00', '99999999999999.99', '-', ''],
)
const day = mostly(['', '20270131', '""', '20270231', '00000000'], ['"20270131"', '2027013', '202701311'])
const text = mostly(
  ['', '""', '"abc"', '"å b"'],
  ['"a \\"b\\""', '"a\\\\"', '"a"b"', '"a', 'bare', '"å" 2', '"x" "" "s"'],
)
const gap = mostly([' ', '  '], ['\t', ''])

const body = fc
  .tuple(account, gap, list, gap, amount, gap, day, gap, text, gap)
  .map((parts) => parts.join(''))

/** The same line in lower case never takes the quick way. */
const both = (line: string) => ['#TRANS', '#trans'].map((label) => `${label} ${line}`)

test('the quick way and the general way find the same fields', () => {
  let quick = 0
  fc.assert(
    fc.property(body, (line) => {
      const [fast, slow] = both(line).map((each) => {
        const row = new SieRow()
        lex(row, sourceOfLine(each), 0)
        fieldsOf(row)
        const fields = Array.from({ length: row.count }, (_, i) => [
          row.startOf(i),
          row.endOf(i),
          row.formOf(i),
        ])
        if (row.isPlain) quick++
        return { label: row.label, flaws: row.flaws, end: row.end, fields }
      })
      expect(fast).toEqual(slow)
    }),
    { numRuns: 5000 },
  )
  expect(quick).toBeGreaterThan(100)
})

test('and come to the same document and the same problems', () => {
  const file = (line: string) =>
    readSie(Buffer.from(`#FLAGGA 0\n#KONTO 4010 "x"\n#VER A 1 20270131\n{\n${line}\n}\n`, 'latin1'))
  fc.assert(
    fc.property(body, (line) => {
      const [fast, slow] = both(line).map(file)
      expect(fast).toEqual(slow)
    }),
    { numRuns: 2000 },
  )
})
