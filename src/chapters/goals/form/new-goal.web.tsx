import { authorOf, type GoalRoom, goalRoom, placeOfReader, waysAt } from '#chapters/goals/room.web.ts'
import type { Place } from '#core/organisation/tree.ts'
import { combine, type Problem, refuse, unwrap } from '#core/outcome.ts'
import type { AppContext, Located, PageContext } from '#web/context.ts'
import { locatePlace } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path } from '#web/paths.ts'
import { readForm } from '#web/read-form.ts'
import { ChoosePlacePage } from './choose-place-page.tsx'
import { type Author, adoptGoal } from './edit.store.ts'
import { formTexts } from './form-texts.ts'
import { readGoalForm, type WrittenForm, wishOf } from './goal-form-read.web.ts'
import { emptyForm, formInfo, goalFormPage, limitFor, mayNotPage, reviewOf } from './goal-form-shown.web.tsx'
import { readLimit } from './limit-answer.ts'
import { readGoal } from './written-goal.ts'
import { unknownPlace } from './written-goal-problems.ts'
import { noMeasure } from './written-measures.ts'

/** The place in the form: the door asks whether the sender may act there. */
export function locateFormPlace(context: AppContext) {
  return async (c: PageContext): Promise<Located | undefined> =>
    locatePlace(c, context, String((await readForm(c)).get('place') ?? ''))
}

/** The form for a new goal, where the reader may adopt or register one. */
export async function newGoalPage(c: PageContext, context: AppContext) {
  const room = await goalRoom(c, context)
  const t = formTexts[c.get('language')]
  const places = placesToAct(c, room)
  const [only] = places
  if (!only) return mayNotPage(c, t.newTitle)
  const asked = c.req.query('plats')
  const own = placeOfReader(c, room.tree)
  const chosen =
    places.find(({ node }) => node === asked) ??
    (asked === undefined ? places.find(({ node }) => node === own?.node) : undefined) ??
    (places.length === 1 ? only : undefined)
  if (chosen) return show(c, room, chosen, { written: emptyForm(chosen, room.today) })
  const choices = places.map(({ node, name, path: way }) => ({
    value: node,
    label: `${'\u2003'.repeat(way.length - 1)}${name}`,
  }))
  const language = c.get('language')
  return page(
    c,
    formInfo(c, t.newTitle),
    <ChoosePlacePage
      action={path(language).newGoal()}
      label={t.choosePlace}
      hint={t.choosePlaceHint}
      places={choices}
      language={language}
    />,
  )
}

function placesToAct(c: PageContext, room: GoalRoom): readonly Place[] {
  return room.tree.places.filter((place) => waysAt(c, room, place.path) !== undefined)
}

/** No place is called so: the page asks where. */
export const anyPlace = { plats: 'valj' }

interface Shown {
  readonly written: WrittenForm
  readonly problems?: readonly Problem[]
  readonly reviewed?: boolean
}

function show(c: PageContext, room: GoalRoom, owner: Place, { written, problems, reviewed }: Shown) {
  const language = c.get('language')
  const t = formTexts[language]
  const to = path(language)
  const by = waysAt(c, room, owner.path) ?? 'registered'
  return goalFormPage(c, room, {
    title: t.newTitle,
    lead: by === 'decided' ? t.leadNew(owner.name) : t.leadRegister(owner.name),
    ...{ owner, by, written, back: to.goals() },
    action: by === 'decided' ? to.newGoal() : to.registerGoal(),
    elsewhere: placesToAct(c, room).length > 1 ? to.newGoal(anyPlace) : undefined,
    limit: limitFor(room, owner, written.goal),
    review: reviewed ? reviewOf(written.goal) : undefined,
    ...(problems && { problems }),
  })
}

/** Takes in the form: reviews, adds a row, or adopts. */
export async function sendNewGoal(c: PageContext, context: AppContext, by: Author['by']): Promise<Response> {
  const form = await readForm(c)
  const written = readGoalForm(form)
  const room = await goalRoom(c, context)
  const owner = room.tree.place(written.place) ?? unwrap(refuse(unknownPlace('place', written.place)))
  const wish = wishOf(form)
  if (wish === 'review') return show(c, room, owner, { written, reviewed: true })
  if (wish === 'add-measure') return show(c, room, owner, { written: withRow(written) })
  const limit = limitFor(room, owner, written.goal)
  const read = combine({
    content: readGoal(written.goal, owner, room.tree),
    limit: limit ? readLimit(written.limit, limit) : noQuestion,
  })
  if (!read.ok) return show(c, room, owner, { written, problems: read.problems })
  const { content, limit: answer } = read.value
  const adopted = await adoptGoal(context.database, authorOf(c, context, by), {
    content,
    ...(answer && { limit: answer }),
  })
  if (!adopted.ok) return show(c, room, owner, { written, problems: adopted.problems })
  return c.redirect(path(c.get('language')).goal(adopted.value), 303)
}

const noQuestion = { ok: true, value: undefined } as const

/** With one empty measure more. */
export function withRow(written: WrittenForm): WrittenForm {
  return { ...written, goal: { ...written.goal, measures: [...written.goal.measures, noMeasure] } }
}
