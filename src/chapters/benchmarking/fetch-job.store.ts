import { z } from 'zod'
import { may } from '#identity/policy.ts'
import type { Database } from '#store/db.ts'
import { readInstallation } from '#store/installation.ts'
import { defineJob, type Jobs } from '#store/jobs.ts'
import { fetchFromKolada } from './fetch.store.ts'

/** A fetch that the web has asked for; it is done by whichever process takes work from the queue. */
export const koladaFetch = defineJob(
  'kolada-fetch',
  z.object({
    kpis: z.array(z.string()).min(1),
    years: z.tuple([z.int(), z.int()]).optional(),
    base: z.string().optional(),
    who: z.string(),
    /** Code of the municipality that asked. */
    municipality: z.string(),
  }),
)

/** Not where the installation has come to be another municipality's while the work waited. */
async function mayFetch(database: Database, municipality: string): Promise<boolean> {
  const installation = await readInstallation(database)
  return may({ kind: 'job', municipality, name: koladaFetch.name }, 'run', {
    kind: 'data-source',
    municipality: installation?.municipality ?? '',
    path: [],
    openness: 'internal',
  })
}

/** Takes fetches from the queue. How far one has come, and what hindered it, stands in the store's imports. */
export async function workOnFetches(jobs: Jobs, database: Database): Promise<void> {
  await jobs.work(koladaFetch, async ({ who, municipality, ...request }, signal) => {
    if (!(await mayFetch(database, municipality))) return
    await fetchFromKolada(database, request, { signal, who })
    // The process is ending, not the fetch: thrown, so that the queue gives it to another one, where it goes on.
    signal.throwIfAborted()
  })
}
