import { expect, test } from 'vitest'
import { answer, list, playKolada } from '#sources/kolada/test-server.ts'
import { recentImports } from '#store/indicator-changes.ts'
import { startJobs } from '#store/jobs.ts'
import { freshDatabase } from '#test/support/database.ts'
import { koladaFetch, workOnFetches } from './fetch-job.store.ts'

test('a fetch that is queued is done by a worker, and its outcome stands among the imports', async () => {
  const database = await freshDatabase()
  const { base } = await playKolada(({ url = '' }, response) =>
    answer(
      response,
      list(url.startsWith('/v3/municipality') ? [{ id: '9901', title: 'Ekbacka', type: 'K' }] : []),
    ),
  )
  const faults: unknown[] = []
  const jobs = await startJobs(database.config, (error) => faults.push(error))
  try {
    await workOnFetches(jobs, database)
    const payload = { kpis: ['N99001'], base, who: 'Controller' }
    expect(await jobs.enqueue(koladaFetch, payload, 'kolada')).toBeTypeOf('string')
    await expect
      .poll(() => recentImports(database), { timeout: 10_000 })
      .toMatchObject([{ state: 'complete', requests: 2 }])
    expect(faults).toEqual([])
  } finally {
    await jobs.stop()
  }
}, 30_000)
