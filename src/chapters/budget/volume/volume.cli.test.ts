import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { unwrap } from '#core/outcome.ts'
import { threePreschools } from './__fixtures__/three-preschools.ts'
import { allocate } from './allocate.ts'
import { readVolumeModel } from './rule-set-schema.ts'
import { volumeDocument } from './volume-document.ts'

const program = fileURLToPath(new URL('../../../cli/styrkedjan.ts', import.meta.url))
const models = join(import.meta.dirname, '__fixtures__/models')

/** Runs the command as people do. */
function run(input: string, ...options: string[]) {
  const ended = spawnSync(process.execPath, [program, 'volume', ...options], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  return { code: ended.status, out: ended.stdout.replaceAll('\u00a0', ' '), err: ended.stderr }
}

const input = JSON.stringify(threePreschools)

test('as JSON: every amount with its reasons, sentences and data, and parts that are the frame', () => {
  const { code, out } = run(input, '-', '--format', 'json', '--lang', 'en')
  const document = JSON.parse(out)
  expect(code).toBe(0)
  expect(document.amounts).toHaveLength(15)
  expect(document.amounts[1]).toEqual({
    unit: 'a',
    component: 'administration',
    amountOre: 8_252_900,
    because: [
      '3% is reckoned on Omsorg och material, together SEK 2,750,982.00.',
      'SEK 82,529.46 is rounded to whole kronor: SEK 82,529.00.',
    ],
    steps: [
      {
        step: 'share-of',
        share: 0.03,
        components: ['omsorg'],
        titles: ['Omsorg och material'],
        baseOre: 275_098_200,
      },
      { step: 'rounded', rounding: { to: 'krona' }, from: 8_252_946, to: 8_252_900 },
    ],
  })
  expect(document).toMatchObject({ frameOre: 1_000_000_000, differenceOre: 0, problems: [], published: [] })
  expect(document.sumOre + document.keptOre).toBe(document.frameOre)
  const sum = document.amounts.reduce(
    (before: number, { amountOre }: { amountOre: number }) => before + amountOre,
    0,
  )
  expect(sum).toBe(document.sumOre)
  expect(document.months[0].monthsOre.reduce((before: number, month: number) => before + month, 0)).toBe(
    275_098_200,
  )
  expect(document.units[1]).toEqual({
    unit: 'b',
    name: 'Björken',
    provider: 'independent',
    sumOre: 298_800_200,
  })
  expect(document.volumes[0]).toEqual({ unit: 'a', driver: 'barn', volume: 26 })
  expect(document.prices[0]).toMatchObject({ id: 'omsorg', per: 'barn och år', ore: 10_580_700 })
})

test('for people: who gets what, and why', () => {
  const { code, out } = run('', join(models, 'skelleftea-forskola-2018.json'), '--lang', 'sv')
  expect(code).toBe(0)
  expect(out).toBe(
    [
      '1 enhet får 38 tkr enligt Timpeng för fristående förskolor, Skellefteå.',
      'Summa: 37 680,00 kr',
      '',
      '5 av 5 tryckta uppgifter stämmer inom källans avrundning.',
      '',
      'Källans exempel: fyra barn, 30 timmar i veckan: 37 680,00 kr',
      '  Vistelsetimmar, barn 1–3 år: 37 680,00 kr',
      '    Priset Barn 1–3 år är 78,50 kr per vistelsetimme.',
      '    Vistelsetimmar, barn 1–3 år, timmar i veckan (15 januari 2018: 120). Årets volym är timmarna gånger veckorna i varje månad.',
      '    Volymen Vistelsetimmar, barn 1–3 år är 480.',
      '    Det blir 37 680,00 kr.',
      '',
      'Vistelsetimmarna i en månad är barnen den 15:e gånger deras timmar i veckan gånger fyra veckor. Exemplet gäller en månad, här januari, och barnens åldersgrupp står i källan utan födelsedatum.',
      'Källa: https://www.skelleftea.se/skola/forskola/fristaende-forskola/starta-fristaende-forskola/berakna-ersattning',
      '',
    ].join('\n'),
  )
})

test('a printed figure that the rules don’t give is a finding: exit 1', () => {
  const model = {
    ...threePreschools,
    published: [{ what: 'amount', unit: 'a', component: 'omsorg', ore: 275_000_000, within: 100 }],
  }
  const { code, out } = run(JSON.stringify(model), '-', '--lang', 'sv')
  expect(code).toBe(1)
  expect(out).toContain(
    '! amount a omsorg: Källan har 2 750 000,00 kr, reglerna ger 2 750 982,00 kr. Se efter om en regel saknas, eller skriv i sourceError varför källan motsäger sig själv.',
  )
})

test('printed parts that are not their printed sum are a finding, unless the source’s error is told', () => {
  const published = [
    { what: 'unit', unit: 'a', ore: 290_350_100, within: 1_000 },
    { what: 'unit', unit: 'b', ore: 298_800_200, within: 0 },
    { what: 'unit', unit: 'c', ore: 391_632_350, within: 0 },
    { what: 'sum', ore: 980_783_650, within: 1_000 },
  ]
  expect(run(JSON.stringify({ ...threePreschools, published }), '-').code).toBe(0)
  const wrong = published.map((figure) =>
    figure.unit === 'a' ? { ...figure, ore: 290_450_100, sourceError: 'Feltryckt.' } : figure,
  )
  const { code, out } = run(JSON.stringify({ ...threePreschools, published: wrong }), '-', '--lang', 'sv')
  expect(code).toBe(1)
  expect(out).toContain('  a: Feltryckt.')
  expect(out).toContain(
    '! sum: Källans delar blir 9 808 826,50 kr, men summan är 9 807 836,50 kr: +990,00 kr.',
  )
})

test.each([
  [
    '{ "ruleSet": {\n  "id": "x",\n  }\n}',
    'stdin:3: Filen är inte giltig JSON: något är fel på rad 3 eller strax före. Vanligast är ett komma för mycket eller för lite, eller ett citattecken som saknas.\n',
  ],
  [
    '{ "ruleSet": {\n',
    'stdin:2: Filen är inte giltig JSON: något är fel på rad 2 eller strax före. Vanligast är ett komma för mycket eller för lite, eller ett citattecken som saknas.\n',
  ],
  [
    JSON.stringify({
      ...threePreschools,
      units: threePreschools.units.map(({ amounts: _, ...unit }) => unit).slice(0, 1),
    }),
    'stdin units[0].amounts.avgift: Almen saknar belopp för Föräldraavgifter. Skriv det i hela ören under enhetens amounts, eller 0 om det verkligen är noll.\n',
  ],
])('a file that can’t be used is refused with its line or path: exit 2', (text, err) => {
  expect(run(text, '-', '--lang', 'sv')).toEqual({ code: 2, out: '', err })
})

test('a file saved in ISO 8859-1 keeps its letters', () => {
  const ended = spawnSync(process.execPath, [program, 'volume', '-', '--lang', 'sv'], {
    input: Buffer.from(JSON.stringify(threePreschools).replaceAll('–', '-'), 'latin1'),
    encoding: 'utf8',
  })
  expect(ended.stdout).toContain('enligt Förskola.')
})

test('a folder is no file', () => {
  expect(run('', models, '--lang', 'sv')).toEqual({
    code: 2,
    out: '',
    err: `${models}: Det är en mapp. Skriv namnet på en fil i den.\n`,
  })
})

test('a file that isn’t there', () => {
  expect(run('', 'saknas.json', '--lang', 'sv')).toEqual({
    code: 2,
    out: '',
    err: 'saknas.json: Filen går inte att läsa. Kontrollera namnet, och att du får läsa den.\n',
  })
})

test('eight times as many units take far less than sixty-four times as long', () => {
  const timed = (units: number) => {
    const many = Array.from({ length: units }, (_, u) => ({ ...threePreschools.units[0], id: `u${u}` }))
    const start = performance.now()
    const model = unwrap(readVolumeModel({ ...threePreschools, units: many }))
    const document = volumeDocument(model, unwrap(allocate(model)), { language: 'sv', explained: true })
    expect(document.amounts).toHaveLength(units * 5)
    return performance.now() - start
  }
  timed(100)
  // The bound leaves room for a busy machine.
  expect(timed(4_000)).toBeLessThan(Math.max(timed(500), 20) * 30)
})
