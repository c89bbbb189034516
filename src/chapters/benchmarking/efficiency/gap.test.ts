import { expect, test } from 'vitest'
import {
  panelOf,
  plainChoice,
  plainFacts,
  valuesOf,
} from '#chapters/benchmarking/__fixtures__/ten-municipalities.ts'
import { unwrap } from '#core/outcome.ts'
import { bestQuartile, gapToBest } from './gap.ts'
import { rankMunicipalities } from './rank.ts'

const money = { N15001: { volume: 'N15835', reference: 'N15058' } }

// Quality falls as cost rises, so that the cheapest are the best: 9001 (−9 %), 9002 (−7 %), 9003 (−5 %).
const facts = [
  ...plainFacts().map((fact) => (fact.kpi === 'U15461' ? { ...fact, value: -(fact.value ?? 0) } : fact)),
  ...valuesOf('N15835', 2023, Array(10).fill(1000)),
  ...valuesOf('N15058', 2023, Array(10).fill(100_000)),
]
const panel = panelOf(facts)
const ranking = unwrap(rankMunicipalities(panel, plainChoice))

function municipality(code: string) {
  const found = ranking.ranked.find((each) => each.code === code)
  if (!found) throw new Error(`no ${code}`)
  return found
}

test('the best quartile is the ceil(N/4) first places', () => {
  expect(bestQuartile(ranking).map(({ code }) => code)).toEqual(['9001', '9002', '9003'])
})

test('the gap is the difference in cost deviation × expected cost × volume', () => {
  const gap = gapToBest(panel, ranking, municipality('9010'), money)
  // Own +9 %, the best −7 % on average: 16 % of 100 000 kr × 1 000 pupils.
  expect(gap).toMatchObject({ year: 2023, ownDeviation: 9, bestDeviation: -7, gapOre: 1_600_000_000 })
  expect(gap?.best).toEqual(['9001', '9002', '9003'])
  expect(gap?.expectedOre).toBe(10_000_000_000)
})

test('the same every year is certain: the interval is the gap itself', () => {
  const gap = gapToBest(panel, ranking, municipality('9010'), money)
  expect(gap?.gapIntervalOre).toEqual([1_600_000_000, 1_600_000_000])
})

test('only municipalities with at least the own quality take part: the best has nobody to be compared with', () => {
  expect(gapToBest(panel, ranking, municipality('9001'), money)).toBeUndefined()
})

test('without volume or reference cost there is no amount', () => {
  expect(gapToBest(panel, ranking, municipality('9010'), {})).toBeUndefined()
  expect(gapToBest(panel, ranking, municipality('9010'), { N15001: { volume: 'N99999' } })).toBeUndefined()
})
