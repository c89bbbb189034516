import { beforeEach, describe, expect, test } from 'vitest'
import {
  type Asker,
  ask,
  municipality,
  setUpPlaces,
  setUpSchools,
} from '#chapters/budget/__fixtures__/school-app.ts'
import {
  decidedVersion,
  preparedBook,
  schoolBook,
  schoolRules,
} from '#chapters/budget/__fixtures__/school-book.ts'
import { decidedBudget, decidedSum } from '#chapters/budget/decided-budget.ts'
import { ruleSetsOf, stateOf } from '#chapters/budget/in-force.ts'
import type { BudgetBook } from '#chapters/budget/model.ts'
import { budgetBook } from '#chapters/budget/store.ts'
import { auditTrail } from '#store/audit.ts'
import type { DatabasePool } from '#store/db.ts'
import { freshDatabase } from '#test/support/database.ts'
import { pageText } from '#test/support/page-text.ts'

let database: DatabasePool

async function municipalityWith(book?: BudgetBook) {
  database = await freshDatabase()
  await setUpSchools(database, book)
}

const words = async (asker: Asker, address: string) => pageText((await asker.get(address)).text)
const book = () => budgetBook(database, municipality)

describe('a municipality with four budgets', () => {
  let visitor: Asker
  let controller: Asker
  let chair: Asker

  beforeEach(async () => {
    await municipalityWith()
    visitor = await ask(database)
    controller = await ask(database, { role: 'controller' })
    chair = await ask(database, { role: 'committee-chair', node: 'bun' })
  }, 60_000)

  test('says who gets what, committee by committee, and gives every unit as a file', async () => {
    const text = await words(visitor, '/budget')
    expect(text).toContain(
      'Budgeten för 2026 är beslutad (KF 2025-11-25 § 120). En nämnd har tillsammans 40,0 mnkr. Det är 2,6 % mer än 2025.',
    )
    expect(text).toContain('Ram 40,0 mnkr (KF 2025-11-25 § 120).')
    expect(text).toContain('Alskolan')
    expect((await visitor.get('/budget')).text).toContain('/budget/varfor/alskolan?ar=2026')
    const file = (await visitor.get('/budget?ar=2025&format=csv')).text
    expect(file).toContain('Cederskolan')
    expect(file).toContain('Bildningsnämnden')
    expect(await words(visitor, '/en/budget?ar=2024')).toContain('The budget for 2024 is adopted')
  })

  test('shows frames with their parts, and keeps what was given before', async () => {
    expect(await words(visitor, '/budget/ramar')).toContain(
      'Delarna är lika med helheten överallt där de har delats vidare.',
    )
    const frame = {
      node: 'skolor',
      year: 2026,
      stage: 'decided',
      amount: '39 500 000',
      decision: 'BUN 2026-10-13 § 77',
      on: '2026-10-13',
      reason: '',
    }
    const unsaid = await controller.send('/budget/ramar', frame)
    expect(unsaid.text).toContain('<a href="#reason">Stället har redan en ram för året.')
    expect(
      (await controller.send('/budget/ramar', { ...frame, reason: 'Statsbidraget minskade.' })).status,
    ).toBe(303)
    const text = await words(visitor, '/budget/ramar')
    expect(text).toContain('På 1 ställe är delarna inte lika med helheten.')
    expect(text).toContain('Tidigare ramar')
    expect(
      (await book()).frames
        .filter(({ node, year }) => node === 'skolor' && year === 2026)
        .map(({ version }) => version),
    ).toEqual([1, 2])
    expect((await visitor.send('/budget/ramar', frame)).status).toBe(403)
  })

  test('keeps exceptions with reason, decision and last day, adds them to the budget, and ends them', async () => {
    const given = {
      of: 'skolor:alskolan',
      year: 2026,
      amount: '250 000',
      reason: 'Brand i matsalen.',
      decision: 'BUN 2026-10-13 § 78',
      from: '2026-10-15',
      expiresOn: '2026-12-31',
    }
    const before = decidedSum(decidedBudget(await book(), 2026), 'alskolan')
    const wrong = await controller.send('/budget/undantag', {
      ...given,
      decision: '',
      expiresOn: '2027-03-01',
    })
    expect(wrong.text).toContain(
      '<a href="#decision">Skriv beslutet: organ, datum och paragraf. Utan beslut finns inget undantag.',
    )
    const beyond = await controller.send('/budget/undantag', { ...given, expiresOn: '2027-03-01' })
    expect(beyond.text).toContain('<a href="#expiresOn">Ett undantag gäller inom ett budgetår.')
    expect((await controller.send('/budget/undantag', given)).status).toBe(303)
    expect(decidedSum(decidedBudget(await book(), 2026), 'alskolan') - before).toBe(25_000_000)
    const text = await words(visitor, '/budget/undantag')
    expect(text).toContain('För 2026 finns 1 undantag på 250 tkr tillsammans, 0,62 % av pengarna.')
    expect(text).toContain('Gäller')
    const [exception] = (await book()).exceptions
    const address = `/budget/undantag/${exception?.id}/avsluta`
    expect((await controller.send(address, { endedOn: '2026-10-20', endWhy: '' })).text).toContain(
      '<a href="#endWhy">',
    )
    expect(
      (await controller.send(address, { endedOn: '2026-10-20', endWhy: 'Försäkringen betalade.' })).status,
    ).toBe(303)
    expect((await controller.send(address, { endedOn: '2026-10-21', endWhy: 'Igen.' })).text).toContain(
      'Undantaget är redan avslutat.',
    )
    const later = await ask(database, undefined, '2026-11-28T08:00:00.000Z')
    expect(await words(later, '/budget/undantag')).toContain('Avslutat i förtid')
  })

  test('takes pasted rows of what was counted, all or none, and tells how it turned out', async () => {
    expect(await words(visitor, '/budget/volymer')).toContain(
      'Grundskola 2026: budgeten vilar på vad som räknats vid 4 enheter. Hur det blev är inte inskrivet.',
    )
    const sent = { ar: 2026, regler: 'skolor', stage: 'actual', why: 'Elevregistret 15 oktober 2026' }
    const wrong = await controller.send('/budget/volymer', {
      ...sent,
      rows: 'Enhet\tMått\tDag\tVärde\nAlskolan\tElever\t2025-10-15\tmånga\nEkskolan\telever\t\t3',
    })
    expect(wrong.status).toBe(400)
    expect(wrong.text).toContain('Rad 2: "många" är inget tal som kan räknas här.')
    expect(wrong.text).toContain('Rad 3: Ingen enhet heter "Ekskolan".')
    expect((await book()).inputs.some(({ stage }) => stage === 'actual')).toBe(false)
    const rows =
      'Enhet\tMått\tDag\tVärde\nAlskolan\tElever\t2025-10-15\t190\nFria skolan\telever\t2025-10-15\t84,0'
    expect((await controller.send('/budget/volymer', { ...sent, rows })).status).toBe(303)
    expect(await words(visitor, '/budget/volymer?regler=skolor')).toContain(
      'Det blev 2,1 % mindre tillsammans.',
    )
    const months = 'alskolan\telever\t2026-01-15\t188\nalskolan\telever\t2026-02-15\t187'
    await controller.send('/budget/volymer', { ...sent, rows: months })
    const gathered = await words(visitor, '/budget/volymer?regler=skolor')
    // Pupils are a level: the months are one row with their mean, and the files have each of them.
    expect(gathered).toMatch(/Alskolan Elever – Inte inskrivet 187,5 – Inte inskrivet 2 månader/)
    expect(gathered).toContain('Filerna har varje månad.')
    expect((await visitor.get('/budget/volymer?regler=skolor&tabell=volymer&format=csv')).text).toContain(
      '15 februari 2026',
    )
    const settled = await words(visitor, '/budget/volymer?regler=skolor&fast=25')
    // (188 − 200 + 187 − 200) pupils × 80 000 kr / 12 × 75 %
    expect(settled).toContain('Tillsammans −125 tkr till enheterna.')
    expect((await visitor.send('/budget/volymer', { ...sent, rows })).status).toBe(403)
  })

  test('settles the months by the share that the rules have decided, and asks nobody', async () => {
    const rules = decidedVersion(schoolRules(2026, 4, { settlement: { fixedShare: 0.25 } }))
    const decided = schoolBook()
    const ruleSets = decided.ruleSets.map((each) => (each.year === 2026 ? rules : each))
    await municipalityWith({ ...decided, ruleSets })
    controller = await ask(database, { role: 'controller' })
    const rows = 'alskolan\telever\t2026-01-15\t188\nalskolan\telever\t2026-02-15\t187'
    const sent = { ar: 2026, regler: 'skolor', stage: 'actual', why: 'Elevregistret' }
    await controller.send('/budget/volymer', { ...sent, rows })
    const asked = await words(controller, '/budget/volymer?regler=skolor&fast=90')
    expect(asked).toContain('Reglerna säger att 25 % av priset står kvar.')
    expect(asked).toContain('Tillsammans −125 tkr till enheterna.')
    expect(asked).not.toContain('Fast andel, procent')
  })

  test('holds twelve months against the budget as a year, and leaves out what is zero', async () => {
    const months = [...Array(12).keys()].map((month) => String(month + 1).padStart(2, '0'))
    const rows = months.map((month) => `alskolan\telever\t2026-${month}-15\t210`).join('\n')
    const budget = 'alskolan\telever\t\t200\ncederskolan\tplatser\t\t0'
    const sent = { ar: 2026, regler: 'skolor', why: 'Elevregistret' }
    expect(
      (await controller.send('/budget/volymer', { ...sent, stage: 'budget', rows: budget })).status,
    ).toBe(303)
    expect((await controller.send('/budget/volymer', { ...sent, stage: 'actual', rows })).status).toBe(303)
    const told = await words(visitor, '/budget/volymer?regler=skolor')
    expect(told).toMatch(/Alskolan Elever 200,0 210,0 \+5,0 12 månader/)
    expect(told).toContain('Det blev 5,0 % mer tillsammans.')
    expect(told).not.toMatch(/Cederskolan Platser/)
    expect(told).toContain('Mått som är noll hos en enhet visas inte.')
  })

  test('moves money within a committee, adds it by the assembly, and reopens what was locked', async () => {
    const move = {
      kind: 'reallocation',
      node: 'bun',
      year: 2026,
      reference: 'BUN 2026-10-13 § 79',
      on: '2026-10-13',
      reason: 'En grupp har flyttat.',
      'unit-1': 'alskolan',
      'amount-1': '−100 000',
      'unit-2': 'cederskolan',
      'amount-2': '90 000',
    }
    const nobody = await chair.send('/budget/beslut/fatta', { ...move, 'unit-2': '' })
    expect(nobody.text).toContain('Välj vilken enhet belopp 2 gäller.')
    const uneven = await chair.send('/budget/beslut/fatta', move)
    expect(uneven.text).toContain(
      'En omfördelning tillför inga pengar, men raderna blir -10 000,00 kr'.replace('-', '−'),
    )
    expect((await chair.send('/budget/beslut/fatta', { ...move, 'amount-2': '100 000' })).status).toBe(303)
    const text = await words(visitor, '/budget/beslut')
    expect(text).toContain('Omfördelning: Bildningsnämnden')
    expect(text).toContain('Cederskolan +100 tkr')
    const add = {
      ...move,
      kind: 'supplementary',
      reference: 'KF 2026-10-12 § 101',
      financing: 'Ur årets budgeterade resultat.',
      'amount-1': '200 000',
      'amount-2': '',
    }
    expect((await chair.send('/budget/beslut/fatta', add)).text).toContain(
      'Tilläggsanslag beslutas av fullmäktige.',
    )
    const unpaid = await controller.send('/budget/beslut/registrera', { ...add, node: 'kf', financing: '' })
    expect(unpaid.status).toBe(400)
    expect(unpaid.text).toContain(
      'Skriv hur utgiften ska finansieras. Det ska stå i fullmäktiges beslut (KL 11:15).',
    )
    expect((await controller.send('/budget/beslut/registrera', { ...add, node: 'kf' })).status).toBe(303)
    expect(await words(visitor, '/budget/beslut')).toContain('Finansiering: Ur årets budgeterade resultat.')
    const [entry] = await auditTrail(database, municipality)
    expect([entry?.action, entry?.details]).toMatchObject([
      'budget-supplementary',
      { by: 'registered', node: 'kf' },
    ])
    const adopt = {
      kind: 'adopted',
      node: 'bun',
      year: 2026,
      reference: 'BUN 2026-10-13 § 80',
      on: '2026-10-13',
      reason: '',
    }
    expect((await chair.send('/budget/beslut/fatta', adopt)).text).toContain(
      'Budgeten är redan beslutad och låst.',
    )
    const reopen = { ...adopt, kind: 'reopened', reason: 'En skola hade räknats två gånger.' }
    expect((await chair.send('/budget/beslut/fatta', reopen)).status).toBe(303)
    expect(decidedBudget(await book(), 2026).isLocked('bun')).toBe(false)
    expect((await chair.send('/budget/beslut/fatta', adopt)).status).toBe(303)
    expect(decidedBudget(await book(), 2026).isLocked('bun')).toBe(true)
    const stranger = await ask(database, { role: 'committee-chair', node: 'sn' })
    expect((await stranger.send('/budget/beslut/fatta', move)).status).toBe(403)
  })

  test('opens next year in one action, again without harm, and undoes it while nothing is decided', async () => {
    expect(await words(visitor, '/budget/arsskifte')).toContain('Budgetåret 2027 är inte öppnat.')
    const open = {
      year: 2026,
      raise: 'PKV',
      edition: '2026-09',
      change: '3',
      reference: 'KS 2026-10-06 § 140',
    }
    const wrong = await controller.send('/budget/arsskifte', { ...open, edition: 'september', change: '' })
    expect(wrong.text).toContain('<a href="#edition">')
    expect((await controller.send('/budget/arsskifte', open)).location).toBe('/budget/regler?ar=2027')
    const after = await book()
    expect(after.ruleSets.at(-1)?.document.prices[0]).toMatchObject({
      ore: 8_000_000,
      raisedBy: 'uppräkning-2027',
    })
    expect(after.inputs.filter(({ year }) => year === 2027)).toHaveLength(12)
    expect(after.decisions.filter(({ kind }) => kind === 'year-closed').map(({ year }) => year)).toEqual([
      2023, 2024, 2025,
    ])
    await controller.send('/budget/arsskifte', open)
    const again = await book()
    expect([again.ruleSets.length, again.decisions.length]).toEqual([
      after.ruleSets.length,
      after.decisions.length,
    ])
    expect(
      (await controller.send('/budget/arsskifte/angra', { undoYear: 2027, undoWhy: 'Fel index.' })).status,
    ).toBe(303)
    const undone = await book()
    expect(undone.ruleSets.filter(({ year }) => year === 2027).map((version) => stateOf(version))).toEqual([
      'withdrawn',
    ])
    expect(await words(visitor, '/budget/arsskifte')).toContain('Budgetåret 2027 är inte öppnat.')
    await controller.send('/budget/arsskifte', { ...open, change: '3,5' })
    expect(stateOf((await book()).ruleSets.at(-1) ?? { steps: [] })).toBe('draft')
    expect((await visitor.send('/budget/arsskifte', open)).status).toBe(403)
  })
})

