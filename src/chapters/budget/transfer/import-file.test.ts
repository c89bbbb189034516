import { describe, expect, test } from 'vitest'
import { schoolBook, schoolOrganisation } from '#chapters/budget/__fixtures__/school-book.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { unwrap } from '#core/outcome.ts'
import { readSheets } from '#sources/spreadsheet/read-rows.ts'
import { prepareImport, sheetFor, unitOfFile, wholeOnly, yearsIn } from './import-file.ts'
import type { ImportWorld } from './plan-import.ts'
import { emptyProfile, type MappingProfile } from './profile.ts'

const world: ImportWorld = {
  book: schoolBook(),
  tree: treeAt(schoolOrganisation, '2026-10-15'),
  lines: [],
  fiscal: { forecasts: [], prices: [] },
  day: '2026-10-15',
}

async function prepared(text: string | Uint8Array, profile: MappingProfile) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const [sheet] = unwrap(await readSheets('fil.csv', bytes))
  return prepareImport('fil.csv', sheet?.rows ?? [], profile, world)
}

const [unit = ''] = world.tree.places.filter(({ kind }) => kind === 'unit').map(({ node }) => node)

describe('budget by account', () => {
  test('a file with titles above, a sum below, decimal comma and ISO 8859-1 is read', async () => {
    const text = `Budget 2027;;;\n\nEnhet;Konto;Benämning;Belopp\n${unit};5011;Löner månadsavlönade;1 200 000,50\n${unit};6011;Lokalhyra för förskola;240 000,00\nSumma;;;1 440 000,50\n`
    const latin = Uint8Array.from(text, (character) => character.charCodeAt(0))
    const profile = { ...emptyProfile('plans'), constants: { year: '2027' }, controlTotalOre: 144_000_050 }
    const { mapped, plan } = unwrap(await prepared(latin, profile))
    expect(mapped.header.line).toBe(3)
    expect(plan.rejected).toEqual([])
    expect(plan.planned.lines.map(({ account, months }) => [account, months[0], months[11]])).toEqual([
      ['5011', 10_000_005, 10_000_004],
      ['6011', 2_000_000, 2_000_000],
    ])
    expect(plan.planned.accounts).toEqual(
      new Map([
        ['5011', 'Löner månadsavlönade'],
        ['6011', 'Lokalhyra för förskola'],
      ]),
    )
  })

  test('a row a period adds up to a row an account, month by month', async () => {
    const text = `År;Ansvar;Konto;Period;Belopp\n2027;${unit};5011;202701;100\n2027;${unit};5011;202702;50\n2027;${unit};5011;202701;25`
    const { plan } = unwrap(await prepared(text, emptyProfile('plans')))
    expect(plan.planned.lines).toHaveLength(1)
    expect(plan.planned.lines[0]?.months.slice(0, 3)).toEqual([12_500, 5_000, 0])
  })

  test('title and source under the table are passed over', async () => {
    const text = `År;Enhet;Konto;Belopp\n2027;${unit};5011;1\n\nBudget per konto\nExempeldata, skapat 15 oktober 2026`
    const { plan } = unwrap(await prepared(text, emptyProfile('plans')))
    expect([plan.changed, plan.rejected]).toEqual([1, []])
  })

  test('months as columns, in thousands of kronor', async () => {
    const text = `År;Enhet;Konto;Jan;Feb\n2027;${unit};5011;1,5;2`
    const { plan } = unwrap(await prepared(text, { ...emptyProfile('plans'), unit: 'tkr' }))
    expect(plan.planned.lines[0]?.months.slice(0, 3)).toEqual([150_000, 200_000, 0])
  })
})

