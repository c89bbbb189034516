import { describe, expect, test } from 'vitest'
import { toOre } from '#core/money.ts'
import { anInvestment } from './__fixtures__/investment.ts'
import {
  investmentRows,
  investmentsAt,
  totalSpending,
  writtenOffBy,
  yearlyEffects,
} from './yearly-effects.ts'

/** 60 mnkr over 40 years and 10 mnkr over 15, in use from August 2026, 2.5 % interest. */
const school = anInvestment()

function amount(kind: string, year: number, investment = school): number {
  return yearlyEffects(investment, year, year)
    .filter((each) => each.kind === kind)
    .reduce((sum, { amountOre }) => sum + amountOre, 0)
}

describe('depreciation', () => {
  test('begins in the month of use, and is the same every whole year', () => {
    // 60 mnkr/480 months and 10 mnkr/180 months, five months: 625 000 and 277 777.78 kr.
    expect(amount('depreciation', 2026)).toBe(62_500_000 + 27_777_778)
    expect(amount('depreciation', 2027)).toBe(150_000_000 + 66_666_666)
    expect(amount('depreciation', 2025)).toBe(0)
  })

  test('the years of a component add up to what it cost, to the öre, whatever the month', () => {
    for (const month of ['01', '05', '08', '12']) {
      const component = { title: 'Tak', ore: toOre(1_000_000_01), years: 7 }
      const investment = anInvestment({ inUseFrom: `2026-${month}-15`, components: [component], running: [] })
      const all = yearlyEffects(investment, 2020, 2060).filter(({ kind }) => kind === 'depreciation')
      expect(all.reduce((sum, { amountOre }) => sum + amountOre, 0)).toBe(1_000_000_01)
      expect(writtenOffBy(investment, component, 2060)).toBe(1_000_000_01)
    }
  })

  test('land is never written off, and bears interest for ever', () => {
    const land = anInvestment({
      ...{ components: [{ title: 'Mark', ore: toOre(1_000_000_00), years: 0 }], running: [] },
      inUseFrom: '2026-01-01',
    })
    expect(yearlyEffects(land, 2026, 2026).map(({ kind, amountOre }) => [kind, amountOre])).toEqual([
      ['interest', 2_500_000],
    ])
    expect(amount('interest', 2090, land)).toBe(2_500_000)
  })
})

test('interest is on what is left at the year’s start: it declines by the rate times the depreciation', () => {
  // 70 mnkr × 2.5 % × 5/12, then on 70 mnkr less what 2026 wrote off.
  expect(amount('interest', 2026)).toBe(62_500_000 + 10_416_667)
  expect(amount('interest', 2027)).toBe(
    Math.round((6_000_000_000 - 62_500_000) * 0.025) + Math.round((1_000_000_000 - 27_777_778) * 0.025),
  )
  expect(amount('interest', 2027) - amount('interest', 2028)).toBeCloseTo(216_666_666 * 0.025, -1)
  expect(amount('interest', 2066 + 5)).toBe(0)
})

test('running costs fall on their own place, for the months of the year', () => {
  const effects = yearlyEffects(school, 2026, 2027).filter(({ kind }) => kind === 'running')
  expect(effects.map(({ node, year, amountOre }) => [node, year, amountOre])).toEqual([
    ['fastighet', 2026, 50_000_000],
    ['maltid', 2026, -10_000_000],
    ['fastighet', 2027, 120_000_000],
    ['maltid', 2027, -24_000_000],
  ])
})

test('the frames page gets a row for each place and investment: the cost, and how much more than last year', () => {
  const rows = investmentRows([school], 2027)
  expect(rows.map(({ node, amountOre, changeOre }) => [node, amountOre, changeOre])).toEqual([
    ['grundskola', 216_666_666 + 172_743_056, 216_666_666 + 172_743_056 - 90_277_778 - 72_916_667],
    ['fastighet', 120_000_000, 70_000_000],
    ['maltid', -24_000_000, -14_000_000],
  ])
  expect(investmentRows([school], 2024)).toEqual([])
  expect(investmentRows([{ ...school, stage: 'stopped' }], 2027)).toEqual([])
})

test('the sum of all rows is the sum of all effects, to the öre', () => {
  for (let year = 2026; year < 2070; year += 1) {
    const effects = yearlyEffects(school, year, year).reduce((sum, { amountOre }) => sum + amountOre, 0)
    const rows = investmentRows([school], year).reduce((sum, { amountOre }) => sum + amountOre, 0)
    expect(rows).toBe(effects)
  }
})

test('the latest version of each by a day, and what it costs in all', () => {
  const later = anInvestment({ version: 2, stage: 'decided', at: '2026-03-01T12:00:00.000Z' })
  expect(investmentsAt([school, later], '2026-02-01').map(({ version }) => version)).toEqual([1])
  expect(investmentsAt([school, later], '2026-03-01').map(({ version }) => version)).toEqual([2])
  expect(totalSpending(school)).toBe(7_000_000_000)
})
