import { type BudgetRoom, budgetRoom, crumbs } from '#chapters/budget/budget-room.web.ts'
import { ruleSetsOf, stateOf } from '#chapters/budget/in-force.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { mayHere, toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { routes } from '#web/paths.ts'
import { changeWindow } from './change-window.ts'
import { RuleSetsPage } from './rule-sets-page.tsx'
import { ruleSetsTable } from './rule-sets-table.web.ts'
import { ruleSetsTexts } from './rule-sets-texts.ts'
import { chosenYear } from './year-choice.tsx'

/** The list of rule sets. */
export function registerRuleSets(doors: Doors, context: AppContext): void {
  doors.get(routes.ruleSets, toRead('rule-set'), (c) => ruleSets(c, context))
}

async function ruleSets(c: PageContext, context: AppContext) {
  const room = await budgetRoom(c, context)
  const { language, day, book } = room
  const years = [...new Set(book.ruleSets.map(({ year }) => year))].toSorted((a, b) => a - b)
  const year = chosenYear(c.req.query('ar'), years, Number(day.slice(0, 4)))
  const table = ruleSetsTable(room, year)
  const file = await download(c, table)
  if (file) return file
  const mayWrite = await mayHere(c, context, 'write', 'rule-set')
  return page(
    c,
    {
      title: ruleSetsTexts[language].title,
      room: 'budget',
      crumbs: crumbs(language),
      here: ruleSetsTexts[language].here,
    },
    <RuleSetsPage
      {...{ year, years, table, day, mayWrite, language }}
      proposed={ruleSetsOf(book, year).filter((version) => stateOf(version) === 'proposed').length}
      drafts={mayWrite ? draftsOf(room, year) : []}
      window={changeWindow(Math.max(year, Number(day.slice(0, 4)) + 1), day)}
    />,
  )
}

/** The latest draft of each rule set, where nothing has been put forward since. */
function draftsOf({ book }: BudgetRoom, year: number) {
  return book.ruleSets
    .filter(
      (version) =>
        version.year === year &&
        stateOf(version) === 'draft' &&
        !book.ruleSets.some((other) => other.id === version.id && other.version > version.version),
    )
    .map(({ id, version, document }) => ({ id, version, title: `${document.title}, version ${version}` }))
}
