import { expect, test } from 'vitest'
import {
  oddNumbers,
  panelOf,
  plainChoice,
  plainFacts,
  valuesOf,
} from '#chapters/benchmarking/__fixtures__/ten-municipalities.ts'
import { adjustYear } from './adjusted-year.ts'
import { deaScores } from './preset-dea.ts'
import { clippedScale, rkaScores } from './preset-rka.ts'
import { adjustedQuality, costDeviations } from './structure-adjustment.ts'

function adjusted() {
  const year = adjustYear(panelOf(plainFacts()), plainChoice, 2022)
  if (!year) throw new Error('no year')
  return year
}

test('the scale runs from 0 at percentile 2.5 to 100 at percentile 97.5', () => {
  const scaled = clippedScale(Array.from({ length: 41 }, (_, index) => index))
  // Type 7 puts the percentiles of 0–40 at 1 and 39.
  expect(scaled.slice(0, 3)).toEqual([0, 0, 100 * (1 / 38)])
  expect(scaled.slice(-2)).toEqual([100, 100])
})

test('RKA’s way: dear and good, cheap and bad come out alike', () => {
  const scores = rkaScores(adjusted())
  expect(scores).toHaveLength(10)
  expect(scores.find(({ code }) => code === '9001')).toMatchObject({ cost: 100, quality: 0 })
  expect(scores.find(({ code }) => code === '9010')).toMatchObject({ cost: 0, quality: 100 })
})

test('the frontier: the cheapest and the best are efficient, a dear and bad one is not', () => {
  const facts = [
    ...plainFacts().filter(({ kpi }) => kpi === 'N15001'),
    // 9005 is as dear as its place says but has the lowest quality of all.
    ...[2021, 2022, 2023].flatMap((year) =>
      valuesOf(
        'U15461',
        year,
        oddNumbers.map((value, i) => (i === 4 ? -30 : value)),
      ),
    ),
  ]
  const year = adjustYear(panelOf(facts), plainChoice, 2022)
  const scores = new Map(deaScores(year ?? adjusted()).map(({ code, efficiency }) => [code, efficiency]))
  expect(scores.get('9001')).toBeCloseTo(1, 9)
  expect(scores.get('9010')).toBeCloseTo(1, 9)
  // The cheapest of at least its quality is 9001: 0.91 / 0.99.
  expect(scores.get('9005')).toBeCloseTo(0.91 / 0.99, 9)
})

test('a cost level is cleaned of structure by a regression on its logarithm', () => {
  const structure = { ...plainChoice.cost, kpi: 'N15820', kind: 'plain' as const }
  const level = { ...plainChoice.cost, kpi: 'N15008', kind: 'level' as const }
  const exact = oddNumbers.map((value) => Math.exp(11 + 0.02 * value))
  const facts = [...valuesOf('N15820', 2022, oddNumbers), ...valuesOf('N15008', 2022, exact)]
  const found = costDeviations(panelOf(facts), level, [structure], 2022)
  expect([...(found?.values.values() ?? [])].every((deviation) => Math.abs(deviation) < 1e-9)).toBe(true)
  expect(found?.rSquared).toBeCloseTo(1, 12)
})

test('without structure the deviation is from the geometric mean', () => {
  const level = { ...plainChoice.cost, kpi: 'N15008', kind: 'level' as const }
  const facts = valuesOf('N15008', 2022, [200, ...Array(9).fill(100)])
  const mean = 100 * 2 ** 0.1
  const found = costDeviations(panelOf(facts), level, [], 2022)
  expect(found?.values.get('9001')).toBeCloseTo(100 * (200 / mean - 1), 9)
})

test('quality that is better when lower is turned, and nine municipalities are too few', () => {
  const lower = { ...plainChoice.cost, kpi: 'N20402', kind: 'plain' as const, better: 'lower' as const }
  const facts = valuesOf('N20402', 2022, oddNumbers)
  expect(adjustedQuality(panelOf(facts), lower, [], 2022)?.values.get('9001')).toBeCloseTo(9, 9)
  expect(adjustedQuality(panelOf(facts.slice(1)), lower, [], 2022)).toBeUndefined()
})

test('two structure variables that say the same count as one', () => {
  const variable = (kpi: string) => ({ ...plainChoice.cost, kpi, kind: 'plain' as const })
  const quality = { ...variable('N15505'), better: 'higher' as const }
  const facts = [
    ...valuesOf('N15820', 2022, oddNumbers),
    ...valuesOf(
      'N15822',
      2022,
      oddNumbers.map((value) => 2 * value + 5),
    ),
    ...valuesOf(
      'N15505',
      2022,
      oddNumbers.map((value, index) => value + (index % 2)),
    ),
  ]
  const one = adjustedQuality(panelOf(facts), quality, [variable('N15820')], 2022)
  const both = adjustedQuality(panelOf(facts), quality, [variable('N15820'), variable('N15822')], 2022)
  expect([...(both?.values.values() ?? [])]).toEqual([...(one?.values.values() ?? [0])])
})
