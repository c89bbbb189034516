import { describe, expect, test } from 'vitest'
import { emptyRuleBook } from '#chapters/budget/process/__fixtures__/assumptions.ts'
import type { Assumption, AssumptionOutcome } from '#chapters/budget/process/model.ts'
import { assumptionSeries, biasOf } from './assumption-bias.ts'
import { ruleSetsUsing } from './rule-sets-using.ts'

function assumed(year: number, value: number, changes: Partial<Assumption> = {}): Assumption {
  return {
    ...{ id: 'loneokning', year, version: 1, kind: 'wage', title: 'Löneökning', unit: 'procent', value },
    ...{ source: 'SKR', edition: 'oktober', madeOn: `${year - 1}-10-01`, usedAs: '', who: 'Kim' },
    ...changes,
  }
}

function came(year: number, value: number, version = 1): AssumptionOutcome {
  return {
    ...{ id: 'loneokning', year, version, value, source: 'Bokslut' },
    knownOn: `${year + 1}-02-1${version}`,
  }
}

describe('bias', () => {
  test('four years of four underestimated: mean and interval by Student’s t', () => {
    // Mean 0.4, s = √(0.02/3) = 0.08165, half = 3.18245 · s/2 = 0.12992.
    const bias = biasOf([0.3, 0.4, 0.4, 0.5])
    expect(bias).toMatchObject({ years: 4, under: 4, over: 0, isSignal: true })
    expect(bias?.mean).toBeCloseTo(0.4, 10)
    expect(bias?.interval?.[0]).toBeCloseTo(0.27008, 4)
    expect(bias?.interval?.[1]).toBeCloseTo(0.52992, 4)
  })

  test('errors both ways are noise, and two years are too few to tell', () => {
    expect(biasOf([0.5, -0.6, 0.2, -0.1])).toMatchObject({ under: 2, over: 2, isSignal: false })
    expect(biasOf([0.5, 0.6])).toEqual({
      ...{ years: 2, under: 2, over: 0, mean: 0.55, meanSize: 0.55, isSignal: false },
    })
    expect(biasOf([])).toBeUndefined()
  })
})

describe('series', () => {
  test('what was decided on is the latest version before the year began', () => {
    const versions = [
      assumed(2025, 2.5, { madeOn: '2024-05-01' }),
      assumed(2025, 2.9, { version: 2, madeOn: '2024-10-01' }),
      assumed(2025, 3.3, { version: 3, madeOn: '2025-03-01' }),
    ]
    const [series] = assumptionSeries({ assumptions: versions, outcomes: [came(2025, 3.4)] }, '2026-10-15')
    expect(series?.years).toMatchObject([{ year: 2025, assumed: { value: 2.9 }, outcome: 3.4 }])
    expect(series?.years[0]?.error).toBeCloseTo(0.5, 10)
    expect(series?.inPoints).toBe(true)
  })

  test('an outcome is not known before its day, and a later version corrects it', () => {
    const book = { assumptions: [assumed(2025, 2.9)], outcomes: [came(2025, 3.4), came(2025, 3.6, 2)] }
    expect(assumptionSeries(book, '2026-01-01')[0]?.years[0]?.outcome).toBeUndefined()
    expect(assumptionSeries(book, '2026-02-11')[0]?.years[0]?.outcome).toBe(3.4)
    expect(assumptionSeries(book, '2026-02-12')[0]?.years[0]?.outcome).toBe(3.6)
  })

  test('other units are told as shares of what was assumed', () => {
    const pupils = assumed(2025, 2000, { unit: 'elever', kind: 'volume' })
    const [series] = assumptionSeries({ assumptions: [pupils], outcomes: [came(2025, 2040)] }, '2026-10-15')
    expect(series).toMatchObject({ inPoints: false, bias: { mean: 0.02, years: 1 } })
  })
})

test('an assumption leads to the rule sets whose prices its index raises and whose driver it is', () => {
  const book = emptyRuleBook
  expect(ruleSetsUsing({ usedAs: 'pkv', year: 2027 }, book)).toEqual([
    { ruleSet: 'grundskola', title: 'Grundskola', through: ['Grundbelopp 7–9'] },
  ])
  expect(ruleSetsUsing({ usedAs: 'ak-7-9', year: 2027 }, book)).toEqual([
    { ruleSet: 'grundskola', title: 'Grundskola', through: ['Elever 7–9'] },
  ])
  expect(ruleSetsUsing({ usedAs: '', year: 2027 }, book)).toEqual([])
  expect(ruleSetsUsing({ usedAs: 'pkv', year: 2026 }, book)).toEqual([])
})
