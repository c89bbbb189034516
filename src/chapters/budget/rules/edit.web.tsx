import { crumbs, writerOf } from '#chapters/budget/budget-room.web.ts'
import { combine, type Outcome, refuse, succeed } from '#core/outcome.ts'
import type { Refused } from '#core/written-form.ts'
import { needed } from '#core/written-text.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { to, toRead } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { fieldOf, readForm, writtenIn } from '#web/read-form.ts'
import { EditPage } from './edit-page.tsx'
import { editTexts } from './edit-texts.ts'
import { ruleProblems } from './rule-problems.ts'
import { locateRules, type RuleRoom, ruleRoom } from './rule-room.web.ts'
import { readUpload, ruleSetFile, ruleSetJson } from './rule-set-files.web.ts'
import { saveDraft } from './rules.store.ts'
import { readRules } from './written-rules.ts'

/** Where a rule set is changed as a draft, and exchanged as a file. */
export function registerEdit(doors: Doors, context: AppContext): void {
  const writes = to('write', 'rule-set', locateRules(context))
  doors.get(routes.editRuleSet, writes, async (c) => edit(c, await ruleRoom(c, context)))
  doors.post(routes.editRuleSet, writes, (c) => save(c, context))
  doors.post(routes.uploadRuleSet, writes, (c) => upload(c, context))
  doors.get(routes.ruleSetDocument, toRead('rule-set'), async (c) =>
    ruleSetFile(c, await ruleRoom(c, context)),
  )
}

/** A form that was refused: the fields, or the whole document. */
type RefusedEdit = Refused & { readonly form: 'fields' | 'document' }

function edit(c: PageContext, { shown, language }: RuleRoom, refused?: RefusedEdit) {
  const { title } = shown.document
  const to = path(language)
  return page(
    c,
    {
      title: editTexts[language].title(title),
      room: 'budget',
      crumbs: crumbs(language, { label: title, href: to.ruleSet(shown.id, { version: shown.version }) }),
      here: language === 'sv' ? 'Ändra' : 'Change',
    },
    <EditPage
      shown={shown}
      problems={refused?.problems ?? []}
      {...(refused?.form === 'fields' ? { written: refused.written } : {})}
      {...(refused?.form === 'document' ? { uploaded: refused.written } : {})}
      json={ruleSetJson(shown)}
      language={language}
    />,
    refused ? 400 : 200,
  )
}

async function save(c: PageContext, context: AppContext) {
  const form = await readForm(c)
  const field = fieldOf(form)
  const room = await ruleRoom(c, context, field('version'))
  const read = combine({
    document: readRules(room.shown.document, field),
    year: readYear(field('year')),
    why: needed('why', field('why'), ruleProblems.why),
  })
  if (!read.ok) return edit(c, room, { form: 'fields', problems: read.problems, written: writtenIn(form) })
  const { document, year, why } = read.value
  return keep(c, context, room, { ...document, year }, why)
}

async function upload(c: PageContext, context: AppContext) {
  const form = await readForm(c)
  const field = fieldOf(form)
  const room = await ruleRoom(c, context)
  const read = combine({
    document: await readUpload(form),
    why: needed('uploadWhy', field('uploadWhy'), ruleProblems.why),
  })
  const isOther = read.ok && read.value.document.id !== room.id
  if (!read.ok || isOther) {
    const problems = read.ok ? [ruleProblems.otherId(room.id, read.value.document.id)] : read.problems
    return edit(c, room, { form: 'document', problems, written: writtenIn(form) })
  }
  return keep(c, context, room, read.value.document, read.value.why)
}

async function keep(
  c: PageContext,
  context: AppContext,
  { id, shown, language }: RuleRoom,
  document: RuleRoom['shown']['document'],
  why: string,
) {
  const kept = await saveDraft(context.database, writerOf(c, context), {
    document,
    holder: shown.holder,
    why,
  })
  const version = kept.ok ? kept.value : shown.version
  return c.redirect(path(language).ruleSet(id, { version }), 303)
}

function readYear(text: string): Outcome<number> {
  const year = Number(text)
  return /^\d{4}$/.test(text) && year >= 1990 && year <= 2200 ? succeed(year) : refuse(ruleProblems.year)
}
