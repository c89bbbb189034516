import { describe, expect, test } from 'vitest'
import { schoolBook, schoolOrganisation } from '#chapters/budget/__fixtures__/school-book.ts'
import type { PopulationRow } from '#chapters/budget/fiscal/demography-pressure.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { unwrap } from '#core/outcome.ts'
import { exampleFiscalBook } from '#demo/fiscal/book.ts'
import { readSheets } from '#sources/spreadsheet/read-rows.ts'
import { prepareImport } from './import-file.ts'
import type { ImportWorld } from './plan-import.ts'
import { emptyProfile, type MappingProfile } from './profile.ts'

const world: ImportWorld = {
  book: schoolBook(),
  tree: treeAt(schoolOrganisation, '2026-10-15'),
  lines: [],
  fiscal: exampleFiscalBook,
  day: '2026-10-15',
}

async function prepared(text: string, profile: MappingProfile) {
  const [sheet] = unwrap(await readSheets('fil.csv', new TextEncoder().encode(text)))
  return prepareImport('fil.csv', sheet?.rows ?? [], profile, world)
}

const head = 'Prognos;Årgång;År;Ålder från;Ålder till;Antal;Planerade bostäder;Källa'

describe('forecasts of the population', () => {
  test('a new edition is taken whole, with what its people add up to', async () => {
    const text = `${head}\nEgen;2026-09;2027;1;5;1 250;ja;Prognos 2026\nEgen;2026-09;2027;90;;300;ja;Prognos 2026`
    const { mapped, plan } = unwrap(
      await prepared(text, { ...emptyProfile('population'), controlPeople: 1_550 }),
    )
    expect([plan.changed, plan.same, plan.rejected, mapped.totalPeople]).toEqual([2, 0, [], 1_550])
    expect(plan.planned.forecasts.map(({ forecast }) => forecast)).toEqual([
      {
        ...{ id: 'egen-2026-09', name: 'Egen', vintage: '2026-09', countsHousing: true },
        source: 'Prognos 2026',
        rows: [
          { year: 2027, band: '1-5', inhabitants: 1_250 },
          { year: 2027, band: '90+', inhabitants: 300 },
        ],
      },
    ])
  })

  test('a corrected figure keeps the rest of its edition, under an id of its own', async () => {
    const text =
      'Prognos;Årgång;År;Ålder;Antal;Källa\nEkbackas egen prognos;2026-03;2027;1-5;1 300;Kommunens prognos'
    const { plan } = unwrap(await prepared(text, emptyProfile('population')))
    const [change] = plan.planned.forecasts
    const before = exampleFiscalBook.forecasts.find(({ id }) => id === 'egen-2026')
    expect(change?.forecast).toMatchObject({ id: 'egen-2026~2', countsHousing: true })
    const others = (rows: readonly PopulationRow[] = []) =>
      rows.filter(({ year, band }) => year !== 2027 || band !== '1-5').length
    expect(others(change?.forecast.rows)).toBe(others(before?.rows))
    expect(change?.forecast.rows).toContainEqual({ year: 2027, band: '1-5', inhabitants: 1_300 })
    expect([change?.added, change?.changed]).toEqual([0, 1])
  })

  test('what SCB publishes never counts planned housing; of others the file must say', async () => {
    const rows = (source: string) => `Prognos;Årgång;År;Ålder;Antal;Källa\nP;2026-05-01;2030;7;250;${source}`
    const scb = unwrap(await prepared(rows('Källa: SCB, tabell TAB6008'), emptyProfile('population')))
    expect(scb.plan.planned.forecasts[0]?.forecast.countsHousing).toBe(false)
    const own = unwrap(await prepared(rows('Konsult'), emptyProfile('population')))
    expect(own.plan.rejected.flatMap(({ reasons }) => reasons.map(({ sv }) => sv))).toEqual([
      'Säg om prognosen räknar med planerade bostäder: ja eller nej.',
    ])
  })

  test('the rows that population fetch writes can be read in, with a name for all of them', async () => {
    const text =
      'municipality,year,ageFrom,ageTo,value,source,vintage\n0114,2027,0,0,410,"Källa: SCB, tabell TAB6008",2026-04-14T06:00:00Z\n0114,2027,100,,12,"Källa: SCB, tabell TAB6008",2026-04-14T06:00:00Z'
    const { plan } = unwrap(
      await prepared(text, { ...emptyProfile('population'), constants: { forecast: 'SCB:s framskrivning' } }),
    )
    expect(plan.planned.forecasts[0]?.forecast).toMatchObject({
      ...{ vintage: '2026-04-14', countsHousing: false },
      rows: [{ band: '0' }, { band: '100+' }],
    })
  })

  test('every fault has its line: parts of people, ages backwards, an age twice, no edition', async () => {
    const text = [
      head,
      'Egen;2026-09;2027;1;5;12,5;ja;P',
      'Egen;2026-09;2027;5;1;12;ja;P',
      'Egen;2026-09;2027;6;6;12;ja;P',
      'Egen;2026-09;2027;6;6;13;ja;P',
      'Egen;våren;2027;7;7;12;ja;P',
      'Egen;2026-09;2028;6;6;12;nej;P',
    ].join('\n')
    const { plan } = unwrap(await prepared(text, emptyProfile('population')))
    expect(plan.rejected.map(({ line, reasons }) => [line, reasons[0]?.sv])).toEqual([
      [2, 'Antal invånare: ”12,5” är inte ett helt antal, noll eller mer.'],
      [
        3,
        '”5–1” är ingen ålder. Skriv hela år, från den yngsta till den äldsta, som 1 och 5. Utan slut är det ”och äldre”.',
      ],
      [
        5,
        'Prognosen har redan 6 år 2027 på rad 4. Skriv varje ålder och år en gång: lägg ihop kvinnor och män.',
      ],
      [
        6,
        '”våren” är ingen årgång. Skriv dagen eller månaden då prognosen gjordes, som 2026-03-15 eller 2026-03.',
      ],
      [
        7,
        'Raden säger annat om källa, anmärkning eller planerade bostäder än de tidigare raderna om Egen, 2026-09.',
      ],
    ])
  })

  test('a control total of people that is not met refuses the whole file', async () => {
    const text = `${head}\nEgen;2026-09;2027;1;5;1250;ja;P`
    const read = await prepared(text, { ...emptyProfile('population'), controlPeople: 1_251 })
    expect(read.ok ? [] : read.problems.map(({ text }) => text.sv)).toEqual([
      'fil.csv: kontrollsumman är 1251 personer, men raderna ger 1250. Inget är inläst. Kontrollera att filen är hel.',
    ])
  })
})

