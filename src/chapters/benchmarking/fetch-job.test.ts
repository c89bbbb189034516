import { expect, test } from 'vitest'
import { answer, list, playKolada } from '#sources/kolada/test-server.ts'
import { recentImports } from '#store/indicator-changes.ts'
import { setInstallation } from '#store/installation.ts'
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
    await setInstallation(database, { municipality: '9901', name: 'Ekbacka', kind: 'own' })
    await workOnFetches(jobs, database)
    const payload = { kpis: ['N99001'], base, who: 'Controller', municipality: '9901' }
    expect(await jobs.enqueue(koladaFetch, payload, 'kolada')).toBeTypeOf('string')
    await expect
      .poll(() => recentImports(database), { timeout: 10_000 })
      .toMatchObject([{ state: 'complete', requests: 2 }])
    expect(faults).toEqual([])
  } finally {
    await jobs.stop()
  }
}, 30_000)

test('a fetch that another municipality asked for is not done', async () => {
  const database = await freshDatabase()
  const { base, asked } = await countingKolada()
  await setInstallation(database, { municipality: '9901', name: 'Ekbacka', kind: 'own' })
  const jobs = await startJobs(database.config, () => {})
  try {
    await workOnFetches(jobs, database)
    await jobs.enqueue(koladaFetch, { kpis: ['N99001'], base, who: 'X', municipality: '9999' }, 'kolada')
    await expect.poll(() => jobs.isBusy(koladaFetch, 'kolada'), { timeout: 10_000 }).toBe(false)
    expect([await recentImports(database), asked()]).toEqual([[], 0])
  } finally {
    await jobs.stop()
  }
}, 30_000)

async function countingKolada() {
  let count = 0
  const { base } = await playKolada((_, response) => {
    count += 1
    answer(response, list([]))
  })
  return { base, asked: () => count }
}
