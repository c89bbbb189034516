import { beforeAll, expect, test } from 'vitest'
import { fiscalApp } from '#chapters/budget/fiscal/__fixtures__/fiscal-app.ts'
import { fiscalBook } from '#chapters/budget/fiscal/fiscal.store.ts'

let app: Awaited<ReturnType<typeof fiscalApp>>
let controller: Record<string, string>

beforeAll(async () => {
  app = await fiscalApp()
  controller = await app.signedIn('controller')
})

const book = () => fiscalBook(app.database, '9140')
const page = '/budget/ekonomi/bolag'
const seenIn = (html: string) => /name="seen" value="(\d+)"/.exec(html)?.[1] ?? 'missing'

test('says whether the budget accounts for every company, which figures are missing, and what the debt is with them', async () => {
  const { status, text, html } = await app.get(page)
  expect(status).toBe(200)
  expect(text).toContain(
    'Budgeten 2027 redogör för ekonomin i 3 av kommunens 4 bolag. Uppgifter saknas från Ekbacka Stadsnät AB.',
  )
  expect(text).toContain('Ekbacka Stadsnät AB, 2027: kommunens borgen.')
  expect(text).toContain('Ekbacka Stadsnät AB, 2028: inget är inskrivet.')
  expect(text).toContain('Det här gör den som är controller')
  // The account in words follows the order of the table.
  expect(text).toMatch(
    /Redogörelsen i ord AB Ekbackahus .* Ekbacka Energi AB .* Ekbacka Stadsnät AB .* Åsbygdens Avfall AB /,
  )
  expect(html).not.toContain('name="share"')
  const csv = (await app.get(`${page}?format=csv&tabell=skuld-och-borgen`)).html.replaceAll('\u00a0', ' ')
  // 872 of the municipality's own; 691 + 205 + 60 % of 99 − 42 + 30 % of 98 of the companies'.
  expect(csv.split('\r\n').find((line) => line.startsWith('2027'))).toMatch(
    /^2027;872000000;959600000;1831600000;76123[^;]*;;/,
  )
  expect((await app.get(`/en${page}`)).text).toContain(
    "The budget for 2027 accounts for the finances of 3 of the municipality's 4 companies.",
  )
})

test('the panel shows the companies of the budget year, and leads on', async () => {
  const { text, html } = await app.get('/budget/ekonomi')
  expect(text).toContain('Vad gör bolagen?')
  expect(html).toContain(`href="${page}/ekbacka-stadsnat"`)
  expect((await app.get('/budget/ekonomi?format=csv&tabell=bolagen')).html).toContain(
    'Åsbygdens Avfall AB;0,3;1800000',
  )
})

test('a company is entered by the controller alone, with every fault at its field', async () => {
  const whole = { name: 'Ekbacka Badhus AB', share: '50,5', from: '2027', until: '', reason: 'Nytt bolag' }
  expect((await app.post(page, whole, await app.signedIn('assembly-member', 'kf'))).status).toBe(403)
  const faulty = await app.post(
    page,
    { ...whole, name: '', share: '120', until: '2026', reason: '' },
    controller,
  )
  expect(faulty.status).toBe(400)
  for (const said of [
    'Skriv bolagets namn.',
    'Skriv ägd andel i procent, mer än 0 och högst 100.',
    'Skriv ett år efter det första, eller lämna tomt.',
    'Skriv varför bolaget skrivs in eller ändras.',
  ]) {
    expect(faulty.text).toContain(said)
  }
  expect(faulty.html).toMatch(/name="share"[^>]*value="120"|value="120"[^>]*name="share"/)
  const sent = await app.post(page, whole, controller)
  expect([sent.status, sent.location]).toEqual([303, `${page}/ekbacka-badhus-ab`])
  expect((await book()).companies.find(({ id }) => id === 'ekbacka-badhus-ab')).toMatchObject({
    ...{ version: 1, shareOwned: 0.505, from: 2027, who: 'controller' },
  })
  expect((await app.get(page)).text).toContain('Ekbacka Badhus AB, 2027: inget är inskrivet.')
})

test('a year is written in thousands of kronor: what is empty is missing, what is 0 is nothing', async () => {
  const address = `${page}/ekbacka-stadsnat/ar`
  const { html } = await app.get(`${page}/ekbacka-stadsnat?ar=2027`, controller)
  expect(html).toMatch(/name="debt"[^>]*value="99\u00a0000"|value="99\u00a0000"[^>]*name="debt"/)
  const year = {
    ...{ year: '2027', stage: 'budget', result: '-4 100', contribution: '4000', dividend: '0' },
    ...{ investments: '14000', debt: '99000', lent: '42000', guarantee: '57 000' },
    ...{ account: 'Plan för balans.', source: 'Affärsplan, rättad', seen: seenIn(html) },
  }
  const faulty = await app.post(address, { ...year, lent: '120000', result: 'x', source: '' }, controller)
  expect(faulty.status).toBe(400)
  expect(faulty.text).toContain('Skriv ett tal i tkr, som 1 234,5, eller lämna fältet tomt.')
  expect(faulty.text).toContain('Bolaget kan inte ha lånat mer av kommunen än det har i lån.')
  expect(faulty.text).toContain('Skriv var siffrorna kommer ifrån')
  const early = await app.post(address, { ...year, year: '2020' }, controller)
  expect([early.status, early.text.includes('Bolaget hör inte till koncernen det året.')]).toEqual([
    400,
    true,
  ])
  expect((await app.post(address, year, controller)).status).toBe(303)
  const versions = (await book()).companyYears.filter(
    (each) => each.company === 'ekbacka-stadsnat' && each.year === 2027,
  )
  expect(versions.map(({ version, figures }) => [version, figures.guaranteeOre])).toEqual([
    [1, undefined],
    [2, 5_700_000_000],
  ])
  expect((await app.get(page)).text).not.toContain('Ekbacka Stadsnät AB, 2027')
  const later = await app.get(`${page}/ekbacka-stadsnat?ar=2028`, controller)
  expect(later.html).toMatch(/<option value="plan" selected/)
  const second = await app.post(address, { ...year, guarantee: '60 000' }, controller)
  expect(second.status).toBe(400)
  expect(second.text).toContain('Kommunens borgen 57 000 60 000')
})

test('the particulars of a company have versions, and one that left the group asks for nothing more', async () => {
  const own = `${page}/asbygdens-avfall`
  expect((await app.get(own, controller)).html).toContain('name="until"')
  const change = {
    name: 'Åsbygdens Avfall AB',
    share: '30',
    from: '2024',
    until: '2028',
    reason: 'Andelen säljs',
  }
  expect((await app.post(`${own}/andra`, { ...change, seen: '0' }, controller)).status).toBe(400)
  expect((await app.post(`${own}/andra`, { ...change, seen: '1' }, controller)).status).toBe(303)
  const { text } = await app.get(own)
  expect(text).toContain('Kommunen äger 30 % av Åsbygdens Avfall AB.')
  expect(text).toContain('Bolaget ingår inte längre i koncernen från 2028.')
  expect(text).toContain('Andelen säljs')
  expect((await app.get(`${page}/inget`)).status).toBe(404)
})

test('where nothing has been entered, the page says what the Act asks for and who enters it', async () => {
  const empty = await fiscalApp({ isEmpty: true })
  expect((await empty.get(page)).text).toContain(
    'Inga bolag är inskrivna Budgeten ska redogöra för ekonomin i de kommunala koncernföretagen (KL 11:6 a).',
  )
})
