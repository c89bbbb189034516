import type { Problem } from '#core/outcome.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { accountThatAsks, mayHere, to, toRead, whoAsks } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { readForm } from '#web/read-form.ts'
import { changesOf, undoChange } from './changes.store.ts'
import { nameIn } from './name-in.ts'
import { HistoryPage } from './pages/history-page.tsx'
import { organisationOf } from './store.ts'
import { texts } from './texts.ts'

/** What has been changed, and taking a change back. */
export function registerChanges(doors: Doors, context: AppContext): void {
  doors.get(routes.organisationHistory, toRead('organisation', 'internal'), (c) => show(c, context))
  doors.post(routes.organisationHistory, to('write', 'organisation'), async (c) => {
    const language = c.get('language')
    const form = await readForm(c)
    const number = Number(form.get('undo'))
    const author = {
      municipality: c.get('installation')?.municipality ?? '',
      who: whoAsks(c),
      account: accountThatAsks(c),
      why: texts.sv.history.undoWhy(number),
      at: context.now(),
    }
    const undone = await undoChange(context.database, author, number)
    return undone.ok
      ? c.redirect(path(language).organisationHistory(), 303)
      : show(c, context, undone.problems)
  })
}

async function show(c: PageContext, context: AppContext, problems: readonly Problem[] = []) {
  const language = c.get('language')
  const t = texts[language]
  const municipality = c.get('installation')?.municipality ?? ''
  const changes = await changesOf(context.database, municipality)
  const organisation = await organisationOf(context.database, municipality)
  const nameOf = (node: string) => nameIn(organisation, node)
  const mayWrite = await mayHere(c, context, 'write', 'organisation')
  const crumbs = [{ label: t.title, href: path(language).organisation() }]
  return page(
    c,
    { title: t.history.title, room: 'organisation', crumbs },
    <HistoryPage {...{ changes, nameOf, mayWrite, problems, language }} />,
    problems.length > 0 ? 400 : 200,
  )
}
