import { type GoalsInForce, goalsAt } from '#chapters/goals/book-at.ts'
import type { GoalBook, GoalVersion, NationalGoal, NationalMapping } from '#chapters/goals/model.ts'
import { type LibraryGoal, nationalGoalsOf } from '#chapters/goals/national-goals/index.ts'
import { monthsAfter } from '#core/day.ts'
import type { OrganisationTree, Place } from '#core/organisation/tree.ts'

/** How a national goal is carried: by whom, and by which of the municipality's own goals. */
export interface NationalCarrier {
  readonly mapping: NationalMapping
  /** Absent where nobody answers for it, or the place is gone. */
  readonly owner?: Place
  /** Absent where the duty is carried without a goal of its own, or the goal has been dropped. */
  readonly goal?: GoalVersion
  /** The goal that carried it has been dropped. */
  readonly isGoalDropped: boolean
  /** Last ISO day on which somebody looked at it: mapped or reviewed. */
  readonly seenOn: string
}

/**
 * The first of these that is true of a national goal: nobody has looked at it; nobody answers for it; its law has
 * changed since it was looked at; the profession's yearly review is late; it is carried.
 */
export type NationalState = 'unmapped' | 'no-owner' | 'law-changed' | 'review-late' | 'carried'

/** A line of the two-column map: the national goal to the left, what carries it to the right. */
export interface NationalLine {
  readonly national: NationalGoal | LibraryGoal
  /** Its activity codes that the municipality runs; empty for one that concerns the whole municipality. */
  readonly services: readonly string[]
  readonly carriers: readonly NationalCarrier[]
  readonly state: NationalState
  /** ISO day by which the profession should look at it again. */
  readonly reviewBy?: string
}

/** How many of the national goals for a service somebody answers for. */
export interface ServiceCoverage {
  /** Activity code. */
  readonly code: string
  readonly national: number
  readonly owned: number
}

export interface NationalMap {
  /** ISO day. */
  readonly day: string
  /** The national goals that concern what the municipality runs, in the library's order. */
  readonly lines: readonly NationalLine[]
  /** Service by service, in the order of the codes. */
  readonly coverage: readonly ServiceCoverage[]
  /** Every national goal with a goal of the municipality's own that strains against it. */
  readonly strains: readonly { readonly line: NationalLine; readonly carrier: NationalCarrier }[]
}

/**
 * Sets the national goals beside the municipality's own, for the services that its organisation runs on the day.
 *
 * @param tree the organisation on the day
 * @param day ISO day
 * @param months between two reviews by the profession
 */
export function nationalMap(
  book: GoalBook,
  tree: OrganisationTree,
  { day, months }: { readonly day: string; readonly months: number },
): NationalMap {
  const run = new Set(tree.places.flatMap(({ activityCodes }) => activityCodes))
  const inForce = goalsAt(book, day)
  const mappings = Map.groupBy(mappingsAt(book, day), ({ nationalGoal }) => nationalGoal)
  const lines = nationalGoalsOf(book).flatMap((national) => {
    const services = national.activityCodes.filter((code) => run.has(code))
    const concerns = national.activityCodes.length === 0 ? tree.places.length > 0 : services.length > 0
    if (!concerns) return []
    const carriers = (mappings.get(national.id) ?? []).map((mapping) =>
      carrierOf(mapping, { inForce, tree, day }),
    )
    return [lineOf({ national, services, carriers }, { day, months })]
  })
  return {
    day,
    lines,
    coverage: coverageOf(lines),
    strains: lines.flatMap((line) =>
      line.carriers
        .filter(({ mapping, goal }) => mapping.relation === 'strains' && goal !== undefined)
        .map((carrier) => ({ line, carrier })),
    ),
  }
}

/** The latest row of every national goal, own goal and owner, of those mapped by the day. */
function mappingsAt({ mappings }: GoalBook, day: string): readonly NationalMapping[] {
  const latest = new Map<string, NationalMapping>()
  for (const mapping of mappings) {
    if (mapping.mappedOn > day) continue
    const key = [mapping.nationalGoal, mapping.goal ?? '', mapping.owner ?? ''].join('\n')
    const known = latest.get(key)
    if (known === undefined || holdsInstead(mapping, known, day)) latest.set(key, mapping)
  }
  return [...latest.values()]
    .filter(({ removedOn }) => removedOn === undefined || removedOn > day)
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** A review later than the day must not hide the one that was the latest then. */
function holdsInstead(mapping: NationalMapping, known: NationalMapping, day: string): boolean {
  const isAhead = ({ reviewedOn = '' }: NationalMapping) => reviewedOn > day
  return isAhead(mapping) === isAhead(known) ? mapping.at > known.at : isAhead(known)
}

function carrierOf(
  mapping: NationalMapping,
  { inForce, tree, day }: { inForce: GoalsInForce; tree: OrganisationTree; day: string },
): NationalCarrier {
  const owner = mapping.owner === undefined ? undefined : tree.place(mapping.owner)
  const goal = mapping.goal === undefined ? undefined : inForce.goal(mapping.goal)
  const { mappedOn, reviewedOn } = mapping
  const isReviewed = reviewedOn !== undefined && reviewedOn > mappedOn && reviewedOn <= day
  return {
    mapping,
    ...(owner ? { owner } : {}),
    ...(goal ? { goal } : {}),
    isGoalDropped: mapping.goal !== undefined && goal === undefined,
    seenOn: isReviewed ? reviewedOn : mappedOn,
  }
}

function lineOf(
  line: Pick<NationalLine, 'national' | 'services' | 'carriers'>,
  { day, months }: { readonly day: string; readonly months: number },
): NationalLine {
  const owned = line.carriers.filter(({ owner }) => owner !== undefined)
  const oldest = owned.map(({ seenOn }) => seenOn).toSorted()[0]
  if (oldest === undefined) {
    return { ...line, state: line.carriers.length === 0 ? 'unmapped' : 'no-owner' }
  }
  const reviewBy = monthsAfter(oldest, months)
  const { lawChanged } = line.national
  const state =
    lawChanged > oldest && lawChanged <= day ? 'law-changed' : day > reviewBy ? 'review-late' : 'carried'
  return { ...line, state, reviewBy }
}

function coverageOf(lines: readonly NationalLine[]): readonly ServiceCoverage[] {
  const byCode = new Map<string, NationalLine[]>()
  for (const line of lines) {
    for (const code of line.services) byCode.set(code, [...(byCode.get(code) ?? []), line])
  }
  return [...byCode.entries()]
    .map(([code, of]) => ({ code, national: of.length, owned: of.filter(isOwned).length }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
}

/** Whether somebody in the municipality answers for a national goal. */
function isOwned({ state }: Pick<NationalLine, 'state'>): boolean {
  return state !== 'unmapped' && state !== 'no-owner'
}
