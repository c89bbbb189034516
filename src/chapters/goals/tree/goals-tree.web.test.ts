import { beforeAll, expect, test } from 'vitest'
import {
  goalsApp,
  nobody,
  person,
  setUpGoals,
  setUpMunicipality,
  textOf,
} from '#chapters/goals/__fixtures__/goals-app.ts'
import { freshDatabase, type TestDatabase } from '#test/support/database.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await freshDatabase()
  await setUpMunicipality(database)
  await setUpGoals(database)
})

test('the first sentence says how many overall goals there are, and what the handbook says of that', async () => {
  const { status, html } = await goalsApp(database, nobody).get('/mal')
  expect(status).toBe(200)
  expect(textOf(html)).toContain(
    'Ekbacka har två övergripande mål. Handboken talar om två eller tre: få mål går att komma ihåg, arbeta efter och följa upp. Därtill ett finansiellt mål, som lagen kräver (KL 11:6) och som inte räknas in.',
  )
})

test('a goal stands under the one that it contributes to, with why', async () => {
  const text = textOf((await goalsApp(database, nobody).get('/en/mal')).html)
  expect(text).toContain('because den som läser med flyt klarar alla ämnen')
  expect(text).toMatch(/Alla elever som går ut.*1 goal contributes.*Alla elever läser med flyt/)
})

test('policy directions and financial goals stand apart from the tree', async () => {
  const { html } = await goalsApp(database, nobody).get('/mal')
  const tree = html.slice(html.indexOf('Från fullmäktige till enhet'), html.indexOf('Finansiella mål</h2>'))
  expect(tree).toContain('Äldre är trygga hemma')
  expect(tree).not.toContain('Ekbacka tar klimatansvar')
  expect(tree).not.toContain('Resultatet är minst')
})

test("the reader's own place comes first, with the goals that reach it and their duty", async () => {
  const { html } = await goalsApp(database, person('unit-manager', 'bjorkskolan')).get('/mal')
  const text = textOf(html)
  expect(text).toContain('4 mål når Björkskolan')
  expect(text).toContain(
    '2 övergripande, 1 från nämnd eller förvaltning och 1 eget, med tillsammans 1 mått att följa.',
  )
  expect(html).toContain('href="/mal/lasning-bun/bjorkskolan"')
  expect(text.indexOf('4 mål når Björkskolan')).toBeLessThan(text.indexOf('Från fullmäktige till enhet'))
})

test('words, places and services are looked for, and what fits is shown as a table', async () => {
  const app = goalsApp(database, nobody)
  expect(textOf((await app.get('/mal?q=flyt')).html)).toContain('1 mål passar')
  expect(textOf((await app.get('/mal?q=finns+inte')).html)).toContain('Inget mål passar det du har valt')
  const service = await app.get('/mal?verksamhet=510')
  expect(service.html).toContain('Äldre är trygga hemma')
  expect(service.html).not.toContain('href="/mal/lasning-bun"')
})

test('the goals as they stood another day', async () => {
  const { html } = await goalsApp(database, nobody).get('/mal?dag=2023-03-01')
  const text = textOf(html)
  expect(text).toContain('Målen som de stod den 1 mars 2023.')
  expect(text).not.toContain('läser högt för en vuxen')
})

test('the table comes as a file, whole', async () => {
  const { html, headers } = await goalsApp(database, nobody).get('/mal?format=csv&tabell=mal')
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(html.split('\n').filter((row) => row.includes('KF 2022-11-28'))).toHaveLength(4)
})

test('only those who may are offered to write in a goal', async () => {
  const offered = async (actor: Parameters<typeof goalsApp>[1]) =>
    (await goalsApp(database, actor).get('/mal')).html.includes('href="/mal/nytt"')
  expect(await offered(nobody)).toBe(false)
  expect(await offered(person('auditor', 'kf'))).toBe(false)
  expect(await offered(person('assembly-member', 'kf'))).toBe(true)
  expect(await offered(person('controller'))).toBe(true)
})

test('without goals the page says who writes them in', async () => {
  const empty = await freshDatabase()
  await setUpMunicipality(empty)
  const { status, html } = await goalsApp(empty, nobody).get('/mal')
  expect(status).toBe(200)
  expect(textOf(html)).toContain('Inga mål är registrerade')
})
