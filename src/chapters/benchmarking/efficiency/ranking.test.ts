import { expect, test } from 'vitest'
import {
  oddNumbers,
  panelOf,
  plainChoice,
  plainFacts,
  valuesOf,
} from '#chapters/benchmarking/__fixtures__/ten-municipalities.ts'
import type { RankingChoice } from '#chapters/benchmarking/model.ts'
import { unwrap } from '#core/outcome.ts'
import { rankMunicipalities } from './rank.ts'

function rank(choice: Partial<RankingChoice> = {}, facts = plainFacts()) {
  return rankMunicipalities(panelOf(facts), { ...plainChoice, ...choice })
}

function problemOf(choice: Partial<RankingChoice>, facts = plainFacts()) {
  const outcome = rank(choice, facts)
  return outcome.ok ? undefined : outcome.problems[0]
}

test('quality and cost efficiency are z-scores with the population standard deviation', () => {
  const { ranked } = unwrap(rank({ weight: 0.75 }))
  const dearest = ranked.find(({ code }) => code === '9010')
  const z = 9 / Math.sqrt(33)
  expect(dearest?.quality).toBeCloseTo(z, 12)
  expect(dearest?.cost).toBeCloseTo(-z, 12)
  expect(dearest?.efficiency).toBeCloseTo(0.75 * z - 0.25 * z, 12)
  expect(dearest?.rank).toBe(1)
})

test('with equal weights dear and good is worth as much as cheap and bad: all share the first place', () => {
  const { ranked } = unwrap(rank())
  expect(ranked.map(({ efficiency }) => Math.abs(efficiency) < 1e-12)).not.toContain(false)
  expect(ranked.every(({ group }) => group === 'average')).toBe(true)
})

test('the place always lies in its interval, and the simultaneous interval holds the marginal one', () => {
  const noisy = plainFacts().map((fact, index) => ({
    ...fact,
    value: (fact.value ?? 0) + Math.sin(7 * index),
  }))
  const { ranked } = unwrap(rank({ weight: 0.8 }, noisy))
  expect(ranked).toHaveLength(10)
  for (const { rank: place, rankInterval, simultaneousInterval, pTopDecile } of ranked) {
    expect(rankInterval[0]).toBeLessThanOrEqual(place)
    expect(rankInterval[1]).toBeGreaterThanOrEqual(place)
    expect(simultaneousInterval[0]).toBeLessThanOrEqual(rankInterval[0])
    expect(simultaneousInterval[1]).toBeGreaterThanOrEqual(rankInterval[1])
    expect(pTopDecile).toBeGreaterThanOrEqual(0)
  }
  const total = ranked.reduce((sum, { pTopDecile }) => sum + pTopDecile, 0)
  expect(total).toBeCloseTo(1, 10)
})

test('a municipality needs two years: with one it is listed apart and told why', () => {
  const facts = plainFacts().filter(
    ({ municipality, year, kpi }) => !(municipality === '9003' && year > 2021 && kpi === 'U15461'),
  )
  const more = [2021, 2022, 2023].flatMap((year) => valuesOf('N15001', year, oddNumbers))
  // Nine with quality are too few in 2022 and 2023, so an eleventh and twelfth stand in for the rest of the country.
  const { unranked } = unwrap(
    rankMunicipalities(
      {
        ...panelOf([...facts, ...more]),
        values: (kpi, year) =>
          new Map([...panelOf([...facts, ...more]).values(kpi, year), ['9011', 2], ['9012', -3]]),
      },
      plainChoice,
    ),
  )
  expect(unranked).toEqual([
    {
      municipality: { code: '9003', name: 'Exempel 3', county: 'Norra länet' },
      reason: {
        sv: 'Har alla uppgifter bara för 2021. Minst 2 år behövs.',
        en: 'Has all figures for 2021 only. At least 2 years are needed.',
      },
    },
  ])
})

test('a weight outside 0–1 is refused with what to do', () => {
  expect(problemOf({ weight: 7 })?.text.sv).toBe(
    'Vikten ska vara mellan 0 (bara kostnad) och 1 (bara kvalitet), men är 7. Prova 0,5.',
  )
})

test('a single year is refused: it is mostly noise', () => {
  expect(problemOf({ window: [2022, 2022] })?.code).toBe('window-too-short')
  expect(problemOf({ window: [2023, 2021] })?.code).toBe('window-too-short')
})

test('a window without data names the years that have values', () => {
  expect(problemOf({ window: [2001, 2003] })?.text.en).toBe(
    'No municipality can be ranked: 0 usable years, 2 are needed. Years with values: N15001 2021–2023; U15461 2021–2023.',
  )
})

test('an indicator that nobody has is named', () => {
  const unknown = { ...plainChoice.cost, kpi: 'N99999' }
  expect(problemOf({ cost: unknown })?.text.en).toBe(
    'There are no values for N99999. Check the id. The indicator must have been fetched, or stand in the file that is read.',
  )
})

test('an indicator with three values is refused with its count', () => {
  const few = plainFacts().filter(({ kpi, municipality }) => kpi !== 'U15461' || municipality <= '9003')
  expect(problemOf({}, few)?.text.en).toContain(
    'Too few municipalities have a value (at least 10 are needed): U15461 2021: 3; U15461 2022: 3; U15461 2023: 3.',
  )
})

test('same input and seed, same output', () => {
  expect(unwrap(rank())).toEqual(unwrap(rank()))
})
