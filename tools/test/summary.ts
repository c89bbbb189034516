import type { StepResult } from './step.ts'

function line(step: StepResult): string {
  const mark = step.failed > 0 ? 'FAILED' : 'ok'
  const counts = step.passed + step.failed + step.skipped === 0 ? '' : countsAsText(step)
  const text = `${mark.padEnd(7)}${step.name.padEnd(36)}${`${step.seconds.toFixed(1)} s`.padStart(9)}   ${counts}`
  return step.note === undefined ? text.trimEnd() : `${text.trimEnd()}\n       ${step.note}`
}

function countsAsText({
  passed,
  failed,
  skipped,
}: Pick<StepResult, 'passed' | 'failed' | 'skipped'>): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/**
 * The end of a test run: a line a part, and the totals alone on the last line.
 * Parts that hold no tests (types, lint) count only when they fail. A run without a single test executed has failed.
 */
export function summary(steps: readonly StepResult[]): { text: string; ok: boolean } {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const step of steps) {
    total.passed += step.passed
    total.failed += step.failed
    total.skipped += step.skipped
  }
  const lines = steps.map(line)
  const ranNothing = total.passed + total.failed === 0
  if (ranNothing) {
    lines.push('FAILED No test was executed.')
    total.failed = 1
  }
  const text = ['', ...lines, '', `Tests: ${countsAsText(total)}`, ''].join('\n')
  return { text, ok: total.failed === 0 }
}
