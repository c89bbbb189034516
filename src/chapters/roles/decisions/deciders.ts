import { isInForce } from '#chapters/roles/book-at.ts'
import { statutoryPost } from '#chapters/roles/law/in-force.ts'
import type { StatutoryPost } from '#chapters/roles/law/types.ts'
import { depthOf } from '#chapters/roles/levels.ts'
import type { DecisionLevel, DecisionType, Delegation, DelegationTrial } from '#chapters/roles/model.ts'
import { isMoved } from './trials.ts'

/** Who takes a decision on a day, and by what. */
export interface Decider {
  readonly level: DecisionLevel
  /** Place whose holder of the level decides; absent: any under the committee. */
  readonly place?: string
  /** Ceiling. Integer öre; absent: none. */
  readonly limitOre?: number
  /** The row of the document; absent where the law itself says it. */
  readonly delegation?: Delegation
  /** The law has given it to a post. */
  readonly post?: StatutoryPost
  /** The trial by which the level is another than the document's. */
  readonly trial?: DelegationTrial
}

/** What the deciders are found in. */
export interface DecisionSources {
  readonly delegations: readonly Delegation[]
  readonly trials?: readonly DelegationTrial[]
}

/**
 * Who decides a type on a day, the lowest level first: the post that the law has given it to, else those whom the
 * documents name, at the level that a running or kept trial has moved it to. None: the power is still the committee's.
 *
 * A trial moves what stood at its level when it began. A row that came later is a document that has been put in order.
 *
 * @param day ISO day
 */
export function decidersOf(
  type: DecisionType,
  { delegations, trials = [] }: DecisionSources,
  day: string,
): readonly Decider[] {
  const post = statutoryPost(type.statutoryPost, day)
  if (post) return [{ level: post.level, post }]
  const moved = trials.filter((trial) => trial.type === type.id && isMoved(trial, day))
  const deciders = delegations
    .filter((delegation) => delegation.type === type.id && isInForce(delegation, day))
    .filter(({ document }) => type.act !== 'decision' || document !== 'payment-order')
    .map((delegation): Decider => {
      const trial = moved.findLast(
        ({ fromLevel, startsOn, decidedOn }) =>
          fromLevel === delegation.level && delegation.from <= (startsOn ?? decidedOn ?? ''),
      )
      const { level, place, limitOre } = delegation
      return {
        level: trial?.toLevel ?? level,
        ...(place === undefined ? {} : { place }),
        ...(limitOre === undefined ? {} : { limitOre }),
        delegation,
        ...(trial ? { trial } : {}),
      }
    })
  // Nothing delegated: the committee's own power is what the trial moves.
  const fromCommittee = deciders.length === 0 ? moved.at(-1) : undefined
  if (fromCommittee) return [{ level: fromCommittee.toLevel, trial: fromCommittee }]
  return deciders.toSorted((a, b) => depthOf(b.level) - depthOf(a.level))
}

/** The lowest level at which a type is decided; the committee's where nobody is named. */
export function presentLevel(type: DecisionType, sources: DecisionSources, day: string): DecisionLevel {
  return decidersOf(type, sources, day)[0]?.level ?? 'committee'
}
