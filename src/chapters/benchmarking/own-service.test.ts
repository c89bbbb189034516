import { expect, test } from 'vitest'
import { unwrap } from '#core/outcome.ts'
import { routes } from '#web/paths.ts'
import { readChoice } from './choice.ts'
import {
  isOwnService,
  readDefinition,
  reservedSlugs,
  toService,
  type WrittenService,
  writtenOf,
} from './own-service.ts'
import { shippedServices } from './services/index.ts'

const library: WrittenService = {
  nameSv: ' Bibliotek och läsning ',
  nameEn: '',
  cost: 'n09018',
  quality: ['', 'U09800 ', 'N09804'],
  structure: ['N00954', ''],
  lower: ['n09804'],
  volume: 'N01951',
  referenceCost: '',
  decision: 'KFN 2026-11-20 § 12',
}

const wrong = (change: Partial<WrittenService>, taken: readonly string[] = []) => {
  const read = readDefinition({ ...library, ...change }, taken)
  return read.ok ? [] : read.problems.map(({ code, where }) => `${where}: ${code}`)
}

test('a form becomes a definition: ids in capitals, empty fields gone, the Swedish name in English too', () => {
  expect(unwrap(readDefinition(library, []))).toEqual({
    name: { sv: 'Bibliotek och läsning', en: 'Bibliotek och läsning' },
    cost: 'N09018',
    quality: ['U09800', 'N09804'],
    structure: ['N00954'],
    lower: ['N09804'],
    volume: 'N01951',
    decision: 'KFN 2026-11-20 § 12',
  })
})

test('what is filled in to be changed reads back as the same definition', () => {
  const definition = unwrap(readDefinition({ ...library, nameEn: 'Libraries' }, []))
  expect(unwrap(readDefinition(writtenOf(definition), []))).toEqual(definition)
})

test('everything that is wrong is told at once, each by its field', () => {
  const empty = {
    nameSv: ' ',
    cost: '',
    quality: ['', ''],
    structure: [],
    lower: [],
    volume: '',
    decision: '',
  }
  expect(wrong(empty)).toEqual([
    'nameSv: name-missing',
    'cost: cost-missing',
    'quality-1: quality-missing',
    'decision: decision-missing',
  ])
  expect(wrong({ cost: 'kostnad', quality: ['U09800', 'N9804'], lower: [], volume: 'X12345' })).toEqual([
    'cost: not-an-indicator',
    'quality-2: not-an-indicator',
    'volume: not-an-indicator',
  ])
})

test('an indicator has one task, and one marked as lower is better is a quality indicator', () => {
  expect(wrong({ structure: ['N09018', 'U09800'] })).toEqual([
    'structure-1: used-twice',
    'structure-2: used-twice',
  ])
  expect(wrong({ lower: ['N00954'] })).toEqual(['quality-1: lower-not-quality'])
})

test('per cent turns into kronor only with what that takes', () => {
  expect(wrong({ volume: '', referenceCost: 'N15058' })).toEqual(['volume: volume-missing'])
  expect(wrong({ cost: 'N15001' })).toEqual(['referenceCost: reference-cost-missing'])
  expect(wrong({ cost: 'N15001', referenceCost: 'N15058' })).toEqual([])
})

test.each([
  ['Grundskola', 'shipped'],
  ['Compulsory school', 'the id of a shipped one'],
  ['METOD', 'a page'],
  ['Egen verksamhet', 'a page'],
  ['Bad & idrott', 'another of the own'],
])('the name %s is refused: its address is that of %s', (nameSv) => {
  expect(wrong({ nameSv }, ['bad-idrott'])).toEqual(['nameSv: name-taken'])
})

test('a name without letters gives no address, and one of more than 80 characters is too long', () => {
  expect(wrong({ nameSv: '!?' })).toEqual(['nameSv: name-without-letters'])
  expect(wrong({ nameSv: 'b'.repeat(81), nameEn: 'c'.repeat(81) })).toEqual([
    'nameSv: name-too-long',
    'nameEn: name-too-long',
  ])
})

test('every page that stands beside the services has its address reserved', () => {
  const pages = Object.values(routes).flatMap((route) => /^\/jamforelser\/([^:/]+)/.exec(route)?.[1] ?? [])
  expect(pages.length).toBeGreaterThan(1)
  for (const name of pages) expect(reservedSlugs).toContain(name)
})

const titles = new Map([
  ['N09018', 'Kostnad bibliotek, kr/inv'],
  ['N00954', 'Invånare i tätort, andel (%)'],
])
const dated = { slug: 'bibliotek', validFrom: '2026-11-23', definition: unwrap(readDefinition(library, [])) }

test('it becomes a service of one set, dated and by the decision, named by titles where we have no short name', () => {
  const service = toService(dated, titles)
  expect(service).toMatchObject({ id: 'bibliotek', slug: 'bibliotek', validFrom: '2026-11-23' })
  expect(service.reference.sv).toBe('KFN 2026-11-20 § 12')
  expect(service.sets).toHaveLength(1)
  const [set] = service.sets
  expect(set.cost[0]).toMatchObject({
    name: { sv: 'Kostnad bibliotek, kr/inv' },
    kind: 'level',
    better: 'lower',
  })
  expect(set.quality.map(({ kpi, name, better }) => [kpi, name.sv, better])).toEqual([
    ['U09800', 'U09800', 'higher'],
    ['N09804', 'N09804', 'lower'],
  ])
  expect(set.structure[0]?.name).toEqual({ sv: 'Tätortsgrad', en: 'Share living in urban areas' })
  expect(set.money).toEqual({ N09018: { volume: 'N01951' } })
  expect(isOwnService(service)).toBe(true)
  expect(shippedServices.some(isOwnService)).toBe(false)
})

test('a reader’s choice keeps the direction and the name that the service gives its indicators', () => {
  const choice = unwrap(readChoice(toService(dated, titles), { quality: 'N09804', cost: 'N09018' }))
  expect(choice.quality).toMatchObject([{ kpi: 'N09804', better: 'lower' }])
  expect(choice.cost.name.sv).toBe('Kostnad bibliotek, kr/inv')
})
