import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import type { Bilingual } from '#core/language.ts'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import { noPermission } from '#store/problems.ts'
import { type Account, accountFor, canWrite, closedParent } from './account.ts'
import { installedBinaries, usableBinaries } from './binaries.ts'

/** Where one store's server has its files and programs, and who it runs as. */
export interface Place {
  readonly binaries: string
  /** PostgreSQL's own directory: it belongs to the account, and nobody else reads it. */
  readonly dataDirectory: string
  readonly account: Account | undefined
  /** What the keeper should know: files that are not where one would look for them. */
  readonly notices: readonly Bilingual[]
}

/** Used where the account can't enter the directories that the keeper chose, as under a closed home of root. */
const sharedPlace = '/var/lib/styrkedjan'

/** Where PostgreSQL's files of a data directory are, if there are any. */
export function existingDataDirectory(data: string): string | undefined {
  return [elsewhere(data), join(resolve(data), 'postgres')].find((path) => {
    try {
      return existsSync(join(path, 'PG_VERSION'))
    } catch {
      return false
    }
  })
}

/** Finds or makes the place. Throws errors of the file system. */
export function findPlace(data: string): Outcome<Place> {
  const installed = installedBinaries()
  if (!installed.ok) return installed
  const chosen = existingDataDirectory(data) ?? join(resolve(data), 'postgres')
  const account = accountFor(chosen)
  if (!account.ok) return account
  const dataDirectory = reachable(chosen, account.value) ? chosen : outside(data, chosen, account.value)
  if (dataDirectory === undefined) return refuse(noPermission(chosen))

  const version = packageVersion(installed.value)
  const copyTo = join(account.value === undefined ? resolve(data) : sharedPlace, `postgresql-${version}`)
  const binaries = usableBinaries(installed.value, account.value, copyTo)
  if (!binaries.ok) return binaries
  const notices: Bilingual[] = []
  if (dataDirectory !== join(resolve(data), 'postgres') && account.value !== undefined) {
    notices.push(storedElsewhere(dataDirectory, account.value, data))
  }
  if (binaries.value.copied) notices.push(programsCopied(binaries.value.directory))
  return succeed({ binaries: binaries.value.directory, dataDirectory, account: account.value, notices })
}

function elsewhere(data: string): string {
  const path = resolve(data)
  const mark = createHash('sha256').update(path).digest('hex').slice(0, 8)
  return join(sharedPlace, `${basename(dirname(path))}-${basename(path)}-${mark}`, 'postgres')
}

/** Makes the directory where it is missing and asks whether the account can work there. */
function reachable(directory: string, account: Account | undefined): boolean {
  const isNew = !existsSync(directory)
  if (isNew) makeFor(account, directory)
  const works = canWrite(account, directory)
  if (isNew && !works) rmSync(directory, { recursive: true })
  return works
}

function outside(data: string, chosen: string, account: Account | undefined): string | undefined {
  // Files that are already there must not be left behind for an empty store.
  if (account === undefined || existsSync(join(chosen, 'PG_VERSION'))) return undefined
  const place = elsewhere(data)
  mkdirSync(dirname(place), { recursive: true })
  chmodSync(sharedPlace, 0o755)
  chmodSync(dirname(place), 0o755)
  return reachable(place, account) ? place : undefined
}

/** A directory that only the account can enter, as PostgreSQL demands. */
export function makeFor(account: Account | undefined, directory: string): void {
  mkdirSync(directory, { recursive: true })
  chmodSync(directory, 0o700)
  if (account !== undefined) chownSync(directory, account.uid, account.gid)
}

function packageVersion(installed: string): string {
  const text = readFileSync(join(installed, '..', 'package.json'), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version
}

function storedElsewhere(directory: string, account: Account, data: string): Bilingual {
  const closed = closedParent(account, join(resolve(data), 'postgres')) ?? resolve(data)
  return {
    sv: `Databasen körs som ${account.name}, som inte kommer in i ${closed}. Dess filer ligger i ${directory}.`,
    en: `The database runs as ${account.name}, which cannot enter ${closed}. Its files are in ${directory}.`,
  }
}

function programsCopied(directory: string): Bilingual {
  return {
    sv: `Databasens program går inte att köra där de är installerade. De är kopierade till ${directory}.`,
    en: `The database programs cannot run where they are installed. They are copied to ${directory}.`,
  }
}
