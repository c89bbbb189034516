import { beforeEach, expect, test } from 'vitest'
import { type Asker, ask, municipality, setUpSchools } from '#chapters/budget/__fixtures__/school-app.ts'
import { preparedBook, schoolBook } from '#chapters/budget/__fixtures__/school-book.ts'
import { decidedBudget, decidedSum } from '#chapters/budget/decided-budget.ts'
import type { BudgetBook } from '#chapters/budget/model.ts'
import { budgetBook } from '#chapters/budget/store.ts'
import type { DatabasePool } from '#store/db.ts'
import { freshDatabase } from '#test/support/database.ts'

let database: DatabasePool
let controller: Asker
let chair: Asker

async function municipalityWith(book: BudgetBook) {
  database = await freshDatabase()
  await setUpSchools(database, book)
  controller = await ask(database, { role: 'controller' })
  chair = await ask(database, { role: 'committee-chair', node: 'bun' })
}

const book = () => budgetBook(database, municipality)
const sum = async () => decidedSum(decidedBudget(await book(), 2026), 'alskolan')

const adopt = {
  kind: 'adopted',
  node: 'bun',
  year: 2026,
  reference: 'BUN § 80',
  on: '2026-10-13',
  reason: '',
}
const move = {
  ...{ ...adopt, kind: 'reallocation', reason: 'En grupp har flyttat.' },
  ...{ 'unit-1': 'alskolan', 'amount-1': '−100 000', 'unit-2': 'cederskolan', 'amount-2': '100 000' },
}
const exception = {
  ...{ of: 'skolor:alskolan', year: 2026, amount: '250 000', reason: 'Brand.', decision: 'BUN § 78' },
  expiresOn: '2026-12-31',
}
const send = (fields: Parameters<Asker['send']>[1]) => chair.send('/budget/beslut/fatta', fields)

beforeEach(() => municipalityWith(schoolBook()), 60_000)

test('a decision of a day before what it changes is refused, with the first day that it can be of', async () => {
  const before = await sum()
  const early = await send({ ...move, on: '2025-12-09' })
  expect(early.status).toBe(400)
  expect(early.text).toContain(
    '<a href="#on">Det som beslutet ändrar beslutades 10 december 2025. Skriv den dagen eller en senare.',
  )
  expect((await send({ ...adopt, kind: 'reopened', reason: 'Fel.', on: '2025-12-01' })).status).toBe(400)
  expect(await sum()).toBe(before)
  expect((await send({ ...adopt, kind: 'reopened', reason: 'Fel.' })).status).toBe(303)
  expect((await send({ ...adopt, on: '2026-10-12' })).text).toContain('beslutades 13 oktober 2026')
  expect(decidedBudget(await book(), 2026).isLocked('bun')).toBe(false)
})

test('an exception is counted once: in the budget or on top of it, also when that is adopted anew', async () => {
  const before = await sum()
  const fromStart = await controller.send('/budget/undantag', { ...exception, from: '2026-01-01' })
  expect(fromStart.text).toContain('<a href="#from">Budgeten är antagen')
  expect((await controller.send('/budget/undantag', { ...exception, from: '2026-02-01' })).status).toBe(303)
  expect((await sum()) - before).toBe(25_000_000)
  await send({ ...adopt, kind: 'reopened', reason: 'Fel.' })
  expect((await send(adopt)).status).toBe(303)
  expect((await sum()) - before).toBe(25_000_000)
})

test('an exception later in the year waits for a budget to be added to', async () => {
  await municipalityWith({ ...preparedBook(schoolBook().ruleSets, [2026]), decisions: [] })
  const refused = await controller.send('/budget/undantag', { ...exception, from: '2026-02-01' })
  expect(refused.text).toContain('<a href="#from">Nämnden har inte antagit årets budget')
  expect((await book()).exceptions).toEqual([])
  expect((await controller.send('/budget/undantag', { ...exception, from: '2026-01-01' })).status).toBe(303)
})

test('what was decided for a closed year stands', async () => {
  const open = { year: 2026, raise: 'PKV', edition: '2026-09', change: '3', reference: 'KS § 140' }
  await controller.send('/budget/arsskifte', open)
  const late = [
    await send({ ...move, year: 2025 }),
    await controller.send('/budget/undantag', {
      ...{ ...exception, year: 2025, from: '2025-02-01', expiresOn: '2025-12-31' },
    }),
    await controller.send('/budget/ramar', {
      ...{ node: 'skolor', year: 2025, stage: 'decided', amount: '1', decision: 'BUN § 1', on: '2026-10-13' },
      reason: 'Fel.',
    }),
  ]
  expect(late.map(({ status }) => status)).toEqual([400, 400, 400])
  for (const { text } of late) expect(text).toContain('Året 2025 är stängt')
})

test('a budget is adopted as those who adopt have read it: what has changed meanwhile is told, with both sums', async () => {
  await send({ ...adopt, kind: 'reopened', reason: 'Fel.' })
  const hidden = (text: string, name: string) => {
    return new RegExp(`name="${name}" value="(\\d+)"`).exec(text)?.[1] ?? 'missing'
  }
  const { text } = await chair.get('/budget/beslut?ar=2026')
  const read = { 'seen-bun': hidden(text, 'seen-bun'), 'read-bun': hidden(text, 'read-bun') }
  expect(Object.values(read)).not.toContain('missing')
  expect((await controller.send('/budget/undantag', { ...exception, from: '2026-01-01' })).status).toBe(303)
  const refused = await send({ ...adopt, ...read })
  expect(refused.status).toBe(400)
  expect(refused.text).toContain('Det som antas har ändrats sedan du öppnade sidan')
  // The exception is paid for within the same frame.
  expect(refused.text).toContain('men enheterna får andra delar av den.')
  expect(hidden(refused.text, 'read-bun')).toBe(read['read-bun'])
  const other = await send({ ...adopt, ...read, 'read-bun': '100' })
  expect(other.text).toMatch(/: du läste 1 kr\. Nu är det [^.]+\./)
  expect(decidedBudget(await book(), 2026).isLocked('bun')).toBe(false)
  const again = { 'seen-bun': hidden(refused.text, 'seen-bun'), 'read-bun': hidden(refused.text, 'read-bun') }
  expect((await send({ ...adopt, ...again })).status).toBe(303)
  expect(decidedBudget(await book(), 2026).isLocked('bun')).toBe(true)
})
