import type { BudgetChange } from './changes.ts'

/** From where a change calls for a quality consequence: whichever is passed first. */
export interface ConsequenceLimit {
  /** Öre. */
  readonly ore: number
  /** Of last year's budget, 0–1. */
  readonly share: number
}

/** Whether what neither volume nor index explains passes the limit. Runs in the browser too: it knows no handbook. */
export function isAbove(
  { ore, share }: ConsequenceLimit,
  change: Pick<BudgetChange, 'restOre' | 'share'>,
): boolean {
  const size = Math.abs(change.restOre)
  return size > 0 && (size >= ore || Math.abs(change.share ?? 0) >= share)
}
