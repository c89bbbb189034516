import type { ConflictPair } from './conflict-pairs.ts'

/** What is known of two goals together, from what asks for a decision to what nobody has judged. */
export const pairStates = ['open', 'prioritised', 'accepted', 'supports', 'neutral', 'unjudged'] as const
export type PairState = (typeof pairStates)[number]

/** A pair that a manager has reported after it was judged is open again, whatever it was judged to be. */
export function pairState({ relation, open }: Pick<ConflictPair, 'relation' | 'open'>): PairState {
  if (open) return 'open'
  if (!relation) return 'unjudged'
  return relation.relation === 'strains' ? relation.state : relation.relation
}
