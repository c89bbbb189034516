import { swedishDay } from '#core/day.ts'
import type { OrganisationTree, Place } from '#core/organisation/tree.ts'
import type { ContributionLink, Duty, GoalBook, GoalRelation, GoalVersion } from './model.ts'

/** The goals as they stand on a day, with everything that holds between them that day. */
export interface GoalsInForce {
  /** ISO day. */
  readonly day: string
  /** The version in force of every goal that hasn't been dropped, in the order in which the goals first appeared. */
  readonly goals: readonly GoalVersion[]
  goal(id: string): GoalVersion | undefined
  /** Links in force between goals that are both in force. */
  readonly links: readonly ContributionLink[]
  /** Links upwards from a goal. */
  linksUp(goal: string): readonly ContributionLink[]
  /** Links downwards from a goal. */
  linksDown(goal: string): readonly ContributionLink[]
  /** The latest relation of every pair whose goals are both in force. */
  readonly relations: readonly GoalRelation[]
  /** The relation of a pair, in whichever order; absent where nobody has judged it. */
  relation(one: string, other: string): GoalRelation | undefined
  /** The latest duty of every goal and place, for goals in force. */
  readonly duties: readonly Duty[]
  /**
   * What holds of a goal for a place: what was decided for the place itself, else for the nearest place above it.
   * Absent: nothing has been decided, and the goal binds.
   */
  duty(goal: string, place: Pick<Place, 'path'>): Duty | undefined
}

/**
 * The goals in force on a day: of every goal the version with the latest `from`, and of those the highest number,
 * unless that version drops it. A horizon that has passed does not end a goal: only a decision does.
 *
 * @param day ISO day
 */
export function goalsAt(book: GoalBook, day: string): GoalsInForce {
  const current = versionsAt(book, day)
  const goals = [...current.values()].filter(({ edit }) => edit !== 'dropped')
  const byId = new Map(goals.map((version) => [version.goal, version]))
  const links = book.links.filter(
    ({ child, parent, from, until }) =>
      from <= day && (until === undefined || day < until) && byId.has(child) && byId.has(parent),
  )
  const up = Map.groupBy(links, ({ child }) => child)
  const down = Map.groupBy(links, ({ parent }) => parent)
  const relations = latest(
    book.relations.filter(({ at, a, b }) => swedishDay(at) <= day && byId.has(a) && byId.has(b)),
    ({ a, b }) => pairKey(a, b),
    ({ at }) => at,
  )
  const duties = latest(
    book.duties.filter(({ from, goal }) => from <= day && byId.has(goal)),
    ({ goal, place }) => dutyKey(goal, place),
    ({ from }) => from,
  )
  return {
    day,
    goals,
    goal: (id) => byId.get(id),
    links,
    linksUp: (goal) => up.get(goal) ?? [],
    linksDown: (goal) => down.get(goal) ?? [],
    relations: [...relations.values()],
    relation: (one, other) => relations.get(pairKey(one, other)),
    duties: [...duties.values()],
    duty: (goal, { path }) => {
      const decidedAt = path.findLast((node) => duties.has(dutyKey(goal, node)))
      return decidedAt === undefined ? undefined : duties.get(dutyKey(goal, decidedAt))
    },
  }
}

/**
 * The latest version of every goal that day, dropped ones too.
 *
 * @param day ISO day
 */
export function versionsAt({ versions }: GoalBook, day: string): ReadonlyMap<string, GoalVersion> {
  const current = new Map<string, GoalVersion>()
  for (const version of versions) {
    if (version.from > day) continue
    const known = current.get(version.goal)
    if (!known || comesAfter(version, known)) current.set(version.goal, version)
  }
  return current
}

/** All versions of a goal in the order in which they came to hold. */
export function versionsOf({ versions }: GoalBook, goal: string): readonly GoalVersion[] {
  return versions
    .filter((version) => version.goal === goal)
    .toSorted((a, b) => (comesAfter(a, b) ? 1 : comesAfter(b, a) ? -1 : 0))
}

/** Whether a version holds instead of another from the day it begins. */
function comesAfter(version: GoalVersion, other: GoalVersion): boolean {
  return version.from === other.from ? version.version > other.version : version.from > other.from
}

/**
 * The units that a goal reaches, in the order of the tree: those under the places that it names, or under its owner
 * where it names none. A policy direction reaches no unit (MAL-7), and a financial goal only what it names: it binds
 * the municipality's finances as a whole (KL 11:6).
 *
 * @param tree the organisation on the day that the goal is looked at
 */
export function reachOf(goal: GoalVersion, tree: OrganisationTree): readonly Place[] {
  const roots = rootsOf(goal)
  const reached = new Set<string>()
  return roots
    .flatMap((root) => tree.subtree(root))
    .filter(({ node, kind }) => kind === 'unit' && !reached.has(node) && reached.add(node))
}

/** Whether a goal reaches a place: as `reachOf`, for one place of any kind. */
export function reaches(goal: GoalVersion, place: Pick<Place, 'path'>): boolean {
  return rootsOf(goal).some((root) => place.path.includes(root))
}

/** Ids of the places from which a goal reaches downwards. */
export function rootsOf({ kind, reaches: named, owner }: GoalVersion): readonly string[] {
  if (kind === 'policy-direction') return []
  return named.length > 0 || kind === 'financial' ? named : [owner]
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`
}

function dutyKey(goal: string, place: string): string {
  return `${goal}\n${place}`
}

/** The last row of each key; of rows as late as each other, the one that stands last. */
function latest<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  whenOf: (row: Row) => string,
): Map<string, Row> {
  const found = new Map<string, Row>()
  for (const row of rows) {
    const known = found.get(keyOf(row))
    if (known === undefined || whenOf(row) >= whenOf(known)) found.set(keyOf(row), row)
  }
  return found
}
