import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { statement } from '#store/db.ts'
import { freshDatabase, type TestDatabase } from '#test/support/database.ts'
import { noteInTrail } from '#test/support/trail.ts'
import { municipality, nobody, now, person, setUpGoals, setUpMunicipality } from './__fixtures__/goals-app.ts'
import { asked, dates, findings } from './asked.web.ts'

let database: TestDatabase
const context = (at = now) => ({ database, now: () => at, reportFault: () => {} })
const linesOf = async (actor: Parameters<typeof asked>[0], at = now) =>
  (await asked(actor, context(at))).map(({ text, href }) => `${text.sv} ${href}`)

const question = statement(
  'goals/asked test question',
  z.unknown(),
  `insert into goal_question (municipality_id, goal_id, node_id, asked_on, asked_by, due)
   values ($1, 'alla-behoriga', 'bjorkskolan', '2026-11-01', 'Kim', '2026-12-01')`,
)
const strain = statement(
  'goals/asked test strain',
  z.unknown(),
  `insert into goal_relation (municipality_id, goal_a, goal_b, relation, why, state, decision, who, at)
   values ($1, $2, $3, 'strains', 'Samma timmar', 'open', '', 'Kim', '2026-10-01T08:00:00Z')`,
)
const talk = statement(
  'goals/asked test talk',
  z.unknown(),
  `insert into goal_talk (municipality_id, held_on, bodies, notes, goal_order, rule, decision, concluded_on, who, at)
   values ($1, $2, '{ks}', '{}', '{alla-behoriga}', $3, $4, $5, 'Kim', $2::date)`,
)
const mapping = statement(
  'goals/asked test mapping',
  z.unknown(),
  `insert into national_mapping (municipality_id, national_goal_id, owner_node, relation, mapped_on, who, at)
   values ($1, 'skollagen-1-4', $2, 'supports', '2024-01-10', 'Kim', '2024-01-10T08:00:00Z')`,
)

beforeAll(async () => {
  database = await freshDatabase()
  await setUpMunicipality(database)
  await setUpGoals(database)
  await database.all(question, [municipality])
  await database.all(strain, [municipality, 'alla-behoriga', 'trygga-aldre'])
  await database.all(talk, [municipality, '2025-09-01', 'Skolan först.', 'KF 2025-09-29 § 90', '2025-09-29'])
  await database.all(mapping, [municipality, 'bof'])
})

test('a question waits for the manager of the unit, and for nobody else', async () => {
  expect((await asked(person('unit-manager', 'bjorkskolan'), context()))[0]).toEqual({
    text: {
      sv: 'Svara på om Björkskolan arbetar med målet ”Alla elever som går ut årskurs 9 år 2027 är behöriga till gymnasiet”.',
      en: 'Answer whether Björkskolan works by the goal “Alla elever som går ut årskurs 9 år 2027 är behöriga till gymnasiet”.',
    },
    minutes: 3,
    href: '/mal/alla-behoriga/bjorkskolan',
    due: '2026-12-01',
  })
  for (const actor of [nobody, person('unit-manager', 'lindskolan'), person('head-of-department', 'bof')])
    expect((await linesOf(actor)).join()).not.toContain('Björkskolan')
})

test('a conflict waits for those who decide between the two goals, not for the committees under them', async () => {
  expect(await linesOf(person('assembly-member', 'kf'))).toEqual([
    'Avgör vilket mål som går före: ”Alla elever som går ut årskurs 9 år 2027 är behöriga till gymnasiet” eller ”Äldre är trygga hemma”. /mal/konflikter/alla-behoriga/trygga-aldre',
  ])
  for (const actor of [person('committee-chair', 'bun'), person('controller'), person('auditor')])
    expect(await linesOf(actor)).toEqual([])
})

test('the yearly question is put by the head of a department to its units, and by the quality strategist to all', async () => {
  expect(await linesOf(person('head-of-department', 'vof'))).toEqual([
    'Ställ årets fråga till en enhet: måste den prioritera efter målen? /mal/rutnat?plats=vof#fragan',
  ])
  expect(await linesOf(person('quality-strategist'))).toEqual([
    'Bjud in till årets samtal om hur målen går ihop. /mal/samtal',
    'Ställ årets fråga till 3 enheter: måste de prioritera efter målen? /mal/rutnat#fragan',
  ])
})

test('the profession is asked to review what it carries, the own place’s and the own service’s', async () => {
  const review = 'Gå igenom hur det nationella målet i skollagen 1:4 bärs i verksamheten.'
  const href = '/mal/nationella#skollagen-1-4'
  expect(await linesOf(person('unit-manager', 'lindskolan'))).toEqual([`${review} ${href}`])
  expect(await linesOf(person('head-of-department', 'bof'))).toContain(`${review} ${href}`)
  expect(await linesOf(person('unit-manager', 'solgarden'))).toEqual([])
  // Before a year has gone nobody is asked.
  expect(await linesOf(person('unit-manager', 'lindskolan'), '2024-12-01T08:00:00Z')).toEqual([])
})

test('nobody of another municipality is asked anything', async () => {
  const stranger = { ...person('assembly-member', 'kf'), municipality: '0180' }
  expect(await asked(stranger, context())).toEqual([])
})

test('everybody is told how many overall goals hold, and which days come', async () => {
  expect(await findings(context())).toEqual([
    {
      text: {
        sv: '2 övergripande mål gäller. Ordningen mellan målen bestämdes senast den 29 september 2025.',
        en: '2 overall goals hold. The order between the goals was last decided on 29 September 2025.',
      },
      href: '/mal',
    },
  ])
  const before = await findings(context('2025-09-10T08:00:00Z'))
  expect(before[0]?.text.sv).toBe(
    '2 övergripande mål gäller. Inget samtal om ordningen mellan målen är registrerat.',
  )
  expect((await dates(context())).map(({ on, text }) => `${on} ${text.sv}`)).toEqual([
    '2026-09-01 Dags för nästa samtal om hur målen går ihop',
    '2030-09-08 Val till kommunfullmäktige',
    '2030-10-15 Det nyvalda fullmäktige tillträder',
  ])
})

test('a talk without an order waits for those who decide on the order of the assembly’s goals', async () => {
  await database.all(talk, [municipality, '2026-11-02', '', '', null])
  await noteInTrail(database, municipality)
  expect(await linesOf(person('assembly-member', 'kf'))).toContain(
    'Bestäm ordningen mellan målen efter samtalet den 2 november 2026. /mal/samtal/2',
  )
  expect((await linesOf(person('quality-strategist'))).join()).not.toContain('/mal/samtal')
})
