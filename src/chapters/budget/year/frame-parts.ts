import { frameOf } from '#chapters/budget/in-force.ts'
import type { BudgetBook, BudgetFrame } from '#chapters/budget/model.ts'
import type { OrganisationTree, Place } from '#core/organisation/tree.ts'

/** A frame with what has been passed on from it. */
export interface FrameParts {
  readonly place: Place
  readonly frame: BudgetFrame
  /** Sum of what the body has given those who hold frames in its own administration, in öre; absent for the holders. */
  readonly partsOre?: number
}

const bodies: ReadonlySet<Place['kind']> = new Set(['municipal-assembly', 'executive-board', 'committee'])

/**
 * Every frame of a year, parents first. A body shares out its frame to the holders of rule sets in its own
 * administration: a department that holds one of its own beside those of its areas is a holder among others, and a
 * committee under the board has its frame from the assembly. Whatever is left is shown, and never hidden in a part.
 */
export function frameParts(book: BudgetBook, tree: OrganisationTree, year: number): readonly FrameParts[] {
  return tree.places.flatMap((place) => {
    const frame = frameOf(book, year, place.node)
    if (!frame) return []
    const parts = bodies.has(place.kind) ? holdersUnder(book, tree, year, place.node) : []
    const sum = parts.reduce((total, { amountOre }) => total + amountOre, 0)
    return [{ place, frame, ...(parts.length === 0 ? {} : { partsOre: sum }) }]
  })
}

function holdersUnder(
  book: BudgetBook,
  tree: OrganisationTree,
  year: number,
  node: string,
): readonly BudgetFrame[] {
  return tree.children(node).flatMap((child) => {
    if (bodies.has(child.kind)) return []
    const frame = frameOf(book, year, child.node)
    return [...(frame ? [frame] : []), ...holdersUnder(book, tree, year, child.node)]
  })
}
