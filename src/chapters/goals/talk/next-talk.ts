import type { GoalBook, GoalTalk } from '#chapters/goals/model.ts'
import { monthsAfter } from '#core/day.ts'

/** Where the talks stand on a day. */
export interface TalkState {
  /** Latest first. */
  readonly talks: readonly GoalTalk[]
  /** The latest one that has not been concluded and after which none has been held. */
  readonly ongoing?: GoalTalk
  /** ISO day by which the next one should be held; absent where none has been. */
  readonly due?: string
}

/**
 * Where the talks stand. The next one is due so many months after the latest that was held.
 *
 * @param day ISO day
 * @param months MAL-2.months-between-talks
 */
export function talkState({ talks }: Pick<GoalBook, 'talks'>, day: string, months: number): TalkState {
  const held = talks
    .filter(({ heldOn }) => heldOn <= day)
    .toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : a.heldOn > b.heldOn ? -1 : b.id - a.id))
  const isConcluded = ({ concludedOn }: GoalTalk) => concludedOn !== undefined && concludedOn <= day
  const [latest] = held
  return {
    talks: held,
    ...(latest && !isConcluded(latest) ? { ongoing: latest } : {}),
    ...(latest ? { due: monthsAfter(latest.heldOn, months) } : {}),
  }
}
