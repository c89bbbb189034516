import { beforeAll, describe, expect, test } from 'vitest'
import { type Asker, ask } from '#chapters/budget/__fixtures__/school-app.ts'
import { decidedBudget, decidedSum } from '#chapters/budget/decided-budget.ts'
import { fiscalBook } from '#chapters/budget/fiscal/fiscal.store.ts'
import { frameOf } from '#chapters/budget/in-force.ts'
import { budgetBook, budgetLines } from '#chapters/budget/store.ts'
import { unwrap } from '#core/outcome.ts'
import { ekbacka, exampleBudgetBook } from '#demo/index.ts'
import { readSie } from '#sources/sie/index.ts'
import { readSheets, textOfRows } from '#sources/spreadsheet/read-rows.ts'
import { exampleDatabase } from '#test/support/database.ts'
import { type ImportKind, importKinds } from './fields.ts'

const database = await exampleDatabase()
const address = '/budget/in-ut'
let visitor: Asker
let controller: Asker

beforeAll(async () => {
  visitor = await ask(database)
  controller = await ask(database, { role: 'controller' })
})

describe('out', () => {
  test('the page says what can be taken out, to everybody, and who may read in', async () => {
    const { status, text } = await visitor.get(address)
    expect(status).toBe(200)
    expect(text).toContain('Budgeten för 2026 går att ta ut för 63 enheter')
    expect(text).toContain('Det här gör den som är controller.')
    expect(text).not.toContain('<textarea')
  })

  test('the workbook has every amount of every unit to the öre', async () => {
    const sheets = unwrap(
      await readSheets('budget.xlsx', await visitor.bytes(`${address}/arbetsbok?ar=2026`)),
    )
    expect(sheets.map(({ name }) => name)).toEqual([
      ...['Innehåll', 'Enheter', 'Belopp', 'Konton', 'Priser', 'Volymer', 'Ramar'],
      ...['Befolkning', 'Invånarpriser'],
    ])
    const frames = sheets.find(({ name }) => name === 'Ramar')?.rows ?? []
    expect(frames.find(({ cells }) => cells[1] === 'bildningsnamnden')?.cells.at(3)).toBe('beslutad')
    expect(frames.find(({ cells }) => cells[1] === 'bildningsnamnden')?.cells.at(-1)).toBe('Bildningsnämnden')
    const decided = decidedBudget(exampleBudgetBook, 2026)
    const amounts = sheets.find(({ name }) => name === 'Belopp')?.rows.slice(1, -1) ?? []
    const sums = Map.groupBy(amounts, ({ cells }) => cells[0] ?? '')
    for (const unit of decided.amounts.keys()) {
      const ore = (sums.get(unit) ?? []).reduce(
        (sum, { cells }) => sum + Math.round(Number(cells[5]) * 100),
        0,
      )
      expect([unit, ore]).toEqual([unit, decidedSum(decided, unit)])
    }
  })

  test('the SIE file reads back to the same öre per account, unit and month', async () => {
    const bytes = await visitor.bytes(`${address}/sie?ar=2026`)
    const { document, report } = readSie(bytes)
    expect(report.found).toEqual({ errors: 0, oddities: 0 })
    expect(document.program).toEqual({ name: 'Styrkedjan', version: expect.stringMatching(/^\d+\.\d+\.\d+/) })
    const lines = await budgetLines(database, ekbacka, [2026])
    const expected = lines.flatMap(({ account, unit, months }) =>
      months.flatMap((ore, index) =>
        ore === 0 ? [] : [`${account} ${unit} 2026-${String(index + 1).padStart(2, '0')} ${ore}`],
      ),
    )
    const found = document.periods.flatMap(({ kind, account, objects, month, amountOre }) =>
      kind === 'PBUDGET' && objects.length > 0
        ? [`${account} ${objects[0]?.object} ${month} ${amountOre}`]
        : [],
    )
    expect(found.toSorted()).toEqual(expected.toSorted())
  })
})

