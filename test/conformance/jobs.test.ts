import { expect, test } from 'vitest'
import { z } from 'zod'
import { defineJob, startJobs } from '#store/jobs.ts'
import { freshDatabase } from '../support/database.ts'

const greet = defineJob('greet', z.object({ name: z.string() }))

test('work that is queued is done, with its payload', async () => {
  const jobs = await startJobs((await freshDatabase()).config, () => {})
  const done = Promise.withResolvers<string>()
  await jobs.work(greet, async ({ name }) => done.resolve(name))
  expect(await jobs.enqueue(greet, { name: 'Åsa' })).toBeTypeOf('string')
  expect(await done.promise).toBe('Åsa')
  await jobs.stop()
})

test('work with a key is queued once while it waits or runs', async () => {
  const jobs = await startJobs((await freshDatabase()).config, () => {})
  expect(await jobs.enqueue(greet, { name: 'one' }, 'greeting')).toBeTypeOf('string')
  expect(await jobs.enqueue(greet, { name: 'two' }, 'greeting')).toBeUndefined()
  expect(await jobs.enqueue(greet, { name: 'three' }, 'another')).toBeTypeOf('string')
  await jobs.stop()
})

test('stopping tells work under way to stop, and it is tried again by the next process', async () => {
  const { config } = await freshDatabase()
  const jobs = await startJobs(config, () => {})
  const begun = Promise.withResolvers<void>()
  await jobs.work(greet, async (_payload, signal) => {
    begun.resolve()
    await new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  })
  await jobs.enqueue(greet, { name: 'Åsa' }, 'key')
  await begun.promise
  await jobs.stop()

  const next = await startJobs(config, () => {})
  const done = Promise.withResolvers<string>()
  await next.work(greet, async ({ name }) => done.resolve(name))
  expect(await done.promise).toBe('Åsa')
  await next.stop()
})

test('trouble in the work is told', async () => {
  const told = Promise.withResolvers<unknown>()
  const jobs = await startJobs((await freshDatabase()).config, told.resolve)
  await jobs.work(greet, async () => {
    throw new Error('not today')
  })
  await jobs.enqueue(greet, { name: 'Åsa' })
  expect(await told.promise).toMatchObject({ message: 'not today' })
  await jobs.stop()
})

test('a key is busy while its work waits or runs, and no longer', async () => {
  const jobs = await startJobs((await freshDatabase()).config, () => {})
  const release = Promise.withResolvers<void>()
  expect(await jobs.isBusy(greet, 'key')).toBe(false)
  await jobs.enqueue(greet, { name: 'Åsa' }, 'key')
  expect(await jobs.isBusy(greet, 'key')).toBe(true)
  expect(await jobs.isBusy(greet, 'another')).toBe(false)
  await jobs.work(greet, () => release.promise)
  release.resolve()
  await expect.poll(() => jobs.isBusy(greet, 'key'), { timeout: 10_000 }).toBe(false)
  await jobs.stop()
})
