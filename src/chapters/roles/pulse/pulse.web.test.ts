import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Asker, ask } from '#chapters/roles/__fixtures__/ask.ts'
import { municipality, smallMunicipality } from '#chapters/roles/__fixtures__/small-municipality.ts'
import { roleBook } from '#chapters/roles/store.ts'
import { pages } from '#chapters/roles/web.tsx'
import { auditTrail } from '#store/audit.ts'
import { statement } from '#store/db.ts'
import { freshDatabase } from '#test/support/database.ts'

const database = await freshDatabase()
let visitor: Asker
let hr: Asker
let strategist: Asker
let member: Asker
let principal: Asker
let auditor: Asker

const trust = ['agreements-kept', 'who-decides', 'roles-respected', 'problems-told', 'room-to-lead']
const all = [...trust, 'central-support', 'support-reachable', 'beside-the-chain']
const round = { opens: '2026-11-23', closes: '2026-12-04', questions: all }
/** The day after the round has closed. */
const after = '2026-12-05T08:00:00.000Z'

beforeAll(async () => {
  await smallMunicipality(database)
  visitor = await ask(database, pages)
  hr = await ask(database, pages, { role: 'hr' })
  strategist = await ask(database, pages, { role: 'quality-strategist' })
  member = await ask(database, pages, { role: 'committee-member', node: 'bun' })
  principal = await ask(database, pages, { role: 'unit-manager', node: 'bjorkskolan' })
  auditor = await ask(database, pages, { role: 'auditor' })
})

test('without rounds the page says who opens one, and only they get the form', async () => {
  const seen = await visitor.get('/roller/puls')
  expect(seen.text).toContain('Ingen omgång av förtroendepulsen har stängt än.')
  expect(seen.text).toContain('HR eller kvalitetsstrategen öppnar en omgång.')
  expect(seen.text).not.toContain('action="/roller/puls/omgang"')
  expect((await hr.get('/roller/puls')).text).toContain('action="/roller/puls/omgang"')
  expect((await visitor.get('/en/roller/puls')).text).toContain('No round of the trust pulse has closed yet.')
})

test('a round is opened by HR or the quality strategist, with questions to both sides', async () => {
  expect((await member.send('/roller/puls/omgang', round)).status).toBe(403)
  const wrong = { opens: '2026-11-01', closes: '2026-10-01', questions: ['central-support'] }
  const refused = await hr.send('/roller/puls/omgang', wrong)
  expect(refused.status).toBe(400)
  expect(refused.text).toContain('Skriv vilken dag omgången öppnar, i dag eller senare.')
  expect(refused.text).toContain('Skriv den sista dagen att svara. Den kan inte vara före den första.')
  expect(refused.text).toContain('Välj minst en av frågorna om förtroende, som alla grupper får.')
  expect(refused.text).toContain('value="2026-10-01"')
  const opened = await hr.send('/roller/puls/omgang', round)
  expect([opened.status, opened.location]).toEqual([303, '/roller/puls/1'])
  const twice = await strategist.send('/roller/puls/omgang', round)
  expect(twice.status).toBe(400)
  expect(twice.text).toContain('En annan omgång är öppen under de dagarna. Välj andra dagar.')
})

describe('answering', () => {
  test('shows the same questions to both sides, and what is kept', async () => {
    const elected = await member.get('/roller/puls/1')
    expect(elected.text).toContain('Du svarar som: Förtroendevalda. Samma frågor går till båda sidor.')
    expect(elected.text).toContain('Din grupp och dina siffror, utan namn, konto eller klockslag.')
    expect(elected.text).not.toContain('svar-central-support')
    const unit = await principal.get('/roller/puls/1')
    expect(unit.text).toContain('svar-central-support')
    for (const id of trust) {
      expect(elected.text).toContain(`svar-${id}`)
      expect(unit.text).toContain(`svar-${id}`)
    }
    expect((await member.get('/roller/puls')).text).toContain('Svara i omgången som är öppen')
  })

  test('is for the elected and for managers, and needs one answer', async () => {
    expect((await auditor.send('/roller/puls/1/svar', { 'svar-who-decides': '3' })).status).toBe(403)
    expect((await auditor.get('/roller/puls/1')).text).not.toContain('svar-who-decides')
    const empty = await member.send('/roller/puls/1/svar', { 'svar-who-decides': '6' })
    expect(empty.status).toBe(400)
    expect(empty.text).toContain('Svara på minst en fråga. De andra går att hoppa över.')
  })

  test('takes one answer from each, of which only group and value are kept', async () => {
    const sent = await member.send('/roller/puls/1/svar', {
      'svar-who-decides': '2',
      'svar-central-support': '5',
    })
    expect(sent.status).toBe(303)
    const twice = await member.send('/roller/puls/1/svar', { 'svar-who-decides': '5' })
    expect(twice.status).toBe(400)
    expect(twice.text).toContain(
      'Du har redan svarat i omgången. Ett svar går inte att ändra, eftersom ingen vet vilket som är ditt.',
    )
    expect((await member.get('/roller/puls/1')).text).toContain('Tack, ditt svar är med.')
    // The question that the elected aren't asked is not kept.
    expect((await roleBook(database, municipality)).pulseAnswers).toEqual([
      { round: 1, question: 'who-decides', group: 'elected', value: 2 },
    ])
  })

  test('tells nothing while the round is open', async () => {
    const { text } = await hr.get('/roller/puls/1')
    expect(text).not.toContain('Medelvärden')
    expect((await visitor.get('/roller/puls/1')).text).toContain(
      'Omgången är öppen till och med den 4 december 2026.',
    )
  })
})

