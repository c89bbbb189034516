import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import {
  type Asker,
  ask,
  commentMunicipality,
  municipality,
  now,
} from '#chapters/budget/comments/__fixtures__/comment-app.ts'
import type { Actor } from '#identity/model.ts'
import { statement } from '#store/db.ts'
import { freshDatabase } from '#test/support/database.ts'
import { noteInTrail } from '#test/support/trail.ts'
import { path } from '#web/paths.ts'
import { frozenPrices } from './__fixtures__/changing.ts'
import { addressOf } from './addresses.ts'
import { consequencesAsked } from './asked.web.ts'

const database = await freshDatabase()
let visitor: Asker
let principal: Asker
let head: Asker
let homeCare: Asker

const clear = statement('fixture/no rule steps', z.unknown(), 'delete from rule_set_step')
const clearRules = statement('fixture/no rules', z.unknown(), 'delete from rule_set_version')
const rules = statement(
  'fixture/changing rules',
  z.unknown(),
  `insert into rule_set_version (municipality_id, rule_set_id, version, year, holder_node, document, why, who, at)
   values ($1, 'grundskola', $2, $3, 'buf', $4, '', 'Kim', $5)`,
)
const step = statement(
  'fixture/changing steps',
  z.unknown(),
  `insert into rule_set_step (municipality_id, rule_set_id, version, step_number, step, happened_on, who, at)
   values ($1, 'grundskola', $2, 1, 'proposed', $3, 'Kim', $3::date)`,
)
const input = statement(
  'fixture/changing input',
  z.unknown(),
  `insert into allocation_input (municipality_id, year, rule_set_id, unit_id, stage, kind, name, value, source, who, at)
   values ($1, $2, 'grundskola', $3, 'budget', 'volume', 'ak-1-3', $4, 'test', 'Kim', '2026-09-01')`,
)

beforeAll(async () => {
  await commentMunicipality(database)
  visitor = await ask(database)
  principal = await ask(database, { role: 'unit-manager', node: 'bjorkskolan' })
  head = await ask(database, { role: 'head-of-department', node: 'buf' })
  homeCare = await ask(database, { role: 'unit-manager', node: 'hemtjanst-norr' })
})

async function fillBudgets() {
  await database.all(clear, [])
  await database.all(clearRules, [])
  for (const { version, year, document, at, steps } of frozenPrices.ruleSets) {
    await database.all(rules, [municipality, version, year, JSON.stringify(document), at])
    await database.all(step, [municipality, version, steps[0]?.on])
  }
  for (const { year, unit, value } of frozenPrices.inputs) {
    await database.all(input, [municipality, year, unit, value])
  }
  await noteInTrail(database, municipality)
}

const person = (role: 'unit-manager' | 'head-of-department' | 'controller', ...way: string[]): Actor => ({
  ...{ kind: 'person', municipality, account: 'kim', name: 'Kim', example: false },
  mandates: [{ role, path: way }],
})
const asked = async (actor: Actor) =>
  (await consequencesAsked(actor, { database, now: () => now, reportFault: () => {} })).map(
    ({ text }) => text.sv,
  )

const written = {
  ...{
    state: 'complete',
    served: 'Grupperna blir större.',
    concernsChildren: 'yes',
    child: 'De yngsta går först.',
  },
  ...{ kpi1: 'N15034', expects1: 'worse', action1: 'Lässtöd.', cost1: '180 000', dialogue1: '2026-03-18' },
}

test('with one budget year there is nothing to compare, and the page says so', async () => {
  const { status, text } = await visitor.get('/budget/konsekvenser')
  expect(status).toBe(200)
  expect(text).toContain('Det finns inte två budgetår att jämföra')
  expect(await asked(person('unit-manager', 'kf', 'bun', 'buf', 'bjorkskolan'))).toEqual([])
})

test('the changes above the limit are shown with what is missing, and how they are reckoned', async () => {
  await fillBudgets()
  const { text } = await visitor.get('/budget/konsekvenser')
  expect(text).toContain(
    '3 ändringar i budgeten för 2027 är så stora att de kräver en kvalitetskonsekvens. Ingen av dem har en som är klar. Störst är Barn- och utbildningsförvaltningen, −1,5 mnkr.',
  )
  expect(text).toContain('Alla 3 ändringar ger mindre pengar än volym och index')
  expect(text).toContain('kvalitetskonsekvens saknas')
  expect(text).toContain('är 2 % av förra årets budget eller mer, eller 2,0 mnkr')
  expect((await visitor.get('/en/budget/konsekvenser')).text).toContain(
    'None of them has one that is complete. The largest is',
  )
  const csv = await visitor.get('/budget/konsekvenser?format=csv')
  expect(csv.text).toContain('Björkskolan')
})

