import { versionsOf } from '#chapters/goals/book-at.ts'
import { commonPath } from '#chapters/goals/common-path.ts'
import { unknownGoal } from '#chapters/goals/form/written-goal-problems.ts'
import type { TraceAuthor } from '#chapters/goals/grid/traces.store.ts'
import { emptyGoalBook, type GoalVersion } from '#chapters/goals/model.ts'
import { authorOf, type GoalRoom, goalRoom } from '#chapters/goals/room.web.ts'
import { goalVersions } from '#chapters/goals/store.ts'
import { firstByOrder, ruleInForce } from '#chapters/goals/talk/rule-in-force.ts'
import { organisationOf } from '#chapters/organisation/index.ts'
import { swedishDay } from '#core/day.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { type Outcome, refuse, succeed, unwrap } from '#core/outcome.ts'
import type { Refused, Written } from '#core/written-form.ts'
import { may } from '#identity/policy.ts'
import { municipalitiesOf } from '#store/municipalities.ts'
import type { AppContext, Doors, Located, PageContext } from '#web/context.ts'
import { locatePlace, to, toRead } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { readWritten } from '#web/read-form.ts'
import { associationPoints } from './association-points.ts'
import { conflictFacts } from './conflict-facts.web.ts'
import type { ConflictPair } from './conflict-pairs.ts'
import { conflictTexts } from './conflict-texts.ts'
import { PairPage } from './pair-page.tsx'
import { pairTexts } from './pair-texts.ts'
import { pairProblem, readPairDecision, readRelation, readReport } from './read-pair.ts'
import { relateGoals, reportConflict } from './relations.store.ts'

/** Two goals: what is known of how they go together, and what can be done about it. */
export function registerPair(doors: Doors, context: AppContext): void {
  const ofPair = locatePair(context)
  const ofPlace = (c: PageContext) => locatePlace(c, context, c.req.param('node') ?? '')
  const read = toRead('goal-relation')
  doors.get(routes.goalPair, read, (c) => showPair(c, context))
  doors.post(routes.relateGoals, to('write', 'goal-relation', ofPair), (c) => take(c, context, relate))
  doors.post(routes.decideBetweenGoals, to('decide', 'goal-relation', ofPair), (c) =>
    take(c, context, decide),
  )
  doors.post(routes.reportConflict, to('propose', 'goal-relation', ofPlace), (c) => take(c, context, report))
  // Where a refused form was shown: its address alone leads back to the page.
  for (const route of [routes.relateGoals, routes.decideBetweenGoals, routes.reportConflict]) {
    doors.get(route, read, (c) => c.redirect(addressHere(c)))
  }
}

/** The ids in the order in which pairs are kept. */
function idsHere(c: PageContext): readonly [string, string] {
  const [a = '', b = ''] = [c.req.param('a') ?? '', c.req.param('b') ?? ''].toSorted()
  return [a, b]
}

function addressHere(c: PageContext): string {
  return path(c.get('language')).goalPair(...idsHere(c))
}

/** The nearest place that both goals' owners belong to: who decides there decides between them. */
function locatePair({ database, now }: AppContext) {
  return async (c: PageContext): Promise<Located | undefined> => {
    const municipality = c.get('installation')?.municipality ?? ''
    const versions = await goalVersions(database, municipality)
    const owners = idsHere(c).map((id) => versionsOf({ ...emptyGoalBook, versions }, id).at(-1)?.owner)
    const [one, other] = owners
    if (one === undefined || other === undefined) return undefined
    const tree = treeAt(await organisationOf(database, municipality), swedishDay(now()))
    return { path: commonPath(tree, [one, other]) }
  }
}

interface Here {
  readonly room: GoalRoom
  readonly a: GoalVersion
  readonly b: GoalVersion
  readonly inForce: boolean
}

async function hereOf(c: PageContext, context: AppContext): Promise<Here> {
  const room = await goalRoom(c, context)
  const [a, b] = idsHere(c)
  const goal = (id: string) =>
    room.inForce.goal(id) ?? versionsOf(room.book, id).at(-1) ?? unwrap(refuse(unknownGoal(id)))
  const inForce = room.inForce.goal(a) !== undefined && room.inForce.goal(b) !== undefined
  if (a === b) return unwrap(refuse(unknownGoal(b)))
  return { room, a: goal(a), b: goal(b), inForce }
}

