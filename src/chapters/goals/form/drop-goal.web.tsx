import { reachOf } from '#chapters/goals/book-at.ts'
import { cardTexts } from '#chapters/goals/card/card-texts.ts'
import type { GoalVersion } from '#chapters/goals/model.ts'
import { withoutStop } from '#chapters/goals/quoted.ts'
import { authorOf, type GoalRoom, goalRoom, latestGoalOf, ownerOf, waysAt } from '#chapters/goals/room.web.ts'
import { isDay } from '#core/day.ts'
import { combine, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { needed } from '#core/written-text.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { page } from '#web/page.tsx'
import { path } from '#web/paths.ts'
import { fieldOf, readForm } from '#web/read-form.ts'
import { DropGoalPage, type WrittenDrop } from './drop-goal-page.tsx'
import { type Author, editGoal } from './edit.store.ts'
import { formTexts } from './form-texts.ts'
import { formInfo, limitFor, mayNotPage } from './goal-form-shown.web.tsx'
import { noLimitAnswer, readLimit, type WrittenLimit } from './limit-answer.ts'
import { editProblems, goalProblems } from './written-goal-problems.ts'

/** The form that drops a goal, or takes back one that has been dropped. */
export async function dropGoalPage(c: PageContext, context: AppContext) {
  const room = await goalRoom(c, context)
  const goal = latestGoalOf(c, room)
  const from = goal.from > room.today ? goal.from : room.today
  return show(c, room, goal, { written: { ...nothing, from } })
}

const nothing: WrittenDrop = { from: '', reason: '', consequence: '', decision: '', limit: noLimitAnswer }

interface Shown {
  readonly written: WrittenDrop
  readonly problems?: readonly Problem[]
}

function show(c: PageContext, room: GoalRoom, goal: GoalVersion, { written, problems = [] }: Shown) {
  const language = c.get('language')
  const t = formTexts[language]
  const to = path(language)
  const dropped = goal.edit === 'dropped'
  const title = dropped ? t.takeBackTitle(withoutStop(goal.wording)) : t.dropTitle(withoutStop(goal.wording))
  const owner = ownerOf(room, goal)
  const by = waysAt(c, room, owner.path)
  if (!by) return mayNotPage(c, title, goal)
  const addresses = dropped
    ? { decided: to.takeBackGoal(goal.goal), registered: to.registerTakeBack(goal.goal) }
    : { decided: to.dropGoal(goal.goal), registered: to.registerDrop(goal.goal) }
  return page(
    c,
    formInfo(c, title, goal, cardTexts[language][dropped ? 'takeBack' : 'drop']),
    <DropGoalPage
      {...{ goal, by, written, problems, language }}
      action={addresses[by]}
      back={to.goal(goal.goal)}
      units={reachOf(goal, room.tree).length}
      contributors={room.inForce.linksDown(goal.goal).length}
      limit={dropped ? questionOf(room, goal, written.from) : undefined}
    />,
    problems.length > 0 ? 400 : 200,
  )
}

/** Taking back an overall goal makes one more. */
function questionOf(room: GoalRoom, goal: GoalVersion, from: string) {
  if (goal.kind !== 'overall') return undefined
  return limitFor(room, ownerOf(room, goal), { kind: 'goal', from }, goal)
}

/** Drops the goal. */
export async function sendDrop(c: PageContext, context: AppContext, by: Author['by']): Promise<Response> {
  const room = await goalRoom(c, context)
  const goal = latestGoalOf(c, room)
  const written = readDrop(await readForm(c))
  const read = readWritten(written, goal)
  if (!read.ok) return show(c, room, goal, { written, problems: read.problems })
  const author = authorOf(c, context, by)
  const done = await editGoal(context.database, author, { goal: goal.goal, edit: 'dropped', ...read.value })
  if (!done.ok) return show(c, room, goal, { written, problems: done.problems })
  return c.redirect(`${path(c.get('language')).goal(goal.goal)}#version-${done.value}`, 303)
}

/** Takes a dropped goal back as it stood: the same goal, a new version. */
export async function sendTakeBack(c: PageContext, context: AppContext, by: Author['by']): Promise<Response> {
  const room = await goalRoom(c, context)
  const goal = latestGoalOf(c, room)
  const written = readDrop(await readForm(c))
  if (goal.edit !== 'dropped') return show(c, room, goal, { written, problems: [editProblems.notDropped] })
  const question = questionOf(room, goal, written.from)
  const read = combine({
    edit: readWritten(written, goal),
    limit: question ? readLimit(written.limit, question) : succeed(undefined),
  })
  if (!read.ok) return show(c, room, goal, { written, problems: read.problems })
  const { edit, limit } = read.value
  const done = await editGoal(context.database, authorOf(c, context, by), {
    ...{ goal: goal.goal, edit: 'carried' },
    ...edit,
    ...(limit && { limit }),
  })
  if (!done.ok) return show(c, room, goal, { written, problems: done.problems })
  return c.redirect(`${path(c.get('language')).goal(goal.goal)}#version-${done.value}`, 303)
}

function readDrop(form: FormData): WrittenDrop {
  const text = fieldOf(form)
  const limit: WrittenLimit = {
    ...{ goes: text('goes'), goesConsequence: text('goesConsequence'), goesReason: text('goesReason') },
  }
  return {
    ...{ from: text('from'), reason: text('reason'), consequence: text('consequence') },
    ...{ decision: text('decision'), limit },
  }
}

function readWritten({ from, reason, consequence, decision }: WrittenDrop, goal: GoalVersion) {
  return combine({
    from: readFrom(from, goal.from),
    reason: needed('reason', reason, editProblems.reasonMissing),
    consequence: needed('consequence', consequence, editProblems.consequenceMissing),
    decision: needed('decision', decision, goalProblems.decisionMissing, 200),
  })
}

function readFrom(from: string, notBefore: string): Outcome<string> {
  if (!isDay(from)) return refuse(goalProblems.notADay(from))
  return from < notBefore ? refuse(goalProblems.beforeTheLast(notBefore)) : succeed(from)
}
