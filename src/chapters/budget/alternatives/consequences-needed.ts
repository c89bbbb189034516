import type { AlternativeChange, AlternativeModel, ConsequenceLimit } from './model.ts'

/** A change above the limit, and whether it says what it means for quality. */
export interface ConsequenceNeeded {
  readonly change: AlternativeChange
  /** Name of the place, or of the rule set. */
  readonly about: string
  /** Öre; what the change moves. Of a price or a share: the most that any one unit gains or loses. */
  readonly sizeOre: number
  readonly isSaid: boolean
}

/** Whether an amount at a place passes the limit: whichever is passed first. */
export function isAboveLimit({ ore, share }: ConsequenceLimit, sizeOre: number, frameOre: number): boolean {
  const size = Math.abs(sizeOre)
  return size > 0 && (size >= ore || (frameOre > 0 && size >= share * frameOre))
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
      if (!frame || !isAboveLimit(consequenceLimit, change.amountOre, frame.amountOre)) return []
      return [{ change, about: frame.name, sizeOre: change.amountOre, isSaid }]
    }
    if (change.kind !== 'price' && change.kind !== 'share') return []
    const moved = mostMoved.get(change.ruleSet)
    if (!moved || !isAboveLimit(consequenceLimit, moved.ore, moved.ofOre)) return []
    const about = ruleSets.find(({ id }) => id === change.ruleSet)?.model.ruleSet.title ?? change.ruleSet
    return [{ change, about, sizeOre: moved.ore, isSaid }]
  })
}
