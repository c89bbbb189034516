import { beforeAll, expect, test } from 'vitest'
import {
  behoriga,
  goalsApp,
  municipality,
  nobody,
  person,
  setUpGoals,
  setUpMunicipality,
  textOf,
} from '#chapters/goals/__fixtures__/goals-app.ts'
import { insertGoalVersion } from '#chapters/goals/form/edit.store.ts'
import { goalBook } from '#chapters/goals/store.ts'
import { freshDatabase, type TestDatabase } from '#test/support/database.ts'

let database: TestDatabase
const card = '/mal/alla-behoriga'

beforeAll(async () => {
  database = await freshDatabase()
  await setUpMunicipality(database)
  await setUpGoals(database)
  await insertGoalVersion(database, municipality, {
    ...behoriga,
    ...{ version: 2, edit: 'level', from: '2025-01-01', decision: 'KF 2024-11-25 § 131' },
    ...{ reason: 'Utfallet blev svagt.', consequence: 'Skolorna får längre tid.' },
    measures: behoriga.measures.map((measure) => ({
      ...measure,
      targets: measure.targets.map((target) => (target.year === 2026 ? { ...target, value: 88 } : target)),
    })),
  })
})

async function page(address = card, actor = nobody) {
  const { status, html } = await goalsApp(database, actor).get(address)
  return { status, html, text: textOf(html) }
}

test('the card says how long the goal holds, whom it reaches, and what it rests on', async () => {
  const { status, text } = await page()
  expect(status).toBe(200)
  expect(text).toContain('Målet gäller från den 1 januari 2023 till och med 2027 och når 3 enheter.')
  expect(text).toContain('Vilar på skollagen 1:4')
  expect(text).toContain('Beslut KF 2024-11-25 § 131')
})

test('an outcome is registered by the manager of the place, and told against the target', async () => {
  const app = goalsApp(database, person('controller'))
  const sent = await app.post(`${card}/utfall`, {
    ...{ measure: 'm1', place: 'kf', year: '2025', value: '86,4', source: 'Kolada N15428' },
  })
  expect([sent.status, sent.location]).toEqual([303, `${card}#matt-m1`])
  const { text, html } = await page()
  expect(text).toContain(
    'Behöriga till yrkesprogram blev 86,4\u00a0% år 2025. Målnivån var 88\u00a0%: den nåddes inte.',
  )
  expect(html).toContain('class="chart-svg target-chart"')
  const csv = await goalsApp(database, nobody).get(`${card}?format=csv&tabell=bana-m1`)
  expect(csv.html).toContain('2025;88;86,4;Kolada N15428')
})

test('an outcome that can not be read comes back with what was written', async () => {
  const { status, html } = await goalsApp(database, person('controller')).post(`${card}/utfall`, {
    ...{ measure: 'm1', place: 'kf', year: 'i fjol', value: 'nittio', source: 'skolans egen mätning' },
  })
  expect(status).toBe(400)
  expect(textOf(html)).toContain('Skriv året med fyra siffror.')
  expect(html).toContain('value="nittio"')
  expect(html).toContain('value="skolans egen mätning"')
})

test('those without a mandate at the place may not register outcomes', async () => {
  const fields = { measure: 'm1', place: 'kf', year: '2025', value: '1', source: 'x' }
  for (const actor of [nobody, person('unit-manager', 'bjorkskolan'), person('assembly-member', 'kf')])
    expect((await goalsApp(database, actor).post(`${card}/utfall`, fields)).status).not.toBe(303)
  const book = await goalBook(database, municipality)
  expect(book.outcomes.filter(({ value }) => value === 1)).toEqual([])
})

test('a lowered level is told with before and after, reason and consequence', async () => {
  const { html, text } = await page()
  expect(html).toContain('id="version-2"')
  expect(text).toMatch(
    /1 januari 2025: Ändrad nivå.*Skäl: Utfallet blev svagt\. För enheterna: Skolorna får längre tid\./s,
  )
  expect(text).toMatch(/Behöriga till yrkesprogram\s+2026: 92\u00a0%\s+→\s+88\u00a0%\s+sänkt/)
})

test('words that make a goal hard to follow up are marked, with why and what to do', async () => {
  const { html, text } = await page('/mal/klimat')
  expect(html).not.toContain('id="granskning"')
  expect(text).toContain('Inriktningen gäller')
  expect((await page('/mal/trygga-aldre')).text).toContain(
    'Så som målet står är det svårt att säga om det har nåtts.',
  )
})

test('links lead up and down with their mechanism', async () => {
  const { html, text } = await page('/en/mal/lasning-bun')
  expect(html).toContain('href="/en/mal/alla-behoriga"')
  expect(html).toContain('href="/en/mal/lasning-bjorkskolan"')
  expect(text).toContain('because flyt kommer av att läsa ofta')
})

test('actions are shown to those who may; the others are told who may', async () => {
  expect((await page()).text).toContain('Beslut om ett mål fattas där det är antaget.')
  expect((await page(card, person('assembly-member', 'kf'))).html).toContain(`href="${card}/andra"`)
  const unit = await page(card, person('unit-manager', 'bjorkskolan'))
  expect(unit.html).toContain(`href="${card}/bryt-ner"`)
  expect(unit.html).not.toContain(`href="${card}/andra"`)
})

test('how many units do what with the goal', async () => {
  expect((await page()).text).toMatch(/Läget i enheterna\s+3\s+ännu inte besvarat/)
})

test('a goal that is not there is 404', async () => {
  const { status, text } = await page('/mal/finns-inte')
  expect(status).toBe(404)
  expect(text).toContain('Det finns inget mål ”finns-inte”. Välj ett i målträdet.')
})
