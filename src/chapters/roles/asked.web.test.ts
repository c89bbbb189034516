import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Actor, Role } from '#identity/model.ts'
import { statement } from '#store/db.ts'
import { freshDatabase, type TestDatabase } from '#test/support/database.ts'
import { noteInTrail } from '#test/support/trail.ts'
import { municipality, smallMunicipality } from './__fixtures__/small-municipality.ts'
import { asked, dates, findings } from './asked.web.ts'
import { openOccasion, takePart } from './participation.store.ts'

let database: TestDatabase
const spring = '2026-05-20T08:00:00.000Z'
const context = (at = spring) => ({ database, now: () => at, reportFault: () => {} })
const paths: Readonly<Record<string, readonly string[]>> = {
  '': [],
  kf: ['kf'],
  bun: ['kf', 'bun'],
  buf: ['kf', 'bun', 'buf'],
  bjorkskolan: ['kf', 'bun', 'buf', 'bjorkskolan'],
  sn: ['kf', 'sn'],
  sf: ['kf', 'sn', 'sf'],
}

function person(role: Role, node = ''): Actor {
  return {
    kind: 'person',
    ...{ municipality, account: `${role}-${node}`, name: `${role} ${node}`, example: false },
    mandates: [{ role, path: paths[node] ?? [] }],
  }
}

async function linesOf(actor: Actor, at = spring) {
  return (await asked(actor, context(at))).map(
    ({ text, href, due }) => `${text.sv} ${href}${due ? ` ${due}` : ''}`,
  )
}

function write(name: string, sql: string) {
  return statement(`roles/asked test ${name}`, z.unknown(), sql)
}
const question = write(
  'question',
  `insert into question (municipality_id, asked_by, account_id, text, asked_on, routed_to, registration, due, theme,
     answer, answered_on, secrecy, published_on)
   values ($1, 'Ada Ek', $2, $3, '2026-05-04', $4, $5, '2026-05-18', 'Köer', $6, $7, $8, $9)`,
)
const trial = write(
  'trial',
  `insert into delegation_trial (municipality_id, type_id, from_level, to_level, proposed_by, proposed_on, risk_note,
     decision, decided_on, approved, starts_on, review_by, review_note)
   values ($1, $2, 'head-of-department', 'unit-manager', 'Kim', '2025-01-10', 'Följs upp.', '', $3, $4, $3, $5, '')`,
)
const description = write(
  'description',
  `insert into role_description (municipality_id, node_id, term, version, what, how, who, at)
   values ($1, 'bun', 2022, 1, 'Vad', 'Hur', 'Kim', '2023-02-01T08:00:00Z')`,
)
const signature = write(
  'signature',
  `insert into role_signature (municipality_id, node_id, term, version, account_id, side, name, signed_on, dissent)
   values ($1, 'bun', 2022, 1, 'committee-chair-bun', 'elected', 'committee-chair bun', '2023-02-10', '')`,
)
const picture = write(
  'picture',
  `insert into shared_picture (municipality_id, node_id, year, text, signed_by_head, signed_by_chair, who, at)
   values ($1, 'buf', 2026, 'Vår bild', 'Kim', null, 'Kim', '2026-01-20T08:00:00Z')`,
)
const round = write(
  'round',
  `insert into pulse_round (municipality_id, opens, closes, questions, who)
   values ($1, '2026-10-01', '2026-10-20', '{trust}', 'Kim')`,
)
const assignment = write(
  'assignment',
  `insert into assignment (municipality_id, text, type, from_node, to_node, decision, amount_ore, given_on, who, at)
   values ($1, $2, 'what', 'sn', 'sf', $3, $4, '2026-02-10', 'Kim', '2026-02-10T08:00:00Z')`,
)

beforeAll(async () => {
  database = await freshDatabase()
  await smallMunicipality(database)
  const none = [null, null, null, null]
  await database.all(question, [municipality, 'ada', 'Hur många väntar?', 'sf', '2026-0101', ...none])
  await database.all(question, [municipality, 'bo', 'Vad kostar bussen?', 'buf', '', ...none])
  await database.all(question, [
    municipality,
    'bo',
    'Hur stora är grupperna?',
    'buf',
    '2026-0102',
    'Tolv.',
    '2026-05-10',
    null,
    null,
  ])
  const published = ['2026-0103', 'Ja.', '2026-05-10', 'open', '2026-05-12']
  await database.all(question, [municipality, 'committee-member-sn', 'Räcker platserna?', 'sf', ...published])
  const secret = ['2026-0104', 'Hemligt.', '2026-05-11', 'secret', null]
  await database.all(question, [municipality, 'committee-member-sn', 'Vilken reserv finns?', 'sf', ...secret])
  await database.all(trial, [municipality, 'inkop', null, null, null])
  await database.all(trial, [municipality, 'hyresavtal', '2025-02-01', true, '2026-04-30'])
  await database.all(description, [municipality])
  await database.all(signature, [municipality])
  await database.all(picture, [municipality])
  await database.all(round, [municipality])
  await database.all(assignment, [municipality, 'Korta väntetiden.', '', null])
  await database.all(assignment, [municipality, 'Öppna en träffpunkt.', 'SN 2026-02-10 § 8', 0])
})

