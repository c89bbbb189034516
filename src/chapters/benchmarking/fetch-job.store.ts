import { z } from 'zod'
import type { Database } from '#store/db.ts'
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
  }),
)

/** Takes fetches from the queue. How far one has come, and what hindered it, stands in the store's imports. */
export async function workOnFetches(jobs: Jobs, database: Database): Promise<void> {
  await jobs.work(koladaFetch, async ({ who, ...request }, signal) => {
    await fetchFromKolada(database, request, { signal, who })
    // The process is ending, not the fetch: thrown, so that the queue gives it to another one, where it goes on.
    signal.throwIfAborted()
  })
}
