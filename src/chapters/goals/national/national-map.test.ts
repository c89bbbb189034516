import { expect, test } from 'vitest'
import { bookOf, goal, littleTree, today } from '#chapters/goals/__fixtures__/small-municipality.ts'
import type { NationalMapping } from '#chapters/goals/model.ts'
import { nationalMap } from './national-map.ts'

function mapping(nationalGoal: string, changes: Partial<NationalMapping> = {}): NationalMapping {
  return {
    nationalGoal,
    goal: 'läsa',
    owner: 'bun',
    relation: 'supports',
    mappedOn: '2026-02-01',
    who: 'Anna Ek',
    at: '2026-02-01T09:00:00Z',
    ...changes,
  }
}

function mapOf(mappings: readonly NationalMapping[], day = today) {
  return nationalMap(bookOf({ versions: [goal('läsa')], mappings }), littleTree, { day, months: 12 })
}

function stateOf(mappings: readonly NationalMapping[], id: string, day = today) {
  return mapOf(mappings, day).lines.find(({ national }) => national.id === id)?.state
}

test('only goals for services that the municipality runs, and for the whole of it, are in the map', () => {
  const ids = mapOf([]).lines.map(({ national }) => national.id)
  expect(ids).toContain('skollagen-10-2')
  expect(ids).toContain('kl-11-1')
  expect(ids).not.toContain('skollagen-15-2')
  expect(ids).not.toContain('pbl-1-1')
  expect(mapOf([]).lines.find(({ national }) => national.id === 'skollagen-1-4')?.services).toEqual([
    '407',
    '440',
  ])
  expect(mapOf([]).lines.every(({ state }) => state === 'unmapped')).toBe(true)
})

test('a national goal is carried once somebody answers for it, with or without a goal of its own', () => {
  expect(stateOf([mapping('skollagen-10-2')], 'skollagen-10-2')).toBe('carried')
  const { goal: _goal, ...without } = mapping('skollagen-10-2')
  expect(stateOf([without], 'skollagen-10-2')).toBe('carried')
  const { owner: _owner, ...nobody } = mapping('skollagen-10-2')
  expect(stateOf([nobody], 'skollagen-10-2')).toBe('no-owner')
  expect(stateOf([mapping('skollagen-10-2', { owner: 'nedlagd' })], 'skollagen-10-2')).toBe('no-owner')
})

test('a mapping of a later day is not there yet', () => {
  expect(stateOf([mapping('skollagen-10-2')], 'skollagen-10-2', '2026-01-31')).toBe('unmapped')
})

test('a law that has changed since anybody looked asks for a new look, which a review gives', () => {
  const before = { mappedOn: '2025-06-01' }
  const on = (day: string, changes: Partial<NationalMapping> = {}) =>
    stateOf(
      [mapping('socialtjanstlagen-aldre', { ...before, owner: 'sn', ...changes })],
      'socialtjanstlagen-aldre',
      day,
    )
  expect(on('2025-06-30')).toBe('carried')
  expect(on('2025-07-01')).toBe('law-changed')
  expect(on(today)).toBe('law-changed')
  expect(on(today, { reviewedOn: '2026-03-01', reviewedBy: 'SAS' })).toBe('carried')
})

test('the profession looks once a year, counted from the mapping or the last review', () => {
  const mapped = mapping('skollagen-10-2', { mappedOn: '2025-11-22' })
  expect(stateOf([mapped], 'skollagen-10-2', '2026-11-22')).toBe('carried')
  expect(stateOf([mapped], 'skollagen-10-2')).toBe('review-late')
  expect(stateOf([{ ...mapped, reviewedOn: '2026-05-01' }], 'skollagen-10-2')).toBe('carried')
  expect(stateOf([{ ...mapped, reviewedOn: '2026-12-01' }], 'skollagen-10-2')).toBe('review-late')
})

test('of several rows on one national goal, own goal and owner the latest holds', () => {
  const first = mapping('skollagen-10-2')
  const later = { ...first, relation: 'strains', at: '2026-05-01T09:00:00Z' } as const
  for (const rows of [
    [first, later],
    [later, first],
  ]) {
    const { strains } = mapOf(rows)
    expect(strains.map(({ line, carrier }) => [line.national.law, carrier.goal?.wording])).toEqual([
      ['skollagen 10:2', 'Målet läsa'],
    ])
  }
})

test('a carrying goal that has been dropped is said to be, and the owner still answers', () => {
  const versions = [goal('läsa'), goal('läsa', { version: 2, edit: 'dropped', from: '2026-06-01' })]
  const map = nationalMap(bookOf({ versions, mappings: [mapping('skollagen-10-2')] }), littleTree, {
    day: today,
    months: 12,
  })
  const line = map.lines.find(({ national }) => national.id === 'skollagen-10-2')
  expect(line?.state).toBe('carried')
  expect(line?.carriers.map(({ isGoalDropped, owner }) => [isGoalDropped, owner?.name])).toEqual([
    [true, 'Barn- och utbildningsnämnden'],
  ])
})

test('coverage counts, service by service, how many of its national goals somebody answers for', () => {
  const { coverage } = mapOf([mapping('skollagen-10-2'), mapping('skollagen-1-4'), mapping('lpfo-18')])
  expect(coverage.map(({ code }) => code)).toEqual(['407', '440', '510'])
  expect(coverage.find(({ code }) => code === '440')).toEqual({ code: '440', national: 8, owned: 2 })
  expect(coverage.find(({ code }) => code === '407')).toEqual({ code: '407', national: 8, owned: 2 })
  expect(coverage.find(({ code }) => code === '510')).toEqual({ code: '510', national: 6, owned: 0 })
})

test('of an earlier day the review that was the latest then counts, and what had not been taken away yet', () => {
  const early = mapping('skollagen-10-2', { mappedOn: '2025-02-01', reviewedOn: '2025-10-01' })
  const late = { ...early, reviewedOn: '2026-10-01', at: '2026-10-01T09:00:00Z' }
  expect(stateOf([early, late], 'skollagen-10-2', '2026-09-01')).toBe('carried')
  expect(stateOf([late], 'skollagen-10-2', '2026-09-01')).toBe('review-late')
  const gone = { ...late, removedOn: '2026-11-01' }
  expect(stateOf([gone], 'skollagen-10-2', '2026-10-31')).toBe('carried')
  expect(stateOf([gone], 'skollagen-10-2', '2026-11-01')).toBe('unmapped')
})
