import type pg from 'pg'
import { PgBoss } from 'pg-boss'
import type { z } from 'zod'

/** A kind of work that is queued, and done by any process of the installation. */
export interface JobKind<Payload> {
  /** kebab-case: `kolada-fetch`. */
  readonly name: string
  readonly payload: z.ZodType<Payload>
}

export function defineJob<Payload>(name: string, payload: z.ZodType<Payload>): JobKind<Payload> {
  return { name, payload }
}

/** The queue: what is put in it survives a crash, and is tried again if the process that did it died. */
export interface Jobs {
  /**
   * @param onlyOne at most one job with this key waits or runs at a time
   * @returns the job's id, or nothing where one with the same key already waits or runs
   */
  enqueue<Payload>(kind: JobKind<Payload>, payload: Payload, onlyOne?: string): Promise<string | undefined>
  /** Whether a job with this key waits, runs, or is to be tried again. */
  isBusy(kind: Pick<JobKind<unknown>, 'name'>, onlyOne: string): Promise<boolean>
  /** @param handler should stop at the signal: it comes when the process ends. What it throws means "try again". */
  work<Payload>(
    kind: JobKind<Payload>,
    handler: (payload: Payload, signal: AbortSignal) => Promise<void>,
  ): Promise<void>
  /** Tells handlers to stop, waits for them for a while, and closes the connections. */
  stop(): Promise<void>
}

const schema = 'pgboss'

// A day is longer than any job; a process that dies is noticed by its silence instead.
const queueOptions = {
  expireInSeconds: 24 * 60 * 60 - 1,
  heartbeatSeconds: 60,
  retryLimit: 3,
  retryBackoff: true,
} as const

/** @param onError told of trouble in the queue itself, or in a handler */
export async function startJobs(config: pg.ClientConfig, onError: (error: unknown) => void): Promise<Jobs> {
  const boss = new PgBoss({ ...connection(config), schema, max: 4, schedule: false })
  const stopping = new AbortController()
  const known = new Set<string>()
  boss.on('error', onError)
  await boss.start()

  async function ensureQueues(name: string) {
    if (known.has(name)) return
    await boss.createQueue(name, { ...queueOptions, policy: 'standard' })
    await boss.createQueue(onlyOneQueue(name), { ...queueOptions, policy: 'exclusive' })
    known.add(name)
  }

  return {
    async enqueue({ name, payload: shape }, payload, onlyOne) {
      await ensureQueues(name)
      const data = { payload: shape.parse(payload) }
      const id =
        onlyOne === undefined
          ? await boss.send(name, data)
          : await boss.send(onlyOneQueue(name), data, { singletonKey: onlyOne })
      return id ?? undefined
    },
    async isBusy({ name }, onlyOne) {
      await ensureQueues(name)
      const jobs = await boss.findJobs(onlyOneQueue(name), { key: onlyOne })
      return jobs.some(({ state }) => state === 'created' || state === 'retry' || state === 'active')
    },
    async work({ name, payload: shape }, handler) {
      await ensureQueues(name)
      for (const queue of [name, onlyOneQueue(name)]) {
        await boss.work<{ payload: unknown }>(queue, { pollingIntervalSeconds: 0.5 }, async ([job]) => {
          if (job === undefined) return
          try {
            await handler(shape.parse(job.data.payload), AbortSignal.any([job.signal, stopping.signal]))
          } catch (error) {
            if (!stopping.signal.aborted) onError(error)
            throw error
          }
        })
      }
    },
    async stop() {
      stopping.abort()
      await boss.stop({ graceful: true, timeout: 10_000 })
    },
  }
}

function onlyOneQueue(name: string): string {
  return `${name}.only-one`
}

/** pg-boss wants strings where they are given, and nothing where they aren't. */
function connection({ connectionString, host, port, user, database }: pg.ClientConfig) {
  if (connectionString !== undefined) return { connectionString }
  return Object.fromEntries(
    Object.entries({ host, port, user, database }).filter(([, value]) => value !== undefined),
  )
}
