import { beforeEach, describe, expect, test } from 'vitest'
import { type Asker, ask } from '#chapters/roles/__fixtures__/ask.ts'
import { municipality, smallMunicipality } from '#chapters/roles/__fixtures__/small-municipality.ts'
import { roleBook } from '#chapters/roles/store.ts'
import { pages } from '#chapters/roles/web.tsx'
import { auditTrail } from '#store/audit.ts'
import type { DatabasePool } from '#store/db.ts'
import { freshDatabase } from '#test/support/database.ts'

let database: DatabasePool
let visitor: Asker
let principal: Asker
let chair: Asker
let stranger: Asker

beforeEach(async () => {
  database = await freshDatabase()
  await smallMunicipality(database)
  visitor = await ask(database, pages)
  principal = await ask(database, pages, { role: 'unit-manager', node: 'bjorkskolan' })
  chair = await ask(database, pages, { role: 'committee-chair', node: 'bun' })
  stranger = await ask(database, pages, { role: 'committee-chair', node: 'sn' })
})

const proposal = { toLevel: 'unit-manager', riskNote: 'Olika praxis. HR följer upp tio anställningar.' }
const approval = {
  ...{ do: 'approve', decision: 'BUN 2026-11-10 § 90', decidedOn: '2026-11-10', startsOn: '2026-11-20' },
  ...{ reviewBy: '2027-05-01', reporting: 'Varje månad' },
}
const propose = () => principal.send('/roller/anstallning-av-larare/flytta', proposal)
const approve = () => chair.send('/roller/prov/1/beslut', approval)

async function rows(type = 'anstallning-av-larare') {
  const { delegations } = await roleBook(database, municipality)
  return delegations
    .filter((each) => each.type === type)
    .map(({ level, from, until, decision, reporting }) => ({ level, from, until, decision, reporting }))
}

describe('a proposal', () => {
  test('is made by whoever is near the service, and waits for the committee', async () => {
    const form = await principal.get('/roller/anstallning-av-larare/flytta')
    expect(form.text).toContain('I dag beslutar förvaltningschef.')
    expect(form.text).toContain('value="official"')
    const sent = await propose()
    expect([sent.status, sent.location]).toEqual([303, '/roller/prov#prov-1'])
    const { text } = await visitor.get('/roller/prov')
    expect(text).toContain('Ett förslag väntar på nämndens beslut.')
    expect(text).toContain(
      'Förslag från 23 november 2026 att enhetschef ska besluta i stället för förvaltningschef. Nämnden har inte tagit ställning.',
    )
    expect(text).toContain('Det här gör den som är ledamot i nämnd eller nämndordförande')
    const twice = await propose()
    expect([
      twice.status,
      twice.text.includes('Det finns redan ett förslag eller ett pågående prov'),
    ]).toEqual([400, true])
  })

  test('that the law closes, or that says nothing of risk, comes back as it was written', async () => {
    const empty = await principal.send('/roller/anstallning-av-larare/flytta', { riskNote: '' })
    expect([empty.status, empty.text.includes('<a href="#toLevel">Välj vilken nivå')]).toEqual([400, true])
    const unsaid = await principal.send('/roller/anstallning-av-larare/flytta', { toLevel: 'official' })
    expect(unsaid.text).toContain('<a href="#riskNote">Skriv vad som kan gå fel')
    expect(unsaid.text).toContain('value="official" checked=""')
    const social = await ask(database, pages, { role: 'unit-manager', node: 'hemtjanst-norr' })
    const low = await social.send('/roller/hyresavtal/flytta', proposal)
    expect(low.text).toContain('Lagen tillåter lägst förvaltningschef.')
    expect(low.text).toContain('Olika praxis. HR följer upp tio anställningar.')
    expect((await principal.send('/roller/hyresavtal/flytta', proposal)).status).toBe(403)
    const locked = await principal.get('/roller/avstangning-av-elev/flytta')
    expect(locked.text).toContain('Det här beslutet kan inte flyttas närmare verksamheten')
    expect((await visitor.send('/roller/anstallning-av-larare/flytta', proposal)).status).toBe(403)
  })
})

