import { expect, test } from 'vitest'
import type { CheckResult } from '#engine/result.ts'
import { whatToDoFirst } from './report-order.ts'

function result(id: string, changes: Partial<CheckResult>): CheckResult {
  const text = { sv: id, en: id }
  return {
    id,
    recommendation: 'AF-3',
    title: text,
    verdict: 'fail',
    severity: 'moderate',
    summary: text,
    finding: null,
    evidence: [],
    missing: [],
    threshold: null,
    thresholds: [],
    ...changes,
  }
}

const explained = { id: 1, check: 'x', reason: 'y', who: 'z', given: '2026-10-15T08:00:00.000Z' }

test('first the unexplained deviations, the most serious first, then what somebody can add', () => {
  const results = [
    result('passes', { verdict: 'pass' }),
    result('lacks', { verdict: 'needs-review' }),
    result('waits', { verdict: 'needs-review', planned: 'goals' }),
    result('minor', { severity: 'minor' }),
    result('explained', { severity: 'serious', explained }),
    result('serious', { severity: 'serious' }),
  ]
  expect(whatToDoFirst(results).map(({ id }) => id)).toEqual(['serious', 'minor', 'lacks'])
})

test('never more than three, and none where there is nothing to do', () => {
  expect(whatToDoFirst(['a', 'b', 'c', 'd'].map((id) => result(id, {})))).toHaveLength(3)
  expect(whatToDoFirst([result('passes', { verdict: 'pass' })])).toEqual([])
})
