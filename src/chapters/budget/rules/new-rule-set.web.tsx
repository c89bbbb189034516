import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import { type BudgetRoom, budgetRoom, crumbs, writerOf } from '#chapters/budget/budget-room.web.ts'
import { combine, type Problem, refuse, succeed } from '#core/outcome.ts'
import type { Refused } from '#core/written-form.ts'
import { needed } from '#core/written-text.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { to } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { fieldOf, readForm, writtenIn } from '#web/read-form.ts'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { editTexts } from './edit-texts.ts'
import { ruleProblems } from './rule-problems.ts'
import { locateByField } from './rule-room.web.ts'
import { readUpload } from './rule-set-files.web.ts'
import { ruleSetsTexts } from './rule-sets-texts.ts'
import { saveDraft } from './rules.store.ts'
import { UploadForm } from './upload-form.tsx'

/** Where a rule set that isn't there yet is imported as a draft. */
export function registerNewRuleSet(doors: Doors, context: AppContext): void {
  doors.get(routes.newRuleSet, to('write', 'rule-set'), async (c) => show(c, await budgetRoom(c, context)))
  doors.post(routes.newRuleSet, to('write', 'rule-set', locateByField(context, 'holder')), (c) =>
    add(c, context),
  )
}

function show(c: PageContext, room: BudgetRoom, refused?: Refused) {
  const { language, tree } = room
  const t = editTexts[language]
  const problems: readonly Problem[] = refused?.problems ?? []
  const holders = tree.places
    .filter(({ kind }) => kind !== 'unit' && kind !== 'municipal-assembly')
    .map(({ node, name, path: way }) => ({ value: node, label: '\u2003'.repeat(way.length - 2) + name }))
  return page(
    c,
    {
      title: t.newTitle,
      room: 'budget',
      crumbs: crumbs(language, { label: ruleSetsTexts[language].table, href: path(language).ruleSets() }),
    },
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{t.newLead}</LeadSentence>
      <BudgetNav here="rules" language={language} />
      <UploadForm
        action={path(language).newRuleSet()}
        json={refused?.written.json ?? ''}
        why={refused?.written.uploadWhy ?? ''}
        holders={holders}
        {...(refused?.written.holder === undefined ? {} : { holder: refused.written.holder })}
        problems={problems}
        isOpen
        language={language}
      />
    </>,
    refused ? 400 : 200,
  )
}

async function add(c: PageContext, context: AppContext) {
  const form = await readForm(c)
  const field = fieldOf(form)
  const room = await budgetRoom(c, context)
  const holder = room.tree.place(field('holder'))
  const read = combine({
    document: await readUpload(form),
    holder: holder ? succeed(holder.node) : refuse(ruleProblems.holder),
    why: needed('uploadWhy', field('uploadWhy'), ruleProblems.why),
  })
  if (!read.ok) return show(c, room, { problems: read.problems, written: writtenIn(form) })
  const { document } = read.value
  if (room.book.ruleSets.some(({ id }) => id === document.id)) {
    return show(c, room, { problems: [ruleProblems.exists(document.id)], written: writtenIn(form) })
  }
  await saveDraft(context.database, writerOf(c, context), read.value)
  return c.redirect(path(room.language).ruleSet(document.id), 303)
}
