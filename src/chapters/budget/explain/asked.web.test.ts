import { beforeAll, expect, test } from 'vitest'
import { municipality, now, setUpSchools } from '#chapters/budget/__fixtures__/school-app.ts'
import type { Actor, Role } from '#identity/model.ts'
import { freshDatabase } from '#test/support/database.ts'
import type { AppContext } from '#web/context.ts'
import { explainedAsked, explainedFindings, explainedSearch } from './asked.web.ts'
import { answerRuleQuestion, askAboutRule, publishRuleAnswer } from './questions.store.ts'
import { signReceipt } from './receipts.store.ts'

const database = await freshDatabase()

/** A context of its own for each question, as a request has. */
function context(at = now): AppContext {
  return {
    database,
    now: () => at,
    reportFault: (error) => {
      throw error
    },
  }
}

function person(role: Role, ...path: readonly string[]): Actor {
  return {
    kind: 'person',
    municipality,
    account: role,
    name: role,
    mandates: [{ role, path }],
    example: false,
  }
}

const line = ['kf', 'bun', 'buf', 'skolor'] as const
const principal = person('unit-manager', ...line, 'alskolan')
const controller = person('controller')
const writer = { municipality, who: 'Test', account: 'unit-manager', at: now }

async function asked(actor: Actor, at?: string) {
  return (await explainedAsked(actor, context(at))).map(({ text, href }) => [text.sv, href])
}

beforeAll(() => setUpSchools(database))

test('the unit’s manager is asked to read the budget until it is signed for, and nobody else is', async () => {
  expect(await asked(principal)).toEqual([
    ['Läs varför Alskolan har fått sin budget för 2026.', '/budget/varfor/alskolan'],
  ])
  expect(await asked(person('head-of-department', 'kf', 'bun', 'buf'))).toEqual([])
  expect(await asked({ kind: 'public' })).toEqual([])
  const receipt = { municipality, account: 'unit-manager', year: 2026, unit: 'alskolan', on: '2026-10-15' }
  await signReceipt(database, { ...receipt, stage: 'adopted', wish: 'understood' })
  expect(await asked(principal)).toEqual([])
})

test('a question waits for its answer, then for its check, and is then told of to whoever asked', async () => {
  const id = await askAboutRule(database, writer, {
    ...{ year: 2026, unit: 'alskolan', ruleSet: 'skolor', component: 'struktur', due: '2026-10-29' },
    text: 'Hur räknas indexet? Vi undrar.',
  })
  const href = `/budget/fragor/${id}`
  expect(await asked(controller)).toEqual([['Svara på frågan om reglerna: Hur räknas indexet?', href]])
  expect(await asked(person('head-of-department', 'kf', 'sn', 'sf'))).toEqual([])
  await answerRuleQuestion(database, writer, id, 'Så.')
  expect(await asked(person('head-of-department', 'kf', 'bun', 'buf'))).toEqual([
    ['Granska svaret på frågan om reglerna: Hur räknas indexet?', href],
  ])
  await publishRuleAnswer(database, writer, id, { secrecy: 'open' })
  expect(await asked(controller)).toEqual([])
  expect(await asked(principal)).toEqual([['Läs svaret på din fråga om reglerna: Hur räknas indexet?', href]])
  expect(await asked(principal, '2026-11-15T08:00:00.000Z')).toEqual([])
})

test('the day’s sentence says how much a rule gives, and what has been left unanswered', async () => {
  const [finding] = await explainedFindings(context())
  expect(finding).toEqual({
    text: {
      sv: 'En publicerad regel ger 100,0\u00a0% av enheternas pengar 2026.',
      en: "A published rule gives 100.0% of the units' money in 2026.",
    },
    href: '/budget/varfor/kf',
    isSignal: false,
  })
  await askAboutRule(database, writer, {
    ...{ year: 2026, unit: 'bokskolan', ruleSet: '', component: '', text: 'Varför?', due: '2026-10-29' },
  })
  const [later] = await explainedFindings(context('2026-11-15T08:00:00.000Z'))
  expect(later?.text.sv).toContain('En fråga om reglerna har inte fått svar i tid.')
})

test('the search finds units and independent schools by any part of their names', async () => {
  const hits = await explainedSearch('skolan', context())
  expect(hits.map(({ title }) => title.sv)).toEqual([
    'Varför har Alskolan fått den här budgeten?',
    'Varför har Bokskolan fått den här budgeten?',
    'Varför har Cederskolan fått den här budgeten?',
    'Varför har Fria skolan fått den här budgeten?',
  ])
  expect((await explainedSearch('fria skolan', context()))[0]?.href).toBe('/budget/varfor/fria')
  expect(await explainedSearch('finns inte', context())).toEqual([])
})
