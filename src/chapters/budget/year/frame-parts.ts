import { frameOf } from '#chapters/budget/in-force.ts'
import type { BudgetBook, BudgetFrame } from '#chapters/budget/model.ts'
import type { OrganisationTree, Place } from '#core/organisation/tree.ts'

/** A frame with what has been passed on from it. */
export interface FrameParts {
  readonly place: Place
  readonly frame: BudgetFrame
  /** Sum of the nearest frames below, in öre; absent where nothing has been passed on. */
  readonly partsOre?: number
}

/**
 * Every frame of a year, parents first, with the sum of the nearest frames below: a level without a frame of its own is
 * looked through. Whatever is left is shown, and never hidden in a part.
 */
export function frameParts(book: BudgetBook, tree: OrganisationTree, year: number): readonly FrameParts[] {
  return tree.places.flatMap((place) => {
    const frame = frameOf(book, year, place.node)
    if (!frame) return []
    const parts = nearest(book, tree, year, place.node)
    const sum = parts.reduce((total, { amountOre }) => total + amountOre, 0)
    return [{ place, frame, ...(parts.length === 0 ? {} : { partsOre: sum }) }]
  })
}

function nearest(
  book: BudgetBook,
  tree: OrganisationTree,
  year: number,
  node: string,
): readonly BudgetFrame[] {
  return tree.children(node).flatMap((child) => {
    const frame = frameOf(book, year, child.node)
    return frame ? [frame] : nearest(book, tree, year, child.node)
  })
}
