import { expect, test } from 'vitest'
import { z } from 'zod'
import { type BudgetBook, budgetBook } from '#chapters/budget/index.ts'
import { goalBook } from '#chapters/goals/index.ts'
import { roleBook } from '#chapters/roles/index.ts'
import { statement } from '#store/db.ts'
import { freshDatabase } from '#test/support/database.ts'
import {
  ekbacka,
  exampleBudgetBook,
  exampleGoalBook,
  exampleOrganisation,
  examplePeople,
  exampleRoleBook,
} from './index.ts'
import { loadExample } from './load.ts'

const database = await freshDatabase()
await loadExample(database, '2026-11-01T08:00:00.000Z')

const rowCounts = statement(
  'example test steering counts',
  z.object({ versions: z.number(), successions: z.number(), accounts: z.number(), mandates: z.number() }),
  `select (select count(*) from organisation_version where municipality_id = $1) as versions,
     (select count(*) from organisation_succession where municipality_id = $1) as successions,
     (select count(*) from account where municipality_id = $1 and password_hash is null) as accounts,
     (select count(*) from mandate where municipality_id = $1) as mandates`,
)

test('the organisation and the people are there, and nobody has a password', async () => {
  expect(await database.first(rowCounts, [ekbacka])).toEqual({
    versions: exampleOrganisation.versions.length,
    successions: exampleOrganisation.successions.length,
    accounts: examplePeople.length,
    mandates: examplePeople.flatMap(({ mandates }) => mandates).length,
  })
})

test('the goals come back from the store as they were told', async () => {
  const stored = await goalBook(database, ekbacka)
  expect(inAnyOrder(stored)).toEqual(inAnyOrder(exampleGoalBook))
})

test('the roles come back from the store as they were told', async () => {
  const stored = await roleBook(database, ekbacka)
  expect(inAnyOrder(stored)).toEqual(inAnyOrder(exampleRoleBook))
})

test('the budgets come back from the store as they were told', async () => {
  const stored = await budgetBook(database, ekbacka)
  expect(withAmountsApart(stored)).toEqual(withAmountsApart(exampleBudgetBook))
})

test('what the visitor adds is numbered on from the example', async () => {
  const added = await database.first(
    statement(
      'example test next question',
      z.object({ id: z.number() }),
      `insert into goal_question (municipality_id, goal_id, node_id, asked_on, asked_by, due)
       values ($1, 'kunskap', 'bjorkskolan', '2026-11-02', 'en besökare', '2026-12-02') returning question_id as id`,
    ),
    [ekbacka],
  )
  expect(added?.id).toBe(exampleGoalBook.questions.length + 1)
})

/** The same for what each decision lists. */
function withAmountsApart({ decisions, ...book }: BudgetBook) {
  const amounts = decisions.flatMap(({ id, amounts }) => amounts.map((amount) => ({ id, ...amount })))
  return inAnyOrder({ ...book, decisions: decisions.map(({ amounts: _, ...rest }) => rest), amounts })
}

/** Tables have no order of their own; each list is put in that of its rows' contents, keys in alphabetical order. */
function inAnyOrder(book: object): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(book).map(([name, rows]) => [
      name,
      z.array(z.unknown()).parse(rows).map(inKeyOrder).toSorted(),
    ]),
  )
}

function inKeyOrder(row: unknown): string {
  return JSON.stringify(row, (_, value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
