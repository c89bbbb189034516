import { expect, test } from 'vitest'
import { aPlanYear, million } from '#chapters/budget/fiscal/__fixtures__/a-year.ts'
import { fiscalPanel } from '#chapters/budget/fiscal/fiscal-panel.ts'
import { companiesLead } from './companies-lead.ts'
import { groupYears, unaccounted } from './group-year.ts'
import type { CompanyFigures, CompanyVersion, CompanyYearVersion } from './model.ts'

const by = { version: 1, reason: 'Koncernen', who: 'Controllern', at: '2026-10-01T08:00:00.000Z' }

function company(id: string, shareOwned: number, more: Partial<CompanyVersion> = {}): CompanyVersion {
  return { ...by, id, name: id, shareOwned, from: 2026, ...more }
}

function told(id: string, year: number, figures: CompanyFigures): CompanyYearVersion {
  return { ...by, company: id, year, stage: 'budget', figures, account: '', source: 'Affärsplan' }
}

/** In millions, in the order of the form. */
function all(result: number, debt: number, lent: number, guarantee: number): CompanyFigures {
  return {
    ...{ resultOre: million(result), contributionOre: million(0), dividendOre: million(0) },
    ...{ investmentsOre: million(5), debtOre: million(debt), lentOre: million(lent) },
    guaranteeOre: million(guarantee),
  }
}

const housing = company('Bostäder AB', 1)
const grid = company('Stadsnät AB', 0.6)

test('debt to others is counted by the share owned, without what the municipality has lent; guarantees in full', () => {
  const [year] = groupYears(
    [2027],
    [housing, grid],
    [told('Bostäder AB', 2027, all(12, 600, 0, 620)), told('Stadsnät AB', 2027, all(-4, 100, 40, 50))],
  )
  expect(year).toMatchObject({
    outsideDebtOre: million(636),
    guaranteesOre: million(670),
    resultOre: million(9.6),
  })
  expect(year && unaccounted(year)).toEqual([])
})

test('a figure that is missing makes no sum look smaller than it is, and is named', () => {
  const { guaranteeOre: _, ...without } = all(-4, 100, 40, 50)
  const figures = [told('Bostäder AB', 2027, all(12, 600, 0, 620)), told('Stadsnät AB', 2027, without)]
  const [year, later] = groupYears([2027, 2028], [housing, grid], figures)
  expect(year).toMatchObject({ outsideDebtOre: million(636), resultOre: million(9.6) })
  expect(year).not.toHaveProperty('guaranteesOre')
  expect(year && unaccounted(year).map(({ company: { id }, missing }) => [id, missing])).toEqual([
    ['Stadsnät AB', ['guaranteeOre']],
  ])
  expect(later && unaccounted(later).map(({ missing }) => missing.length)).toEqual([7, 7])
  expect(companiesLead(year, 'sv').replaceAll('\u00a0', ' ')).toBe(
    'Budgeten 2027 redogör för ekonomin i 1 av kommunens 2 bolag. Uppgifter saknas från Stadsnät AB. Tillsammans väntas de ge ett resultat på 9,6 mnkr, räknat efter ägd andel.',
  )
})

test('a company counts only in the years that it belongs to the group, and without any nothing is known', () => {
  const sold = company('Såld AB', 1, { until: 2027 })
  const years = groupYears([2025, 2026, 2027], [sold], [told('Såld AB', 2026, all(1, 10, 0, 0))])
  expect(years.map(({ companies, outsideDebtOre }) => [companies.length, outsideDebtOre])).toEqual([
    [0, undefined],
    [1, million(10)],
    [0, undefined],
  ])
  expect(companiesLead(years[2], 'en')).toBe('No companies have been entered.')
})

test('guidelines and the ladder can be about the debt of the group and the guarantees, for each inhabitant', () => {
  const year = aPlanYear(2027, 'budget', 10, { base: { debtOre: million(800), inhabitants: 20_000 } })
  const panel = fiscalPanel({
    ...{ years: [year], budgetYear: 2027, ladder: [] },
    group: groupYears([2027], [housing], [told('Bostäder AB', 2027, all(12, 600, 0, 620))]),
    guidelines: [
      {
        ...{
          id: 'koncern',
          measure: 'group-debt-per-inhabitant',
          limit: 6_500_000,
          overYears: 1,
          from: 2026,
        },
        decision: 'KF § 1',
      },
    ],
  })
  expect(panel.years[0]?.measures).toMatchObject({
    'debt-per-inhabitant': 4_000_000,
    'group-debt-per-inhabitant': 7_000_000,
    'guarantees-per-inhabitant': 3_100_000,
  })
  expect(panel.guidelines.find(({ guideline }) => guideline.id === 'koncern')?.years).toEqual([
    { year: 2027, value: 7_000_000, met: false },
  ])
})
