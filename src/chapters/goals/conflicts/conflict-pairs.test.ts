import { describe, expect, test } from 'vitest'
import { aBook, aGoal, aMeasure, aStrain } from '#chapters/goals/__fixtures__/goal-builders.ts'
import type { GoalBook, Measure } from '#chapters/goals/model.ts'
import type { NationalFigure } from '#chapters/goals/records.ts'
import { partialCorrelation } from '#numerics/partial-correlation.ts'
import { conflictPairs, kpisForConflicts } from './conflict-pairs.ts'
import { notComputed, reportsInWords, signalSentence } from './conflict-words.ts'
import { structureVariables } from './structure-variables.ts'

const day = '2026-03-01'
const limits = { significance: 0.05, least: 30 }
const kpi = (id: string, changes: Partial<Measure> = {}) => [aMeasure({ id, kpi: id, title: id, ...changes })]

/** Made-up figures of forty municipalities: `cost` falls where `quality` rises, `calm` has nothing to do with either. */
const municipalities = Array.from({ length: 40 }, (_, index) => String(1000 + index))
const wave = (index: number, step: number) => Math.sin(index * step)
const series: Readonly<Record<string, (index: number) => number>> = {
  // The structure variables of anything that no service holds.
  N00954: (index) => wave(index, 0.7),
  N01982: (index) => wave(index, 1.9),
  K1: (index) => wave(index, 2.3) + wave(index, 0.7),
  K2: (index) => -wave(index, 2.3) + 0.3 * wave(index, 5.1) + wave(index, 1.9),
  K3: (index) => wave(index, 3.7),
}

function figuresOf(kpis: readonly string[], year = 2024, count = 40): NationalFigure[] {
  return kpis.flatMap((id) =>
    municipalities
      .slice(0, count)
      .map((municipality, index) => ({ kpi: id, municipality, year, value: series[id]?.(index) ?? 0 })),
  )
}

const all = figuresOf(Object.keys(series))
const pairOf = (book: GoalBook, figures: readonly NationalFigure[] = all) =>
  conflictPairs(book, figures, day, limits)[0]

describe('which pairs are weighed', () => {
  test('all overall goals two and two, and others only where there is something to say', () => {
    const versions = [
      aGoal('c'),
      aGoal('a'),
      aGoal('b'),
      aGoal('namnd', { kind: 'committee' }),
      aGoal('enhet', { kind: 'unit' }),
      aGoal('inriktning', { kind: 'policy-direction' }),
    ]
    const named = (book: GoalBook) =>
      conflictPairs(book, [], day, limits).map(({ a, b }) => `${a.goal}–${b.goal}`)
    expect(named(aBook({ versions }))).toEqual(['a–c', 'b–c', 'a–b'])
    const relations = [aStrain('a', 'namnd'), aStrain('a', 'enhet')]
    expect(named(aBook({ versions, relations }))).toEqual(['a–c', 'b–c', 'a–b', 'a–namnd'])
  })

  test('each with what has been judged, since when it is open, and how many units report', () => {
    const report = (place: string, at = '2026-02-01T08:00:00Z') => ({
      a: 'a',
      b: 'b',
      place,
      text: 'krock',
      at,
    })
    const found = pairOf(
      aBook({
        versions: [aGoal('a'), aGoal('b', { from: '2024-01-01' })],
        relations: [aStrain('a', 'b', { at: '2026-01-10T09:00:00Z' })],
        conflictReports: [report('x'), report('x'), report('y'), report('z', '2026-04-01T08:00:00Z')],
      }),
    )
    expect(found).toMatchObject({ since: '2024-01-01', reportingUnits: 2, relation: { state: 'open' } })
    expect(found?.open).toMatchObject({ since: '2026-01-10', days: 50 })
  })
})

