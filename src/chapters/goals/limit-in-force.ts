import { unwrap } from '#core/outcome.ts'
import { type ThresholdId, thresholdAt } from '#handbook/thresholds.ts'

/**
 * A threshold's value by the advice in force.
 *
 * @param day ISO day
 */
export function limitInForce(id: ThresholdId, day: string): number {
  const advice = thresholdAt(id, day)
  // Before the handbook was published there was no advice; its own figure is then as good as any.
  return (advice.ok ? advice.value : unwrap(thresholdAt(id, '2026-01-01'))).value
}

/**
 * The number of overall goals that the advice stops at: with more, the question is asked which one goes.
 *
 * @param day ISO day
 * @handbook MAL-1
 */
export function advisedOverallGoals(day: string): number {
  return limitInForce('MAL-1.advised-goals', day)
}
