/** What one part of the test run came to. */
export interface StepResult {
  readonly name: string
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly seconds: number
  /** What was left out and what to do about it, one sentence. */
  readonly note?: string
}

export type Counts = Pick<StepResult, 'passed' | 'failed' | 'skipped'>

/** Runs one part under a headline and times it. A part that throws is one failure, with its message as the note. */
export async function step(
  name: string,
  work: () => Promise<Counts & { note?: string }>,
): Promise<StepResult> {
  process.stdout.write(`\n── ${name} ${'─'.repeat(Math.max(0, 76 - name.length))}\n`)
  const start = performance.now()
  const seconds = () => (performance.now() - start) / 1000
  try {
    return { name, ...(await work()), seconds: seconds() }
  } catch (error) {
    const note = error instanceof Error ? error.message : String(error)
    return { name, passed: 0, failed: 1, skipped: 0, note, seconds: seconds() }
  }
}
