import { writeSync } from 'node:fs'
import type { ArgsDef } from 'citty'
import type { Problem } from '#core/outcome.ts'
import { say } from './language.ts'

/** What a command ends with. A command that found nothing to remark on returns nothing. */
export const exitCode = { fine: 0, findings: 1, wrongUse: 2, fault: 3 } as const
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]

/** Options that several commands share, to be spread into their `args`. */
export const formatOption = {
  format: {
    type: 'enum',
    options: ['text', 'json'],
    default: 'text',
    description: say({ sv: 'Utskriftens form', en: 'Form of the output' }),
  },
} satisfies ArgsDef

export const dataOption = {
  data: {
    type: 'string',
    valueHint: 'DIR',
    description: say({
      sv: 'Datakatalog (annars STYRKEDJAN_DATA, annars ./data)',
      en: 'Data directory (else STYRKEDJAN_DATA, else ./data)',
    }),
  },
} satisfies ArgsDef

/**
 * A command's answer on standard output: one JSON document, or text for people. Nothing else is written there.
 *
 * @param document amounts are integer öre under keys that end in `Ore`
 */
export function emit(
  document: unknown,
  { format, text }: { readonly format: string; readonly text: () => string },
): void {
  const answer = format === 'json' ? JSON.stringify(document, null, 2) : text()
  writeOut(answer.endsWith('\n') ? answer : `${answer}\n`)
}

/** Writes to standard output, whole: a pipe that takes it in parts is waited for, one that closes ends us quietly. */
export function writeOut(text: string): void {
  write(1, text)
}

/** The same for a file that isn't text. */
export function writeOutBytes(bytes: Uint8Array): void {
  write(1, bytes)
}

/** A message to the person at the terminal, beside the answer. */
export function tell(text: string): void {
  write(2, `${text}\n`)
}

/** A problem as people read it: where, what, and what to do. */
export function tellProblem({ where, text }: Problem): void {
  tell(where === undefined ? say(text) : `${where}: ${say(text)}`)
}

function write(stream: 1 | 2, content: string | Uint8Array): void {
  let rest = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(stream, rest))
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      // The reader has seen enough (`| head`).
      if (code === 'EPIPE') return
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}
