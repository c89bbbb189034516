import { beforeAll, expect, test } from 'vitest'
import { exampleApp } from '#chapters/goals/__fixtures__/example-app.ts'

let app: Awaited<ReturnType<typeof exampleApp>>
let as: Record<'controller' | 'manager' | 'assembly' | 'committee', Record<string, string>>

beforeAll(async () => {
  app = await exampleApp()
  as = {
    controller: await app.signedIn('controller'),
    manager: await app.signedIn('unit-manager', 'bjorkskolan'),
    assembly: await app.signedIn('assembly-member', 'kf'),
    committee: await app.signedIn('committee-chair', 'socialnamnden'),
  }
}, 60_000)

test('the talks say which rule holds, that one goes on and when the next is due', async () => {
  const { status, text, html } = await app.get('/mal/samtal')
  expect(status).toBe(200)
  expect(text).toContain(
    'Ordningen mellan målen sattes i samtalet den 17 mars 2025. Ett samtal pågår sedan den 29 september 2026. Nästa samtal ska hållas senast den 29 september 2027.',
  )
  expect(html).toContain('href="/mal/konflikter#ta-upp"')
  expect(text).toContain('slutade i en ordning')
  expect((await app.get('/en/mal/samtal')).text).toContain('What goes first when goals collide?')
})

test('a talk is begun with its bodies, by those who run it', async () => {
  const talk = { heldOn: '2026-11-20', bodies: ['ks', 'socialnamnden'] }
  expect((await app.post('/mal/samtal', talk, as.manager)).status).toBe(403)
  const refused = await app.post(
    '/mal/samtal',
    { heldOn: '2026-12-24', bodies: ['socialnamnden'] },
    as.controller,
  )
  expect(refused.status).toBe(400)
  expect(refused.text).toContain('Skriv en dag i kalendern, senast i dag.')
  expect(refused.html).toContain('value="2026-12-24"')
  expect(refused.html).toContain('value="socialnamnden" checked')
  const begun = await app.post('/mal/samtal', talk, as.controller)
  expect(begun.status).toBe(303)
  expect((await app.get(begun.location ?? '')).text).toContain(
    'Samtalet pågår. 0 av 7 steg har anteckningar. Med: Kommunstyrelsen och Socialnämnden.',
  )
})

test('each step shows what to talk about and what is on the table', async () => {
  const step = async (id: string) => (await app.get(`/mal/samtal/3?steg=${id}`)).text
  expect(await step('since-last')).toContain('Förra regeln, från den 31 mars 2025:')
  expect(await step('what-reaches-units')).toMatch(
    /Störst styrtryck har .+: \d+ mål och \d+ redovisningar om året\./,
  )
  expect(await step('conflicts')).toMatch(/målkonflikter är obeslutade:/)
  expect(await step('national')).toContain('lagen ändrats sedan kartan sågs över.')
  expect(await step('fewer')).toMatch(/Lättar .*enhet/)
  expect(await step('order')).toContain('Ingen ordning är satt än.')
  expect((await app.get('/mal/samtal/99')).status).toBe(404)
})

test('a note is kept and leads on, and nobody writes over what another has written in the meantime', async () => {
  const note = { step: 'conflicts', note: 'Vi väljer kontinuitet.\r\nInom ramen.', before: '' }
  expect((await app.post('/mal/samtal/3/anteckning', note, as.manager)).status).toBe(403)
  const kept = await app.post('/mal/samtal/3/anteckning', note, as.controller)
  expect([kept.status, kept.location]).toEqual([303, '/mal/samtal/3?steg=national'])
  const late = await app.post('/mal/samtal/3/anteckning', { ...note, note: 'Något annat.' }, as.assembly)
  expect(late.status).toBe(400)
  expect(late.text).toContain('Någon annan har skrivit här under tiden.')
  expect(late.html).toContain('>Något annat.</textarea>')
  expect(late.text).toContain('Vi väljer kontinuitet. Inom ramen.')
  const again = { step: 'conflicts', note: 'Något annat.', before: 'Vi väljer kontinuitet.\r\nInom ramen.' }
  expect((await app.post('/mal/samtal/3/anteckning', again, as.assembly)).status).toBe(303)
})

test('the order is proposed with figures, decided by those above all its goals, and then holds where goals collide', async () => {
  const places = { 'order-sn-kontinuitet': '1', 'order-sn-kostnad-hemtjanst': '2', 'order-kunskap': '1' }
  const refused = await app.post('/mal/samtal/3/ordning', places, as.controller)
  expect(refused.status).toBe(400)
  expect(refused.text).toContain('Två mål har samma plats. Varje mål ska ha en egen.')
  expect(refused.html).toMatch(/id="order-kunskap"[^>]*value="1"/)
  const ordered = { ...places, 'order-kunskap': '3' }
  expect(
    (await app.post('/mal/samtal/3/ordning', { ...ordered, 'order-kunskap': 'först' }, as.controller)).text,
  ).toContain('Skriv platsen med ett heltal från 1.')
  expect((await app.post('/mal/samtal/3/ordning', ordered, as.manager)).status).toBe(403)
  expect((await app.post('/mal/samtal/3/ordning', ordered, as.controller)).status).toBe(303)
  const telling = await app.get('/mal/samtal/3?steg=telling', as.assembly)
  expect(telling.text).toMatch(/Ordningen avgör \d+ par|Ordningen avgör ett par/)
  expect(telling.text).toContain('När två mål inte går att nå samtidigt går det först som står först:')
  const decided = {
    rule: 'Kontinuiteten går före kostnaden.',
    decision: 'KF 2026-11-23 § 150',
    step: 'telling',
  }
  // Among the goals is one of the assembly's: a committee can't decide on the order.
  expect((await app.post('/mal/samtal/3/beslut', decided, as.committee)).status).toBe(403)
  expect((await app.post('/mal/samtal/3/beslut', decided, as.controller)).status).toBe(403)
  const without = await app.post('/mal/samtal/3/beslut', { ...decided, decision: '' }, as.assembly)
  expect(without.status).toBe(400)
  expect(without.text).toContain('Skriv var beslutet finns.')
  expect(without.html).toContain('>Kontinuiteten går före kostnaden.</textarea>')
  expect((await app.post('/mal/samtal/3/beslut', decided, as.assembly)).status).toBe(303)
  expect((await app.get('/mal/samtal/3')).text).toContain(
    'Samtalet slutade i en ordning den 23 november 2026 (KF 2026-11-23 § 150).',
  )
  expect((await app.get('/mal/konflikter/sn-kontinuitet/sn-kostnad-hemtjanst')).text).toMatch(
    /När båda inte går att nå går ”.+” först \(KF 2026-11-23 § 150\)\..*Enligt regeln från samtalet den 23 november 2026/,
  )
  expect((await app.get('/mal/konflikter')).text).toContain('Kontinuiteten går före kostnaden.')
  expect((await app.post('/mal/samtal/3/ordning', ordered, as.controller)).text).toContain(
    'Samtalet är avslutat och går inte att ändra.',
  )
})