test('a head of department is asked to answer, to publish, to sign, and about what came without a decision', async () => {
  expect(await linesOf(person('head-of-department', 'sf'))).toEqual([
    'Svara på frågan ”Hur många väntar?” /roller/fragor/1 2026-05-18',
    'Beskriv vad politiken och förvaltningen svarar för i Socialnämnden. /roller/beskrivning/sn',
    'Skriv årets gemensamma bild tillsammans med ordföranden. /roller/forvaltning/sf#gemensam-bild',
    'Be om beslut eller besked om pengar för ett uppdrag till förvaltningen. /roller/uppdrag/1',
  ])
  expect(await linesOf(person('head-of-department', 'buf'))).toEqual([
    'Svara på frågan ”Vad kostar bussen?” /roller/fragor/2 2026-05-18',
    'Pröva sekretessen och publicera svaret på ”Hur stora är grupperna?” /roller/fragor/3 2026-05-18',
    'Läs och skriv under rollbeskrivningen för Barn- och utbildningsnämnden. /roller/beskrivning/bun',
  ])
})

test('a committee is asked about its own trials, and its members about what they haven’t signed themselves', async () => {
  expect(await linesOf(person('committee-chair', 'bun'))).toEqual([
    'Ta ställning till förslaget att flytta beslutet ”Inköp av varor och tjänster” närmare verksamheten. /roller/prov#prov-1',
    'Läs och skriv under årets gemensamma bild för Barn- och utbildningsförvaltningen. /roller/forvaltning/buf#gemensam-bild',
  ])
  expect(await linesOf(person('committee-member', 'bun'))).toEqual([
    'Ta ställning till förslaget att flytta beslutet ”Inköp av varor och tjänster” närmare verksamheten. /roller/prov#prov-1',
    'Läs och skriv under rollbeskrivningen för Barn- och utbildningsnämnden. /roller/beskrivning/bun',
  ])
  expect(await linesOf(person('committee-chair', 'kf'))).toEqual([])
})

test('whoever asked is told of the answer for two weeks, also where it cannot be published', async () => {
  const member = person('committee-member', 'sn')
  const told = [
    'Läs svaret på din fråga ”Räcker platserna?” /roller/fragor/4',
    'Läs varför svaret på din fråga ”Vilken reserv finns?” inte kan publiceras. /roller/fragor/5',
  ]
  const review =
    'Pröva hur det har gått med ”Hyresavtal för lokaler”, som är på prov. /roller/prov#prov-2 2026-04-30'
  expect(await linesOf(member)).toEqual([...told, review])
  expect(await linesOf(member, '2026-06-20T08:00:00Z')).toEqual([review])
})

test('the controller registers what has no number; a visitor and a stranger are asked nothing', async () => {
  expect(await linesOf(person('controller'))).toEqual([
    'Diarieför en fråga som ställdes den 4 maj 2026. /roller/fragor/2',
  ])
  expect(await linesOf({ kind: 'public' })).toEqual([])
  const stranger = { ...person('head-of-department', 'sf'), municipality: '0180' }
  expect(await asked(stranger, context())).toEqual([])
})

test('an open pulse waits for those whom it asks until they have answered', async () => {
  const line = 'Svara på förtroendepulsen. /roller/puls/1 2026-10-20'
  const open = '2026-10-20T08:00:00Z'
  const principal = person('unit-manager', 'bjorkskolan')
  // Closed by hand before its day: no answers are taken.
  expect(await linesOf(principal, open)).toEqual([])
  await openOccasion(database, municipality, 'puls/1')
  expect(await linesOf(principal, open)).toEqual([line])
  expect(await linesOf(person('auditor'), open)).toEqual([])
  expect(await linesOf(principal, '2026-10-21T08:00:00Z')).toEqual([])
  await database.transaction((within) =>
    takePart(within, { municipality, occasion: 'puls/1', account: 'unit-manager-bjorkskolan' }),
  )
  expect(await linesOf(principal, open)).toEqual([])
  expect(await linesOf(person('manager', 'buf'), open)).toEqual([line])
})

test('nobody is asked to sign for a term that is about to end', async () => {
  const atTheEnd = await linesOf(person('committee-member', 'bun'), '2026-11-23T08:00:00Z')
  expect(atTheEnd.join()).not.toContain('rollbeskrivningen')
})

test('long questions are cut after a whole word', async () => {
  const text = `Hur många ${'mycket '.repeat(20)}långa köer finns det?`
  await database.all(question, [municipality, 'ada', text, 'sf', '2026-0110', null, null, null, null])
  await noteInTrail(database, municipality)
  const lines = await linesOf(person('head-of-department', 'sf'))
  expect(lines[1]).toMatch(/^Svara på frågan ”Hur många (mycket )+…” \/roller\/fragor\/6/)
  expect(lines[1]?.length).toBeLessThan(140)
})

test('everybody is told how much is decided near the service, and when a new term begins', async () => {
  const [said] = await findings(context('2026-11-23T08:00:00Z'))
  expect(said?.href).toBe('/roller/register')
  expect(said?.text.sv).toMatch(/^\d+\u00a0% av besluten tas så nära verksamheten som lagen tillåter\.$/)
  expect(said?.text.en).toMatch(/^\d+% of decisions are taken as near the service as the law allows\.$/)
  expect((await dates(context())).map(({ on, text, href }) => `${on} ${text.en} ${href}`)).toEqual([
    '2027-01-01 The committees’ new term begins, and the role descriptions are signed anew /roller/beskrivning',
  ])
  expect((await dates(context('2026-04-01T08:00:00Z'))).map(({ on, text }) => `${on} ${text.sv}`)).toEqual([
    '2026-04-30 Provet med ”Hyresavtal för lokaler” ska senast prövas',
    '2027-01-01 Nämndernas nya mandatperiod börjar, och rollbeskrivningarna skrivs under på nytt',
  ])
})
