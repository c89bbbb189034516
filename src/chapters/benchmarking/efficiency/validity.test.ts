import { expect, test } from 'vitest'
import {
  oddNumbers,
  panelOf,
  plainChoice,
  plainFacts,
  valuesOf,
} from '#chapters/benchmarking/__fixtures__/ten-municipalities.ts'
import { definitionOf } from '#chapters/benchmarking/known-indicators.ts'
import { unwrap } from '#core/outcome.ts'
import { rankMunicipalities } from './rank.ts'
import { followedStructure, validity } from './validity.ts'

const [education, foreign, density, published] = ['N15820', 'N15822', 'N00954', 'U15900'].map((kpi) =>
  definitionOf(kpi, 'structure'),
)
if (!education || !foreign || !density || !published) throw new Error('four indicators')
const set = { structure: [education, density], published }

// Quality weighs most and rises with the code, as density does; education has nothing to do with either.
const panel = panelOf([
  ...plainFacts(),
  ...[2021, 2022, 2023].flatMap((year) => [
    ...valuesOf('N15820', year, [3, 1, 2, 3, 1, 1, 3, 2, 1, 3]),
    ...valuesOf('N00954', year, oddNumbers),
    ...valuesOf(
      'N15822',
      year,
      oddNumbers.map((value) => -value),
    ),
  ]),
])
const choice = { ...plainChoice, weight: 0.75 }
const ranking = unwrap(rankMunicipalities(panel, choice))

test('every structure variable of the set and of the choice is compared with, cleaned for or not', () => {
  expect(Object.keys(validity(panel, ranking, set))).toEqual(['N15820', 'N00954', 'rka', 'dea'])
  const other = { ...ranking, choice: { ...choice, structure: [foreign] } }
  const correlations = validity(panel, other, set)
  expect(Object.keys(correlations)).toEqual(expect.arrayContaining(['N15820', 'N00954', 'N15822']))
  expect(correlations.N00954).toEqual({ spearman: 1, n: 10 })
})

test('structure that the score follows is told, the strongest first, with whether it was cleaned of', () => {
  const correlations = {
    N15820: { spearman: 0.19, n: 290 },
    N00954: { spearman: 0.2, n: 290 },
    N15822: { spearman: -0.34, n: 290 },
    rka: { spearman: 0.9, n: 290 },
  }
  expect(followedStructure(set, { ...choice, structure: [foreign] }, correlations)).toEqual([
    { indicator: foreign, spearman: -0.34, cleaned: true },
    { indicator: density, spearman: 0.2, cleaned: false },
  ])
})

test('a correlation that is missing is not told as one', () => {
  expect(followedStructure(set, choice, { N00954: { spearman: null, n: 1 } })).toEqual([])
})
