import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Bilingual } from '#core/language.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { initialise } from './embedded/initdb.ts'
import { lockHolder, takeLock } from './embedded/lock.ts'
import { existingDataDirectory, findPlace, type Place } from './embedded/place.ts'
import { isServerOf, until } from './embedded/processes.ts'
import { type Address, endOrphan, readStatus, runServer } from './embedded/server.ts'
import { explain, isHeld } from './embedded/trouble.ts'
import { databaseStopped, fileProblem, storeInUse } from './problems.ts'

/** PostgreSQL as a child process, reached by a Unix socket only. */
export interface Embedded {
  readonly address: Address
  /** Resolves when the server ends without being asked to. */
  readonly lost: Promise<Problem>
  /** Leaves no process. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  /** The data directory of the installation. */
  readonly data: string
  /** Told what the keeper should know: files that are not where one would look for them. */
  readonly notify?: (notice: Bilingual) => void
  /** Settings of PostgreSQL beside ours, for tests and benchmarks. */
  readonly settings?: Readonly<Record<string, string>>
}

/**
 * Starts the server of a data directory, made at need. Refused where a living process already runs it.
 *
 * Anything that a crash left behind is cleared away: the lock, an orphaned server, an interrupted initdb.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Outcome<Embedded>> {
  const data = resolve(options.data)
  try {
    const lock = takeLock(data)
    if (typeof lock === 'number') return refuse(storeInUse(data, lock))
    try {
      const started = await start(data, options)
      if (!started.ok) lock.release()
      else void started.value.ended.then(lock.release)
      return started
    } catch (error) {
      lock.release()
      throw error
    }
  } catch (error) {
    const problem = fileProblem(error, data)
    if (problem !== undefined) return refuse(problem)
    throw error
  }
}

/** The server that another living process runs on this data directory, once it is ready; `undefined` without one. */
export async function joinEmbedded(data: string): Promise<Address | undefined> {
  const path = resolve(data)
  const status = () => {
    const directory = existingDataDirectory(path)
    const found = directory === undefined ? undefined : readStatus(directory)
    return directory !== undefined && found?.state === 'ready' && isServerOf(found.pid, directory)
      ? found
      : undefined
  }
  await until(() => lockHolder(path) === undefined || status() !== undefined, 30_000)
  const found = lockHolder(path) === undefined ? undefined : status()
  if (found === undefined) return undefined
  return { host: found.sockets, port: found.port, user: 'styrkedjan', database: 'postgres' }
}

async function start(data: string, { notify, settings }: EmbeddedOptions) {
  const place = findPlace(data)
  if (!place.ok) return place
  for (const notice of place.value.notices) notify?.(notice)
  const made = await initialise(place.value, settings?.fsync !== 'off')
  if (!made.ok) return made
  await clearOrphan(place.value)

  const log = join(data, 'log', 'postgres.log')
  const { dataDirectory } = place.value
  for (let attempt = 1; ; attempt++) {
    const server = await runServer(place.value, log, settings)
    if ('address' in server) return succeed(supervise(server, log))
    if (!isHeld(server.said)) return refuse(explain(server.said, { dataDirectory, log }))
    // After a crash the memory of the dead server's last processes may linger for a moment.
    if (attempt === 50) return refuse(storeInUse(data, readStatus(dataDirectory)?.pid))
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

function supervise(
  server: Extract<Awaited<ReturnType<typeof runServer>>, { address: Address }>,
  log: string,
) {
  let asked = false
  const lost = new Promise<Problem>((resolve) => {
    void server.ended.then(() => {
      if (!asked) resolve(databaseStopped(log))
    })
  })
  return {
    address: server.address,
    lost,
    ended: server.ended,
    async stop() {
      asked = true
      await server.stop()
    },
  }
}

/** We hold the lock: a server that still runs here has lost its program, or is on its way down. */
async function clearOrphan({ dataDirectory }: Place): Promise<void> {
  const status = readStatus(dataDirectory)
  if (status === undefined) return
  const gone = () => !isServerOf(status.pid, dataDirectory)
  if (!(await until(gone, 2_000))) await endOrphan(status.pid)
  // Its number may since have been given to another process, which PostgreSQL would take for a living server.
  if (gone()) rmSync(join(dataDirectory, 'postmaster.pid'), { force: true })
}
