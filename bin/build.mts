import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { build } from 'vite'

/**
 * Builds client and server beside the build in use and then moves the files in. Names carry the hash of their
 * content, so neither a process that runs on the older build nor a build at the same time is disturbed; the entries,
 * which point to the others, come last.
 */
const root = dirname(import.meta.dirname)
const dist = join(root, 'dist')
const unfinished = join(dist, `unfinished-${process.pid}`)
const began = new Date()

try {
  await buildPart('vite.config.ts', 'client')
  await buildPart('vite.server.config.ts', 'server')
  publish()
} finally {
  rmSync(unfinished, { recursive: true, force: true })
}

async function buildPart(config: string, part: string): Promise<void> {
  await build({
    root,
    configFile: join(root, config),
    logLevel: 'error',
    build: { outDir: join(unfinished, part), emptyOutDir: true },
  })
}

function publish(): void {
  const entries = [join('client', '.vite', 'manifest.json'), join('server', 'styrkedjan.js')]
  const files = filesIn(unfinished).map((file) => relative(unfinished, file))
  for (const file of [...files.filter((name) => !entries.includes(name)), ...entries]) {
    mkdirSync(dirname(join(dist, file)), { recursive: true })
    renameSync(join(unfinished, file), join(dist, file))
  }
  // A source changed while we built is newer than this.
  utimesSync(join(dist, 'server', 'styrkedjan.js'), began, began)
  for (const file of filesIn(dist)) {
    if (!files.includes(relative(dist, file)) && isOld(file)) rmSync(file, { force: true })
  }
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** No process still runs on a build from last week. */
function isOld(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false })
  return found !== undefined && began.getTime() - found.mtimeMs > 7 * 24 * 60 * 60 * 1000
}
