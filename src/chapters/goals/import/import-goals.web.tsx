import { goalsAt } from '#chapters/goals/book-at.ts'
import { type Author, adoptGoal } from '#chapters/goals/form/edit.store.ts'
import { formInfo } from '#chapters/goals/form/goal-form-shown.web.tsx'
import { emptyGoalBook } from '#chapters/goals/model.ts'
import { authorOf, goalRoom } from '#chapters/goals/room.web.ts'
import { goalVersions } from '#chapters/goals/store.ts'
import type { Language } from '#core/language.ts'
import { type Outcome, type Problem, Refusal, refuse, succeed, unwrap } from '#core/outcome.ts'
import { readRows, rowsOfText, textOfRows } from '#sources/spreadsheet/read-rows.ts'
import type { Database } from '#store/db.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { page } from '#web/page.tsx'
import { path } from '#web/paths.ts'
import { readForm } from '#web/read-form.ts'
import { type GoalRow, type RowGoal, readGoalRows } from './goal-rows.ts'
import { ImportGoalsPage } from './import-goals-page.tsx'
import { importTexts } from './import-texts.ts'

interface Shown {
  readonly rows: string
  readonly problems?: readonly Problem[]
  readonly goals?: readonly RowGoal[]
}

/** Where goals are pasted, or taken from a file. */
export function importGoalsPage(c: PageContext, { rows, problems = [], goals }: Shown = { rows: '' }) {
  const language = c.get('language')
  return page(
    c,
    formInfo(c, importTexts[language].title),
    <ImportGoalsPage rows={rows} problems={problems} goals={goals} language={language} />,
    problems.length > 0 ? 400 : 200,
  )
}

/** Shows what the table holds; registers it when that has been seen. */
export async function sendImport(c: PageContext, context: AppContext): Promise<Response> {
  const form = await readForm(c)
  const written = String(form.get('rows') ?? '').trim()
  const room = await goalRoom(c, context)
  const records = await recordsIn(form, written, c.get('language'))
  if (!records.ok) return importGoalsPage(c, { rows: written, problems: records.problems })
  const rows = textOfRows(records.value)
  const read = readGoalRows(records.value, room.tree, room.today)
  if (!read.ok) return importGoalsPage(c, { rows, problems: read.problems })
  if (form.get('do') !== 'accept') return importGoalsPage(c, { rows, goals: read.value })
  const done = await registerAll(context.database, authorOf(c, context, 'registered'), read.value)
  if (!done.ok) return importGoalsPage(c, { rows, problems: done.problems })
  return c.redirect(path(c.get('language')).goals(), 303)
}

async function recordsIn(
  form: FormData,
  pasted: string,
  language: Language,
): Promise<Outcome<readonly GoalRow[]>> {
  const upload = form.get('file')
  if (upload instanceof File && upload.size > 0)
    return readRows(upload.name, new Uint8Array(await upload.arrayBuffer()))
  return pasted === '' ? refuse(nothingGiven) : rowsOfText(importTexts[language].pasted, pasted)
}

const nothingGiven: Problem = {
  code: 'nothing-given',
  where: 'rows',
  text: { sv: 'Klistra in rader, eller välj en fil.', en: 'Paste rows, or choose a file.' },
}

/** All of them or none. A goal may contribute to one that stands above it in the table. */
async function registerAll(
  database: Database,
  author: Author,
  goals: readonly RowGoal[],
): Promise<Outcome<undefined>> {
  try {
    await database.transaction(async (transaction) => {
      for (const { line, content, parent } of goals) {
        const above = parent && unwrap(await parentOf(transaction, author.municipality, parent.named, line))
        unwrap(
          await adoptGoal(transaction, author, {
            content,
            ...(parent && above
              ? { parent: { parent: above, mechanism: parent.mechanism, usedAsIs: false } }
              : {}),
          }),
        )
      }
    })
    return succeed(undefined)
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problems: error.problems }
    throw error
  }
}

async function parentOf(
  database: Database,
  municipality: string,
  named: string,
  line: number,
): Promise<Outcome<string>> {
  const versions = await goalVersions(database, municipality)
  const found = goalsAt({ ...emptyGoalBook, versions }, '9999-12-31').goals.find(
    ({ goal, wording }) => goal === named || wording.toLowerCase() === named.toLowerCase(),
  )
  if (found) return succeed(found.goal)
  return refuse({
    code: 'unknown-parent',
    where: 'rows',
    text: {
      sv: `Rad ${line}: det finns inget mål ”${named}” att bidra till. Sätt det högre upp i tabellen.`,
      en: `Row ${line}: there is no goal "${named}" to contribute to. Put it higher up in the table.`,
    },
  })
}