describe('in', () => {
  test('the sheets that go out come in again and change nothing', async () => {
    const sheets = unwrap(
      await readSheets('budget.xlsx', await visitor.bytes(`${address}/arbetsbok?ar=2026`)),
    )
    for (const [kind, name] of [
      ['volumes', 'Volymer'],
      ['prices', 'Priser'],
      ['frames', 'Ramar'],
      ['plans', 'Konton'],
      ['population', 'Befolkning'],
      ['band-prices', 'Invånarpriser'],
    ] as const) {
      const rows = textOfRows(sheets.find((sheet) => sheet.name === name)?.rows ?? [])
      const { text } = await controller.send(address, { kind, rows, unit: 'kronor' })
      expect(text).toMatch(
        /0 rader ändrar något, [\d ]+ säger det som redan gäller, och 0 kan inte läsas in\./,
      )
    }
  })

  test('a frame is reviewed, then read in whole, and stands in history beside the former', async () => {
    const rows =
      'År\tNämnd\tRam\tSkede\tBeslut\n2027\tBildningsnämnden\t720 500 000\tFörslag\tKS 2026-10-27 § 160'
    const fields = { kind: 'frames', rows, unit: 'kronor' }
    const reviewed = await controller.send(address, fields)
    expect(reviewed.text).toContain(
      '1 rad ändrar något, 0 säger det som redan gäller, och 0 kan inte läsas in.',
    )
    const before = (await budgetBook(database, ekbacka)).frames.length
    const taken = await controller.send(address, { ...fields, do: 'accept' })
    expect([taken.status, taken.location]).toEqual([303, '/budget/in-ut?inlasta=1'])
    const book = await budgetBook(database, ekbacka)
    expect(book.frames).toHaveLength(before + 1)
    expect(frameOf(book, 2027, 'bildningsnamnden')).toMatchObject({
      version: 2,
      stage: 'proposed',
      amountOre: 72_050_000_000,
    })
  })

  test('a forecast is read in beside the others, with its people as the control, and again as a correction', async () => {
    const rows =
      'Prognos\tÅrgång\tÅr\tÅlder från\tÅlder till\tAntal\tPlanerade bostäder\tKälla\nKonsultens\t2026-09\t2027\t1\t5\t1 250\tja\tKS-rapport\nKonsultens\t2026-09\t2028\t1\t5\t1 200\tja\tKS-rapport'
    const fields = { kind: 'population', rows, unit: 'kronor', controlTotal: '2450' }
    const { text } = await controller.send(address, fields)
    expect(text).toContain('2 rader ändrar något, 0 säger det som redan gäller, och 0 kan inte läsas in.')
    expect(text).toContain('Antalen i filen blir 2 450 personer, alla år sammanlagda.')
    expect((await controller.send(address, { ...fields, do: 'accept' })).status).toBe(303)
    const corrected = rows.replace('1 200', '1 210')
    await controller.send(address, { kind: 'population', rows: corrected, unit: 'kronor', do: 'accept' })
    const { forecasts } = await fiscalBook(database, ekbacka)
    expect(forecasts.filter(({ name }) => name === 'Konsultens')).toEqual([
      {
        ...{ id: 'konsultens-2026-09~2', name: 'Konsultens', vintage: '2026-09', countsHousing: true },
        source: 'KS-rapport',
        rows: [
          { year: 2027, band: '1-5', inhabitants: 1_250 },
          { year: 2028, band: '1-5', inhabitants: 1_210 },
        ],
      },
    ])
  })

  test('a price per inhabitant is written over by a new version, with its decision in the trail', async () => {
    const rows =
      'Verksamhet\tÅlder från\tÅlder till\tKronor per invånare\tPrisår\tBeslut\nFörskola\t1\t5\t150 000\t2026\tKS 2026-10-13 § 140'
    await controller.send(address, { kind: 'band-prices', rows, unit: 'kronor', do: 'accept' })
    const { prices } = await fiscalBook(database, ekbacka)
    expect(prices.filter(({ service, band }) => service === 'preschool' && band === '1-5')).toEqual([
      {
        ...{ service: 'preschool', band: '1-5', ore: 15_000_000, priceYear: 2026 },
        source: 'KS 2026-10-13 § 140',
      },
    ])
  })

  test('one faulty row keeps all out, and the report has its line', async () => {
    const rows = 'År\tNämnd\tRam\n2027\tSocialnämnden\t1\n2027\tVattennämnden\t1'
    const fields = { kind: 'frames', rows, unit: 'kronor', do: 'accept' }
    const { text } = await controller.send(address, fields)
    expect(text).toContain('Inget läses in förrän varje rad stämmer.')
    expect(frameOf(await budgetBook(database, ekbacka), 2027, 'socialnamnden')?.version).toBe(1)
    const report = await controller.send(address, { ...fields, do: 'report' })
    expect(report.text).toContain(
      '3;”Vattennämnden” är ingen enhet här. Skriv enhetens id eller hela dess namn.;2027 · Vattennämnden · 1\r\n',
    )
  })

  test('a mapping is saved, used and taken away', async () => {
    const rows = 'Kod\tK\tNästa år\nbjorkskolan\t7990\t12'
    const named = {
      kind: 'plans',
      rows,
      unit: 'tkr',
      'kolumn-unit': 'Kod',
      'kolumn-account': 'K',
      'kolumn-amount': 'Nästa år',
    }
    const saved = await controller.send(address, {
      ...named,
      'varde-year': '2027',
      do: 'save',
      saveAs: 'Raindance',
    })
    expect(saved.text).toContain('Kolumnmallen är sparad.')
    const used = await controller.send(address, { kind: 'plans', rows, unit: '', profile: 'Raindance' })
    expect(used.text).toContain('Beloppen i filen blir 12 000,00 kronor.')
    await controller.send(`${address}/kolumnmall/ta-bort`, { kind: 'plans', name: 'Raindance' })
    expect((await controller.get(address)).text).not.toContain('Raindance')
  })

  test('a header in tkr is not read in kronor: the page says so, keeps the rows and leads to the choice', async () => {
    const rows = 'År\tNämnd\tBelopp (tkr)\n2027\tSocialnämnden\t673 300'
    const asked = await controller.send(address, { kind: 'frames', rows, unit: 'kronor' })
    expect(asked.status).toBe(400)
    expect(asked.text).toContain(
      'kolumnen ”Belopp (tkr)” säger en annan enhet än kronor, som filen läses i. Välj enheten, eller rätta rubriken.',
    )
    expect(asked.text).toContain('673 300')
    expect(asked.text).toContain('<a href="#unit">')
    const chosen = await controller.send(address, { kind: 'frames', rows, unit: 'tkr' })
    expect(chosen.text).toContain('Beloppen i filen blir 673 300 000,00 kronor.')
  })

  test('a file with headers that nobody knows asks for its columns, and is read when they are pointed out', async () => {
    const rows = 'Ramar från ekonomi\nFörvaltning/nämnd\tPengar i tkr\nSocialnämnden\t673 300,5'
    const asked = await controller.send(address, { kind: 'frames', rows, unit: 'tkr' })
    expect(asked.status).toBe(400)
    expect(asked.text).toContain('Kolumnerna i inklistrade rader')
    expect(asked.text).toContain('Rubrikerna hittades på rad 2.')
    expect(asked.text).toContain('<option value="Förvaltning/nämnd">')
    // No field at all is known: the problem is the whole file's, and the columns are asked for none the less.
    expect(asked.text).toContain('Ingen av de första tjugo raderna har rubriker som känns igen.')
    const pointed = { kind: 'frames', rows, unit: 'tkr', 'kolumn-place': 'Förvaltning/nämnd' }
    const half = await controller.send(address, pointed)
    expect(half.text).toContain('<a href="#kolumn-year">')
    expect(half.text).toContain('<option value="Förvaltning/nämnd" selected="">')
    const whole = { ...pointed, 'kolumn-amount': 'Pengar i tkr', 'varde-year': '2027' }
    const { status, text } = await controller.send(address, whole)
    expect([status, text.includes('1 rad ändrar något')]).toEqual([200, true])
    expect(text).toContain('Beloppen i filen blir 673 300 500,00 kronor.')
    const wrong = { ...whole, rows: `${rows}\nSocial\t1` }
    expect((await controller.send(address, wrong)).text).toContain(
      '”Social” är ingen enhet här. Menas Socialnämnden eller Socialförvaltningen? Skriv enhetens id eller hela dess namn.',
    )
    // The report is sent from the page with what was pointed out.
    const shown = (await controller.send(address, wrong)).text
    expect(shown).toContain('name="kolumn-place" value="Förvaltning/nämnd"')
    expect((await controller.send(address, { ...wrong, do: 'report' })).text).toMatch(/^\ufeff?Rad;/)
  })

  test('names are found whichever dash the file has', async () => {
    const rows = 'År\tRegelverk\tEnhet\tMått\tAntal\n2027\tgrundskola\tBjörkskolan F-6\tÅrskurs 1-3\t200'
    const { text } = await controller.send(address, { kind: 'volumes', rows, unit: 'kronor' })
    expect(text).toContain('och 0 kan inte läsas in.')
  })

  test('months are called by their names in both languages', async () => {
    expect((await visitor.get(address)).text).toContain('april, maj, juni')
    expect((await visitor.get(`/en${address}`)).text).toContain('April, May, June')
  })

  test('a mapping can be saved for every kind of file', async () => {
    const files: Readonly<Record<ImportKind, string>> = {
      frames: 'År\tNämnd\tRam\n2027\tSocialnämnden\t1',
      volumes: 'År\tRegelverk\tEnhet\tMått\tVärde\n2027\tgrundskola\tbjorkskolan\telever\t1',
      prices: 'Regelverk\tÅr\tPris\tBelopp per styck\ngrundskola\t2027\tFörskoleklass\t66 000',
      plans: 'År\tEnhet\tKonto\tBelopp\n2027\tbjorkskolan\t7990\t12',
      population: 'Prognos\tÅrgång\tÅr\tÅlder från\tÅlder till\tAntal\tKälla\nX\t2026-09\t2027\t1\t5\t1\tY',
      'band-prices':
        'Verksamhet\tÅlder från\tÅlder till\tKronor per invånare\tPrisår\tBeslut\nFörskola\t1\t5\t1\t2026\tY',
    }
    for (const kind of importKinds) {
      const fields = { kind, rows: files[kind], unit: 'kronor', do: 'save', saveAs: `Mall ${kind}` }
      const { status, text } = await controller.send(address, fields)
      expect([kind, status, text.includes('Kolumnmallen är sparad.')]).toEqual([kind, 200, true])
    }
    const { text } = await controller.get(address)
    expect(importKinds.filter((kind) => !text.includes(`Mall ${kind}`))).toEqual([])
  })

  test('prices become a draft, and what is decided stays', async () => {
    const rows = 'Regelverk\tÅr\tPris\tBelopp per styck\ngrundskola\t2027\tFörskoleklass\t66 000'
    await controller.send(address, { kind: 'prices', rows, unit: 'kronor', do: 'accept' })
    const versions = (await budgetBook(database, ekbacka)).ruleSets.filter(({ id }) => id === 'grundskola')
    expect(versions.at(-1)).toMatchObject({ version: 6, year: 2027, steps: [] })
    expect(versions.at(-1)?.document.prices.find(({ id }) => id === 'f-klass')).toMatchObject({
      ore: 6_600_000,
    })
    expect(versions.at(-2)?.document.prices.find(({ id }) => id === 'f-klass')?.ore).toBeUndefined()
  })
})
