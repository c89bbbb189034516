import type { PulseRound } from '#chapters/roles/model.ts'

/** Whether a round has not opened, can be answered by its days, or has closed. */
export type RoundState = 'coming' | 'open' | 'closed'

/** @param day ISO day; the day that a round closes on is the last to answer */
export function roundState({ opens, closes }: PulseRound, day: string): RoundState {
  if (day < opens) return 'coming'
  return day <= closes ? 'open' : 'closed'
}

/** What participation in a round is noted under. */
export function occasionOf({ id }: Pick<PulseRound, 'id'>): string {
  return `puls/${id}`
}
