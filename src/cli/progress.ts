import type { Bilingual } from '#core/language.ts'
import { say } from './language.ts'

/** Shows how far a long command has come. */
export interface Progress {
  /** @param total where it isn't known, only the count is shown */
  update(done: number, total?: number): void
  /** Clears the line, so that what comes next stands alone. */
  end(): void
}

const width = 24

/** A bar on standard error when that is a terminal; nothing otherwise, so that logs stay readable. */
export function progressBar(
  title: Bilingual,
  out: Pick<NodeJS.WriteStream, 'isTTY' | 'write' | 'columns'> = process.stderr,
): Progress {
  if (!out.isTTY) return { update: () => {}, end: () => {} }
  let shown = 0
  return {
    update(done, total) {
      const now = performance.now()
      // Ten times a second is as fast as anyone reads; the last one is always shown.
      if (now - shown < 100 && done !== total) return
      shown = now
      out.write(`\r\x1b[K${line(say(title), done, total).slice(0, (out.columns ?? 80) - 1)}`)
    },
    end: () => out.write('\r\x1b[K'),
  }
}

function line(title: string, done: number, total: number | undefined): string {
  if (total === undefined || total === 0) return `${title} ${done}`
  const share = Math.min(done / total, 1)
  const filled = Math.round(share * width)
  return `${title} ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${Math.floor(share * 100)} % (${done}/${total})`
}
