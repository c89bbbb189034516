import { organisationOf } from '#chapters/organisation/index.ts'
import { isDay, swedishDay } from '#core/day.ts'
import type { Organisation } from '#core/organisation/model.ts'
import { type OrganisationTree, type Place, treeAt } from '#core/organisation/tree.ts'
import { refuse, unwrap } from '#core/outcome.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Action } from '#identity/model.ts'
import { may } from '#identity/policy.ts'
import { noOwnMunicipality } from '#store/installation.ts'
import type { AppContext, Located, PageContext } from '#web/context.ts'
import { locatePlace } from '#web/doors.ts'
import { type GoalsInForce, goalsAt, versionsOf } from './book-at.ts'
import type { Author } from './form/edit.store.ts'
import { unknownGoal, unknownPlace } from './form/written-goal-problems.ts'
import { emptyGoalBook, type GoalBook, type GoalVersion } from './model.ts'
import { goalBook, goalVersions } from './store.ts'

/** What every page about goals stands on: the book, the organisation, and the day that both are seen on. */
export interface GoalRoom {
  readonly municipality: string
  /** Its name: `Ekbacka`. */
  readonly name: string
  readonly book: GoalBook
  readonly organisation: Organisation
  /** ISO day that the reader looks at: today, unless the address of a page says another. */
  readonly day: string
  readonly today: string
  readonly tree: OrganisationTree
  readonly inForce: GoalsInForce
  readonly provenance: Provenance
}

/**
 * Loads the room.
 *
 * @throws Refusal where no municipality has been chosen
 */
export async function goalRoom(c: PageContext, { database, now }: AppContext): Promise<GoalRoom> {
  const installation = c.get('installation') ?? unwrap(refuse(noOwnMunicipality))
  const { municipality, name, kind } = installation
  const [book, organisation] = await Promise.all([
    goalBook(database, municipality),
    organisationOf(database, municipality),
  ])
  const at = now()
  const today = swedishDay(at)
  // A form acts today, whatever day the page showed: the door has judged its sender by today's organisation.
  const asked = c.req.method === 'POST' ? '' : (c.req.query('dag') ?? '')
  const day = isDay(asked) ? asked : today
  return {
    ...{ municipality, name, book, organisation, day, today },
    tree: treeAt(organisation, day),
    inForce: goalsAt(book, day),
    provenance: {
      source: kind === 'example' ? 'exempeldata' : 'register',
      mark: 'raw',
      retrievedAt: at,
      preliminary: false,
    },
  }
}

/**
 * The goal that the address names, as it stands that day or stood last.
 *
 * @throws Refusal, shown as 404, where there is none
 */
export function goalOf(c: PageContext, { book, inForce }: GoalRoom): GoalVersion {
  const id = c.req.param('goal') ?? ''
  return inForce.goal(id) ?? versionsOf(book, id).at(-1) ?? unwrap(refuse(unknownGoal(id)))
}

/** The goal that the address names as it was written last: what a change sets out from, also one that begins later. */
export function latestGoalOf(c: PageContext, { book }: GoalRoom): GoalVersion {
  const id = c.req.param('goal') ?? ''
  return versionsOf(book, id).at(-1) ?? unwrap(refuse(unknownGoal(id)))
}

/** The place that a goal belongs to; the top, where its owner has left the organisation. */
export function ownerOf({ tree }: GoalRoom, goal: GoalVersion): Place {
  return (
    tree.place(goal.owner) ??
    tree.places.find(({ kind }) => kind === 'municipal-assembly') ??
    unwrap(refuse(unknownPlace('place', goal.owner)))
  )
}

/**
 * Where the goal that the address names belongs: for its doors. Nothing where there is no such goal; one whose owner
 * has left the organisation belongs to the whole municipality.
 */
export function locateGoal(context: AppContext) {
  return async (c: PageContext): Promise<Located | undefined> => {
    const municipality = c.get('installation')?.municipality ?? ''
    const versions = await goalVersions(context.database, municipality)
    const goal = versionsOf({ ...emptyGoalBook, versions }, c.req.param('goal') ?? '').at(-1)
    return goal && ((await locatePlace(c, context, goal.owner)) ?? { path: [] })
  }
}

/** The place that the reader stands in: of their roles the one furthest down that is in the organisation. */
export function placeOfReader(c: PageContext, tree: OrganisationTree): Place | undefined {
  const actor = c.get('actor')
  if (actor.kind !== 'person') return undefined
  return actor.mandates
    .flatMap(({ path }) => tree.place(path.at(-1) ?? '') ?? [])
    .toSorted((a, b) => b.path.length - a.path.length)[0]
}

/** Whether the reader may do something to goals of a place. */
export function mayAt(
  c: PageContext,
  { municipality }: Pick<GoalRoom, 'municipality'>,
  action: Action,
  path: readonly string[],
): boolean {
  return may(c.get('actor'), action, { kind: 'goal', municipality, path, openness: 'internal' })
}

/**
 * How the reader may change goals of a place: decide on them, register what has been decided elsewhere, or neither.
 * Whoever may both decides.
 */
export function waysAt(
  c: PageContext,
  room: Pick<GoalRoom, 'municipality'>,
  path: readonly string[],
): Author['by'] | undefined {
  if (mayAt(c, room, 'decide', path)) return 'decided'
  return mayAt(c, room, 'write', path) ? 'registered' : undefined
}

/** Who sends a form. */
export function authorOf(c: PageContext, { now }: AppContext, by: Author['by']): Author {
  const actor = c.get('actor')
  const person =
    actor.kind === 'person' ? { who: actor.name, account: actor.account } : { who: '', account: '' }
  return { municipality: c.get('installation')?.municipality ?? '', ...person, at: now(), by }
}