test('a committee adopts what the rules give, exceptions included, and decides the rules it rests on', async () => {
  const proposed = decidedVersion(schoolRules(2026, 1), {
    steps: [{ step: 'proposed', decision: '', on: '2025-10-01', why: 'x', who: 'x' }],
  })
  const prepared = preparedBook([proposed], [2026])
  await municipalityWith({
    ...prepared,
    frames: prepared.frames.map((frame) => ({ ...frame, stage: 'proposed' as const })),
    exceptions: [
      {
        id: 1,
        year: 2026,
        ruleSet: 'skolor',
        unit: 'bokskolan',
        amountOre: 7_000_000 as never,
        reason: 'x',
        decision: 'BUN § 1',
        from: '2026-01-01',
        expiresOn: '2026-06-30',
      },
    ],
  })
  const chair = await ask(database, { role: 'committee-chair', node: 'bun' })
  const assembly = await ask(database, { role: 'assembly-member', node: 'kf' })
  const text = await words(chair, '/budget/beslut?ar=2026')
  expect(text).toContain('Bildningsnämnden: reglerna ger 40,0 mnkr till 4 enheter.')
  expect(text).toContain('Reglerna som bara är föreslagna beslutas samtidigt: Grundskola.')
  const adopt = {
    kind: 'adopted',
    node: 'bun',
    year: 2026,
    reference: 'BUN 2025-12-10 § 95',
    on: '2025-12-10',
    reason: '',
  }
  expect(
    (
      await assembly.send('/budget/beslut/fatta', {
        ...adopt,
        node: 'kf',
        reference: 'KF 2025-11-25 § 120',
        on: '2025-11-25',
      })
    ).status,
  ).toBe(303)
  expect((await chair.send('/budget/beslut/fatta', adopt)).status).toBe(303)
  const after = await book()
  const decided = decidedBudget(after, 2026)
  const rows = [...decided.amounts.values()].flat()
  expect(rows.reduce((sum, { amountOre }) => sum + amountOre, 0)).toBe(4_000_000_000)
  expect(rows.filter(({ ruleSet }) => ruleSet === '')).toEqual([
    { unit: 'bokskolan', ruleSet: '', component: 'undantag', amountOre: 7_000_000 },
  ])
  expect(
    ruleSetsOf(after, 2026).map((version) => [stateOf(version), version.steps.at(-1)?.decision]),
  ).toEqual([['decided', 'BUN 2025-12-10 § 95']])
  expect(after.frames.findLast(({ node }) => node === 'bun')).toMatchObject({
    stage: 'decided',
    decision: 'KF 2025-11-25 § 120',
    version: 2,
  })
})

test('where nothing is registered, every room says what is missing and who adds it', async () => {
  database = await freshDatabase()
  await setUpPlaces(database)
  const visitor = await ask(database)
  for (const [address, missing] of [
    ['/budget', 'Ingen budget finns'],
    ['/budget/ramar', 'Inga ramar finns'],
    ['/budget/undantag', 'Inga undantag finns'],
    ['/budget/volymer', 'Inga regler finns för året'],
    ['/budget/beslut', 'Inget är beslutat för året'],
    ['/budget/arsskifte', 'Inget årsskifte är gjort'],
  ] as const) {
    const { status, text } = await visitor.get(address)
    expect([address, status, text.includes(missing)]).toEqual([address, 200, true])
  }
  expect(schoolBook().decisions).toHaveLength(8)
})