describe('signals', () => {
  test('the same indicator wanted in opposite directions', () => {
    const book = aBook({
      versions: [
        aGoal('a', { measures: kpi('N15034') }),
        aGoal('b', { measures: kpi('N15034', { better: 'lower' }) }),
      ],
    })
    const signals = pairOf(book, [])?.signals ?? []
    expect(signals).toMatchObject([{ kind: 'opposite-directions', kpi: 'N15034' }])
    expect(signals.map(signalSentence)).toEqual([
      {
        sv: 'Målen vill ha samma nyckeltal åt olika håll: N15034 (N15034).',
        en: 'The goals want the same indicator in opposite directions: N15034 (N15034).',
      },
    ])
    const same = aBook({
      versions: [aGoal('a', { measures: kpi('N1') }), aGoal('b', { measures: kpi('N1') })],
    })
    expect(pairOf(same, [])?.signals).toEqual([])
  })

  const wanted = (first: Partial<Measure>, second: Partial<Measure>) =>
    aBook({
      versions: [aGoal('a', { measures: kpi('K1', first) }), aGoal('b', { measures: kpi('K2', second) })],
    })

  test('a negative partial correlation in the directions that the goals want, with n and p', () => {
    const [x, y, z] = [series.K1, series.K2, ['N00954', 'N01982']] as const
    const expected = partialCorrelation(
      municipalities.map((_, index) => x?.(index) ?? 0),
      municipalities.map((_, index) => y?.(index) ?? 0),
      municipalities.map((_, index) => z.map((id) => series[id]?.(index) ?? 0)),
    )
    const found = pairOf(wanted({}, {}))
    expect(found?.signals).toMatchObject([
      { kind: 'correlation', association: { n: 40, freedom: 36, year: 2024, tried: 1, given: z } },
    ])
    expect(expected.kind === 'correlation' && found?.associations[0]?.r === expected.r).toBe(true)
    expect(found?.associations[0]?.r).toBeLessThan(-0.9)
    expect(found?.signals.map(signalSentence)[0]?.sv).toMatch(
      /^Bland kommuner med liknande struktur går K1 oftare åt fel håll där K2 går åt rätt \(partiell korrelation −0,9\d, 40 kommuner 2024, p < 0,001 efter 1 prövat par \(Holm\)\)\. Det är en signal för samtal, aldrig orsak\.$/,
    )
  })

  test('is none where one of the goals wants its indicator down: then they go together', () => {
    const found = pairOf(wanted({}, { better: 'lower' }))
    expect(found?.signals).toEqual([])
    expect(found?.associations[0]?.r).toBeGreaterThan(0.9)
    expect(pairOf(wanted({ better: 'lower' }, { better: 'lower' }))?.signals).toHaveLength(1)
  })

  test('is none where chance would do, and p is adjusted for every pair of indicators tried', () => {
    const book = aBook({
      versions: [
        aGoal('a', { measures: kpi('K1') }),
        aGoal('b', { measures: kpi('K2') }),
        aGoal('c', { measures: kpi('K3') }),
        aGoal('d', { measures: kpi('K1') }),
      ],
    })
    const pairs = conflictPairs(book, all, day, limits)
    const tried = pairs.flatMap(({ associations }) => associations.map(({ association }) => association))
    expect(new Set(tried.map(({ tried: count }) => count))).toEqual(new Set([3]))
    expect(tried.every(({ p, adjusted }) => adjusted >= p)).toBe(true)
    const signalled = pairs
      .filter(({ signals }) => signals.length > 0)
      .map(({ a, b }) => `${a.goal}–${b.goal}`)
    expect(signalled).toEqual(['a–b', 'b–d'])
  })

  test('the latest year that enough municipalities share is used, and never one that had not ended', () => {
    const kpis = Object.keys(series)
    const rows = [
      ...figuresOf(kpis, 2023),
      ...figuresOf(kpis, 2024),
      ...figuresOf(kpis, 2025, 12),
      ...figuresOf(kpis, 2026),
    ]
    expect(pairOf(wanted({}, {}), rows)?.associations[0]?.association.year).toBe(2024)
    expect(pairOf(wanted({}, {}), figuresOf(kpis, 2024, 29))?.associations).toEqual([])
    expect(pairOf(wanted({}, {}), figuresOf(['K1', 'K2']))?.associations).toEqual([])
  })
})

test('the figures asked for are those of the goals in force and of the structure held still', () => {
  const versions = [aGoal('a', { measures: kpi('K1') }), aGoal('b', { measures: kpi('N15034') })]
  expect(kpisForConflicts(aBook({ versions }), day)).toEqual([
    'K1',
    'N15034',
    'N00954',
    'N01982',
    ...structureVariables(['N15034']),
  ])
  expect(kpisForConflicts(aBook({ versions: versions.slice(1) }), day)).toEqual([])
  expect(structureVariables(['N15034'])).toHaveLength(2)
  expect(structureVariables(['N00954', 'K1'])).toEqual(['N01982'])
})

test('reports are counted from five units: with fewer, a manager could be guessed', () => {
  expect(reportsInWords(0)).toBeUndefined()
  expect([1, 4].map((units) => reportsInWords(units)?.sv)).toEqual([
    'Några enhetschefer har rapporterat att målen krockar.',
    'Några enhetschefer har rapporterat att målen krockar.',
  ])
  expect(reportsInWords(5)).toEqual({
    sv: 'Chefer i 5 enheter har rapporterat att målen krockar.',
    en: 'Managers in 5 units have reported that the goals collide.',
  })
})

test('what is not computed is said', () => {
  expect(notComputed.map(({ sv }) => sv)).toEqual([
    'Om två mål gör anspråk på samma pengar eller timmar räknas inte fram: målen har ingen kostnad eller tid registrerad. Det får samtalet visa.',
    'Mått utan nationellt nyckeltal kan inte jämföras över landet.',
  ])
})
