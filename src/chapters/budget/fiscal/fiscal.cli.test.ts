import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { z } from 'zod'

const program = fileURLToPath(new URL('../../../cli/styrkedjan.ts', import.meta.url))
const guide = new URL('../../../../docs/reference/fiscal.md', import.meta.url)

/** Runs the command as people do. */
function run(file: string, input: string, ...options: string[]) {
  const ended = spawnSync(process.execPath, [program, 'fiscal', file, '--lang', 'sv', ...options], {
    input,
    encoding: 'utf8',
  })
  return { code: ended.status, out: ended.stdout, err: ended.stderr }
}

const fixture = (name: string) => fileURLToPath(new URL(`./__fixtures__/${name}.json`, import.meta.url))

const answer = z.looseObject({
  years: z.array(
    z.looseObject({
      year: z.number(),
      lines: z.array(z.looseObject({ id: z.string(), amountOre: z.int() })),
    }),
  ),
  notes: z.array(z.string()),
})

/** Lines of each year by id, in the unit of the source. */
function linesOf(out: string, unit: number) {
  const { years } = answer.parse(JSON.parse(out))
  return Object.fromEntries(
    years.map(({ year, lines }) => [
      year,
      Object.fromEntries(lines.map(({ id, amountOre }) => [id, amountOre / unit])),
    ]),
  )
}

test('Malmö 2012–2016: every published line, in millions of kronor', () => {
  const { code, out } = run(fixture('malmo-2012-2016'), '', '--format', 'json')
  expect(code).toBe(0)
  const lines = linesOf(out, 100_000_000)
  expect(lines[2012]).toMatchObject({
    result: 193,
    'realisation-gain': -7,
    'adjusted-result': 186,
    'balance-result': 186,
    'after-earlier-deficits': 186,
  })
  expect(lines[2013]).toMatchObject({
    result: 154,
    'realisation-gain': -33,
    'adjusted-result': 121,
    'to-reserve': 0,
    'from-reserve': 0,
    'exceptional-reasons-inside': 106,
    'balance-result': 227,
    'earlier-deficits': 0,
    'after-earlier-deficits': 227,
  })
  expect(lines[2014]).toMatchObject({
    result: -149,
    'realisation-gain': -56,
    'adjusted-result': -205,
    'to-reserve': 0,
    'from-reserve': 12,
    'balance-result': -193,
    'earlier-deficits': 0,
    'after-earlier-deficits': -193,
    'to-restore': 193,
  })
  expect(lines[2015]).toMatchObject({
    result: 563,
    'realisation-gain': -23,
    'adjusted-result': 540,
    'to-reserve': -185,
    'from-reserve': 0,
    'balance-result': 355,
    'earlier-deficits': -193,
    'after-earlier-deficits': 162,
    'to-restore': 0,
  })
  const { years } = answer.parse(JSON.parse(out))
  expect(
    years.map(({ year, restoreBy, deficitsToRestoreOre }) => [year, restoreBy, deficitsToRestoreOre]),
  ).toEqual([
    [2012, null, 0],
    [2013, null, 0],
    [2014, 2017, 19_300_000_000],
    [2015, null, 0],
    [2016, null, 0],
  ])
  expect(years[2]).toMatchObject({ maxReserveOre: null, roomOre: null, reservableOre: null })
  // 540 − 162 − 193, as the annual report of 2015 reckons; and 881 − 1 % of 17 600.
  expect(years[3]).toMatchObject({ reserveRule: 'rur', reservableOre: 18_500_000_000 })
  expect(years[4]).toMatchObject({ adjustedResultOre: 88_100_000_000, maxReserveOre: 70_500_000_000 })
})