const columns = statement(
  'test/columns',
  z.object({ name: z.string(), table: z.string() }),
  `select column_name as name, table_name as table from information_schema.columns
   where table_name in ('pulse_answer', 'case_answer', 'participation') order by table_name, ordinal_position`,
)
const written = statement(
  'test/written',
  z.object({ answer_id: z.string(), transaction: z.string(), value: z.number() }),
  `select answer_id, xmin::text as transaction, value from pulse_answer order by ctid`,
)
const taken = statement(
  'test/taken',
  z.object({ account_hash: z.instanceof(Uint8Array), transaction: z.string() }),
  'select account_hash, xmin::text as transaction from participation',
)

describe('nothing links an answer to an account', () => {
  test('the tables of answers and of participation share no column but the municipality', async () => {
    const found = Map.groupBy(await database.all(columns), ({ table }) => table)
    const of = (table: string) => (found.get(table) ?? []).map(({ name }) => name)
    expect(of('pulse_answer')).toEqual([
      ...['municipality_id', 'answer_id', 'round_id', 'question', 'answer_group', 'value'],
    ])
    expect(of('case_answer')).toEqual([
      ...['municipality_id', 'answer_id', 'case_id', 'round', 'answer_group', 'decider'],
    ])
    expect(of('participation')).toEqual(['municipality_id', 'occasion', 'account_hash'])
  })

  test('neither order, nor number, nor the transaction that wrote a row tells whose it is', async () => {
    const before = await database.all(written)
    for (let count = 0; count < 12; count++) {
      const one = await ask(database, pages, { role: 'unit-manager', node: 'bjorkskolan' })
      const value = String((count % 4) + 1)
      await one.send('/roller/puls/1/svar', { 'svar-who-decides': value, 'svar-problems-told': value })
    }
    const rows = await database.all(written)
    expect(rows).toHaveLength(25)
    // Every row is written by the latest transaction, whoever's it is.
    expect(new Set(rows.map(({ transaction }) => transaction)).size).toBe(1)
    expect(rows.map(({ answer_id }) => answer_id)).not.toContain(before[0]?.answer_id)
    // By lot: that 25 rows would lie in the order in which they came is less likely than one in 10^13.
    const asTheyCame = [2, ...Array.from({ length: 24 }, (_, at) => (Math.floor(at / 2) % 4) + 1)]
    expect(rows.map(({ value }) => value)).not.toEqual(asTheyCame)
    expect(rows.map(({ value }) => value).toSorted()).toEqual(asTheyCame.toSorted())
  })

  test('those who answer at the same time are all counted', async () => {
    const several = await Promise.all(
      Array.from({ length: 6 }, () => ask(database, pages, { role: 'manager', node: 'aldre' })),
    )
    await Promise.all(several.map((each) => each.send('/roller/puls/1/svar', { 'svar-who-decides': '4' })))
    expect((await database.all(written)).length).toBe(31)
    expect((await database.all(taken)).length).toBe(19)
  })

  test('nothing is written in the trail about answers', async () => {
    const entries = await auditTrail(database, municipality, { object: '/roller/puls/1' })
    expect(entries.map(({ action }) => action)).toEqual(['pulse-round-opened'])
  })
})

describe('when the round has closed', () => {
  test('who has answered is forgotten, and what came out is shown with small groups hidden', async () => {
    const reader = await ask(database, pages, { role: 'unit-manager', node: 'hemtjanst-norr', at: after })
    const { text } = await reader.get('/roller/puls/1')
    expect(text).toContain(
      'Omgången var öppen från 23 november 2026 till 4 december 2026. Grupper under fem är dolda.',
    )
    expect(text).toContain('2,5')
    expect(text).toContain('dolt')
    expect(await database.all(taken)).toEqual([])
    expect((await reader.send('/roller/puls/1/svar', { 'svar-who-decides': '1' })).text).toContain(
      'Omgången tar inte emot svar nu.',
    )
  })

  test('the page says plainly that too few answered for the sides to be compared', async () => {
    const reader = await ask(database, pages, { role: 'hr', at: after })
    expect((await reader.get('/roller/puls')).text).toContain(
      'I omgången som stängde den 4 december 2026 svarade för få i grupperna för att de ska kunna jämföras.',
    )
  })

  test('a round can be closed before its day by those who may open one', async () => {
    const again = await ask(database, pages, { role: 'hr', at: after })
    const opened = await again.send('/roller/puls/omgang', {
      ...{ opens: '2026-12-05', closes: '2026-12-31', questions: trust },
    })
    const address = opened.location ?? ''
    const chair = await ask(database, pages, { role: 'committee-chair', node: 'sn', at: after })
    expect((await chair.send(`${address}/stang`, {})).status).toBe(403)
    expect((await again.send(`${address}/stang`, {})).status).toBe(303)
    expect((await chair.send(`${address}/svar`, { 'svar-who-decides': '1' })).text).toContain(
      'Omgången tar inte emot svar nu.',
    )
    expect((await chair.get(address)).text).toContain('Omgången tar inte emot fler svar.')
  })

  test('what is not there is not found', async () => {
    expect((await visitor.get('/roller/puls/99')).status).toBe(404)
  })
})
