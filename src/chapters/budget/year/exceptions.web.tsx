import { type BudgetRoom, budgetRoom, crumbs, writerOf } from '#chapters/budget/budget-room.web.ts'
import { ruleSetsOf } from '#chapters/budget/in-force.ts'
import type { BudgetException } from '#chapters/budget/model.ts'
import { exceptionState } from '#chapters/budget/rules/stability.ts'
import { chosenYear } from '#chapters/budget/rules/year-choice.tsx'
import { exceptionsOf } from '#chapters/budget/volume-model.ts'
import type { Bilingual } from '#core/language.ts'
import { type Problem, refuse, unwrap } from '#core/outcome.ts'
import type { Refused } from '#core/written-form.ts'
import type { Table } from '#reports/table.ts'
import type { Access, AppContext, Doors, PageContext } from '#web/context.ts'
import { locatePlace, mayHere, to, toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { fieldOf, readForm, writtenIn } from '#web/read-form.ts'
import { budgetYears } from './budget.web.tsx'
import { endException, enterException } from './exceptions.store.ts'
import { ExceptionsPage } from './exceptions-page.tsx'
import { exceptionsTexts } from './exceptions-texts.ts'
import { readEnd, readException } from './read-exception.ts'
import { committeeOver } from './reallocate.ts'

/** The ledger of exceptions from the rules. */
export function registerExceptions(doors: Doors, context: AppContext): void {
  const writes = to('write', 'budget-exception', locateByRules(context))
  doors.get(routes.exceptions, toRead('budget-exception'), (c) => exceptions(c, context))
  doors.post(routes.exceptions, writes, (c) => add(c, context))
  doors.post(routes.endException, to('write', 'budget-exception', locateException(context)), (c) =>
    end(c, context),
  )
}

/** A new exception belongs where the unit's rules share out their frame: the form names both. */
function locateByRules(context: AppContext): NonNullable<Access['locate']> {
  return async (c) => {
    const [ruleSet = ''] = fieldOf(await readForm(c))('of').split(':')
    const { book } = await budgetRoom(c, context)
    const holder = book.ruleSets.findLast(({ id }) => id === ruleSet)?.holder
    return holder === undefined ? undefined : locatePlace(c, context, holder)
  }
}

/** An exception belongs where the rules that it is from share out their frame. */
function locateException(context: AppContext): NonNullable<Access['locate']> {
  return async (c) => {
    const room = await budgetRoom(c, context)
    const found = exceptionIn(c, room)
    const holder = room.book.ruleSets.findLast(({ id }) => id === found?.ruleSet)?.holder
    return holder === undefined ? undefined : locatePlace(c, context, holder)
  }
}

function exceptionIn(c: PageContext, { book }: BudgetRoom): BudgetException | undefined {
  return book.exceptions.find(({ id }) => String(id) === c.req.param('exception'))
}

async function exceptions(c: PageContext, context: AppContext, refused?: Refused) {
  const room = await budgetRoom(c, context)
  const { book, day, language } = room
  const years = budgetYears(book)
  const year = chosenYear(refused?.written.year ?? c.req.query('ar'), years, Number(day.slice(0, 4)))
  const table = exceptionsTable(room, year)
  const file = refused ? undefined : await download(c, table)
  if (file) return file
  const t = exceptionsTexts[language]
  const holders = ruleSetsOf(book, year).map(({ id, document }) => ({
    ...{ id, title: document.title },
    units: [
      ...new Set(
        book.inputs.filter((row) => row.ruleSet === id && row.year === year).map(({ unit }) => unit),
      ),
    ],
  }))
  return page(
    c,
    { title: t.title, room: 'budget', crumbs: crumbs(language), here: t.here },
    <ExceptionsPage
      {...{ room, year, years, table, holders }}
      mayWrite={await mayHere(c, context, 'write', 'budget-exception')}
      {...(refused ? { refused } : {})}
    />,
    refused ? 400 : 200,
  )
}

/** Those of the year, the largest first. */
function exceptionsTable({ book, day, nameOf, provenance }: BudgetRoom, year: number): Table {
  const title = (id: string) => book.ruleSets.findLast((version) => version.id === id)?.document.title ?? id
  const own = book.exceptions
    .filter((exception) => exception.year === year)
    .toSorted((a, b) => Math.abs(b.amountOre) - Math.abs(a.amountOre))
  return {
    id: 'undantag',
    title: both('table'),
    columns: [
      { key: 'unit', label: both('unit'), kind: 'text' },
      { key: 'amount', label: both('amount'), kind: 'kronor' },
      { key: 'state', label: both('state'), kind: 'text' },
      { key: 'expires', label: both('expires'), kind: 'day' },
      { key: 'reason', label: both('reason'), kind: 'text' },
      { key: 'decision', label: both('decision'), kind: 'text' },
      { key: 'rules', label: both('rules'), kind: 'text' },
      { key: 'from', label: both('from'), kind: 'day' },
    ],
    rows: own.map((exception) => {
      const state = exceptionState(exception, day)
      return {
        key: `undantag-${exception.id}`,
        cells: {
          unit: nameOf(exception.unit),
          amount: exception.amountOre / 100,
          state: { sv: exceptionsTexts.sv.states[state], en: exceptionsTexts.en.states[state] },
          expires: exception.endedOn ?? exception.expiresOn,
          ...{ reason: exception.reason, decision: exception.decision, from: exception.from },
          rules: title(exception.ruleSet),
        },
      }
    }),
    total: {
      key: 'sum',
      cells: {
        unit: { sv: 'Summa', en: 'Sum' },
        amount: exceptionsOf(book, year).reduce((sum, { amountOre }) => sum + amountOre, 0) / 100,
      },
    },
    provenance,
  }
}

type Word = 'table' | 'unit' | 'amount' | 'state' | 'expires' | 'reason' | 'decision' | 'rules' | 'from'

function both(word: Word): Bilingual {
  return { sv: exceptionsTexts.sv[word], en: exceptionsTexts.en[word] }
}

async function add(c: PageContext, context: AppContext) {
  const form = await readForm(c)
  const { book, tree, language } = await budgetRoom(c, context)
  const [ruleSet = '', unit = ''] = fieldOf(form)('of').split(':')
  const field = (name: string) => ({ ruleSet, unit })[name] ?? fieldOf(form)(name)
  const refused = (problems: readonly Problem[]) =>
    exceptions(c, context, { problems, written: writtenIn(form) })
  const read = readException(field)
  if (!read.ok) return refused(read.problems)
  const holder = book.ruleSets.findLast(({ id }) => id === ruleSet)?.holder ?? ''
  const committee = committeeOver(tree, unit) ?? committeeOver(tree, holder) ?? ''
  const entered = await enterException(context.database, writerOf(c, context), read.value, committee)
  if (!entered.ok) return refused(entered.problems)
  return c.redirect(path(language).exceptions({ ar: read.value.year }), 303)
}

async function end(c: PageContext, context: AppContext) {
  const form = await readForm(c)
  const room = await budgetRoom(c, context)
  const found = exceptionIn(c, room)
  if (!found) return unwrap(refuse(unknown))
  const read = readEnd(fieldOf(form), found)
  const ended = read.ok
    ? await endException(context.database, writerOf(c, context), found.id, read.value)
    : read
  if (ended.ok) return c.redirect(path(room.language).exceptions({ ar: found.year }), 303)
  const written = { ...writtenIn(form), year: String(found.year), exception: String(found.id) }
  return exceptions(c, context, { problems: ended.problems, written })
}

const unknown: Problem = {
  code: 'unknown-exception',
  text: {
    sv: 'Det finns inget sådant undantag. Se sidan Undantag.',
    en: 'There is no such exception. See the page Exceptions.',
  },
}
