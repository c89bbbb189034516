import { beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import {
  aGoal,
  clearGoals,
  goalsApp,
  municipality,
  nobody,
  person,
  setUpGoals,
  setUpMunicipality,
  textOf,
  today,
} from '#chapters/goals/__fixtures__/goals-app.ts'
import { goalsAt, versionsOf } from '#chapters/goals/book-at.ts'
import { goalBook } from '#chapters/goals/store.ts'
import type { Actor } from '#identity/model.ts'
import { auditTrail } from '#store/audit.ts'
import { statement } from '#store/db.ts'
import { freshDatabase, type TestDatabase } from '#test/support/database.ts'
import { noteInTrail } from '#test/support/trail.ts'
import { insertGoalVersion } from './edit.store.ts'

let database: TestDatabase
const member = person('assembly-member', 'kf')

beforeAll(async () => {
  database = await freshDatabase()
  await setUpMunicipality(database)
})

beforeEach(async () => {
  await clearGoals(database)
  await setUpGoals(database)
})

const book = () => goalBook(database, municipality)
const fields = {
  ...{ place: 'kf', kind: 'goal', wording: 'Ingen ung i Ekbacka är utan arbete eller studier år 2030' },
  ...{ horizon: '2030', from: '2027-01-01', decision: 'KF 2026-11-23 § 150' },
  ...{ law: 'skollagen 29:9', serves: 'unga 16–20 år', 'title-1': 'Unga utan sysselsättning' },
  ...{ 'unit-1': 'procent', 'better-1': 'lower', 'baseline-year-1': '2025', 'baseline-value-1': '7,9' },
  ...{ 'targets-1': '2027\t6\n2030\t3,5', 'reports-1': '2' },
}

test('the assembly adopts a goal, with its measure and its decision', async () => {
  const { status, location } = await goalsApp(database, member).post('/mal/nytt', fields)
  expect([status, location]).toEqual([303, '/mal/ingen-ung-i-ekbacka-ar-utan-arbete'])
  const [version] = versionsOf(await book(), 'ingen-ung-i-ekbacka-ar-utan-arbete')
  expect(version).toMatchObject({
    ...{ edit: 'new', kind: 'overall', owner: 'kf', horizon: 2030, from: '2027-01-01' },
    anchor: { law: 'skollagen 29:9', serves: 'unga 16–20 år' },
    measures: [
      {
        ...{ id: 'm1', unit: 'procent', better: 'lower', baseline: { year: 2025, value: 7.9 } },
        targets: [
          { year: 2027, value: 6 },
          { year: 2030, value: 3.5 },
        ],
      },
    ],
  })
  const [entry] = await auditTrail(database, municipality)
  expect(entry).toMatchObject({
    action: 'goal-adopted',
    who: 'assembly-member kf',
    why: 'KF 2026-11-23 § 150',
    details: { by: 'decided', account: 'assembly-member-kf' },
  })
})

test('what is wrong is told all at once, and everything written is kept', async () => {
  const { status, html } = await goalsApp(database, member).post('/mal/nytt', {
    ...fields,
    ...{ decision: '', 'targets-1': '2027 sex', horizon: 'snart', serves: '' },
  })
  const text = textOf(html)
  expect(status).toBe(400)
  expect(text).toContain('Skriv beslutet som målet vilar på')
  expect(text).toContain('Rad 1 i målbanan, "2027 sex", går inte att läsa.')
  expect(text).toContain('Skriv sista året som målet är tänkt för, med fyra siffror.')
  expect(text).toContain('Skriv vem målet är till för')
  expect(html).toContain('Ingen ung i Ekbacka är utan arbete')
  expect(html).toContain('2027 sex</textarea>')
  expect((await book()).versions).toHaveLength(6)
})

test('the wording is reviewed without anything being saved', async () => {
  const { status, html } = await goalsApp(database, member).post('/mal/nytt', {
    ...fields,
    ...{ wording: 'Kommunen ska verka för trygghet', do: 'review', 'title-1': '', 'targets-1': '' },
  })
  expect(status).toBe(200)
  expect(html).toContain('<mark class="lint-weakness">verka för')
  expect(textOf(html)).toContain('Ingenting är sparat ännu.')
  expect((await book()).versions).toHaveLength(6)
})

test('one more measure is asked for by a button, and what is written is kept', async () => {
  const { html } = await goalsApp(database, member).post('/mal/nytt', { ...fields, do: 'add-measure' })
  expect(html).toContain('name="title-2"')
  expect(html).toContain('value="Unga utan sysselsättning"')
})

test('a goal above the limit asks which one goes, and drops it in the same breath', async () => {
  await insertGoalVersion(database, municipality, aGoal({ goal: 'tredje', wording: 'Det tredje målet' }))
  const app = goalsApp(database, member)
  const asked = await app.post('/mal/nytt', fields)
  expect(asked.status).toBe(400)
  expect(textOf(asked.html)).toContain(
    'Med det här målet blir de övergripande målen 4 stycken. Handboken talar om högst 3.',
  )
  const answered = { ...fields, goes: 'tredje', goesConsequence: 'Enheterna slutar rapportera det.' }
  expect((await app.post('/mal/nytt', answered)).status).toBe(303)
  const after = await book()
  expect(goalsAt(after, '2027-01-01').goals.filter(({ kind }) => kind === 'overall')).toHaveLength(3)
  expect(versionsOf(after, 'tredje').at(-1)).toMatchObject({
    ...{ edit: 'dropped', from: '2027-01-01', decision: 'KF 2026-11-23 § 150' },
    consequence: 'Enheterna slutar rapportera det.',
  })
  expect(after.limitAnswers).toMatchObject([{ dropped: 'tredje', reason: '' }])
})

test('none goes only with a reason; a financial goal is not asked about', async () => {
  await insertGoalVersion(database, municipality, aGoal({ goal: 'tredje', wording: 'Det tredje målet' }))
  const app = goalsApp(database, member)
  const without = await app.post('/mal/nytt', { ...fields, goes: 'none' })
  expect(textOf(without.html)).toContain('Skriv varför inget mål utgår och i vilket beslut det står.')
  const withReason = { ...fields, goes: 'none', goesReason: 'Fullmäktige vill ha fyra, KF § 150.' }
  expect((await app.post('/mal/nytt', withReason)).status).toBe(303)
  expect((await book()).limitAnswers).toMatchObject([{ reason: 'Fullmäktige vill ha fyra, KF § 150.' }])
  expect((await app.post('/mal/nytt', { ...fields, kind: 'financial' })).status).toBe(303)
})

test('only those with the mandate at the very place decide; officials register what was decided', async () => {
  const send = async (actor: Parameters<typeof goalsApp>[1], address: string, place = 'kf') =>
    (await goalsApp(database, actor).post(address, { ...fields, place })).status
  expect(await send(nobody, '/mal/nytt')).not.toBe(303)
  expect(await send(person('committee-chair', 'bun'), '/mal/nytt')).toBe(403)
  expect(await send(person('unit-manager', 'bjorkskolan'), '/mal/nytt', 'lindskolan')).toBe(403)
  expect(await send(member, '/mal/nytt/registrera')).toBe(403)
  expect(await send(person('controller'), '/mal/nytt')).toBe(403)
  expect(await send(person('controller'), '/mal/nytt/registrera')).toBe(303)
  expect(await send(member, '/mal/nytt', 'finns-inte')).toBe(404)
})

test('the form is shown where the reader has a mandate; who has several is asked where', async () => {
  const own = await goalsApp(database, person('committee-chair', 'bun')).get('/mal/nytt')
  expect(textOf(own.html)).toContain('Målet antas av Barn- och utbildningsnämnden')
  expect(own.html).toContain('action="/mal/nytt"')
  const staff = await goalsApp(database, person('controller')).get('/en/mal/nytt')
  expect(textOf(staff.html)).toContain('Where is the goal adopted?')
  const chosen = await goalsApp(database, person('controller')).get('/mal/nytt?plats=bun')
  expect(chosen.html).toContain('action="/mal/nytt/registrera"')
  expect(textOf((await goalsApp(database, nobody).get('/mal/nytt')).html)).toContain(
    'Du kan läsa målen men inte besluta om dem.',
  )
})

const change = {
  ...{ place: 'kf', kind: 'goal', horizon: '2027', from: today, decision: 'KF 2026-11-23 § 151' },
  ...{ wording: 'Alla elever som går ut årskurs 9 år 2027 är behöriga till gymnasiet' },
  ...{ law: 'skollagen 1:4', serves: 'elever i årskurs 1–9', 'id-1': 'm1', 'kpi-1': 'n15428' },
  ...{ 'title-1': 'Behöriga till yrkesprogram', 'unit-1': 'procent', 'baseline-year-1': '2022' },
  ...{ 'baseline-value-1': '81,5', 'targets-1': '2024 84\n2025 88\n2026 90', 'reports-1': '2' },
  ...{ edit: 'wording', reason: 'Utfallet blev svagt.', consequence: 'Skolorna får längre tid.' },
}

test('a lowered level must be said to be one', async () => {
  const app = goalsApp(database, member)
  const hidden = await app.post('/mal/alla-behoriga/andra', change)
  expect(hidden.status).toBe(400)
  expect(textOf(hidden.html)).toContain(
    'Nivån sänks för 2026. Välj Ändrad nivå, så att sänkningen syns i målets historik.',
  )
  const said = await app.post('/mal/alla-behoriga/andra', { ...change, edit: 'level' })
  expect([said.status, said.location]).toEqual([303, '/mal/alla-behoriga#version-2'])
  const page = textOf((await app.get('/mal/alla-behoriga?dag=2027-02-01')).html)
  expect(page).toMatch(/2026: 92\u00a0%\s+→\s+90\u00a0%\s+sänkt/)
})

test('a change needs its kind, a reason and what it means for the units', async () => {
  const { status, html } = await goalsApp(database, member).post('/mal/alla-behoriga/andra', {
    ...change,
    ...{ edit: '', reason: '', consequence: '' },
  })
  const text = textOf(html)
  expect(status).toBe(400)
  expect(text).toContain('Välj vilken sorts ändring det är.')
  expect(text).toContain('Skriv varför målet ändras.')
  expect(text).toContain('Skriv vad ändringen betyder för enheterna som arbetar efter målet.')
})

test('a goal carried over says what it said; its time may be extended', async () => {
  const app = goalsApp(database, member)
  const targets = { 'targets-1': '2024 84\n2025 88\n2026 92\n2028 95', horizon: '2028' }
  const moved = { ...change, ...targets, edit: 'carried', wording: 'Fler elever är behöriga' }
  expect(textOf((await app.post('/mal/alla-behoriga/andra', moved)).html)).toContain(
    'Ett mål som förs vidare oförändrat behåller sin lydelse',
  )
  const extended = { ...change, ...targets, edit: 'carried' }
  expect((await app.post('/mal/alla-behoriga/andra', extended)).status).toBe(303)
  expect(versionsOf(await book(), 'alla-behoriga').at(-1)).toMatchObject({ edit: 'carried', horizon: 2028 })
})

test('the review of a change shows before and after', async () => {
  const { html } = await goalsApp(database, member).post('/mal/alla-behoriga/andra', {
    ...change,
    do: 'review',
  })
  expect(textOf(html)).toMatch(
    /Det här ändras\s+Behöriga till yrkesprogram\s+2026: 92\u00a0%\s+→\s+90\u00a0%/,
  )
})

test('a measure is taken away without script', async () => {
  const app = goalsApp(database, member)
  const sent = await app.post('/mal/alla-behoriga/andra', { ...change, edit: 'measure', 'remove-1': 'yes' })
  expect(sent.status).toBe(303)
  expect(versionsOf(await book(), 'alla-behoriga').at(-1)?.measures).toEqual([])
})

test('a goal is dropped with reason, consequence and decision, and can be taken back as it stood', async () => {
  const app = goalsApp(database, member)
  const form = await app.get('/mal/trygga-aldre/utga')
  expect(textOf(form.html)).toContain('3 enheter arbetar efter målet i dag')
  const empty = await app.post('/mal/trygga-aldre/utga', { from: today, reason: 'Målet är nått.' })
  expect(empty.status).toBe(400)
  expect(empty.html).toContain('Målet är nått.</textarea>')
  const drop = {
    from: today,
    reason: 'Målet är nått.',
    consequence: 'Ingen rapport mer.',
    decision: 'KF § 1',
  }
  expect((await app.post('/mal/trygga-aldre/utga', drop)).status).toBe(303)
  expect(goalsAt(await book(), today).goal('trygga-aldre')).toBeUndefined()
  expect(textOf((await app.get('/mal/trygga-aldre')).html)).toContain('Målet utgick den 23 november 2026.')
  expect(textOf((await app.post('/mal/trygga-aldre/utga', drop)).html)).toContain('Målet har redan utgått.')
  const back = { ...drop, reason: 'Det behövs.', consequence: 'Som förut.', decision: 'KF § 2' }
  expect((await app.post('/mal/trygga-aldre/aterta', back)).status).toBe(303)
  expect(goalsAt(await book(), today).goal('trygga-aldre')).toMatchObject({
    ...{ edit: 'carried', version: 3, wording: 'Äldre är trygga hemma' },
  })
})

test('nobody else may drop a goal', async () => {
  const drop = { from: today, reason: 'x', consequence: 'y', decision: 'z' }
  const status = async (actor: Parameters<typeof goalsApp>[1], address: string) =>
    (await goalsApp(database, actor).post(address, drop)).status
  expect(await status(nobody, '/mal/trygga-aldre/utga')).not.toBe(303)
  expect(await status(person('committee-chair', 'von'), '/mal/trygga-aldre/utga')).toBe(403)
  expect(await status(person('unit-manager', 'solgarden'), '/mal/trygga-aldre/utga/registrera')).toBe(403)
  expect(await status(member, '/mal/finns-inte/utga')).toBe(404)
  expect((await book()).versions).toHaveLength(6)
})

const translation = {
  ...{ place: 'bun', use: 'own', mechanism: 'Eftersom frånvaro leder till att elever missar stoffet.' },
  ...{ wording: 'Ingen elev har mer än 10 procent frånvaro', horizon: '2027', from: today },
  ...{ decision: 'BUN 2026-12-08 § 88, förvaltningschefens underskrift 2026-12-10', law: '', serves: '' },
}

test('a committee translates the goal, and says why that contributes', async () => {
  const chair = goalsApp(database, person('committee-chair', 'bun'))
  const form = await chair.get('/mal/alla-behoriga/bryt-ner')
  expect(textOf(form.html)).toContain('Ni har redan ett mål som bidrar hit:')
  const { status, location } = await chair.post('/mal/alla-behoriga/bryt-ner', translation)
  expect([status, location]).toEqual([303, '/mal/ingen-elev-har-mer-an-10-procent'])
  expect((await book()).links).toContainEqual({
    ...{ child: 'ingen-elev-har-mer-an-10-procent', parent: 'alla-behoriga', usedAsIs: false, from: today },
    mechanism: 'frånvaro leder till att elever missar stoffet',
  })
})

test('the same words are refused unless the goal is said to be used as it is', async () => {
  const unit = goalsApp(database, person('unit-manager', 'bjorkskolan'))
  const copy = { ...translation, place: 'bjorkskolan', wording: 'Alla elever läser med flyt i årskurs 3.' }
  const refused = await unit.post('/mal/lasning-bun/bryt-ner', { ...copy, mechanism: '' })
  expect(refused.status).toBe(400)
  expect(textOf(refused.html)).toContain('Lydelsen är densamma som målets ovanför.')
  expect(textOf(refused.html)).toContain('Skriv varför målet bidrar')
  expect((await unit.post('/mal/lasning-bun/bryt-ner', { ...copy, use: 'as-is' })).status).toBe(303)
  expect(versionsOf(await book(), 'alla-elever-laser-med-flyt-i-arskurs')).toMatchObject([
    { kind: 'unit', owner: 'bjorkskolan', wording: 'Alla elever läser med flyt i årskurs 3' },
  ])
})

test('a goal is taken in at a place under its owner, by those with the mandate there', async () => {
  const status = async (actor: Parameters<typeof goalsApp>[1], place: string, goal = 'lasning-bun') =>
    (await goalsApp(database, actor).post(`/mal/${goal}/bryt-ner`, { ...translation, place })).status
  expect(await status(person('unit-manager', 'lindskolan'), 'bjorkskolan')).toBe(403)
  expect(await status(person('unit-manager', 'solgarden'), 'solgarden')).toBe(404)
  expect(await status(nobody, 'bun', 'alla-behoriga')).not.toBe(303)
})

test('addresses where forms are sent lead back to the form', async () => {
  const { app } = goalsApp(database, nobody)
  for (const [address, form] of [
    ['/mal/nytt/registrera', '/mal/nytt'],
    ['/mal/trygga-aldre/aterta', '/mal/trygga-aldre/utga'],
    ['/en/mal/trygga-aldre/andra/registrera', '/en/mal/trygga-aldre/andra'],
  ] as const)
    expect((await app.request(address)).headers.get('location')).toBe(form)
})

test('a form acts today: a day in its address doesn’t lift a unit’s goal to the assembly', async () => {
  const late = statement(
    'goals test a later school',
    z.unknown(),
    `insert into organisation_version
       (municipality_id, node_id, valid_from, parent_id, name, kind, activity_codes, sort_order, added_by)
     values ($1, 'nyskolan', '2024-07-01', 'grund', 'Nyskolan', 'unit', '{440}', 99, 1) on conflict do nothing`,
  )
  await database.all(late, [municipality])
  await noteInTrail(database, municipality)
  const goal = aGoal({ goal: 'mal-nyskolan', wording: 'Alla på Nyskolan läser varje dag', kind: 'unit' })
  await insertGoalVersion(database, municipality, { ...goal, owner: 'nyskolan', from: '2024-08-01' })
  const manager: Actor = {
    ...{ kind: 'person', municipality, account: 'rektor', name: 'Rektor', example: false },
    mandates: [{ role: 'unit-manager', path: ['kf', 'bun', 'bof', 'grund', 'nyskolan'] }],
  }
  const change = {
    ...fields,
    edit: 'wording',
    reason: 'Tydligare',
    consequence: 'Inga',
    goes: 'none',
    goesReason: 'x',
  }
  await goalsApp(database, manager).post('/mal/mal-nyskolan/andra?dag=2023-06-01', change)
  expect(versionsOf(await book(), 'mal-nyskolan').map(({ owner, kind }) => [owner, kind])).toEqual(
    Array.from({ length: 2 }, () => ['nyskolan', 'unit']),
  )
})
