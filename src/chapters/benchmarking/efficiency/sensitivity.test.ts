import { expect, test } from 'vitest'
import {
  oddNumbers,
  panelOf,
  plainChoice,
  valuesOf,
} from '#chapters/benchmarking/__fixtures__/ten-municipalities.ts'
import { definitionOf } from '#chapters/benchmarking/known-indicators.ts'
import type { RankingChoice } from '#chapters/benchmarking/model.ts'
import { unwrap } from '#core/outcome.ts'
import { rankMunicipalities } from './rank.ts'
import { sensitivity } from './sensitivity.ts'

// Five years, two indicators and one structure variable; the second indicator turns the first around.
const panel = panelOf(
  [2019, 2020, 2021, 2022, 2023].flatMap((year) => [
    ...valuesOf('N15001', year, oddNumbers),
    ...valuesOf(
      'U15461',
      year,
      oddNumbers.map((value) => 3 * value + year),
    ),
    ...valuesOf(
      'U15402',
      year,
      oddNumbers.map((value, index) => (index % 3) * 5 - value),
    ),
    ...valuesOf(
      'N15820',
      year,
      oddNumbers.map((value) => value * value),
    ),
  ]),
)
const choice: RankingChoice = {
  ...plainChoice,
  quality: [definitionOf('U15461', 'quality'), definitionOf('U15402', 'quality')],
  structure: [definitionOf('N15820', 'structure')],
}

function of(changes: Partial<RankingChoice>) {
  const varied = { ...choice, ...changes }
  const found = sensitivity(panel, varied, '9003')
  const own = unwrap(rankMunicipalities(panel, varied)).ranked.find(({ code }) => code === '9003')
  if (!found || !own) throw new Error('9003 is not ranked')
  const one = (part: string) =>
    found.single.flatMap(({ specification }) =>
      specification.differs.some((each) => each === part) ? [specification] : [],
    )
  return { found, own, one }
}

test('three subsets × four windows × with and without structure × three weights and one other method', () => {
  const { found, one } = of({})
  expect(found.specifications).toBe(3 * 4 * 2 * 4)
  expect(one('indicators')).toHaveLength(2)
  expect(one('structure')).toHaveLength(1)
  expect(one('window').map(({ years }) => years)).toEqual(
    expect.arrayContaining([
      [2019, 2020, 2021, 2022, 2023],
      [2022, 2023],
      [2020, 2021, 2022, 2023],
    ]),
  )
})

test("a weight of one's own is among the specifications, and the usual three are the changes", () => {
  const { found, one } = of({ weight: 0.6 })
  expect(found.specifications).toBe(3 * 4 * 2 * 5)
  expect(one('weight').map(({ choice }) => choice.weight)).toEqual(expect.arrayContaining([0.25, 0.5, 0.75]))
  expect(one('weight')).toHaveLength(3)
  // The other method has no weight to choose: it is one change, with equal halves.
  expect(one('method').map(({ choice }) => [choice.preset, choice.weight])).toEqual([['rka', 0.5]])
})

test('a method without a weight is compared with the index of equal halves, each specification once', () => {
  const { found, one } = of({ preset: 'rka' })
  expect(found.specifications).toBe(3 * 4 * 2 * 2)
  expect(one('weight')).toEqual([])
  expect(one('method').map(({ choice }) => [choice.preset, choice.weight])).toEqual([['index', 0.5]])
})

test('a window that comes to the same years as the latest two is counted once', () => {
  const { found, one } = of({ window: [2022, 2023] })
  expect(found.specifications).toBe(3 * 3 * 2 * 4)
  expect(one('window').map(({ years }) => years.length)).toEqual(expect.arrayContaining([4, 5]))
  expect(one('window')).toHaveLength(2)
  expect(one('method')).toHaveLength(1)
})

test.each([
  { weight: 0.6 },
  { preset: 'rka' },
  { window: [2019, 2021] },
  { window: [2010, 2030] },
] as const satisfies Partial<RankingChoice>[])(
  'changes are ordered by how far they move the own place (%j)',
  (changes) => {
    const { found, own } = of(changes)
    const moves = found.single.map(({ rank }) => Math.abs(rank - own.rank))
    expect(moves).toEqual(moves.toSorted((a, b) => b - a))
    expect(found.range[0]).toBeLessThanOrEqual(own.rank)
  },
)

test('the latest three years stay the same years when an indicator is left out', () => {
  const late = panelOf([
    ...[2020, 2021, 2022, 2023].flatMap((year) => [
      ...valuesOf('N15001', year, oddNumbers),
      ...valuesOf('U15461', year, oddNumbers),
    ]),
    ...[2020, 2021, 2022].flatMap((year) => valuesOf('U15402', year, oddNumbers)),
  ])
  const found = sensitivity(late, { ...choice, structure: [] }, '9003')
  const subsets = found?.single.filter(({ specification }) => specification.differs[0] === 'indicators')
  expect(subsets?.map(({ specification }) => specification.years)).toEqual([
    [2020, 2021, 2022],
    [2020, 2021, 2022],
  ])
})

test('what is kept with a panel is neither another municipality’s nor another choice’s', () => {
  for (const asked of [choice, { ...choice, weight: 0.1 }]) {
    const fresh = { ...panel }
    for (const code of ['9001', '9010']) {
      expect(sensitivity(panel, asked, code)).toEqual(sensitivity(fresh, asked, code))
    }
  }
  expect(sensitivity(panel, choice, '9001')).not.toEqual(sensitivity(panel, choice, '9003'))
  expect(sensitivity(panel, choice, '9999')).toBeUndefined()
})
