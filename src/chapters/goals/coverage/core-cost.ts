import { goalsAt, reaches } from '#chapters/goals/book-at.ts'
import type { GoalBook, GoalVersion, NetCost } from '#chapters/goals/model.ts'
import { nationalGoalsOf } from '#chapters/goals/national-goals/index.ts'
import type { OrganisationTree, Place } from '#core/organisation/tree.ts'
import { anchorOf, needsAnchor } from './anchors.ts'

/** A service's cost by how anchored goals reach it. All amounts in integer öre. */
export interface ServiceCost {
  /** Activity code. */
  readonly code: string
  readonly ore: number
  /** Reached by a goal of a committee or a unit. */
  readonly byOwnGoals: number
  /** Reached by goals for the whole municipality only. */
  readonly byOverallGoals: number
  readonly uncovered: number
}

/** How much of what the core mission costs some anchored goal reaches. All amounts in integer öre. */
export interface CoreCostCoverage {
  readonly year: number
  /** Core services, those with the most uncovered first, then the costliest. */
  readonly services: readonly ServiceCost[]
  readonly core: number
  readonly uncovered: number
  /** Places with core cost that no anchored goal reaches, the costliest first. */
  readonly uncoveredPlaces: readonly { readonly place: Place; readonly ore: number }[]
  /** Services that no national goal concerns. */
  readonly outsideCore: number
  /** Places without an activity code at or above them. */
  readonly unknownService: number
}

/**
 * How far goals cover the core cost, by the latest year of which costs are known; absent where none are.
 *
 * A service is core where a national goal concerns it. A place with a cost counts where no place under it has one, so
 * that nothing is counted twice; a surplus is no cost. A place with several services has its cost split evenly between
 * them: how it really falls is not known here.
 *
 * @param tree the organisation on the day
 * @param day ISO day
 */
export function coreCostCoverage(
  book: GoalBook,
  tree: OrganisationTree,
  day: string,
): CoreCostCoverage | undefined {
  const costs = latestCosts(book, tree, day)
  const year = costs[0]?.year
  if (year === undefined) return undefined
  const core = new Set(nationalGoalsOf(book).flatMap(({ activityCodes }) => activityCodes))
  const inForce = goalsAt(book, day)
  const anchored = inForce.goals.filter((goal) => needsAnchor(goal) && anchorOf(goal, inForce))
  const services = new Map<string, ServiceCost>()
  const uncoveredPlaces: { place: Place; ore: number }[] = []
  let outsideCore = 0
  let unknownService = 0
  for (const { place, ore } of costs) {
    const codes = codesOf(place, tree)
    if (codes.length === 0) unknownService += ore
    const column = columnOf(anchored, place)
    let uncoveredHere = 0
    for (const [code, part] of splitEvenly(ore, codes)) {
      if (core.has(code)) {
        const known = services.get(code) ?? { code, ore: 0, byOwnGoals: 0, byOverallGoals: 0, uncovered: 0 }
        services.set(code, { ...known, ore: known.ore + part, [column]: known[column] + part })
        if (column === 'uncovered') uncoveredHere += part
      } else outsideCore += part
    }
    if (uncoveredHere > 0) uncoveredPlaces.push({ place, ore: uncoveredHere })
  }
  const sorted = [...services.values()].toSorted(
    (a, b) => b.uncovered - a.uncovered || b.ore - a.ore || (a.code < b.code ? -1 : 1),
  )
  return {
    year,
    services: sorted,
    core: sorted.reduce((sum, { ore }) => sum + ore, 0),
    uncovered: sorted.reduce((sum, { uncovered }) => sum + uncovered, 0),
    uncoveredPlaces: uncoveredPlaces.toSorted((a, b) => b.ore - a.ore),
    outsideCore,
    unknownService,
  }
}

/** The costs of the latest year that is known by the day, of the lowest places that have one. */
function latestCosts({ netCosts }: GoalBook, tree: OrganisationTree, day: string) {
  const thisYear = Number(day.slice(0, 4))
  const known = netCosts.flatMap((cost: NetCost) => {
    const place = tree.place(cost.place)
    return place && cost.ore > 0 && cost.year <= thisYear ? [{ place, ore: cost.ore, year: cost.year }] : []
  })
  const year = known.reduce((latest, cost) => Math.max(latest, cost.year), Number.NEGATIVE_INFINITY)
  const ofYear = known.filter((cost) => cost.year === year)
  const above = new Set(ofYear.flatMap(({ place }) => place.path.slice(0, -1)))
  return ofYear.filter(({ place }) => !above.has(place.node))
}

/** What a place does: its own codes, or those of the nearest place above that has any. */
function codesOf(place: Place, tree: OrganisationTree): readonly string[] {
  const from = place.path.findLast((node) => (tree.place(node)?.activityCodes.length ?? 0) > 0)
  return from === undefined ? [] : (tree.place(from)?.activityCodes ?? [])
}

function columnOf(anchored: readonly GoalVersion[], place: Place) {
  const reaching = anchored.filter((goal) => reaches(goal, place))
  if (reaching.some(({ kind }) => kind !== 'overall')) return 'byOwnGoals'
  return reaching.length > 0 ? 'byOverallGoals' : 'uncovered'
}

/** Even parts that sum to the whole: the first ones take the öre that are left over. */
function splitEvenly(ore: number, codes: readonly string[]): readonly (readonly [string, number])[] {
  const part = Math.floor(ore / Math.max(1, codes.length))
  const left = ore - part * codes.length
  return codes.map((code, at) => [code, part + (at < left ? 1 : 0)] as const)
}
