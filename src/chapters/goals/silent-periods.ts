import { unwrap } from '#core/outcome.ts'
import { thresholdAt } from '#handbook/thresholds.ts'

/**
 * How many whole tertials without a trace make silence, by the advice in force.
 *
 * @param day ISO day
 * @handbook MAL-8
 */
export function silentPeriods(day: string): number {
  const advice = thresholdAt('MAL-8.silent-periods', day)
  // Before the handbook was published there was no advice; its own figure is then as good as any.
  return (advice.ok ? advice.value : unwrap(thresholdAt('MAL-8.silent-periods', '2026-01-01'))).value
}