test('Grästorp 2017–2019: every published line in tkr, and the source’s wrong unit is told', () => {
  const { code, out } = run(fixture('grastorp-2017-2019'), '', '--format', 'json')
  expect(code).toBe(0)
  expect(linesOf(out, 100_000)).toMatchObject({
    2017: { result: 13_119, 'adjusted-result': 13_119, 'to-reserve': -2_000, 'balance-result': 11_119 },
    2018: { result: 6_113, 'adjusted-result': 6_113, 'to-reserve': 0, 'balance-result': 6_113 },
    2019: {
      result: 12_043,
      'loss-by-exception': 340,
      'adjusted-result': 12_383,
      'to-reserve': -1_000,
      'balance-result': 11_383,
    },
  })
  expect(answer.parse(JSON.parse(out)).notes[0]).toBe(
    'Källan skriver mkr. Storleken visar att beloppen är tkr: 12 043 mkr vore mer än kommunens alla intäkter. De läses här som tkr.',
  )
})

test('a table for people, with the years side by side and the statute last', () => {
  const { out } = run(fixture('malmo-2012-2016'), '')
  const lines = out.split('\n')
  expect(lines[0]).toMatch(/^mnkr +2012 +2013 +2014 +2015 +2016 {2}Lag$/)
  expect(lines).toContain(
    '= Årets balanskravsresultat                                       186,0  227,0  \u2212193,0   355,0  881,0  LKBR 11:10',
  )
  expect(out).toContain('2015 och 2016: Eget kapital med alla pensioner är inte angivet.')
})

test('an older reserve has lines of its own from 2024, in the table and in the JSON, and none before', () => {
  const document = JSON.stringify({
    years: [
      { year: 2023, resultOre: -500_000_000, fromReserveOre: 200_000_000 },
      { year: 2025, resultOre: -600_000_000, fromReserveOre: 200_000_000, fromOldReserveOre: 300_000_000 },
    ],
  })
  const rows = run('-', document)
    .out.split('\n')
    .map((line) => line.trimEnd())
  const at = rows.findIndex((line) => line.includes('Användning av resultatreserv'))
  expect(rows.slice(at, at + 5).map((line) => line.replaceAll(/ {2,}/g, '|'))).toEqual([
    '|Användning av resultatreserv|–|2,0|LKBR 11:10',
    '= Årets resultat efter resultatreserv|–|−4,0|LKBR 11:10',
    '|Användning av äldre resultatutjämningsreserv|–|3,0|LKBR 11:10, SFS 2023:643',
    '= Årets resultat efter användning av äldre resultatutjämningsreserv|–|−1,0|LKBR 11:10, SFS 2023:643',
    '= Årets balanskravsresultat|−3,0|−1,0|LKBR 11:10',
  ])
  const { years } = answer.parse(JSON.parse(run('-', document, '--format', 'json').out))
  expect(
    years.map((year) => [
      year.resultAfterResultReserveOre,
      year.resultAfterOldReserveOre,
      year.balanceResultOre,
    ]),
  ).toEqual([
    [null, null, -300_000_000],
    [-400_000_000, -100_000_000, -100_000_000],
  ])
})