describe('the committee', () => {
  test('approves: the delegation follows from the first day, and the ladder shows the trial', async () => {
    await propose()
    const approved = await approve()
    expect([approved.status, approved.location]).toEqual([303, '/roller/prov#prov-1'])
    expect(await rows()).toEqual([
      {
        ...{ level: 'head-of-department', from: '2025-03-01', until: '2026-11-20' },
        ...{ decision: 'BUN 2025-02-11 § 14', reporting: 'Nästa sammanträde' },
      },
      {
        ...{ level: 'unit-manager', from: '2026-11-20', until: undefined },
        ...{ decision: 'BUN 2026-11-10 § 90', reporting: 'Varje månad' },
      },
    ])
    const { text } = await visitor.get('/roller/anstallning-av-larare')
    expect(text).toContain('Enhetschef beslutar (delegationsordning, BUN 2026-11-10 § 90).')
    expect(text).toContain('På prov, prövas senast 1 maj 2027')
    const [entry] = await auditTrail(database, municipality)
    expect([entry?.action, entry?.object, entry?.why]).toEqual([
      'delegation-trial-approved',
      '/roller/prov#prov-1',
      'BUN 2026-11-10 § 90',
    ])
    expect((await approve()).text).toContain('Förslaget är redan avgjort.')
  })

  test('declines: nothing moves', async () => {
    await propose()
    const before = await rows()
    await chair.send('/roller/prov/1/beslut', { ...approval, do: 'decline' })
    expect(await rows()).toEqual(before)
    expect((await visitor.get('/en/roller/prov')).text).toContain(
      'On 10 November 2026 the committee declined that a unit manager decide in place of the head of department (BUN 2026-11-10 § 90).',
    )
  })

  test('moves what no document has delegated', async () => {
    const social = await ask(database, pages, { role: 'unit-manager', node: 'hemtjanst-norr' })
    await social.send('/roller/hyresavtal/flytta', { ...proposal, toLevel: 'head-of-department' })
    await stranger.send('/roller/prov/1/beslut', approval)
    expect((await rows('hyresavtal')).map(({ level, from }) => [level, from])).toEqual([
      ['head-of-department', '2026-11-20'],
    ])
    await stranger.send('/roller/prov/1/utfall', {
      ...{ outcome: 'moved-back', reviewNote: 'För få ärenden.', decision: 'SN § 5' },
    })
    expect((await rows('hyresavtal')).map(({ level, until }) => [level, until])).toEqual([
      ['head-of-department', '2026-11-23'],
    ])
  })

  test('of another field may not, nor whoever made the proposal', async () => {
    await propose()
    for (const who of [stranger, principal, visitor]) {
      expect((await who.send('/roller/prov/1/beslut', approval)).status).toBe(403)
    }
    expect((await chair.send('/roller/prov/99/beslut', approval)).status).toBe(404)
  })

  test('is told what is wrong in the very form, with what was written', async () => {
    await propose()
    const { status, text } = await chair.send('/roller/prov/1/beslut', {
      ...approval,
      ...{ decision: '', decidedOn: '2027-01-01', startsOn: 'snart', reviewBy: '2026-11-01' },
    })
    expect(status).toBe(400)
    expect(text).toContain('<a href="#decision-1">Skriv nämndens beslut: organ, datum och paragraf.')
    expect(text).toContain('<a href="#decidedOn-1">Dagen ligger framåt i tiden.')
    expect(text).toContain('<a href="#startsOn-1">Skriv första dagen för provet')
    expect(text).toContain('value="Varje månad"')
    const early = await chair.send('/roller/prov/1/beslut', { ...approval, startsOn: '2026-11-01' })
    expect(early.text).toContain('Provet kan inte börja innan nämnden har beslutat.')
    const backwards = await chair.send('/roller/prov/1/beslut', { ...approval, reviewBy: '2026-11-20' })
    expect(backwards.text).toContain('Provet måste börja innan det prövas.')
  })
})

describe('a review', () => {
  const outcome = {
    outcome: 'kept',
    reviewNote: 'Tio anställningar, alla inom fem dagar.',
    decision: 'BUN § 41',
  }
  let later: Asker

  beforeEach(async () => {
    await propose()
    await approve()
    later = await ask(database, pages, {
      ...{ role: 'committee-chair', node: 'bun', at: '2027-06-01T08:00:00.000Z' },
    })
  })

  test('that is overdue stands first', async () => {
    const { text } = await later.get('/roller/prov')
    expect(text).toContain('Ett prov skulle redan ha prövats av nämnden.')
    expect(text).toContain('<h2>Ska prövas nu</h2>')
  })

  test('keeps: the new level goes on deciding', async () => {
    expect((await later.send('/roller/prov/1/utfall', outcome)).status).toBe(303)
    expect((await rows()).map(({ level, until }) => [level, until])).toEqual([
      ['head-of-department', '2026-11-20'],
      ['unit-manager', undefined],
    ])
    expect((await later.get('/roller/prov')).text).toContain(
      'Tio anställningar, alla inom fem dagar. (BUN § 41)',
    )
    expect((await later.send('/roller/prov/1/utfall', outcome)).text).toContain('Provet är redan prövat')
  })

  test('moves back: whoever decided before does so again, by the new decision', async () => {
    await later.send('/roller/prov/1/utfall', { ...outcome, outcome: 'moved-back' })
    expect((await rows()).map(({ level, from, until, decision }) => [level, from, until, decision])).toEqual([
      ['head-of-department', '2025-03-01', '2026-11-20', 'BUN 2025-02-11 § 14'],
      ['unit-manager', '2026-11-20', '2027-06-01', 'BUN 2026-11-10 § 90'],
      ['head-of-department', '2027-06-01', undefined, 'BUN § 41'],
    ])
  })

  test('prolongs: the trial goes on until another review', async () => {
    const hasty = await later.send('/roller/prov/1/utfall', { ...outcome, outcome: 'prolonged' })
    expect([hasty.status, hasty.text.includes('<a href="#reviewBy-1">')]).toEqual([400, true])
    await later.send('/roller/prov/1/utfall', {
      ...{ ...outcome, outcome: 'prolonged', reviewBy: '2027-12-01' },
    })
    expect((await later.get('/roller/prov')).text).toContain(
      'Provet förlängdes 1 juni 2027: enhetschef beslutar i stället för förvaltningschef. Prövas igen senast 1 december 2027.',
    )
    const last = await ask(database, pages, {
      ...{ role: 'committee-chair', node: 'bun', at: '2028-01-10T08:00:00.000Z' },
    })
    expect((await last.get('/roller/prov')).text).toContain('<h2>Ska prövas nu</h2>')
    await last.send('/roller/prov/1/utfall', { ...outcome, outcome: 'moved-back' })
    expect((await rows()).at(-1)).toMatchObject({ level: 'head-of-department', from: '2028-01-10' })
    expect((await last.get('/roller/anstallning-av-larare')).text).toContain('Förvaltningschef beslutar')
  })
})
