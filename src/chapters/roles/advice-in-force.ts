import { unwrap } from '#core/outcome.ts'
import { type ThresholdId, thresholdAt } from '#handbook/thresholds.ts'

/**
 * The figure that the advice in force gives.
 *
 * @param day ISO day
 */
export function adviceInForce(id: ThresholdId, day: string): number {
  const advice = thresholdAt(id, day)
  // Before the handbook was published there was no advice; its own figure is then as good as any.
  return (advice.ok ? advice.value : unwrap(thresholdAt(id, '2026-01-01'))).value
}
