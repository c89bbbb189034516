import { committeeOf } from '#chapters/goals/duties-in-force.ts'
import type { GoalVersion } from '#chapters/goals/model.ts'
import { authorOf, type GoalRoom, goalOf, goalRoom } from '#chapters/goals/room.web.ts'
import { organisationOf } from '#chapters/organisation/index.ts'
import { swedishDay } from '#core/day.ts'
import { type Place, treeAt } from '#core/organisation/tree.ts'
import { combine, type Outcome, refuse, succeed, unwrap } from '#core/outcome.ts'
import type { Refused } from '#core/written-form.ts'
import type { AppContext, Doors, Located, PageContext } from '#web/context.ts'
import { locatePlace, mayHere, to, toRead } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { readWritten } from '#web/read-form.ts'
import { GoalAtPlacePage } from './goal-at-place-page.tsx'
import { goalGrid } from './goal-grid.ts'
import { gridTexts } from './grid-texts.ts'
import { problem, readActivity, readDuty, readQuestion, readReply, type WrittenTrace } from './read-trace.ts'
import {
  answerForUnit,
  askUnit,
  decideDuty,
  rateAnchor,
  type TraceAuthor,
  tellActivity,
} from './traces.store.ts'

/** A goal in a unit: what shows, what is asked and answered, and what the committee has decided. */
export function registerGoalAtPlace(doors: Doors, context: AppContext): void {
  const here = (c: PageContext) => locatePlace(c, context, c.req.param('node') ?? '')
  doors.get(routes.goalAtPlace, toRead('goal', 'public', here), (c) => show(c, context))
  doors.post(routes.goalTrace, to('answer', 'goal-activity', here), (c) => take(c, context, tell))
  doors.post(routes.askAboutGoal, to('ask', 'goal-request', here), (c) => take(c, context, ask))
  doors.post(routes.answerAboutGoal, to('answer', 'goal-request', here), (c) => take(c, context, answer))
  doors.post(routes.goalDuty, to('decide', 'goal-duty', locateCommittee(context)), (c) =>
    take(c, context, decide),
  )
  // Where a refused form was shown: its address alone leads back to the page.
  for (const route of [routes.goalTrace, routes.askAboutGoal, routes.answerAboutGoal, routes.goalDuty]) {
    doors.get(route, toRead('goal', 'public', here), (c) => c.redirect(addressHere(c)))
  }
}

/** A duty belongs to the unit's own committee: the board above it has oversight of it, and doesn't decide for it. */
function locateCommittee({ database, now }: AppContext) {
  return async (c: PageContext): Promise<Located | undefined> => {
    const municipality = c.get('installation')?.municipality ?? ''
    const tree = treeAt(await organisationOf(database, municipality), swedishDay(now()))
    return committeeOf(tree, c.req.param('node') ?? '')
  }
}

function addressHere(c: PageContext): string {
  return path(c.get('language')).goalAtPlace(c.req.param('goal') ?? '', c.req.param('node') ?? '')
}

interface Here {
  readonly room: GoalRoom
  readonly goal: GoalVersion
  readonly place: Place
}

async function hereOf(c: PageContext, context: AppContext): Promise<Here> {
  const room = await goalRoom(c, context)
  const place = room.tree.place(c.req.param('node') ?? '')
  const goal = goalOf(c, room)
  const text = { sv: gridTexts.sv.cell.unknown, en: gridTexts.en.cell.unknown }
  if (!place) return unwrap(refuse({ code: 'unknown-cell', text }))
  return { room, goal, place }
}

async function show(c: PageContext, context: AppContext, refused?: Refused) {
  const language = c.get('language')
  const { room, goal, place } = await hereOf(c, context)
  const { book, tree, day } = room
  const cell = goalGrid(book, tree, day).cell(goal.goal, place.node)
  const isHere = (row: { readonly goal: string; readonly place: string }) =>
    row.goal === goal.goal && row.place === place.node
  const info = {
    title: gridTexts[language].cell.title(place.name),
    here: place.name,
    room: 'goals',
    crumbs: [
      { label: gridTexts[language].title, href: path(language).goalGrid() },
      { label: goal.wording, href: path(language).goal(goal.goal) },
    ],
  } as const
  const committee = committeeOf(tree, place.node)
  const may = {
    tell: await mayHere(c, context, 'answer', 'goal-activity', place.node),
    ask: await mayHere(c, context, 'ask', 'goal-request', place.node),
    answer: await mayHere(c, context, 'answer', 'goal-request', place.node),
    decide: committee !== undefined && (await mayHere(c, context, 'decide', 'goal-duty', committee.node)),
  }
  return page(
    c,
    info,
    <GoalAtPlacePage
      {...{ goal, place, cell, may, language }}
      activities={book.activities.filter(isHere).toReversed()}
      questions={book.questions.filter(isHere).toReversed()}
      duties={book.duties.filter(isHere).toReversed()}
      nameOf={(node) => tree.place(node)?.name ?? node}
      today={room.today}
      written={refused?.written ?? {}}
      problems={refused?.problems ?? []}
    />,
    refused ? 400 : 200,
  )
}

interface Taking extends Here {
  readonly context: AppContext
  readonly author: TraceAuthor
  readonly written: WrittenTrace
}

async function take(
  c: PageContext,
  context: AppContext,
  keep: (taking: Taking) => Promise<Outcome<void>>,
): Promise<Response> {
  const written = await readWritten(c)
  const here = await hereOf(c, context)
  const kept = await keep({ ...here, context, author: authorOf(c, context, 'decided'), written })
  return kept.ok ? c.redirect(addressHere(c), 303) : show(c, context, { problems: kept.problems, written })
}

async function tell({ context, author, written, goal, place, room }: Taking): Promise<Outcome<void>> {
  const read = readActivity(written, room.today)
  if (!read.ok) return read
  await tellActivity(context.database, author, { goal: goal.goal, place: place.node, ...read.value })
  return succeed(undefined)
}

async function ask({ context, author, written, goal, place, room }: Taking): Promise<Outcome<void>> {
  const read = combine({
    question: readQuestion(written, room.today),
    once: openQuestion(room, goal, place)
      ? refuse(problem('already-asked', 'due', (t) => t.alreadyAsked))
      : succeed(undefined),
  })
  if (!read.ok) return read
  const { due } = read.value.question
  await askUnit(context.database, author, { goal: goal.goal, place: place.node, due })
  return succeed(undefined)
}

async function answer({ context, author, written, goal, place, room }: Taking): Promise<Outcome<void>> {
  if (!openQuestion(room, goal, place)) {
    return refuse(problem('nothing-asked', 'answer', (t) => t.nothingAsked))
  }
  const read = readReply(written)
  if (!read.ok) return read
  const at = { goal: goal.goal, place: place.node }
  await context.database.transaction(async (within) => {
    await answerForUnit(within, author, { ...at, ...read.value })
    const { clear } = written
    if (clear) await rateAnchor(within, author, { ...at, clear: clear === 'yes' })
  })
  return succeed(undefined)
}

async function decide({ context, author, written, goal, place, room }: Taking): Promise<Outcome<void>> {
  const read = readDuty(written)
  if (!read.ok) return read
  const decidedBy = committeeOf(room.tree, place.node)?.node ?? ''
  const at = { goal: goal.goal, place: place.node }
  await decideDuty(context.database, author, { ...at, ...read.value, decidedBy })
  return succeed(undefined)
}

function openQuestion({ book }: GoalRoom, goal: GoalVersion, place: Place): boolean {
  return book.questions.some(
    (each) => each.goal === goal.goal && each.place === place.node && each.answeredOn === undefined,
  )
}
