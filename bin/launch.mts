import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { say } from '../src/cli/language.ts'

const root = dirname(import.meta.dirname)
const bundle = join(root, 'dist', 'server', 'styrkedjan.js')

/** Builds the program where its sources are newer than the build, and runs it. */
export async function launch(): Promise<void> {
  if (!(await makeFresh())) {
    process.exitCode = 3
    return
  }
  if (staysUp(process.argv[2])) takeOver()
  await import(pathToFileURL(bundle).href)
}

/** Whether the build is as new as the sources, if need be after building. */
export async function makeFresh(): Promise<boolean> {
  return !isStale() || (await build())
}

/** Commands that run until they are stopped, and whose memory is therefore worth minding. */
function staysUp(command: string | undefined): boolean {
  return command === 'start' || command === 'worker'
}

/**
 * Puts the program in the place of this process, with the same number and streams, and leaves the build check's memory
 * behind. Left to themselves V8 keeps 130 MB ready for new objects once a first start has needed them, and the C library
 * a heap for every thread that there ever was.
 */
function takeOver(): void {
  const flags = ['--max-semi-space-size=8', ...process.execArgv]
  // Windows knows no such exchange, and goes on in this process.
  process.execve?.(process.execPath, [process.execPath, ...flags, bundle, ...process.argv.slice(2)], {
    MALLOC_ARENA_MAX: '2',
    ...process.env,
  })
}

function isStale(): boolean {
  const sources = ['src', 'demo', 'vite.config.ts', 'vite.server.config.ts', 'package.json'].map((name) =>
    join(root, name),
  )
  // An installation without sources only runs what was built.
  if (!existsSync(join(root, 'src'))) return false
  const built = statSync(bundle, { throwIfNoEntry: false })
  return built === undefined || sources.some((source) => isNewer(source, built.mtimeMs))
}

/** Whether a file, or anything in a folder, was changed after that; a folder's own time tells of removed files. */
function isNewer(path: string, than: number): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return false
  if (!found.isDirectory()) return found.mtimeMs > than
  // Tests aren't part of the build.
  const names = readdirSync(path).filter((name) => !/\.test\.tsx?$/.test(name) && name !== '__fixtures__')
  return found.mtimeMs > than || names.some((name) => isNewer(join(path, name), than))
}

/** In a process of its own: a build takes memory that the program at rest shouldn't carry. */
async function build(): Promise<boolean> {
  process.stderr.write(`${say({ sv: 'Bygger Styrkedjan …', en: 'Building Styrkedjan …' })}\n`)
  const child = spawn(process.execPath, [join(import.meta.dirname, 'build.mts')], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (code === 0) return true
  const advice = {
    sv: 'Bygget misslyckades; skälet står ovan. Saknas något, kör npm ci.',
    en: 'The build failed; the reason is above. If something is missing, run npm ci.',
  }
  process.stderr.write(`${say(advice)}\n`)
  return false
}