async function showPair(c: PageContext, context: AppContext, refused?: Refused) {
  const language = c.get('language')
  const [first] = idsHere(c)
  if (c.req.param('a') !== first && !refused) return c.redirect(addressHere(c))
  const { room, a, b, inForce } = await hereOf(c, context)
  const { book, day, tree } = room
  const isThis = (pair: { readonly a: string; readonly b: string }) => pair.a === a.goal && pair.b === b.goal
  const { pairs, figures } = await conflictFacts(c, context, room)
  const pair =
    pairs.find((each) => each.a.goal === a.goal && each.b.goal === b.goal) ?? unknownPair(a, b, day)
  const rule = ruleInForce(book, day)
  const ruled = rule && firstByOrder(rule, a.goal, b.goal)
  const municipalities = await municipalitiesOf(context.database, room.provenance.source)
  const nameOf = new Map(municipalities.map(({ code, name }) => [code, name]))
  const places = placesToReportFor(c, room)
  const reports = book.conflictReports.filter((each) => isThis(each) && swedishDay(each.at) <= day)
  const sharedPath = commonPath(tree, [a.owner, b.owner])
  const mayHere = (action: 'write' | 'decide') =>
    may(c.get('actor'), action, { ...relationIn(room), path: sharedPath })
  const info = {
    title: pairTexts[language].title,
    room: 'goals',
    crumbs: [{ label: conflictTexts[language].title, href: path(language).goalConflicts() }],
  } as const
  return page(
    c,
    info,
    <PairPage
      {...{ pair, inForce, language }}
      rule={rule && ruled !== undefined ? { talk: rule, first: ruled } : undefined}
      history={book.relations.filter((each) => isThis(each) && swedishDay(each.at) <= day).toReversed()}
      reports={reports}
      ownReports={reports.filter(({ place }) => places.includes(place))}
      charts={pair.associations.map((association) => ({
        association,
        points: associationPoints(figures, association),
      }))}
      municipality={room.municipality}
      nameOfMunicipality={(code) => nameOf.get(code) ?? code}
      nameOfPlace={(node) => tree.place(node)?.name ?? node}
      reportFor={tree.place(places[0] ?? '')}
      may={{ relate: mayHere('write'), decide: mayHere('decide') }}
      provenance={room.provenance}
      problems={refused?.problems ?? []}
      written={refused?.written ?? {}}
    />,
    refused ? 400 : 200,
  )
}

function relationIn({ municipality }: GoalRoom) {
  return { kind: 'goal-relation', municipality, openness: 'internal' } as const
}

/** Two goals of which nothing is known together. */
function unknownPair(a: GoalVersion, b: GoalVersion, day: string): ConflictPair {
  return { a, b, signals: [], associations: [], reportingUnits: 0, since: day }
}

/** The places that the reader manages themselves, the one furthest down first. */
function placesToReportFor(c: PageContext, room: GoalRoom): readonly string[] {
  const { tree } = room
  const actor = c.get('actor')
  if (actor.kind !== 'person') return []
  const object = relationIn(room)
  return actor.mandates
    .filter(({ path: at }) => tree.place(at.at(-1) ?? '') && may(actor, 'propose', { ...object, path: at }))
    .toSorted((one, other) => other.path.length - one.path.length)
    .map(({ path: at }) => at.at(-1) ?? '')
}

interface Taking extends Here {
  readonly context: AppContext
  readonly author: TraceAuthor
  readonly written: Written
  /** Id of the place that reports. */
  readonly place: string
}

async function take(
  c: PageContext,
  context: AppContext,
  keep: (taking: Taking) => Promise<Outcome<void>>,
): Promise<Response> {
  const written = await readWritten(c)
  const here = await hereOf(c, context)
  const author = authorOf(c, context, 'decided')
  const kept = here.inForce
    ? await keep({ ...here, context, author, written, place: c.req.param('node') ?? '' })
    : refuse(pairProblem('goal-not-in-force', undefined, (t) => t.notInForce))
  return kept.ok
    ? c.redirect(`${addressHere(c)}#historik`, 303)
    : showPair(c, context, { problems: kept.problems, written })
}

async function relate({ context, author, written, a, b }: Taking): Promise<Outcome<void>> {
  const read = readRelation(written)
  if (!read.ok) return read
  const pair = { a: a.goal, b: b.goal, state: 'open', decision: '' } as const
  await relateGoals(context.database, author, { ...pair, ...read.value })
  return succeed(undefined)
}

async function decide({ context, author, written, a, b }: Taking): Promise<Outcome<void>> {
  const read = readPairDecision(written, [a.goal, b.goal])
  if (!read.ok) return read
  await relateGoals(context.database, author, { a: a.goal, b: b.goal, relation: 'strains', ...read.value })
  return succeed(undefined)
}

async function report({ context, author, written, a, b, place }: Taking): Promise<Outcome<void>> {
  const read = readReport(written)
  if (!read.ok) return read
  await reportConflict(context.database, author, { a: a.goal, b: b.goal, place, text: read.value })
  return succeed(undefined)
}
