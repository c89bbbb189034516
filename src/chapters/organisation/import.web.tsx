import type { Organisation } from '#core/organisation/model.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { readRows, rowsOfText, textOfRows } from '#sources/spreadsheet/read-rows.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { accountThatAsks, to, whoAsks } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { readForm } from '#web/read-form.ts'
import { changeFromFile } from './change-from-file.ts'
import { importOrganisation } from './changes.store.ts'
import { ImportPage, type Preview } from './pages/import-page.tsx'
import type { FileRow } from './read-file.ts'
import { organisationOf } from './store.ts'
import { texts } from './texts.ts'

/** The organisation from a file: what would change is shown before anything does. */
export function registerImport(doors: Doors, context: AppContext): void {
  doors.get(routes.organisationImport, to('write', 'organisation'), (c) => show(c, { rows: '', keep: true }))
  doors.post(routes.organisationImport, to('write', 'organisation'), (c) => take(c, context))
}

interface Shown {
  readonly rows: string
  readonly keep: boolean
  readonly problems?: readonly Problem[]
  readonly preview?: Preview
}

function show(c: PageContext, { rows, keep, problems = [], preview }: Shown) {
  const language = c.get('language')
  const t = texts[language]
  const crumbs = [{ label: t.title, href: path(language).organisation() }]
  return page(
    c,
    { title: t.import.title, room: 'organisation', crumbs },
    <ImportPage {...{ rows, keep, problems, preview, language }} />,
    problems.length > 0 ? 400 : 200,
  )
}

async function take(c: PageContext, context: AppContext) {
  const form = await readForm(c)
  const language = c.get('language')
  const pasted = String(form.get('rows') ?? '').trim()
  const keep = form.get('keep') !== 'replace'
  const records = await recordsIn(form, pasted, texts[language].import.pasted)
  if (!records.ok) return show(c, { rows: pasted, keep, problems: records.problems })
  const { file, rows } = records.value
  const workOut = (before: Organisation) => changeFromFile(before, { file, rows, keep })
  const text = textOfRows(rows)
  const municipality = c.get('installation')?.municipality ?? ''
  const change = workOut(await organisationOf(context.database, municipality))
  if (!change.ok) return show(c, { rows: text, keep, problems: change.problems })
  if (form.get('do') !== 'accept') return show(c, { rows: text, keep, preview: change.value })
  const author = { municipality, who: whoAsks(c), account: accountThatAsks(c), why: file, at: context.now() }
  const taken = await importOrganisation(context.database, author, workOut)
  return taken.ok
    ? c.redirect(path(language).organisation(), 303)
    : show(c, { rows: text, keep, problems: taken.problems })
}

async function recordsIn(
  form: FormData,
  pasted: string,
  name: string,
): Promise<Outcome<{ readonly file: string; readonly rows: readonly FileRow[] }>> {
  const upload = form.get('file')
  if (upload instanceof File && upload.size > 0) {
    const rows = await readRows(upload.name, new Uint8Array(await upload.arrayBuffer()))
    return rows.ok ? succeed({ file: upload.name, rows: rows.value }) : rows
  }
  if (pasted === '') return refuse(nothingGiven)
  const rows = rowsOfText(name, pasted)
  return rows.ok ? succeed({ file: name, rows: rows.value }) : rows
}

const nothingGiven: Problem = {
  code: 'nothing-given',
  where: 'file',
  text: { sv: texts.sv.import.missing, en: texts.en.import.missing },
}
