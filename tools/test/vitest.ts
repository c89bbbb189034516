import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { run } from '../support/run.ts'
import type { Counts } from './step.ts'

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  success: z.boolean(),
  testResults: z.array(z.object({ name: z.string(), assertionResults: z.array(z.unknown()) })),
})

export interface VitestResult extends Counts {
  /** How many tests each file holds, by its full path. */
  readonly perFile: ReadonlyMap<string, number>
}

/**
 * Counts what vitest's JSON report tells. A file that can't be loaded has no failed test but makes the run a failure:
 * it counts as one.
 */
export function countReport(text: string): VitestResult {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success, testResults } =
    report.parse(JSON.parse(text))
  return {
    passed: numPassedTests,
    failed: numFailedTests === 0 && !success ? 1 : numFailedTests,
    skipped: numPendingTests + numTodoTests,
    perFile: new Map(testResults.map((file) => [file.name, file.assertionResults.length])),
  }
}

/** Runs vitest with what it prints shown, and counts. */
export async function vitest(args: readonly string[], env: NodeJS.ProcessEnv): Promise<VitestResult> {
  const folder = mkdtempSync(join(tmpdir(), 'vitest-'))
  try {
    const json = join(folder, 'report.json')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${json}`]
    const code = await run('vitest', ['run', '--passWithNoTests', ...reporters, ...args], { env })
    // It ended before any test, as when the product can't be built: it has said why above.
    if (!existsSync(json)) return { passed: 0, failed: 1, skipped: 0, perFile: new Map() }
    const counted = countReport(readFileSync(json, 'utf8'))
    return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted
  } finally {
    rmSync(folder, { recursive: true })
  }
}
