import { type Ore, toOre } from '#core/money.ts'
import { frameChange } from './compose.ts'
import type { AlternativeChange, AlternativeModel } from './model.ts'

/** A goal that a group's changes reach, and where. */
export interface GoalTouched {
  readonly goal: string
  readonly wording: string
  /** Where its units get more or less, with how much. */
  readonly at: readonly { readonly node: string; readonly name: string; readonly changeOre: Ore }[]
}

/** Goals whose units lie where the group gives more or less, those that are touched in most places last. */
export function goalsTouched(
  { frames, goals }: Pick<AlternativeModel, 'frames' | 'goals'>,
  changes: readonly AlternativeChange[],
): readonly GoalTouched[] {
  const changed = frames.flatMap((frame) => {
    const changeOre = frameChange(changes, frame.node)
    return changeOre === 0 ? [] : [{ ...frame, changeOre: toOre(changeOre) }]
  })
  return goals
    .flatMap(({ id, wording }) => {
      const at = changed
        .filter((frame) => frame.goals.includes(id))
        .map(({ node, name, changeOre }) => ({ node, name, changeOre }))
      return at.length === 0 ? [] : [{ goal: id, wording, at }]
    })
    .toSorted((a, b) => a.at.length - b.at.length)
}
