import { placeChoices } from '#chapters/goals/form/place-choices.ts'
import type { TraceAuthor } from '#chapters/goals/grid/traces.store.ts'
import type { NationalGoal, NationalMapping } from '#chapters/goals/model.ts'
import { nationalGoalsOf } from '#chapters/goals/national-goals/index.ts'
import { authorOf, type GoalRoom, goalRoom } from '#chapters/goals/room.web.ts'
import { goalBook } from '#chapters/goals/store.ts'
import { swedishDay } from '#core/day.ts'
import { type Outcome, refuse, succeed, unwrap } from '#core/outcome.ts'
import type { Refused, Written } from '#core/written-form.ts'
import { limitOn } from '#handbook/index.ts'
import { may } from '#identity/policy.ts'
import type { AppContext, Doors, Located, PageContext } from '#web/context.ts'
import { locatePlace, to, toRead } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { readForm, readWritten } from '#web/read-form.ts'
import { endMapping, keepMapping } from './national.store.ts'
import { NationalGoalPage } from './national-goal-page.tsx'
import { type NationalCarrier, type NationalLine, nationalMap } from './national-map.ts'
import { nationalTexts } from './national-texts.ts'
import { nationalProblem, readMapping, readReviewedBy } from './read-national.ts'

/** One national goal: who carries it, and what the profession says. */
export function registerNationalGoal(doors: Doors, context: AppContext): void {
  const read = toRead('national-goal')
  const ofOwner = locateOwner(context)
  const here = (c: PageContext) => locatePlace(c, context, c.req.param('node') ?? '')
  doors.get(routes.nationalGoal, read, (c) => show(c, context))
  doors.post(routes.mapNationalGoal, to('write', 'national-goal', ofOwner), (c) => take(c, context, map))
  doors.post(routes.unmapNationalGoal, to('write', 'national-goal', ofOwner), (c) => take(c, context, unmap))
  doors.post(routes.reviewNationalGoal, to('sign', 'national-goal', here), (c) => take(c, context, review))
  // Where a refused form was shown: its address alone leads back to the page.
  for (const route of [routes.mapNationalGoal, routes.unmapNationalGoal, routes.reviewNationalGoal]) {
    doors.get(route, read, (c) =>
      c.redirect(path(c.get('language')).nationalGoal(c.req.param('national') ?? '')),
    )
  }
}

/**
 * The place that the form says answers. One that has left the organisation, and still stands in the map, belongs to the
 * whole municipality.
 */
function locateOwner(context: AppContext) {
  return async (c: PageContext): Promise<Located | undefined> => {
    const owner = String((await readForm(c)).get('owner') ?? '')
    const located = await locatePlace(c, context, owner)
    if (located) return located
    const { mappings } = await goalBook(context.database, c.get('installation')?.municipality ?? '')
    return mappings.some((each) => each.owner === owner) ? { path: [] } : undefined
  }
}

interface Here {
  readonly room: GoalRoom
  readonly national: NationalGoal
  /** Absent where it concerns no service of the organisation's. */
  readonly line: NationalLine | undefined
}

async function hereOf(c: PageContext, context: AppContext): Promise<Here> {
  const room = await goalRoom(c, context)
  const { book, tree, day } = room
  const id = c.req.param('national') ?? ''
  const months = limitOn('MAL-5.months-between-reviews', day)
  const national = nationalGoalsOf(book).find((goal) => goal.id === id)
  const line = nationalMap(book, tree, { day, months }).lines.find((each) => each.national.id === id)
  if (!national) return unwrap(refuse(nationalProblem('unknown-national-goal', undefined, (t) => t.unknown)))
  return { room, national, line }
}

