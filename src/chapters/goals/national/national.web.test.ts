import { beforeAll, expect, test } from 'vitest'
import { exampleApp } from '#chapters/goals/__fixtures__/example-app.ts'

let app: Awaited<ReturnType<typeof exampleApp>>

beforeAll(async () => {
  app = await exampleApp()
}, 60_000)

test('the map says for how many national goals somebody answers, and that the texts are not checked against the law', async () => {
  const { status, text, html } = await app.get('/mal/nationella')
  expect(status).toBe(200)
  expect(text).toMatch(/Någon svarar för \d+ av de \d+ nationella målen\./)
  expect(text).toContain('Inte kontrollerat mot lagtexten i den lydelse som gäller.')
  expect(html).toContain('<article class="national-line" id="skollagen-1-4">')
  expect(html).toContain('href="/mal/nationella/skollagen-1-4"')
  expect((await app.get('/en/mal/nationella')).text).toContain('Who answers for the national goals?')
})

test('the map can be limited to a service, and taken along as a file', async () => {
  const school = await app.get('/mal/nationella?verksamhet=440')
  expect(school.html).toContain('id="skollagen-10-2"')
  expect(school.html).not.toContain('id="lss-5"')
  const file = await app.get('/mal/nationella?verksamhet=440&format=csv')
  expect(file.html).toContain('skollagen 10:2')
  expect(file.html).not.toContain('LSS')
})

test('officials say who answers and by which goal; others see who may', async () => {
  const national = '/mal/nationella/brottsforebyggande-arbete'
  const controller = await app.signedIn('controller')
  expect((await app.get(national)).text).toContain('Ingen har sett på vem som svarar för målet.')
  expect((await app.get(national)).text).toMatch(/Det här gör .*controller/)
  const mapped = { owner: 'ks', goal: '', relation: 'supports' }
  const manager = await app.signedIn('unit-manager', 'bjorkskolan')
  expect((await app.post(`${national}/karta`, mapped, manager)).status).toBe(403)
  const refused = await app.post(`${national}/karta`, { ...mapped, owner: '', goal: 'kunskap' }, controller)
  expect(refused.status).toBe(400)
  expect(refused.text).toContain('Välj vem som svarar för målet.')
  expect(refused.html).toContain('<option value="kunskap" selected')
  expect((await app.post(`${national}/karta`, mapped, controller)).status).toBe(303)
  expect((await app.get(national)).text).toContain('Kommunstyrelsen svarar för målet utan ett eget mål.')
  expect((await app.post(`${national}/ta-bort`, { owner: 'ks', goal: '' }, controller)).status).toBe(303)
  expect((await app.get(national)).text).toContain('Ingen har sett på vem som svarar för målet.')
  expect((await app.post(`${national}/ta-bort`, { owner: 'ks', goal: '' }, controller)).text).toContain(
    'Den raden finns inte i kartan.',
  )
})

test('the profession of the line signs that it has looked through; that of another line does not', async () => {
  const national = '/mal/nationella/skollagen-8-14'
  const review = `${national}/genomgang/forskola`
  const signed = { goal: '', carrier: 'forskola ', reviewedBy: 'Rektorsgruppen' }
  const preschool = await app.signedIn('unit-manager', 'forskolan-kotten')
  expect((await app.post(review, signed, await app.signedIn('unit-manager', 'bjorkskolan'))).status).toBe(403)
  const refused = await app.post(review, { ...signed, reviewedBy: '' }, preschool)
  expect([refused.status, refused.text.includes('Skriv vilka som har gått igenom det.')]).toEqual([400, true])
  expect((await app.post(review, signed, preschool)).status).toBe(303)
  expect((await app.get(national)).text).toContain('Genomgånget den 23 november 2026 av Rektorsgruppen.')
})

test('a national goal of the municipality’s own joins the map', async () => {
  const controller = await app.signedIn('controller')
  const goal = {
    ...{ sv: 'Barn i kommunen lär sig simma.', en: '', law: 'länsöverenskommelsen om simning' },
    ...{ lawChanged: '2026-01-01', profession: 'rektor', services: ['440'] },
  }
  expect((await app.post('/mal/nationella/ny', goal)).status).toBe(403)
  const refused = await app.post(
    '/mal/nationella/ny',
    { ...goal, law: '', lawChanged: '2026-02-30' },
    controller,
  )
  expect(refused.status).toBe(400)
  expect(refused.text).toContain('Skriv var målet står.')
  expect(refused.text).toContain('Skriv en dag i kalendern.')
  expect(refused.html).toContain('>Barn i kommunen lär sig simma.</textarea>')
  expect(refused.html).toMatch(/value="440" checked/)
  const kept = await app.post('/mal/nationella/ny', goal, controller)
  expect([kept.status, kept.location]).toEqual([303, '/mal/nationella/lansoverenskommelsen-om-simning'])
  expect((await app.get('/mal/nationella?verksamhet=440')).text).toContain('Barn i kommunen lär sig simma.')
  expect((await app.get('/mal/nationella/finns-inte')).status).toBe(404)
})