describe('prices by age', () => {
  const prices = 'Ålder från;Ålder till;Verksamhet;Kronor per invånare;År;Källa'

  test('a service is known by its name, and an own one is by that', async () => {
    const text = `${prices}\n1;5;Förskola;131 000,50;2026;KS § 12\n65;;Fixartjänst;120;2026;KS § 12`
    const { plan } = unwrap(await prepared(text, emptyProfile('band-prices')))
    expect(plan.planned.bandPrices).toEqual([
      { service: 'preschool', band: '1-5', ore: 13_100_050, priceYear: 2026, source: 'KS § 12' },
      { service: 'Fixartjänst', band: '65+', ore: 12_000, priceYear: 2026, source: 'KS § 12' },
    ])
  })

  test('a negative price, and an age twice, are rejected', async () => {
    const text = `${prices}\n1;5;Förskola;-1;2026;x\n6;6;Förskola;1;2026;x\n6;6;förskola;2;2026;x`
    const { plan } = unwrap(await prepared(text, emptyProfile('band-prices')))
    expect(plan.rejected.map(({ line, reasons }) => [line, reasons[0]?.sv])).toEqual([
      [2, 'Kronor per invånare: skriv noll eller mer.'],
      [4, 'Verksamheten har redan ett pris för åldern på rad 3. Skriv varje ålder en gång.'],
    ])
  })
})