describe('what is wrong', () => {
  test('every rejected row is told with its line and every reason, and nothing of the file is taken', async () => {
    const text = `År;Enhet;Konto;Belopp\n2027;${unit};5011;100\n2027;Okänd skola;5011;tolv\n27;${unit};x;5`
    const ready = unwrap(await prepared(text, emptyProfile('plans')))
    expect(ready.plan.rejected.map(({ line, reasons }) => [line, reasons.map(({ sv }) => sv)])).toEqual([
      [3, ['Belopp: ”tolv” är inte ett tal.']],
      [4, ['År: ”27” är inte ett år med fyra siffror.']],
    ])
    const whole = wholeOnly(ready)
    expect(whole.ok ? [] : whole.problems.map(({ where }) => where)).toEqual(['fil.csv:3', 'fil.csv:4'])
  })

  test('a unit that is not here', async () => {
    const { plan } = unwrap(
      await prepared(`År;Enhet;Konto;Belopp\n2027;Okänd skola;5011;1`, emptyProfile('plans')),
    )
    expect(plan.rejected[0]?.reasons[0]?.sv).toBe(
      '”Okänd skola” är ingen enhet här. Skriv enhetens id eller hela dess namn.',
    )
  })

  test('a control total that is not met refuses the whole file', async () => {
    const text = `År;Enhet;Konto;Belopp\n2027;${unit};5011;100`
    const read = await prepared(text, { ...emptyProfile('plans'), controlTotalOre: 20_000 })
    expect(read.ok ? [] : read.problems.map(({ text }) => text.sv)).toEqual([
      'fil.csv: kontrollsumman är 200.00 kronor, men raderna ger 100.00. Inget är inläst. Kontrollera att filen är hel och att enheten (kronor, tkr) stämmer.',
    ])
  })

  test('a needed column that is nowhere is asked for by name', async () => {
    const read = await prepared(`Enhet;Konto;Belopp\n${unit};5011;100`, emptyProfile('plans'))
    expect(read.ok ? [] : read.problems.map(({ where, text }) => [where, text.sv])).toEqual([
      [
        'year',
        'fil.csv, rad 1: ingen kolumn säger år. Här finns Enhet, Konto, Belopp. Välj vilken det är, eller ange ett värde för hela filen.',
      ],
    ])
  })

  test('parts of an öre', async () => {
    const { plan } = unwrap(
      await prepared(`År;Enhet;Konto;Belopp\n2027;${unit};5011;1,005`, emptyProfile('plans')),
    )
    expect(plan.rejected[0]?.reasons[0]?.sv).toBe(
      'Belopp: ”1,005” har delar av ett öre. Avrunda till hela ören.',
    )
  })
})

test('a profile’s own headers go before the names that are known', async () => {
  const profile: MappingProfile = {
    ...emptyProfile('plans'),
    columns: { unit: 'Kod', account: 'K', amount: 'Nästa år' },
    constants: { year: '2027' },
  }
  const { plan } = unwrap(await prepared(`Kod;Ansvar;K;Belopp;Nästa år\n${unit};fel;5011;1;200`, profile))
  expect(plan.planned.lines.map(({ unit, months }) => [unit, months.reduce((a, b) => a + b, 0)])).toEqual([
    [unit, 20_000],
  ])
})

