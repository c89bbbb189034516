import { cardTexts } from '#chapters/goals/card/card-texts.ts'
import { goalLoads } from '#chapters/goals/load/goal-load.ts'
import type { GoalVersion } from '#chapters/goals/model.ts'
import { withoutStop } from '#chapters/goals/quoted.ts'
import {
  authorOf,
  type GoalRoom,
  goalRoom,
  latestGoalOf,
  placeOfReader,
  waysAt,
} from '#chapters/goals/room.web.ts'
import type { OrganisationTree, Place } from '#core/organisation/tree.ts'
import { combine, type Outcome, type Problem, refuse, succeed, unwrap } from '#core/outcome.ts'
import { needed } from '#core/written-text.ts'
import { thresholdAt } from '#handbook/thresholds.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { page } from '#web/page.tsx'
import { path } from '#web/paths.ts'
import { readForm } from '#web/read-form.ts'
import { ChoosePlacePage } from './choose-place-page.tsx'
import { type Adoption, type Author, adoptGoal } from './edit.store.ts'
import { formTexts } from './form-texts.ts'
import { readGoalForm, type WrittenForm, wishOf } from './goal-form-read.web.ts'
import { emptyForm, formInfo, goalFormPage, mayNotPage, reviewOf } from './goal-form-shown.web.tsx'
import { anyPlace, withRow } from './new-goal.web.tsx'
import { readGoal, writtenOf } from './written-goal.ts'
import { editProblems, unknownPlace } from './written-goal-problems.ts'

/** The form by which a committee, a department or a unit takes a goal in from above. */
export async function breakDownPage(c: PageContext, context: AppContext) {
  const room = await goalRoom(c, context)
  const parent = latestGoalOf(c, room)
  const language = c.get('language')
  const t = formTexts[language]
  const to = path(language)
  // What is adopted in the autumn for the next year is translated before it holds.
  if (parent.edit === 'dropped' && !room.inForce.goal(parent.goal)) return c.redirect(to.goal(parent.goal))
  const places = placesFor(c, room, parent)
  const [only] = places
  if (!only) return mayNotPage(c, t.breakDownTitle(withoutStop(parent.wording)), parent)
  const asked = c.req.query('plats')
  const own = placeOfReader(c, room.tree)
  const chosen =
    places.find(({ node }) => node === asked) ??
    (asked === undefined ? places.find(({ node }) => node === own?.node) : undefined) ??
    (places.length === 1 ? only : undefined)
  if (chosen)
    return show(c, room, { parent, owner: chosen }, { written: beginning(chosen, parent, room.today) })
  return page(
    c,
    formInfo(c, t.breakDownTitle(withoutStop(parent.wording)), parent, cardTexts[language].breakDown),
    <ChoosePlacePage
      action={to.breakDownGoal(parent.goal)}
      label={t.whoTakes}
      hint={t.leadBreakDown}
      places={places.map(({ node, name, path: way }) => ({
        value: node,
        label: `${'\u2003'.repeat(way.length - only.path.length)}${name}`,
      }))}
      language={language}
    />,
  )
}

/** The places under the goal's owner where the reader may adopt or register goals. */
function placesFor(c: PageContext, room: GoalRoom, parent: GoalVersion): readonly Place[] {
  return room.tree
    .subtree(parent.owner)
    .filter(({ node, path: way }) => node !== parent.owner && waysAt(c, room, way) !== undefined)
}

/** The goal above gives the horizon and the anchor, until those below say otherwise. */
function beginning(owner: Place, parent: GoalVersion, today: string): WrittenForm {
  const empty = emptyForm(owner, today)
  const { law, serves } = writtenOf(parent, today)
  const from = parent.from > today ? parent.from : today
  return { ...empty, goal: { ...empty.goal, horizon: String(parent.horizon), from, law, serves } }
}

interface Taken {
  readonly parent: GoalVersion
  readonly owner: Place
}

interface Shown {
  readonly written: WrittenForm
  readonly problems?: readonly Problem[]
  readonly reviewed?: boolean
}

