import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import { crumbs } from '#chapters/budget/budget-room.web.ts'
import { sortOf } from '#chapters/budget/sort-of.web.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { locatePlace, to, toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes, withQuery } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { sendConsequence, showConsequence } from './consequence.web.tsx'
import { changesOf, consequenceRoom, yearOf } from './consequence-room.web.ts'
import { ConsequencesPage } from './consequences-page.tsx'
import { consequencesTable, pairOf } from './consequences-table.web.ts'
import { consequenceTexts } from './consequences-texts.ts'
import { isAbove } from './limit.ts'
import { neededConsequences } from './needed.ts'

/** What changes of the budget mean for quality. */
export function registerConsequences(doors: Doors, context: AppContext): void {
  const here = (c: PageContext) => locatePlace(c, context, c.req.param('node') ?? '')
  doors.get(routes.consequences, toRead('quality-consequence'), (c) => consequencesPage(c, context))
  doors.get(routes.consequence, toRead('quality-consequence', 'public', here), (c) =>
    showConsequence(c, context),
  )
  doors.post(routes.consequence, to('write', 'quality-consequence', here), (c) => sendConsequence(c, context))
}

async function consequencesPage(c: PageContext, context: AppContext) {
  const room = await consequenceRoom(c, context)
  const { language, years, limit, consequences, provenance } = room
  const t = consequenceTexts[language]
  const year = yearOf(c, years)
  if (year === undefined) {
    return page(
      c,
      { title: t.titleNoYear, room: 'budget', crumbs: crumbs(language) },
      <>
        <BudgetNav here="consequences" language={language} />
        <EmptyState
          missing={t.nothing}
          remedy={t.nothingRemedy}
          action={{ href: path(language).budget(), label: t.toRules }}
        />
      </>,
    )
  }
  const changes = changesOf(room, year)
  const needed = neededConsequences(changes, consequences, { year, limit })
  const table = consequencesTable(room, { year, needed })
  const rest = changes.filter((change) => !isAbove(limit, change))
  const all = consequencesTable(room, { year, needed, rest })
  return (
    (await download(c, table, all)) ??
    page(
      c,
      { title: t.title(year), room: 'budget', crumbs: crumbs(language) },
      <ConsequencesPage
        address={withQuery(path(language).consequences(), c.req.query())}
        nameOf={room.nameOf}
        table={pairOf(table)}
        {...{ year, years, needed, limit, all, provenance, language }}
        sort={sortOf(c)}
      />,
    )
  )
}
