import { writerOf } from '#chapters/budget/budget-room.web.ts'
import { type FiscalRoom, fiscalCrumbs, fiscalRoom } from '#chapters/budget/fiscal/fiscal-room.web.ts'
import { saveYear } from '#chapters/budget/fiscal/write-fiscal.store.ts'
import type { Problem } from '#core/outcome.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { to } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { fieldOf, readForm } from '#web/read-form.ts'
import { readYear, type WrittenYear, writtenYear } from './written-year.ts'
import { yearFields } from './year-fields.ts'
import { YearFormPage } from './year-form-page.tsx'
import { yearFormTexts } from './year-form-texts.ts'

/** Where a new version of a year's figures is written. */
export function registerYearForm(doors: Doors, context: AppContext): void {
  const write = to('write', 'fiscal-plan')
  doors.get(routes.fiscalYear, write, async (c) => {
    const room = await fiscalRoom(c, context)
    const asked = c.req.query('ar') ?? ''
    const found = room.now.years.find(({ year }) => String(year) === asked)
    // What the next year starts from is often what is known of the latest one.
    return show(c, room, found ? writtenYear(found) : /^20\d{2}$/.test(asked) ? { year: asked } : {}, [])
  })
  doors.post(routes.fiscalYear, write, (c) => save(c, context))
}

async function save(c: PageContext, context: AppContext) {
  const room = await fiscalRoom(c, context)
  const field = fieldOf(await readForm(c))
  const names = ['year', 'stage', 'reason', 'source', ...yearFields.map(({ name }) => name)]
  const written: WrittenYear = Object.fromEntries(names.map((name) => [name, field(name)]))
  const read = readYear(written)
  if (!read.ok) return show(c, room, written, read.problems)
  const { year, reason, source } = read.value
  const saved = await saveYear(context.database, writerOf(c, context), year, { reason, source })
  if (!saved.ok) return show(c, room, written, saved.problems)
  return c.redirect(path(room.language).fiscal(), 303)
}

function show(c: PageContext, room: FiscalRoom, written: WrittenYear, problems: readonly Problem[]) {
  const { language, book } = room
  const versions = book.years.filter(({ year }) => String(year) === written.year)
  return page(
    c,
    { title: yearFormTexts[language].title, room: 'budget', crumbs: fiscalCrumbs(language) },
    <YearFormPage
      {...{ written, problems, language }}
      versions={versions.toSorted((a, b) => b.version - a.version)}
      years={room.now.years.map(({ year }) => year)}
    />,
    problems.length > 0 ? 400 : 200,
  )
}
