import type { GoalBook } from '#chapters/goals/model.ts'
import { nationalGoalsOf } from '#chapters/goals/national-goals/index.ts'
import type { OrganisationTree, Place } from '#core/organisation/tree.ts'
import { type GoalLoad, goalLoads } from './goal-load.ts'
import type { PressureOverTime } from './steering-pressure.ts'

/** What lies on a unit, and how often it is to be reported. */
export interface UnitLoad extends GoalLoad {
  readonly pressure: PressureOverTime
}

/**
 * The load and the pressure on every unit at or under a place, those under the greatest pressure first.
 *
 * @param tree the organisation on the day
 * @param place absent: the whole municipality
 */
export function unitLoads(
  book: GoalBook,
  tree: OrganisationTree,
  {
    day,
    pressures,
    place,
  }: {
    readonly day: string
    readonly pressures: readonly PressureOverTime[]
    readonly place: Place | undefined
  },
): readonly UnitLoad[] {
  const byUnit = new Map(pressures.map((pressure) => [pressure.unit.node, pressure]))
  return goalLoads({ book, tree, day, nationalGoals: nationalGoalsOf(book) })
    .flatMap((load): UnitLoad[] => {
      const pressure = byUnit.get(load.unit.node)
      const isHere = !place || load.unit.path.includes(place.node)
      return pressure && isHere ? [{ ...load, pressure }] : []
    })
    .toSorted((a, b) => b.pressure.index - a.pressure.index)
}