test('the worked example of the reference is what the program answers', () => {
  const [document = '', shown = ''] = [
    ...readFileSync(guide, 'utf8').matchAll(/```json\n([\s\S]*?)```/g),
  ].map(([, text = '']) => text)
  const { code, out } = run('-', document, '--format', 'json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject(JSON.parse(shown))
})

test('the document of the contract is read as it stands', () => {
  const document = `{ "years": [ { "year": 2014, "resultOre": -14900000000,
    "adjustments": [ { "kind": "realisation-gain", "amountOre": -5600000000 } ],
    "toReserveOre": 0, "fromReserveOre": 1200000000, "exceptionalReasonsOre": 0,
    "openingDeficitOre": 0, "taxesAndGrantsOre": 1760000000000,
    "equityInclPensionsOre": 100000000000, "reserveOre": { "rer": 0, "rur": 500000000 } } ] }`
  const { years } = answer.parse(JSON.parse(run('-', document, '--format', 'json').out))
  expect(years[0]).toMatchObject({
    adjustedResultOre: -20_500_000_000,
    balanceResultOre: -19_300_000_000,
    deficitsToRestoreOre: 19_300_000_000,
    restoreBy: 2017,
    maxReserveOre: 0,
    roomOre: 88_000_000_000,
  })
})

test('everything wrong is told at once, with its place in the document and what to do', () => {
  const { code, out, err } = run(
    '-',
    '{"years":[{"year":2014,"resultOre":-14.5,"adjustments":[{"kind":"realisation-gains","amountOre":1}],"toReservOre":0,"fromReserveOre":-3},{"resultOre":1}]}',
  )
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(
    'stdin years[0].resultOre: Här ska stå ett helt tal, men det står -14.5. Belopp skrivs i hela öre: 1 krona är 100.',
  )
  expect(err).toContain(
    'stdin years[0].adjustments[0].kind: "realisation-gains" går inte. Menade du ”realisation-gain”? Välj bland realisation-gain, gain-by-exception, loss-by-exception, unrealised-gain, unrealised-loss, reversal, other.',
  )
  expect(err).toContain('stdin years[0]: Nyckeln ”toReservOre” finns inte. Menade du ”toReserveOre”?')
  expect(err).toContain('stdin years[0].fromReserveOre: Talet ska vara minst 0.')
  expect(err).toContain('stdin years[1].year: Uppgiften saknas.')
})

test('amounts that no municipality has, and years that no calendar has, are refused each in its own words', () => {
  const { code, err } = run(
    '-',
    '{"years":[{"year":2024,"resultOre":9007199254740991},{"year":2025,"resultOre":-1e30},{"year":1800,"resultOre":1},{"year":3000,"resultOre":1}]}',
  )
  expect(code).toBe(2)
  const tooMuch = 'Beloppet är större än tusen miljarder kronor. Belopp skrivs i hela öre: 1 krona är 100.'
  expect(err.trimEnd().split('\n')).toEqual([
    `stdin years[0].resultOre: ${tooMuch}`,
    `stdin years[1].resultOre: ${tooMuch}`,
    'stdin years[2].year: Talet ska vara minst 1900. Rätta det.',
    'stdin years[3].year: Talet ska vara högst 2200. Rätta det.',
  ])
})

test('a year twice, no years, no JSON and no file are refused', () => {
  expect(run('-', '{"years":[{"year":2014,"resultOre":1},{"year":2014,"resultOre":2}]}')).toMatchObject({
    code: 2,
    err: 'stdin years[1].year: Året 2014 finns redan, i years[0]. Låt varje år stå en gång.\n',
  })
  expect(run('-', '{"years":[]}')).toMatchObject({ code: 2 })
  expect(run('-', '{')).toMatchObject({
    ...{ code: 2, out: '' },
    err: 'stdin:1: Filen är inte giltig JSON: något är fel på rad 1 eller strax före. Vanligast är ett komma för mycket eller för lite, eller ett citattecken som saknas.\n',
  })
  expect(run('-', ' \n').err).toBe('stdin: Filen är tom.\n')
  expect(run('/finns/inte.json', '')).toMatchObject({
    code: 2,
    err: '/finns/inte.json: Filen går inte att läsa. Kontrollera namnet, och att du får läsa den.\n',
  })
})

test('years may come in any order, and a proposal changes the years that it names', () => {
  const document = {
    years: [
      { year: 2028, resultOre: 2_000_000_000, taxesAndGrantsOre: 190_000_000_000 },
      { year: 2027, resultOre: 1_000_000_000, taxesAndGrantsOre: 185_000_000_000 },
    ],
    proposal: { changes: [{ year: 2027, netCostOre: 1_500_000_000 }] },
  }
  const { years } = answer.parse(JSON.parse(run('-', JSON.stringify(document), '--format', 'json').out))
  expect(years.map(({ year, deficitsToRestoreOre }) => [year, deficitsToRestoreOre])).toEqual([
    [2027, 500_000_000],
    [2028, 0],
  ])
})

test('help in both languages', () => {
  const help = (...options: string[]) =>
    spawnSync(process.execPath, [program, 'fiscal', '--help', ...options], { encoding: 'utf8' }).stdout
  expect(help('--lang', 'sv')).toContain('Räknar balanskrav, återställande, utrymme för resultatreserv')
  expect(help('--lang', 'en')).toContain(
    'Computes the balance requirement, restoration, room for result reserve',
  )
})
