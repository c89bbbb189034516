import { readFileSync } from 'node:fs'
import type { Problem } from '#core/outcome.ts'
import {
  databaseDidNotStart,
  diskFull,
  noPermission,
  otherServerVersion,
  readOnlyDisk,
} from '#store/problems.ts'

/** Another server, living or just dying, still holds the data directory: worth another try. */
export function isHeld(said: string): boolean {
  return /lock file ".*" already exists|shared memory block .* is still in use/.test(said)
}

/** What PostgreSQL said on its way down, as a sentence for its keeper. */
export function explain(
  said: string,
  { dataDirectory, log }: { dataDirectory: string; log: string },
): Problem {
  if (/No space left on device|Disk quota exceeded/.test(said)) return diskFull(dataDirectory)
  if (/Read-only file system/.test(said)) return readOnlyDisk(dataDirectory)
  if (/database files are incompatible|not compatible with this version/.test(said)) {
    return otherServerVersion(dataDirectory)
  }
  if (/Permission denied|has wrong ownership/.test(said)) return noPermission(dataDirectory)
  return databaseDidNotStart(log, lastWords(said))
}

function lastWords(said: string): string {
  const lines = said.trim().split('\n')
  const telling = lines.findLast((line) => /FATAL|PANIC|error:|ERROR/.test(line)) ?? lines.at(-1) ?? ''
  const words = telling.replace(/^.*?(FATAL|PANIC|ERROR|error): */, '').trim()
  return words.endsWith('.') ? words : `${words}.`
}

/** What has been written to a log since it was `from` bytes long. */
export function tail(file: string, from: number): string {
  return readFileSync(file).subarray(from).toString()
}
