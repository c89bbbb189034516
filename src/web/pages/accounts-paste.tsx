import { swedishDay } from '#core/day.ts'
import type { Problem } from '#core/outcome.ts'
import { importAccounts, knownToImport } from '#identity/account-import.store.ts'
import { type PastedRow, planImport } from '#identity/account-import.ts'
import { rowsOfText } from '#sources/spreadsheet/read-rows.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { to, toRead } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { routes } from '#web/paths.ts'
import { readForm } from '#web/read-form.ts'
import { roleNames } from '#web/role-names.ts'
import { changeBy } from './accounts.tsx'
import { accountsPasteTexts } from './accounts-paste.texts.ts'
import { DonePage, PastePage, PlanPage } from './accounts-paste-page.tsx'
import { accountsCrumb, linkAddress } from './handed-link.tsx'
import { fieldsOf } from './sign-in-enter.ts'

/** Many accounts at once: pasted, looked at, and then taken in, all or none. */
export function registerPaste(doors: Doors, context: AppContext): void {
  doors.get(routes.pasteAccounts, toRead('account', 'closed'), (c) => showPaste(c))
  doors.post(routes.pasteAccounts, to('write', 'account'), async (c) => {
    const { text, raw } = fieldsOf(await readForm(c))
    const written = raw('rows')
    const wish = text('do')
    if (wish === 'change') return showPaste(c, { written })
    const rows = rowsOf(written)
    return wish === 'accept' ? accept(c, context, { rows, written }) : look(c, context, { rows, written })
  })
}

/** Nothing at all is said in the same words as no rows. */
function rowsOf(written: string): readonly PastedRow[] {
  const rows = rowsOfText('rows', written)
  return rows.ok ? rows.value : []
}

interface Pasted {
  readonly rows: readonly PastedRow[]
  readonly written: string
}

async function look(c: PageContext, context: AppContext, { rows, written }: Pasted) {
  const { municipality, at } = changeBy(c, context)
  const known = await knownToImport(context.database, municipality, swedishDay(at), roleNames)
  const planned = planImport(rows, known)
  if (!planned.ok) return showPaste(c, { written, problems: planned.problems })
  const language = c.get('language')
  const body = (
    <PlanPage
      planned={planned.value}
      places={known.places}
      written={written}
      readAt={at}
      language={language}
    />
  )
  return page(c, { title: accountsPasteTexts[language].title, crumbs: [accountsCrumb(c)] }, body)
}

async function accept(c: PageContext, context: AppContext, { rows, written }: Pasted) {
  const change = changeBy(c, context)
  const taken = await importAccounts(context.database, change, { rows, roleNames })
  if (!taken.ok) return showPaste(c, { written, problems: taken.problems })
  const language = c.get('language')
  const links = taken.value.map(({ token, ...person }) => ({
    ...person,
    address: linkAddress(c, context, token),
  }))
  c.header('Cache-Control', 'no-store')
  return page(
    c,
    { title: accountsPasteTexts[language].doneTitle, crumbs: [accountsCrumb(c)] },
    <DonePage links={links} readAt={change.at} language={language} />,
  )
}

function showPaste(
  c: PageContext,
  { written = '', problems = [] }: { readonly written?: string; readonly problems?: readonly Problem[] } = {},
) {
  const language = c.get('language')
  return page(
    c,
    { title: accountsPasteTexts[language].title, crumbs: [accountsCrumb(c)] },
    <PastePage written={written} problems={problems} language={language} />,
    problems.length > 0 ? 400 : 200,
  )
}
