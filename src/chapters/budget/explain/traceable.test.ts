import { expect, test } from 'vitest'
import type { AllocationInput, BudgetBook } from '#chapters/budget/model.ts'
import { toOre } from '#core/money.ts'
import { treeAt } from '#core/organisation/tree.ts'
import {
  adopted,
  bookWith,
  inputs,
  organisation,
  schoolRules,
  schools2026,
  version,
} from './__fixtures__/town.ts'
import { amountIn } from './figures.ts'
import { staffShare } from './staff-share.ts'
import { traceable, traceableShare } from './traceable.ts'
import { yearBudget } from './year-budget.ts'

const tree = treeAt(organisation, '2026-12-31')
const known = {
  ruleSets: [version(schoolRules(), 'BUN § 1')],
  inputs: inputs(2026, schools2026),
}

function of(changes: Partial<BudgetBook>) {
  return yearBudget(bookWith({ ...known, ...changes }), tree, 2026)
}

function asTheRulesSay(unit: string, but: Readonly<Record<string, number>> = {}) {
  const allocation = of({}).runs.get('grundskola')?.allocation
  if (!allocation) throw new Error('the rules give nothing')
  return allocation.components
    .map(({ id }) => [unit, id, but[id] ?? amountIn(allocation, unit, id)] as const)
    .filter(([, , ore]) => ore !== 0)
}

test('a budget as the rules give it is traced to the last öre', () => {
  const budget = of({ decisions: [adopted(2026, asTheRulesSay('bjorkskolan'))] })
  expect(traceable(budget, 'bjorkskolan')).toMatchObject({ share: 1, untraced: [] })
})

test('a lump sum, an exception and an amount decided otherwise are what is not traced, the largest first', () => {
  const rows = [
    ...asTheRulesSay('bjorkskolan', { basresurs: 620_000_00 }),
    ['bjorkskolan', 'klumpsumma', 1_000_000_00, ''] as const,
    ['bjorkskolan', 'undantag', 300_000_00, ''] as const,
  ]
  const told = traceable(of({ decisions: [adopted(2026, rows)] }), 'bjorkskolan')
  expect(told?.untraced).toEqual([
    { ruleSet: '', component: 'klumpsumma', amountOre: 1_000_000_00, tracedOre: 0, why: 'no-rule' },
    { ruleSet: '', component: 'undantag', amountOre: 300_000_00, tracedOre: 0, why: 'no-rule' },
    {
      ...{ ruleSet: 'grundskola', component: 'basresurs', amountOre: 620_000_00 },
      ...{ tracedOre: 500_000_00, why: 'otherwise' },
    },
  ])
  const sum = told?.sumOre ?? 0
  expect(told?.share).toBeCloseTo((sum - 1_420_000_00) / sum, 12)
})

test('rent is a cost with a source of its own; a frame of one’s own is a lump sum, unless last year’s was raised', () => {
  const framed = (year: number, change: number) =>
    schoolRules({
      ...{ id: 'ram', year, version: year - 2025, drivers: [], prices: [] },
      indices: [{ id: 'pkv', title: 'PKV', edition: `${year - 1}-10`, change }],
      components: [{ id: 'ram', title: 'Egen ram', purpose: 'base', kind: 'given' }],
    })
  const frameInput = (year: number, value: number): AllocationInput => ({
    ...{ year, ruleSet: 'ram', unit: 'bjorkskolan', stage: 'budget', kind: 'amount', name: 'ram', value },
    ...{ source: 'test', at: `${year - 1}-10-01T00:00:00Z` },
  })
  const book = (now: number) =>
    bookWith({
      ruleSets: [version(framed(2026, 0.02), 'BUN § 1'), version(framed(2027, 0.03), 'BUN § 2')],
      inputs: [frameInput(2026, 10_000_000_00), frameInput(2027, now)],
      decisions: [adopted(2027, [['bjorkskolan', 'ram', now, 'ram']])],
    })
  const share = (now: number) =>
    traceable(yearBudget(book(now), tree, 2027), 'bjorkskolan', yearBudget(book(now), tree, 2026))?.share
  expect(share(10_300_000_00)).toBe(1)
  expect(share(10_304_000_00)).toBe(1)
  expect(share(11_000_000_00)).toBe(0)
  expect(traceable(yearBudget(book(10_300_000_00), tree, 2027), 'bjorkskolan')?.untraced[0]?.why).toBe(
    'written',
  )
})

test('the share of several units is weighed by their money, and a unit without a budget has none', () => {
  const budget = of({
    decisions: [
      adopted(2026, [...asTheRulesSay('bjorkskolan'), ['ekskolan', 'klumpsumma', 4_000_000_00, '']]),
    ],
  })
  const both = ['bjorkskolan', 'ekskolan'].flatMap((unit) => traceable(budget, unit) ?? [])
  const [own] = both
  expect(traceableShare(both)).toBeCloseTo((own?.sumOre ?? 0) / ((own?.sumOre ?? 0) + 4_000_000_00), 12)
  expect(traceableShare([])).toBeUndefined()
  expect(traceable(budget, 'okand')).toBeUndefined()
})

const line = (account: string, ore: number) => ({
  ...{ year: 2026, unit: 'bjorkskolan', account, activity: '440', source: 'test' },
  months: Array.from({ length: 12 }, () => ore),
})

test('wages and pensions are staff, rents are bound, and the rest can be moved', () => {
  const lines = [
    line('3110', -1000),
    line('5011', 6000),
    line('5610', 2000),
    line('6011', 1500),
    line('6410', 500),
  ]
  expect(staffShare(lines, 'bjorkskolan', 2026)).toEqual({
    unit: 'bjorkskolan',
    costsOre: toOre(120_000),
    staffOre: toOre(96_000),
    premisesOre: toOre(18_000),
    otherOre: toOre(6_000),
    incomeOre: toOre(12_000),
    share: 0.8,
  })
})

test('a unit that has not planned on accounts has no share', () => {
  expect(staffShare([line('5011', 6000)], 'bjorkskolan', 2027)).toBeUndefined()
  expect(staffShare([line('3110', -6000)], 'bjorkskolan', 2026)).toBeUndefined()
})
