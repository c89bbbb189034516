import fc from 'fast-check'
import { expect, test } from 'vitest'
import { examineSie, readSie } from './index.ts'

/** The slow and simple way: texts, regular expressions, big numbers. For files that keep to the format. */
function oracle(file: string) {
  const field = /\{([^}]*)\}|"((?:\\.|[^"\\])*)"|([^\s{"]+)/g
  const vouchers: {
    number: string
    rows: { account: string; objects: string[]; ore: bigint; text: string }[]
  }[] = []
  for (const line of file.split(/\r?\n/)) {
    const [label = '', ...fields] = [...line.matchAll(field)].map(
      ([, list, quoted, bare]) => list ?? quoted?.replaceAll('\\"', '"') ?? bare ?? '',
    )
    if (label === '#VER') vouchers.push({ number: fields[1] ?? '', rows: [] })
    if (label !== '#TRANS') continue
    const [account = '', list = '', amount = '', , text = ''] = fields
    const objects = [...list.matchAll(field)].map(([, , quoted, bare]) => quoted ?? bare ?? '')
    const [whole = '', decimals = ''] = amount.split('.')
    const ore = BigInt(whole.replace('-', '') + decimals.padEnd(2, '0'))
    vouchers.at(-1)?.rows.push({ account, objects, ore: amount.startsWith('-') ? -ore : ore, text })
  }
  return vouchers
}

const gap = fc.constantFrom(' ', '  ', '\t', ' \t')
const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abcÅÄÖ019_.-'), minLength: 1, maxLength: 4 }),
  fc
    .string({ unit: fc.constantFrom(...'abåäö 019}{#,'), maxLength: 40 })
    .map((text) => `"${text.replaceAll('}', ' ')}"`),
)
const text = fc
  .string({ unit: fc.constantFrom(...'abåäö 019}{#,"'), maxLength: 60 })
  .map((each) => `"${each.replaceAll('"', '\\"')}"`)
const amount = fc
  .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.constantFrom('', '.5', '.07', '.00'))
  .map((parts) => parts.join(''))
const list = fc
  .tuple(fc.array(fc.tuple(fc.constantFrom('1', '6', '"20"'), word), { maxLength: 3 }), gap)
  .map(([pairs, between]) => `{${pairs.map((pair) => pair.join(between)).join(between)}}`)
const row = fc
  .tuple(
    fc.constantFrom('#TRANS', ' #TRANS'),
    fc.integer({ min: 1000, max: 99_999 }).map(String),
    list,
    amount,
  )
  .chain((fields) =>
    fc
      .tuple(gap, fc.constantFrom([], ['20270131'], ['""']), fc.option(text))
      .map(([between, day, words]) =>
        [...fields, ...day, ...(words === null || day.length === 0 ? [] : [words])].join(between),
      ),
  )
const file = fc
  .tuple(fc.array(fc.array(row, { maxLength: 4 }), { maxLength: 4 }), fc.constantFrom('\n', '\r\n'))
  .map(([vouchers, end]) => {
    const lines = vouchers.flatMap((rows, i) => [`#VER A ${i + 1} 20270131`, '{', ...rows, '}'])
    return ['#FLAGGA 0', '#PROSA "å"', ...lines, ''].join(end)
  })

test('a file is read as a slow and simple reader does', async () => {
  await fc.assert(
    fc.asyncProperty(file, async (given) => {
      const expected = oracle(given)
      const { document } = readSie(Buffer.from(given), { encoding: 'utf-8' })
      expect(
        document.vouchers.map(({ number, transactions }) => ({
          number,
          rows: transactions.map(({ account, objects, amountOre, text }) => ({
            account,
            objects: objects.flatMap(({ dimension, object }) => [String(dimension), object]),
            ore: BigInt(amountOre),
            text,
          })),
        })),
      ).toEqual(expected)
      const unbalanced = expected
        .map(({ number, rows }) => ({ number, sumOre: Number(rows.reduce((sum, { ore }) => sum + ore, 0n)) }))
        .filter(({ sumOre }) => sumOre !== 0)
      const report = await examineSie([Buffer.from(given)], { encoding: 'utf-8' })
      expect(report.unbalanced.map(({ number, sumOre }) => ({ number, sumOre }))).toEqual(unbalanced)
      expect(report.counts.transactions).toBe(expected.flatMap(({ rows }) => rows).length)
    }),
    { numRuns: 500 },
  )
})
