import { beforeAll, expect, test } from 'vitest'
import { exampleDatabase, type TestDatabase } from '#test/support/database.ts'
import { inLanguage, path } from '#web/paths.ts'
import { addressOf } from './addresses.ts'
import type { Service } from './model.ts'
import { comparisonRecords } from './records.store.ts'
import { shippedServices } from './services/index.ts'
import { choosePeer, removeChosenPeer } from './store.ts'

let database: TestDatabase
let elderly: Service

beforeAll(async () => {
  database = await exampleDatabase()
  const found = shippedServices.find(({ id }) => id === 'elderly-care')
  if (!found) throw new Error('elderly care is not shipped')
  elderly = found
}, 300_000)

test('peers are those that were chosen and not yet removed on the day, by the clock in Sweden', async () => {
  const records = comparisonRecords(database, 'example')
  const choice = { municipality: '9140', service: 'elderly-care', peer: '9002' }
  const on = (at: string) => records.peers({ municipality: '9140', at }, elderly)
  const before = await on('2026-09-01')
  await choosePeer(database, { ...choice, why: 'Bra.', who: 'Controllern', at: '2026-09-09T22:30:00.000Z' })
  await removeChosenPeer(database, { ...choice, at: '2026-09-30T22:00:00.000Z' })
  expect(before).not.toContain('9002')
  expect(await on('2026-09-09')).toEqual(before)
  expect(await on('2026-09-10')).toEqual(['9002', ...before])
  expect(await on('2026-09-30')).toEqual(['9002', ...before])
  expect(await on('2026-10-01')).toEqual(before)
})

test('a service that nobody has chosen a peer for has none, and another municipality’s are not mixed in', async () => {
  const records = comparisonRecords(database, 'example')
  expect(await records.peers({ municipality: '9001', at: '2026-10-15' }, elderly)).toEqual([])
})

test('the ranking speaks of the made-up country, and says so', async () => {
  const records = comparisonRecords(database, 'example')
  const { provenance } = await records.figures(elderly)
  expect([provenance.source, provenance.mark]).toEqual(['exempeldata', 'derived'])
  const ranking = await records.ranking(elderly)
  expect(ranking.ok && ranking.value.ranked.some(({ code }) => code === '9140')).toBe(true)
}, 300_000)

test('the addresses of evidence are those of the web', () => {
  const to = path('sv')
  expect(addressOf.all).toBe(to.benchmarking())
  expect(addressOf.service(elderly)).toBe(to.service('aldreomsorg'))
  expect(addressOf.municipality(elderly, '9140')).toBe(to.municipality('aldreomsorg', '9140'))
  expect(inLanguage('en', addressOf.reviews(elderly))).toBe('/en/jamforelser/aldreomsorg#behandling')
})
