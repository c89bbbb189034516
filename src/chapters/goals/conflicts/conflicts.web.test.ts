import { beforeAll, expect, test } from 'vitest'
import { exampleApp } from '#chapters/goals/__fixtures__/example-app.ts'

const open = '/mal/konflikter/sn-kontinuitet/sn-kostnad-hemtjanst'
let app: Awaited<ReturnType<typeof exampleApp>>

beforeAll(async () => {
  app = await exampleApp()
}, 60_000)

test('the matrix says how many pairs strain and how long the oldest has waited, and every cell leads to its pair', async () => {
  const { status, text, html } = await app.get('/mal/konflikter')
  expect(status).toBe(200)
  expect(text).toMatch(/\d+ par av mål motverkar varandra\. \d+ är obeslutade, det äldsta sedan 196 dagar\./)
  expect(html).toContain(`href="${open}" title="motverkar, öppen`)
  expect((await app.get('/en/mal/konflikter')).text).toContain('Which goals pull different ways?')
  expect((await app.get('/mal/konflikter?format=csv')).text).toContain('motverkar, öppen')
})

test('any two goals can be taken up, and not one with itself', async () => {
  const { status, location } = await app.get('/mal/konflikter?a=kunskap&b=effektivitet')
  expect([status, location]).toEqual([302, '/mal/konflikter/effektivitet/kunskap'])
  const refused = await app.get('/mal/konflikter?a=kunskap&b=kunskap')
  expect(refused.status).toBe(400)
  expect(refused.text).toContain('Välj två olika mål.')
  expect((await app.get('/mal/konflikter/kunskap/effektivitet')).location).toBe(
    '/mal/konflikter/effektivitet/kunskap',
  )
  expect((await app.get('/mal/konflikter/finns-inte/kunskap')).status).toBe(404)
})

test('the page of a pair says how things stand, and nobody sees which units have reported', async () => {
  const { text, html } = await app.get(open)
  expect(text).toContain(
    'Målen drar åt olika håll, och det är inte beslutat vad som går först. Det har varit känt i 196 dagar.',
  )
  expect(text).toContain('Några enhetschefer har rapporterat att målen krockar.')
  expect(text).not.toContain('När en fast kontakt är ledig')
  expect(html).not.toContain('hemtjanst-asen')
  const own = await app.get(open, await app.signedIn('unit-manager', 'hemtjanst-asen'))
  expect(own.text).toContain('När en fast kontakt är ledig')
})

test('a manager reports for the own unit alone, and the pair is open', async () => {
  const pair = '/mal/konflikter/aldres-vardag/kunskap'
  const manager = await app.signedIn('unit-manager', 'bjorkskolan')
  const text = 'Timmarna räcker inte till båda.'
  expect((await app.post(`${pair}/rapport/granskolan`, { text }, manager)).status).toBe(403)
  expect((await app.post(`${pair}/rapport/bjorkskolan`, { text })).status).toBe(403)
  expect((await app.get(pair)).text).not.toContain('Några enhetschefer har rapporterat')
  const empty = await app.post(`${pair}/rapport/bjorkskolan`, { text: '  ' }, manager)
  expect([empty.status, empty.text.includes('Skriv vad som händer när båda målen ska nås.')]).toEqual([
    400,
    true,
  ])
  expect((await app.post(`${pair}/rapport/bjorkskolan`, { text }, manager)).status).toBe(303)
  expect((await app.get(pair)).text).toContain('Det blev känt i dag.')
})

test('officials judge a pair, and a refused form keeps what was written', async () => {
  const pair = '/mal/konflikter/bn-lasning/bn-narvaro'
  const controller = await app.signedIn('controller')
  const manager = await app.signedIn('unit-manager', 'bjorkskolan')
  const judged = { relation: 'strains', why: 'Samma timmar på schemat.' }
  expect((await app.get(pair)).text).toContain('Ingen har bedömt hur målen går ihop.')
  expect((await app.post(`${pair}/relation`, judged, manager)).status).toBe(403)
  const refused = await app.post(`${pair}/relation`, { why: judged.why }, controller)
  expect(refused.status).toBe(400)
  expect(refused.text).toContain('Välj hur målen går ihop.')
  expect(refused.html).toContain('>Samma timmar på schemat.</textarea>')
  const kept = await app.post(`${pair}/relation`, judged, controller)
  expect([kept.status, kept.location]).toEqual([303, `${pair}#historik`])
  expect((await app.get(pair)).text).toContain('Målen motverkar varandra. Öppen: inget beslut.')
})

test('a committee decides between its own goals; between the assembly’s only the assembly does', async () => {
  const committee = await app.signedIn('committee-chair', 'socialnamnden')
  const other = await app.signedIn('committee-chair', 'bildningsnamnden')
  const assembly = await app.signedIn('assembly-member', 'kf')
  const decided = { choice: 'sn-kontinuitet', reason: 'Tryggheten först.', decision: 'SN 2026-11-20 § 88' }
  expect((await app.post(`${open}/beslut`, decided, other)).status).toBe(403)
  const refused = await app.post(`${open}/beslut`, { ...decided, decision: '' }, committee)
  expect(refused.status).toBe(400)
  expect(refused.text).toContain('Skriv var beslutet finns.')
  expect(refused.html).toContain('value="sn-kontinuitet" checked')
  expect((await app.post(`${open}/beslut`, decided, committee)).status).toBe(303)
  expect((await app.get(open)).text).toMatch(
    /När båda inte går att nå går ”.+” först \(SN 2026-11-20 § 88\)\./,
  )
  const overall = '/mal/konflikter/effektivitet/kunskap/beslut'
  const lived = { choice: 'accepted', reason: 'Båda behövs.', decision: 'KF 2026-11-23 § 150' }
  expect((await app.post(overall, lived, committee)).status).toBe(403)
  expect((await app.post(overall, lived, assembly)).status).toBe(303)
  expect((await app.get('/mal/konflikter/effektivitet/kunskap')).text).toContain(
    'Målen drar åt olika håll, och kommunen har beslutat att leva med det (KF 2026-11-23 § 150).',
  )
})
