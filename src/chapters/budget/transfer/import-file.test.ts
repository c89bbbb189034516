import { describe, expect, test } from 'vitest'
import { schoolBook, schoolOrganisation } from '#chapters/budget/__fixtures__/school-book.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { unwrap } from '#core/outcome.ts'
import { readSheets } from '#sources/spreadsheet/read-rows.ts'
import { prepareImport, wholeOnly } from './import-file.ts'
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
