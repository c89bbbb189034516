import { spawn } from 'node:child_process'
import { existsSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import { makeFor, type Place } from './place.ts'
import { explain } from './trouble.ts'

/** The only user of the embedded server: its socket is closed to everybody else. */
export const databaseUser = 'styrkedjan'

const options = [
  `--username=${databaseUser}`,
  '--encoding=UTF8',
  // Texts compare by code point unless a query asks for Swedish ("sv-x-icu"): fast, and the same on every machine.
  '--locale-provider=builtin',
  '--locale=C.UTF-8',
  '--data-checksums',
  '--auth=trust',
  '--no-instructions',
]

/**
 * Makes the database files where there are none. An interrupted one is begun again.
 *
 * @param sync whether to wait until the disk has them
 */
export async function initialise(place: Place, sync = true): Promise<Outcome<void>> {
  const { dataDirectory, account } = place
  if (existsSync(join(dataDirectory, 'PG_VERSION'))) return succeed(undefined)
  const unfinished = join(dataDirectory, '..', 'postgres.unfinished')
  rmSync(unfinished, { recursive: true, force: true })
  makeFor(account, unfinished)
  const said = await run(place, unfinished, sync ? options : [...options, '--no-sync'])
  if (said !== undefined) {
    rmSync(unfinished, { recursive: true, force: true })
    return refuse(explain(said, { dataDirectory, log: dataDirectory }))
  }
  // The empty directory that the account was tried on gives way.
  rmdirSync(dataDirectory)
  renameSync(unfinished, dataDirectory)
  return succeed(undefined)
}

/** @returns what it said where it failed */
async function run(
  { binaries, account }: Place,
  directory: string,
  flags: readonly string[],
): Promise<string | undefined> {
  const child = spawn(join(binaries, 'bin', 'initdb'), [...flags, '-D', directory], {
    cwd: directory,
    env: { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(account === undefined ? {} : { uid: account.uid, gid: account.gid }),
  })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  return code === 0 ? undefined : said
}