describe('what could be read in two ways', () => {
  const said = async (text: string, profile: MappingProfile) => {
    const read = await prepared(text, profile)
    if (!read.ok) return read.problems.map(({ text }) => text.sv)
    return read.value.plan.rejected.map(
      ({ line, reasons }) => `${line}: ${reasons.map(({ sv }) => sv).join(' ')}`,
    )
  }

  test.each(['Belopp (tkr)', 'tkr', 'Belopp i tusental kronor', 'Budget mnkr'])(
    'a header that says %s is not read as kronor in silence',
    async (header) => {
      const rows = `År;Enhet;Konto;${header}\n2027;${unit};5011;1,5`
      const profile = { ...emptyProfile('plans'), columns: { amount: header } }
      expect(await said(rows, profile)).toEqual([
        `fil.csv: kolumnen ”${header}” säger en annan enhet än kronor, som filen läses i. Välj enheten, eller rätta rubriken.`,
      ])
      const lines = rows.split('\n').map((line, index) => ({ line: index + 1, cells: line.split(';') }))
      const told = unitOfFile(lines, profile)
      const { plan } = unwrap(await prepared(rows, { ...profile, unit: told }))
      const year = plan.planned.lines[0]?.months.reduce((sum, ore) => sum + ore, 0)
      expect(year).toBe(told === 'tkr' ? 150_000 : 150_000_000)
    },
  )

  test('an amount that says its own unit is of that unit', async () => {
    const text = `År;Enhet;Konto;Belopp\n2027;${unit};5011;12 tkr\n2027;${unit};5012;1,2 mnkr\n2027;${unit};5013;120:-`
    const { plan } = unwrap(await prepared(text, emptyProfile('plans')))
    const sums = plan.planned.lines.map(({ months }) => months.reduce((sum, ore) => sum + ore, 0))
    expect(sums).toEqual([1_200_000, 120_000_000, 12_000])
  })

  test('two columns of one name', async () => {
    expect(await said(`År;Enhet;Konto;Belopp;belopp\n2027;${unit};5011;1;2`, emptyProfile('plans'))).toEqual([
      'Två kolumner heter ”Belopp”. Ta bort den ena, eller ge den ett annat namn.',
    ])
  })

  test('headers without rows', async () => {
    expect(await said('År;Enhet;Konto;Belopp\n', emptyProfile('plans'))).toEqual([
      'Det finns inga rader under rubrikerna. Kontrollera att det är rätt fil.',
    ])
  })

  test('a frame twice, a price twice', async () => {
    const place = world.book.frames[0]?.node ?? ''
    const frames = `År;Nämnd;Belopp\n2027;${place};100\n2027;${place};200`
    expect(await said(frames, emptyProfile('frames'))).toEqual(['3: Samma sak står på rad 2.'])
    const rules = world.book.ruleSets.find(({ document }) => document.prices.length > 0)
    const price = rules?.document.prices[0]?.id ?? ''
    const prices = `Regelverk;År;Pris;kr\n${rules?.id};${rules?.year};${price};1\n${rules?.id};${rules?.year};${price};2`
    expect(await said(prices, emptyProfile('prices'))).toEqual(['3: Samma sak står på rad 2.'])
  })

  test('a price may have parts of an öre, as the rules’ own may', async () => {
    const rules = world.book.ruleSets.find(({ document }) => document.prices.length > 0)
    const price = rules?.document.prices[0]?.id ?? ''
    const text = `Regelverk;År;Pris;kr\n${rules?.id};${rules?.year};${price};412,875`
    const { plan } = unwrap(await prepared(text, emptyProfile('prices')))
    expect(plan.planned.drafts[0]?.document.prices[0]?.ore).toBe(41_287.5)
  })

  test('two sheets with the same headers: one of them would be half of the file', () => {
    const rows = [{ line: 1, cells: ['År', 'Enhet', 'Konto', 'Belopp'] }]
    const sheets = [
      { name: 'Norr', rows },
      { name: 'Söder', rows },
      { name: 'Anteckningar', rows: [{ line: 1, cells: ['År'] }] },
    ]
    const chosen = sheetFor('bok.xlsx', sheets, emptyProfile('plans'))
    expect(chosen.ok ? [] : chosen.problems.map(({ text }) => text.sv)).toEqual([
      'Bladen Norr och Söder har samma rubriker, och bara ett blad läses. Lägg raderna i ett av dem, eller spara dem som var sin fil.',
    ])
    expect(unwrap(sheetFor('bok.xlsx', sheets.slice(1), emptyProfile('plans')))?.name).toBe('Söder')
  })

  test('a year that is said for the whole file is one of its years', () => {
    expect(
      yearsIn([{ line: 1, cells: ['2026', '5011', '2026.0'] }], { constants: { year: '2027' } }),
    ).toEqual([2026, 2027])
  })
})
