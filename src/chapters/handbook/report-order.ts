import type { Severity } from '#engine/check.ts'
import type { CheckResult } from '#engine/result.ts'

const weight: Readonly<Record<Severity, number>> = { serious: 0, moderate: 1, minor: 2 }

/** How many things are pointed out to begin with. */
const first = 3

/**
 * What to begin with: deviations that nobody has explained, the most serious first, then what somebody can add so
 * that a question can be judged. What waits for its chapter is nothing to do anything about.
 */
export function whatToDoFirst(results: readonly CheckResult[]): readonly CheckResult[] {
  const deviating = results
    .filter(({ verdict, explained }) => verdict === 'fail' && !explained)
    .toSorted((a, b) => weight[a.severity ?? 'minor'] - weight[b.severity ?? 'minor'])
  return [...deviating, ...lacking(results)].slice(0, first)
}

/** What can't be judged although there is a check: somebody has something to add. */
export function lacking(results: readonly CheckResult[]): readonly CheckResult[] {
  return results.filter(({ verdict, planned }) => verdict === 'needs-review' && !planned)
}

export function waiting(results: readonly CheckResult[]): readonly CheckResult[] {
  return results.filter(({ verdict, planned }) => verdict === 'needs-review' && planned)
}
