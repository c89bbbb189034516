import { beforeAll, expect, test } from 'vitest'
import { municipality, setUpSchools } from '#chapters/budget/__fixtures__/school-app.ts'
import { loadBudgetProcess } from '#demo/load-budget-process.ts'
import type { Actor, Role } from '#identity/model.ts'
import { freshDatabase } from '#test/support/database.ts'
import { processAsked, processDates, processFindings } from './asked.web.ts'

const database = await freshDatabase()
const context = (day: string) => ({
  database,
  now: () => `${day}T08:00:00.000Z`,
  reportFault: (error: unknown) => {
    throw error
  },
})

beforeAll(async () => {
  await setUpSchools(database)
  await loadBudgetProcess(database, municipality)
})

function somebody(role: Role, ...path: readonly string[]): Actor {
  const mandates = [{ role, path }]
  return { kind: 'person', municipality, account: `konto-${role}`, name: role, example: false, mandates }
}

test('a unit manager and the controller are asked of the dialogue that is open, and nobody else is', async () => {
  const asked = async (actor: Actor) =>
    (await processAsked(actor, context('2026-10-15'))).map(({ text }) => text.sv)
  const dialogue = 'Svara på tre frågor om dialogen i nämndernas ramar och dialog 2027'
  expect(await asked(somebody('unit-manager', 'kf', 'bun', 'buf', 'skolor', 'alskolan'))).toEqual([dialogue])
  expect(await asked(somebody('controller'))).toEqual([dialogue])
  expect(await asked(somebody('committee-chair', 'kf', 'bun'))).toEqual([])
  expect(await asked({ kind: 'public' })).toEqual([])
})

test('the controller is asked of what is late and of gates before the step that comes', async () => {
  const late = await processAsked(somebody('controller'), context('2026-10-26'))
  expect(late.map(({ text }) => text.sv)).toEqual([
    'Registrera hur det gick med förslag till skattesats, eller varför det dröjer',
    'Registrera hur det gick med kommunstyrelsens förslag, eller varför det dröjer',
    'Gå igenom 3 öppna grindar före antagande i fullmäktige',
  ])
})

test('the days that come are open to all, and the start page says where the budget is', async () => {
  const dates = await processDates(context('2026-10-15'))
  expect(dates.map(({ on, text }) => [on, text.sv])).toEqual([
    ['2026-10-20', 'Förslag till skattesats (budget 2027)'],
    ['2026-10-20', 'Kommunstyrelsens förslag (budget 2027)'],
    ['2026-11-23', 'Antagande i fullmäktige (budget 2027)'],
    ['2026-12-16', 'Enheternas budgetar (budget 2027)'],
  ])
  const findings = await processFindings(context('2026-10-15'))
  expect(findings.map(({ text }) => text.sv.replaceAll('\u00a0', ' '))).toEqual([
    'Budgeten för 2027 har 3 av 7 steg bakom sig. Nu: Förslag till skattesats, senast 20 oktober 2026. ks beslutar.',
    'Löneökning: underskattad sju år av sju, i snitt 0,4 procentenheter. Det är mer än slump.',
  ])
})
