import { type ConsequenceLimit, isAbove } from '#chapters/budget/consequences/above-limit.ts'
import { toOre } from '#core/money.ts'
import type { AlternativeChange, AlternativeModel } from './model.ts'

/** A change above the limit, and whether it says what it means for quality. */
export interface ConsequenceNeeded {
  readonly change: AlternativeChange
  /** Name of the place, or of the rule set. */
  readonly about: string
  /** Öre; what the change moves. Of a price or a share: the most that any one unit gains or loses. */
  readonly sizeOre: number
  readonly isSaid: boolean
}

/** Whether a change at a place passes the municipality's limit, as for every other change of the budget. */
function passes(limit: ConsequenceLimit, sizeOre: number, ofOre: number): boolean {
  return isAbove(limit, { restOre: toOre(sizeOre), ...(ofOre > 0 && { share: sizeOre / ofOre }) })
}

/**
 * The changes that need a quality consequence. Revenue needs none: it touches no service by itself.
 *
 * @param mostMoved öre; by id of a rule set, the most that a unit gains or loses by its moved prices and shares
 * @handbook BUD-5
 */
export function consequencesNeeded(
  { frames, ruleSets, consequenceLimit }: AlternativeModel,
  changes: readonly AlternativeChange[],
  mostMoved: ReadonlyMap<string, { readonly ore: number; readonly ofOre: number }>,
): readonly ConsequenceNeeded[] {
  return changes.flatMap((change): readonly ConsequenceNeeded[] => {
    const isSaid = change.consequence.trim() !== ''
    if (change.kind === 'frame') {
      const frame = frames.find(({ node }) => node === change.node)
      if (!frame || !passes(consequenceLimit, change.amountOre, frame.amountOre)) return []
      return [{ change, about: frame.name, sizeOre: change.amountOre, isSaid }]
    }
    if (change.kind !== 'price' && change.kind !== 'share') return []
    const moved = mostMoved.get(change.ruleSet)
    if (!moved || !passes(consequenceLimit, moved.ore, moved.ofOre)) return []
    const about = ruleSets.find(({ id }) => id === change.ruleSet)?.model.ruleSet.title ?? change.ruleSet
    return [{ change, about, sizeOre: moved.ore, isSaid }]
  })
}
