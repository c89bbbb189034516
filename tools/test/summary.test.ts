import { expect, test } from 'vitest'
import type { StepResult } from './step.ts'
import { summary } from './summary.ts'

function part(of: Partial<StepResult>): StepResult {
  return { name: 'unit', passed: 0, failed: 0, skipped: 0, seconds: 1.25, ...of }
}

test('the last line states the totals alone, and parts without tests count only when they fail', () => {
  const { text, ok } = summary([
    part({ name: 'types' }),
    part({ passed: 12, skipped: 3 }),
    part({ passed: 4 }),
  ])
  expect(text.trimEnd().split('\n').at(-1)).toBe('Tests: 16 passed, 0 failed, 3 skipped')
  expect(ok).toBe(true)
})

test('a failing part fails the run', () => {
  const { text, ok } = summary([part({ name: 'lint', failed: 1 }), part({ passed: 2 })])
  expect(text).toContain('FAILED lint')
  expect(text.trimEnd().split('\n').at(-1)).toBe('Tests: 2 passed, 1 failed, 0 skipped')
  expect(ok).toBe(false)
})

test('a run without a single test executed has failed, also when all were skipped', () => {
  const { text, ok } = summary([part({ skipped: 7 })])
  expect(text).toContain('FAILED No test was executed.')
  expect(text.trimEnd().split('\n').at(-1)).toBe('Tests: 0 passed, 1 failed, 7 skipped')
  expect(ok).toBe(false)
})

test('what was left out is said under its part', () => {
  expect(summary([part({ passed: 1, note: 'Install a browser.' })]).text).toContain(
    '\n       Install a browser.\n',
  )
})