function show(c: PageContext, room: GoalRoom, { parent, owner }: Taken, shown: Shown) {
  const { written, problems, reviewed } = shown
  const language = c.get('language')
  const t = formTexts[language]
  const to = path(language)
  const by = waysAt(c, room, owner.path) ?? 'registered'
  const contributing = room.inForce
    .linksDown(parent.goal)
    .flatMap(({ child }) => room.inForce.goal(child) ?? [])
  return goalFormPage(c, room, {
    title: t.breakDownTitle(withoutStop(parent.wording)),
    here: cardTexts[language].breakDown,
    goal: parent,
    lead: `${owner.name}: ${t.leadBreakDown}`,
    ...{ owner, by, written, parent, back: to.goal(parent.goal) },
    action: by === 'decided' ? to.breakDownGoal(parent.goal) : to.registerBreakDown(parent.goal),
    elsewhere: placesFor(c, room, parent).length > 1 ? to.breakDownGoal(parent.goal, anyPlace) : undefined,
    taken: contributing.filter((goal) => goal.owner === owner.node),
    crowded: crowdedSentence(room, owner, t.crowded),
    review: reviewed
      ? reviewOf(written.link.use === 'as-is' ? writtenOf(parent, room.today) : written.goal)
      : undefined,
    ...(problems && { problems }),
  })
}

function crowdedSentence(
  { book, tree, day }: GoalRoom,
  owner: Place,
  say: (place: string, count: number, most: number) => string,
): string | undefined {
  if (owner.kind !== 'unit') return undefined
  const loads = goalLoads({ book, tree, day, nationalGoals: [] })
  const steering = loads.find(({ unit }) => unit.node === owner.node)?.steering.length ?? 0
  const most = unwrap(thresholdAt('MAL-3.steering-goals', day)).value
  return steering >= most ? say(owner.name, steering, most) : undefined
}

/** Takes in the form: reviews, adds a row, or adopts the goal with its link. */
export async function sendBreakDown(
  c: PageContext,
  context: AppContext,
  by: Author['by'],
): Promise<Response> {
  const room = await goalRoom(c, context)
  const parent = latestGoalOf(c, room)
  const form = await readForm(c)
  const written = readGoalForm(form)
  const owner = placesFor(c, room, parent).find(({ node }) => node === written.place)
  if (!owner) return unwrap(refuse(unknownPlace('place', written.place)))
  const taken = { parent, owner }
  const wish = wishOf(form)
  if (wish === 'review') return show(c, room, taken, { written, reviewed: true })
  if (wish === 'add-measure') return show(c, room, taken, { written: withRow(written) })
  const read = readTaken(written, taken, room.tree)
  if (!read.ok) return show(c, room, taken, { written, problems: read.problems })
  const adopted = await adoptGoal(context.database, authorOf(c, context, by), read.value)
  if (!adopted.ok) return show(c, room, taken, { written, problems: adopted.problems })
  return c.redirect(path(c.get('language')).goal(adopted.value), 303)
}

/** A goal used as it is has the parent's words, and its measures where none are given. */
function readTaken(
  { goal, link }: WrittenForm,
  { parent, owner }: Taken,
  tree: OrganisationTree,
): Outcome<Adoption> {
  const usedAsIs = link.use === 'as-is'
  const { wording, measures } = writtenOf(parent, goal.from)
  const said = usedAsIs
    ? {
        ...goal,
        wording,
        measures: goal.measures.some(({ title }) => title !== '') ? goal.measures : measures,
      }
    : goal
  const read = combine({
    mechanism: needed('mechanism', asClause(link.mechanism), editProblems.mechanismMissing, 400),
    content: readGoal(said, owner, tree),
    copied:
      !usedAsIs && isSame(goal.wording, parent.wording) ? refuse(editProblems.copied) : succeed(undefined),
  })
  if (!read.ok) return read
  const { mechanism, content } = read.value
  return succeed({ content, parent: { parent: parent.goal, mechanism, usedAsIs } })
}

/** What comes after "because": people often write the word too. */
function asClause(text: string): string {
  return text.replace(/^(eftersom|because)\s+/i, '').replace(/\.$/, '')
}

function isSame(one: string, other: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\d]+/gu, ' ')
      .trim()
  return plain(one) !== '' && plain(one) === plain(other)
}
