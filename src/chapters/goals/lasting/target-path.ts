import type { Measure } from '#chapters/goals/model.ts'

/**
 * The level that a measure's path stands at in a year: on a straight line between the levels that are set, the baseline
 * being the first, and at the last level after the last year.
 *
 * @returns absent before the path begins, and where no level has been set
 * @example levelIn({ …, targets: [{ year: 2024, value: 80 }, { year: 2026, value: 90 }] }, 2025) // 85
 */
export function levelIn(
  { baseline, targets }: Pick<Measure, 'baseline' | 'targets'>,
  year: number,
): number | undefined {
  if (targets.length === 0) return undefined
  const points = [...(baseline ? [baseline] : []), ...targets].toSorted((a, b) => a.year - b.year)
  const before = points.findLast((point) => point.year <= year)
  const after = points.find((point) => point.year >= year)
  if (!before) return undefined
  if (!after || after.year === before.year) return before.value
  return before.value + ((after.value - before.value) * (year - before.year)) / (after.year - before.year)
}

/** Whether a value is worse than a level, the way that the goal wants it; rounding makes no difference. */
export function isWorse(value: number, level: number, better: Measure['better']): boolean {
  const short = better === 'higher' ? level - value : value - level
  return short > 1e-9 * Math.max(1, Math.abs(level))
}
