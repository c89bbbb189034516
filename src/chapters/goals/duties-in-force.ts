import type { OrganisationTree, Place } from '#core/organisation/tree.ts'
import type { Duty, GoalBook } from './model.ts'

/** The duties that count on a day, and those that don't since somebody else than the committee decided them. */
export interface DutiesInForce {
  /**
   * What the committee has decided of a goal for a place: for the place itself, else for the nearest place above it.
   * Absent: nothing that counts, and the goal binds.
   */
  duty(goal: string, place: Pick<Place, 'path'>): Duty | undefined
  /** The latest row of a goal and place that does not count, though nothing later that counts has replaced it. */
  readonly notCounted: readonly Duty[]
}

/**
 * The duties in force on a day. Only the committee of the place decides on them, and gives a reason when it sets the
 * goal aside (prioritised down, or said not to apply): a row by anybody else, or without a reason, counts as none
 * (MAL-8). Of two rows from the same day the one that
 * binds more holds, so that their order never matters.
 *
 * @param tree the organisation on the day
 * @param day ISO day
 */
export function dutiesInForce(
  { duties }: Pick<GoalBook, 'duties'>,
  tree: OrganisationTree,
  day: string,
): DutiesInForce {
  const byGoal = new Map<string, Map<string, Duty>>()
  const notCounted = new Map<string, Duty>()
  for (const duty of duties) {
    if (duty.from > day) continue
    if (counts(duty, tree)) {
      const ofGoal = byGoal.get(duty.goal) ?? new Map<string, Duty>()
      byGoal.set(duty.goal, ofGoal)
      keepLatest(ofGoal, duty.place, duty)
    } else if (tree.place(duty.place)) keepLatest(notCounted, `${duty.goal}\n${duty.place}`, duty)
  }
  return {
    duty(goal, { path }) {
      const ofGoal = byGoal.get(goal)
      if (ofGoal === undefined) return undefined
      for (let at = path.length - 1; at >= 0; at--) {
        const duty = ofGoal.get(path[at] ?? '')
        if (duty) return duty
      }
      return undefined
    },
    notCounted: [...notCounted.values()].filter(({ goal, place, from }) => {
      const counted = byGoal.get(goal)?.get(place)
      return counted === undefined || counted.from < from
    }),
  }
}

/** The committee that a place lies under; the executive board for what lies directly under it. */
export function committeeOf(tree: OrganisationTree, place: string): Place | undefined {
  return tree.above(place, 'committee') ?? tree.above(place, 'executive-board')
}

function counts(duty: Duty, tree: OrganisationTree): boolean {
  const hasReason = duty.status === 'binding' || duty.reason.trim() !== ''
  return hasReason && committeeOf(tree, duty.place)?.node === duty.decidedBy
}

const strictness = { binding: 2, 'prioritised-down': 1, 'not-applicable': 0 } as const

function keepLatest(known: Map<string, Duty>, key: string, duty: Duty): void {
  const other = known.get(key)
  const later =
    other === undefined ||
    duty.from > other.from ||
    (duty.from === other.from && strictness[duty.status] > strictness[other.status])
  if (later) known.set(key, duty)
}
