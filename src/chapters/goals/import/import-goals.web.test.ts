import { beforeAll, expect, test } from 'vitest'
import {
  goalsApp,
  municipality,
  nobody,
  person,
  setUpMunicipality,
  textOf,
} from '#chapters/goals/__fixtures__/goals-app.ts'
import { versionsOf } from '#chapters/goals/book-at.ts'
import { goalBook } from '#chapters/goals/store.ts'
import { freshDatabase, type TestDatabase } from '#test/support/database.ts'

let database: TestDatabase
const controller = person('controller')
const rows = [
  'Mål\tSlag\tÄgare\tBeslut\tGäller från\tSista år\tMått\tEnhet\tUtgångsår\tUtgångsvärde\tMålbana\tBidrar till\tEftersom',
  'Alla är behöriga\t\tKommunfullmäktige\tKF § 1\t2026-01-01\t2028\tBehöriga\tprocent\t2025\t81,5\t2026: 84; 2027: 86\t\t',
  'Alla är behöriga\t\tKommunfullmäktige\tKF § 1\t2026-01-01\t2028\tMeritvärde\tpoäng\t2025\t221\t2027: 226\t\t',
  'Resultatet är 2 procent\tFinansiellt mål\tkf\tKF § 2\t2026-01-01\t2028\t\t\t\t\t\t\t',
  'Alla läser med flyt\t\tbun\tBUN § 3\t2026-01-01\t2027\t\t\t\t\t\tAlla är behöriga\teftersom den som läser klarar mer',
].join('\n')

beforeAll(async () => {
  database = await freshDatabase()
  await setUpMunicipality(database)
})

test('rows are shown before they are saved', async () => {
  const { status, html } = await goalsApp(database, controller).post('/mal/import', { rows })
  expect(status).toBe(200)
  expect(textOf(html)).toContain('Tabellen har 3 mål. Ingenting är sparat ännu.')
  expect(textOf(html)).toMatch(
    /Alla är behöriga\s+Rad 2 · Övergripande mål · Kommunfullmäktige · KF § 1 · 2 mått/,
  )
  expect((await goalBook(database, municipality)).versions).toEqual([])
})

test('a row that can not be read is told by its number, and the rows are kept', async () => {
  const wrong = rows.replace('2026: 84', '2026: bra').replace('\tbun\t', '\tSkolnämnden\t')
  const { status, html } = await goalsApp(database, controller).post('/mal/import', { rows: wrong })
  expect(status).toBe(400)
  expect(textOf(html)).toContain('Rad 2: Rad 1 i målbanan, "2026: bra", går inte att läsa.')
  expect(textOf(html)).toContain('Rad 5: Det finns ingen plats "Skolnämnden" i organisationen.')
  expect(html).toContain('Meritvärde')
  const headless = await goalsApp(database, controller).post('/mal/import', { rows: 'a\tb\n1\t2' })
  expect(textOf(headless.html)).toContain('Det saknas: Mål, Ägare, Beslut.')
})

test('accepted rows become goals with measures and links, all or none', async () => {
  const app = goalsApp(database, controller)
  const astray = rows.replace('\tAlla är behöriga\teftersom', '\tEtt annat mål\teftersom')
  const refused = await app.post('/mal/import', { rows: astray, do: 'accept' })
  expect(textOf(refused.html)).toContain('Rad 5: det finns inget mål ”Ett annat mål” att bidra till.')
  expect((await goalBook(database, municipality)).versions).toEqual([])
  expect((await app.post('/mal/import', { rows, do: 'accept' })).status).toBe(303)
  const book = await goalBook(database, municipality)
  expect(versionsOf(book, 'alla-ar-behoriga')[0]?.measures.map(({ id, title }) => [id, title])).toEqual([
    ['m1', 'Behöriga'],
    ['m2', 'Meritvärde'],
  ])
  expect(book.versions.map(({ kind }) => kind).toSorted()).toEqual(['committee', 'financial', 'overall'])
  expect(book.links).toMatchObject([{ parent: 'alla-ar-behoriga', mechanism: 'den som läser klarar mer' }])
})

test('only those who register goals for the whole municipality may import', async () => {
  for (const actor of [nobody, person('assembly-member', 'kf'), person('unit-manager', 'bjorkskolan')])
    expect((await goalsApp(database, actor).post('/mal/import', { rows, do: 'accept' })).status).not.toBe(303)
  expect((await goalsApp(database, controller).get('/mal/import')).status).toBe(200)
})
