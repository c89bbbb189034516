import type { OrganisationTree, Place } from '#core/organisation/tree.ts'
import type { CellClass, GoalGrid } from './goal-grid.ts'

/** A part of the organisation with what its cells are. */
export interface GridPart {
  readonly place: Place
  readonly units: number
  readonly counts: Readonly<Record<CellClass, number>>
}

/**
 * The parts that a place is divided in, each with how many of its cells are of each class.
 *
 * @param place absent: the whole municipality
 */
export function partsOf(
  tree: OrganisationTree,
  place: Place | undefined,
  grid: GoalGrid,
): readonly GridPart[] {
  const parts = place ? tree.children(place.node) : tree.places.filter(({ path: { length } }) => length === 1)
  const [only] = parts
  // A chain without branches is gone through to where it divides.
  if (only && parts.length === 1 && only.kind !== 'unit') return partsOf(tree, only, grid)
  const positions = new Map(grid.units.map(({ node }, index) => [node, index]))
  return parts.map((part) => {
    const units = tree.subtree(part.node).flatMap(({ node }) => positions.get(node) ?? [])
    const counts: Record<CellClass, number> = {
      ...{ acted: 0, 'prioritised-down': 0, 'not-applicable': 0 },
      ...{ asked: 0, 'not-yet-asked': 0, unanswered: 0 },
    }
    for (const unit of units) {
      for (let goal = 0; goal < grid.goals.length; goal++) {
        const cellClass = grid.classAt(goal, unit)
        if (cellClass) counts[cellClass]++
      }
    }
    return { place: part, units: units.length, counts }
  })
}
