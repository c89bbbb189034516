import { budgetRoom } from '#chapters/budget/budget-room.web.ts'
import { decidedBudget } from '#chapters/budget/decided-budget.ts'
import type { BudgetBook } from '#chapters/budget/model.ts'
import { stepStrip } from '#chapters/budget/process/strip.web.tsx'
import { chosenYear } from '#chapters/budget/rules/year-choice.tsx'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { routes } from '#web/paths.ts'
import { BudgetPage } from './budget-page.tsx'
import { budgetTable, committeeTable } from './budget-tables.web.ts'
import { budgetTexts } from './budget-texts.ts'
import { yearMoney } from './year-money.ts'

/** The start page of the chapter. */
export function registerBudget(doors: Doors, context: AppContext): void {
  doors.get(routes.budget, toRead('budget-decision'), (c) => budget(c, context))
}

async function budget(c: PageContext, context: AppContext) {
  const room = await budgetRoom(c, context)
  const { book, tree, day, language, provenance } = room
  const years = budgetYears(book)
  const year = chosenYear(c.req.query('ar'), years, Number(day.slice(0, 4)))
  const money = yearMoney(book, tree, year)
  const shown = { provenance, language }
  const file = await download(
    c,
    budgetTable(money, shown),
    ...money.committees.map((committee) => committeeTable(year, committee, shown)),
  )
  if (file) return file
  const assembly = decidedBudget(book, year).adopted.find(
    ({ node }) => tree.place(node)?.kind === 'municipal-assembly',
  )
  return page(
    c,
    { title: budgetTexts[language].title, room: 'budget' },
    <BudgetPage
      {...{ money, years, provenance, language }}
      {...(assembly ? { assembly } : {})}
      where={await stepStrip(context, room)}
    />,
  )
}

/** Years that have rules, frames or decisions, the latest last. */
export function budgetYears({ ruleSets, frames, decisions }: BudgetBook): readonly number[] {
  return [...new Set([...ruleSets, ...frames, ...decisions].map(({ year }) => year))].toSorted(
    (a, b) => a - b,
  )
}
