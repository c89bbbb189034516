import { expect, test } from 'vitest'
import { countReport } from './vitest.ts'

const report = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  success: true,
  testResults: [{ name: '/p/test/conformance/store.test.ts', assertionResults: [{}, {}, {}, {}] }],
}

test('todo and pending tests count as skipped', () => {
  expect(countReport(JSON.stringify(report))).toEqual({
    passed: 3,
    failed: 0,
    skipped: 2,
    perFile: new Map([['/p/test/conformance/store.test.ts', 4]]),
  })
})

test('a file that cannot be loaded holds no failed test, and still fails the run', () => {
  expect(countReport(JSON.stringify({ ...report, success: false })).failed).toBe(1)
})
