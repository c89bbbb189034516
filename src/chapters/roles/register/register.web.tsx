import type { DecisionType } from '#chapters/roles/model.ts'
import { noMunicipality } from '#chapters/roles/no-municipality.web.tsx'
import {
  committeesOf,
  crumbs,
  keeperOf,
  type RoleRoom,
  roleRoom,
  topOf,
} from '#chapters/roles/role-room.web.ts'
import { compareNames } from '#core/format.ts'
import type { Sort } from '#reports/table.ts'
import { sortRows } from '#reports/table.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { mayHere, toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes, withQuery } from '#web/paths.ts'
import { chosenTypes, registerChoice } from './register-choice.ts'
import { RegisterPage } from './register-page.tsx'
import { registerTable } from './register-table.web.ts'
import { registerTexts } from './register-texts.ts'

/** The register of decision types. */
export function registerRegister(doors: Doors, context: AppContext): void {
  doors.get(routes.decisionTypes, toRead('decision-type'), (c) => register(c, context))
}

async function register(c: PageContext, context: AppContext) {
  const language = c.get('language')
  const t = registerTexts[language]
  const info = { title: t.title, room: 'roles', crumbs: crumbs(language) } as const
  const room = await roleRoom(c, context)
  if (!room) return noMunicipality(c, info)
  const { book, day } = room
  const choice = registerChoice((name) => c.req.query(name))
  const chosen = chosenTypes(book.decisionTypes, choice, book, day)
  const table = registerTable(room, chosen.toSorted(byAreaAndTitle))
  const sort = sortOf(c)
  const sorted = { ...table, rows: sortRows(table, sort, language) }
  const committees = new Set(book.decisionTypes.map(({ committee }) => committee))
  return (
    (await download(c, sorted)) ??
    page(
      c,
      info,
      <RegisterPage
        table={table}
        choice={choice}
        sort={sort}
        address={withQuery(path(language).decisionTypes(), c.req.query())}
        counts={{
          types: book.decisionTypes.length,
          decisions: book.decisionTypes.reduce((sum, { perYear = 0 }) => sum + perYear, 0),
        }}
        areas={[...new Set(book.decisionTypes.map(({ area }) => area))].filter(Boolean)}
        committees={[...committees].map((value) => ({ value, label: room.nameOf(value) }))}
        mayWrite={(await committeesToWrite(c, context, room)).length > 0}
        mayImport={await mayHere(c, context, 'write', 'decision-type', topOf(room))}
        language={language}
      />,
    )
  )
}

function byAreaAndTitle(a: DecisionType, b: DecisionType): number {
  return compareNames(a.area, b.area) || compareNames(a.title, b.title)
}

/** How the reader wants a table sorted, as the links of its heads say. */
export function sortOf(c: PageContext): Sort | undefined {
  const by = c.req.query('sort')
  return by ? { by, order: c.req.query('order') === 'descending' ? 'descending' : 'ascending' } : undefined
}

/** The committees whose part of the register whoever asks may keep. */
export async function committeesToWrite(c: PageContext, context: AppContext, room: RoleRoom) {
  const committees = committeesOf(room)
  const may = await Promise.all(
    committees.map(({ node }) => mayHere(c, context, 'write', 'decision-type', keeperOf(room, node))),
  )
  return committees.filter((_, index) => may[index])
}
