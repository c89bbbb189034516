import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { destination, type Logger, pino } from 'pino'

/** The program's own log: JSON lines in `<data>/log/styrkedjan.log`. */
export function openLog(data: string): Logger {
  const folder = join(data, 'log')
  mkdirSync(folder, { recursive: true })
  // Written at once: the last line before a crash is the one that matters.
  return pino(
    { level: 'info', base: null },
    destination({ dest: join(folder, 'styrkedjan.log'), sync: true }),
  )
}
