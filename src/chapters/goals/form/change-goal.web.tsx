import { cardTexts } from '#chapters/goals/card/card-texts.ts'
import type { GoalVersion } from '#chapters/goals/model.ts'
import { withoutStop } from '#chapters/goals/quoted.ts'
import { authorOf, type GoalRoom, goalRoom, latestGoalOf, ownerOf, waysAt } from '#chapters/goals/room.web.ts'
import type { Place } from '#core/organisation/tree.ts'
import { combine, type Problem } from '#core/outcome.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { path } from '#web/paths.ts'
import { readForm } from '#web/read-form.ts'
import { type Author, editGoal } from './edit.store.ts'
import { formTexts } from './form-texts.ts'
import { readGoalForm, type WrittenForm, wishOf } from './goal-form-read.web.ts'
import { emptyForm, goalFormPage, limitFor, mayNotPage, reviewOf } from './goal-form-shown.web.tsx'
import { readLimit } from './limit-answer.ts'
import { withRow } from './new-goal.web.tsx'
import { readEdit } from './written-edit.ts'
import { readGoal, writtenOf } from './written-goal.ts'

/** The form that changes a goal. A dropped one is taken back first. */
export async function changeGoalPage(c: PageContext, context: AppContext) {
  const room = await goalRoom(c, context)
  const goal = latestGoalOf(c, room)
  const language = c.get('language')
  if (goal.edit === 'dropped') return c.redirect(path(language).dropGoal(goal.goal))
  const owner = ownerOf(room, goal)
  if (!waysAt(c, room, owner.path))
    return mayNotPage(c, formTexts[language].changeTitle(withoutStop(goal.wording)), goal)
  const from = goal.from > room.today ? goal.from : room.today
  const written = { ...emptyForm(owner, room.today), goal: writtenOf(goal, from) }
  return show(c, room, { goal, owner }, { written })
}

interface Shown {
  readonly written: WrittenForm
  readonly problems?: readonly Problem[]
  readonly reviewed?: boolean
}

interface Changed {
  readonly goal: GoalVersion
  readonly owner: Place
}

function show(
  c: PageContext,
  room: GoalRoom,
  { goal, owner }: Changed,
  { written, problems, reviewed }: Shown,
) {
  const language = c.get('language')
  const t = formTexts[language]
  const to = path(language)
  const by = waysAt(c, room, owner.path) ?? 'registered'
  const after = reviewed
    ? readGoal({ ...written.goal, decision: written.goal.decision || '–' }, owner, room.tree, goal.from)
    : undefined
  return goalFormPage(c, room, {
    title: t.changeTitle(withoutStop(goal.wording)),
    here: cardTexts[language].change,
    lead: t.leadChange,
    ...{ goal, owner, by, written, back: to.goal(goal.goal) },
    action: by === 'decided' ? to.changeGoal(goal.goal) : to.registerChange(goal.goal),
    limit: limitFor(room, owner, written.goal, goal),
    review: reviewed ? reviewOf(written.goal) : undefined,
    change: { before: goal, after: after?.ok ? after.value : undefined },
    ...(problems && { problems }),
  })
}

/** Takes in the form: reviews, adds a row, or changes the goal. */
export async function sendChange(c: PageContext, context: AppContext, by: Author['by']): Promise<Response> {
  const room = await goalRoom(c, context)
  const goal = latestGoalOf(c, room)
  const changed = { goal, owner: ownerOf(room, goal) }
  const form = await readForm(c)
  const written = readGoalForm(form)
  const wish = wishOf(form)
  if (wish === 'review') return show(c, room, changed, { written, reviewed: true })
  if (wish === 'add-measure') return show(c, room, changed, { written: withRow(written) })
  const content = readGoal(written.goal, changed.owner, room.tree, goal.from)
  const limit = limitFor(room, changed.owner, written.goal, goal)
  const read = combine({
    content,
    edit: readEdit(written.edit, goal, content.ok ? content.value : undefined),
    limit: limit ? readLimit(written.limit, limit) : noQuestion,
  })
  if (!read.ok) return show(c, room, changed, { written, problems: read.problems })
  const { value } = read
  const done = await editGoal(context.database, authorOf(c, context, by), {
    goal: goal.goal,
    content: value.content,
    from: value.content.from,
    decision: value.content.decision,
    ...value.edit,
    ...(value.limit && { limit: value.limit }),
  })
  if (!done.ok) return show(c, room, changed, { written, problems: done.problems })
  return c.redirect(`${path(c.get('language')).goal(goal.goal)}#version-${done.value}`, 303)
}

const noQuestion = { ok: true, value: undefined } as const