async function show(c: PageContext, context: AppContext, refused?: Refused) {
  const language = c.get('language')
  const { room, national, line } = await hereOf(c, context)
  const { book, tree, inForce, day, municipality } = room
  const about = { kind: 'national-goal', municipality, openness: 'internal' } as const
  const mayAt = (action: 'write' | 'sign', at: readonly string[]) =>
    may(c.get('actor'), action, { ...about, path: at })
  const owners = { ...tree, places: tree.places.filter((place) => mayAt('write', place.path)) }
  const info = {
    title: nationalTexts[language].one.title,
    room: 'goals',
    crumbs: [{ label: nationalTexts[language].title, href: path(language).nationalGoals() }],
  } as const
  return page(
    c,
    info,
    <NationalGoalPage
      {...{ national, line, language }}
      owners={placeChoices(owners, refused?.written.owner)}
      goals={inForce.goals.map(({ goal, wording }) => ({ value: goal, label: wording }))}
      maySign={({ owner }) => owner !== undefined && mayAt('sign', owner.path)}
      mayEnd={({ owner }) => mayAt('write', owner?.path ?? [])}
      history={book.mappings
        .filter((each) => each.nationalGoal === national.id && swedishDay(each.at) <= day)
        .toReversed()}
      nameOf={(node) => tree.place(node)?.name ?? nationalTexts[language].one.ownerGone}
      wordingOf={(goal) =>
        inForce.goal(goal)?.wording ?? book.versions.find((each) => each.goal === goal)?.wording ?? goal
      }
      problems={refused?.problems ?? []}
      written={refused?.written ?? {}}
    />,
    refused ? 400 : 200,
  )
}

interface Taking extends Here {
  readonly context: AppContext
  readonly author: TraceAuthor
  readonly written: Written
  /** Id of the place whose carrying is signed. */
  readonly place: string
}

async function take(
  c: PageContext,
  context: AppContext,
  keep: (taking: Taking) => Promise<Outcome<void>>,
): Promise<Response> {
  const written = await readWritten(c)
  const here = await hereOf(c, context)
  const author = authorOf(c, context, 'registered')
  const kept = await keep({ ...here, context, author, written, place: c.req.param('node') ?? '' })
  return kept.ok
    ? c.redirect(path(c.get('language')).nationalGoal(here.national.id), 303)
    : show(c, context, { problems: kept.problems, written })
}

async function map({ context, author, written, national, room }: Taking): Promise<Outcome<void>> {
  const read = readMapping(written, room.inForce)
  if (!read.ok) return read
  if (!room.tree.place(read.value.owner ?? '')) {
    return refuse(nationalProblem('owner-missing', 'owner', (t) => t.owner))
  }
  const mapping = { nationalGoal: national.id, ...read.value, mappedOn: room.today }
  await keepMapping(context.database, author, mapping)
  return succeed(undefined)
}

async function unmap({ context, author, written, line }: Taking): Promise<Outcome<void>> {
  const carrier = carrierIn(line, written.owner ?? '', written.goal ?? '')
  if (!carrier.ok) return carrier
  await endMapping(context.database, author, carrier.value)
  return succeed(undefined)
}

async function review({ context, author, written, line, place, room }: Taking): Promise<Outcome<void>> {
  const carrier = carrierIn(line, place, written.goal ?? '')
  if (!carrier.ok) return carrier
  const reviewedBy = readReviewedBy(written)
  if (!reviewedBy.ok) return reviewedBy
  const { nationalGoal, goal, owner, relation, mappedOn } = carrier.value
  const same = { nationalGoal, relation, mappedOn, ...(goal ? { goal } : {}), ...(owner ? { owner } : {}) }
  await keepMapping(context.database, author, {
    ...same,
    reviewedOn: room.today,
    reviewedBy: reviewedBy.value,
  })
  return succeed(undefined)
}

function carrierIn(line: NationalLine | undefined, owner: string, goal: string): Outcome<NationalMapping> {
  const found: NationalCarrier | undefined = line?.carriers.find(
    ({ mapping }) => (mapping.owner ?? '') === owner && (mapping.goal ?? '') === goal,
  )
  return found ? succeed(found.mapping) : refuse(nationalProblem('not-mapped', undefined, (t) => t.notMapped))
}