test('whoever answers for the unit is asked, and the nearest superior, who helps', async () => {
  const line = 'Beskriv vad budgeten för 2027 betyder för kvaliteten i Björkskolan.'
  expect(await asked(person('unit-manager', 'kf', 'bun', 'buf', 'bjorkskolan'))).toEqual([line])
  expect(await asked(person('head-of-department', 'kf', 'bun', 'buf'))).toContain(line)
  expect(await asked(person('unit-manager', 'kf', 'sn', 'hemtjanst-norr'))).toEqual([])
  expect(await asked(person('controller'))).toEqual([])
})

test('a unit’s page shows the money step by step, and a form to those who may write', async () => {
  const { text } = await visitor.get('/budget/konsekvenser/bjorkskolan?ar=2027')
  expect(text).toContain('Vad betyder budgeten för 2027 för dem som Björkskolan finns till för?')
  expect(text).toContain(
    'Björkskolan går från 15,0 mnkr till 15,8 mnkr år 2027. När volym och index är avräknade är det −630 tkr, −4,2 %.',
  )
  expect(text).toContain('Ändringen ligger över gränsen. Beskriv den innan siffrorna låses.')
  expect(text).not.toContain('name="served"')
  expect((await principal.get('/budget/konsekvenser/bjorkskolan')).text).toContain('name="served"')
  expect((await visitor.get('/budget/konsekvenser/okand')).status).toBe(404)
  const csv = await visitor.get('/budget/konsekvenser/bjorkskolan?ar=2027&format=csv')
  expect(csv.text).toContain('Det som är kvar')
})

test('a draft is written by the unit, gone on with by the superior, and only then counts', async () => {
  const address = '/budget/konsekvenser/bjorkskolan?ar=2027'
  expect((await homeCare.send(address, written)).status).toBe(403)
  const wrong = await principal.send(address, { ...written, expects1: '' })
  expect(wrong.status).toBe(400)
  expect(wrong.text).toContain('Välj åt vilket håll indikatorn väntas gå.')
  expect(wrong.text).toContain('Grupperna blir större.')
  const drafted = await principal.send(address, { state: 'draft', served: 'Grupperna blir nog större.' })
  expect([drafted.status, drafted.location]).toEqual([303, address])
  expect((await visitor.get(address)).text).toContain('Det räknas först när det är klart.')
  expect((await asked(person('unit-manager', 'kf', 'bun', 'buf', 'bjorkskolan')))[0]).toBe(
    'Gör klart kvalitetskonsekvensen för Björkskolan i budgeten för 2027.',
  )
  expect((await head.send(address, written)).status).toBe(303)
  const { text } = await visitor.get(address)
  expect(text).toContain('Elever per lärare: sämre')
  expect(text).toContain('(kostar 180 tkr, ur dialogen den 18 mars 2026)')
  expect(text).toContain('Skrivet av Test head-of-department den 15 oktober 2026, version 2.')
  expect(text).toContain('Grupperna blir nog större.')
  expect((await visitor.get('/budget/konsekvenser')).text).toContain('2 av dem har ingen som är klar.')
})

test('what the service tells covers its units', async () => {
  await head.send('/budget/konsekvenser/buf?ar=2027', { ...written, dialogue1: '' })
  const { text } = await visitor.get('/budget/konsekvenser')
  expect(text).toContain(
    '3 ändringar i budgeten för 2027 är så stora att de kräver en kvalitetskonsekvens, och alla har en.',
  )
  expect(text).toContain('beskriven för barn- och utbildningsförvaltningen')
  expect((await visitor.get('/budget/konsekvenser/ekskolan')).text).toContain(
    'Konsekvensen är beskriven för hela Barn- och utbildningsförvaltningen.',
  )
  expect((await visitor.get('/en/budget/konsekvenser/buf')).text).toContain('comes out of no dialogue')
})

test('addresses of evidence are those of the web', () => {
  const to = path('sv')
  expect(addressOf.all).toBe(to.consequences())
  expect(addressOf.ofYear(2027)).toBe(to.consequences({ ar: 2027 }))
  expect(addressOf.consequence('åsaskolan', 2027)).toBe(to.consequence('åsaskolan', { ar: 2027 }))
})
