import { beforeAll, expect, test } from 'vitest'
import {
  aGoal,
  behoriga,
  goalsApp,
  municipality,
  nobody,
  setUpGoals,
  setUpMunicipality,
  textOf,
} from '#chapters/goals/__fixtures__/goals-app.ts'
import { insertGoalVersion, registerOutcome } from '#chapters/goals/form/edit.store.ts'
import { freshDatabase, type TestDatabase } from '#test/support/database.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await freshDatabase()
  await setUpMunicipality(database)
  await setUpGoals(database)
  const jobb = aGoal({ goal: 'jobb', wording: 'Alla har ett arbete att gå till.' })
  await insertGoalVersion(database, municipality, jobb)
  await insertGoalVersion(database, municipality, {
    ...{ ...jobb, version: 2, edit: 'dropped', from: '2025-01-01' },
    ...{ reason: 'Nytt mål', consequence: 'Ingen' },
  })
  const author = { municipality, who: 'Kim', account: '', at: '2025-03-01T08:00:00.000Z', by: 'registered' }
  await registerOutcome(
    database,
    { ...author, by: 'registered' },
    {
      ...{ goal: 'alla-behoriga', measure: 'm1', year: 2024, value: 82, source: 'Kolada' },
    },
  )
  await insertGoalVersion(database, municipality, {
    ...behoriga,
    ...{ version: 2, edit: 'carried', from: '2025-01-01' },
    measures: behoriga.measures.map((measure) => ({
      ...measure,
      targets: [
        { year: 2024, value: 84 },
        { year: 2025, value: 85 },
        { year: 2026, value: 86 },
      ],
    })),
  })
})

test('the first sentence says how many goals went on to the next budget, and how long they live', async () => {
  const { status, html } = await goalsApp(database, nobody).get('/mal/over-tid')
  expect(status).toBe(200)
  expect(textOf(html)).toContain(
    'Av de 2 övergripande mål som gällde vid ingången av 2025 följde 2 med till 2026. Mer än hälften av 3 mål lever fortfarande: 1 har utgått. Så få mål ger ett osäkert mått.',
  )
})

test('the goals are layers and the survival a stepped curve, each with its figures as a table', async () => {
  const { html } = await goalsApp(database, nobody).get('/en/mal/over-tid')
  expect(html).toContain('class="chart-svg strata-chart"')
  expect(html).toContain('data-goal="jobb"')
  expect(html).toContain('class="chart-svg survival-chart"')
  expect(textOf(html)).toContain('A step curve. after 2.0 years 67%.')
})

test('a level moved towards a weak outcome, and not said, is told with before and after', async () => {
  const { html } = await goalsApp(database, nobody).get('/mal/over-tid')
  expect(html).toContain('href="/mal/alla-behoriga#version-2"')
  expect(textOf(html)).toMatch(
    /Behöriga till yrkesprogram: nivån för 2025 gick från 88\u00a0% till 85\u00a0% den 1 januari 2025\.\s+Utfallet 2024 blev 82\u00a0% mot 84\u00a0%\. Ändringen kallades ”Fört vidare”\./,
  )
})

test('the tables come as files', async () => {
  const { get } = goalsApp(database, nobody)
  const carried = await get('/mal/over-tid?format=csv')
  expect(carried.html).toContain('2025;3;2;2;')
  const lives = await get('/mal/over-tid?format=csv&tabell=livslangder')
  expect(lives.html).toContain('Alla har ett arbete att gå till.;2023-01-01;2025-01-01')
})

test('without goals the page says what is missing', async () => {
  const empty = await freshDatabase()
  await setUpMunicipality(empty)
  expect(textOf((await goalsApp(empty, nobody).get('/mal/over-tid')).html)).toContain(
    'Inga övergripande mål är registrerade över tid',
  )
})
