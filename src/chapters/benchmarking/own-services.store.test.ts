import { beforeAll, expect, test } from 'vitest'
import { unwrap } from '#core/outcome.ts'
import { auditTrail, verifyAuditChain } from '#store/audit.ts'
import { exampleDatabase, type TestDatabase } from '#test/support/database.ts'
import type { WrittenService } from './own-service.ts'
import {
  defineService,
  indicatorTitles,
  removedServices,
  removeService,
  servicesOf,
  serviceVersions,
} from './own-services.store.ts'
import { comparisonRecords } from './records.store.ts'
import { shippedServices } from './services/index.ts'

const municipality = '9140'
const schools: WrittenService = {
  nameSv: 'Skolor i hemkommunen',
  nameEn: 'Schools for residents',
  cost: 'N15027',
  quality: ['N15428'],
  structure: ['N15816'],
  lower: [],
  volume: 'N15835',
  referenceCost: '',
  decision: 'BUN 2026-11-20 § 12',
}
const by = (at: string) => ({ municipality, who: 'Controllern', account: 'konto-1', at })
const own = async () => (await servicesOf(database, municipality)).slice(shippedServices.length)

let database: TestDatabase

beforeAll(async () => {
  database = await exampleDatabase()
}, 300_000)

test('a service is defined, changed, removed and taken back; every version stays, and each is in the trail', async () => {
  expect(await own()).toEqual([])
  const slug = unwrap(await defineService(database, { ...by('2026-11-21T08:00:00.000Z'), written: schools }))
  expect(slug).toBe('skolor-i-hemkommunen')
  expect(await own()).toMatchObject([
    {
      slug,
      name: { sv: 'Skolor i hemkommunen', en: 'Schools for residents' },
      validFrom: '2026-11-21',
      reference: { sv: 'BUN 2026-11-20 § 12' },
      sets: [
        { cost: [{ kpi: 'N15027' }], quality: [{ kpi: 'N15428' }], money: { N15027: { volume: 'N15835' } } },
      ],
    },
  ])
  const written = {
    ...schools,
    nameSv: 'Hemkommunens skolor',
    quality: ['N15507', 'N15428'],
    decision: 'BUN § 13',
  }
  const changed = await defineService(database, { ...by('2026-11-22T08:00:00.000Z'), written, changed: slug })
  expect(unwrap(changed)).toBe(slug)
  expect(await own()).toMatchObject([{ slug, name: { sv: 'Hemkommunens skolor' }, validFrom: '2026-11-22' }])

  const removal = { ...by('2026-11-23T08:00:00.000Z'), service: slug, decision: 'BUN § 14' }
  unwrap(await removeService(database, removal))
  expect(await own()).toEqual([])
  expect(await removedServices(database, municipality)).toMatchObject([
    { slug, removedAt: '2026-11-23T08:00:00.000Z', definition: { name: { sv: 'Hemkommunens skolor' } } },
  ])
  unwrap(await defineService(database, { ...by('2026-11-24T08:00:00.000Z'), written, changed: slug }))
  expect(await removedServices(database, municipality)).toEqual([])

  const versions = await serviceVersions(database, municipality, slug)
  expect(
    versions.map(({ version, definition, decision }) => [version, definition?.quality, decision]),
  ).toEqual([
    [4, ['N15507', 'N15428'], 'BUN § 13'],
    [3, undefined, 'BUN § 14'],
    [2, ['N15507', 'N15428'], 'BUN § 13'],
    [1, ['N15428'], 'BUN 2026-11-20 § 12'],
  ])
  const trail = await auditTrail(database, municipality, { object: `/jamforelser/${slug}` })
  expect(trail.map(({ action, who, why, details }) => [action, who, why, details.version])).toEqual([
    ['service-defined', 'Controllern', 'BUN § 13', 4],
    ['service-removed', 'Controllern', 'BUN § 14', 3],
    ['service-changed', 'Controllern', 'BUN § 13', 2],
    ['service-defined', 'Controllern', 'BUN 2026-11-20 § 12', 1],
  ])
  expect((await verifyAuditChain(database)).faults).toEqual([])
})

test('two people who add a service of the same name at once do not write over each other', async () => {
  const define = () =>
    defineService(database, {
      ...by('2026-11-25T08:00:00.000Z'),
      written: { ...schools, nameSv: 'Samtidigt' },
    })
  const outcomes = await Promise.all([define(), define()])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.flatMap((each) => (each.ok ? [] : each.problems)).map(({ code }) => code)).toEqual([
    'name-taken',
  ])
  expect(await serviceVersions(database, municipality, 'samtidigt')).toHaveLength(1)
})

test('what is refused leaves nothing behind', async () => {
  const at = '2026-11-26T08:00:00.000Z'
  const before = await own()
  const codes = async (outcome: Promise<Awaited<ReturnType<typeof defineService>>>) => {
    const { ok, ...rest } = await outcome
    return ok || !('problems' in rest) ? [] : rest.problems.map(({ code }) => code)
  }
  const empty = { ...schools, nameSv: 'Ny', quality: [], decision: '' }
  expect(await codes(defineService(database, { ...by(at), written: empty }))).toEqual([
    'quality-missing',
    'decision-missing',
  ])
  expect(
    await codes(defineService(database, { ...by(at), written: schools, changed: 'grundskola' })),
  ).toEqual(['unknown-own-service'])
  const removal = await removeService(database, { ...by(at), service: 'grundskola', decision: 'x' })
  expect(removal.ok).toBe(false)
  expect(await own()).toEqual(before)
})

test('one municipality’s services are not another’s, and without a municipality only the shipped ones are there', async () => {
  expect(await servicesOf(database, '9002')).toEqual(shippedServices)
  expect(await servicesOf(database, undefined)).toEqual(shippedServices)
})

test('the checks are asked of the own services too, and rank them', async () => {
  const records = comparisonRecords(database, 'example')
  const found = (await records.services()).find(({ slug }) => slug === 'samtidigt')
  if (!found) throw new Error('the own service is not among the services')
  const ranking = await records.ranking(found)
  expect(ranking.ok && ranking.value.ranked.some(({ code }) => code === municipality)).toBe(true)
}, 120_000)

test('titles are those of the loaded indicators', async () => {
  const titles = await indicatorTitles(database, ['N15027', 'N99999'])
  expect([...titles.keys()]).toEqual(['N15027'])
  expect((await indicatorTitles(database)).size).toBeGreaterThan(50)
})
