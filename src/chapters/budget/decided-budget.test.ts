import { expect, test } from 'vitest'
import { toOre } from '#core/money.ts'
import { decidedBudget, decidedSum } from './decided-budget.ts'
import type { BudgetDecision, DecidedAmount } from './model.ts'

function amount(unit: string, kronor: number): DecidedAmount {
  return { unit, ruleSet: 'skolor', component: 'bas', amountOre: toOre(kronor * 100) }
}

function decision(
  on: string,
  kind: BudgetDecision['kind'],
  node: string,
  amounts: readonly DecidedAmount[] = [],
): Omit<BudgetDecision, 'id'> {
  return { year: 2026, kind, node, reference: `${node} ${on}`, on, reason: '', amounts }
}

function sumAfter(...decisions: readonly Omit<BudgetDecision, 'id'>[]): number {
  const numbered = decisions.map((each, index) => ({ id: index + 1, ...each }))
  return decidedSum(decidedBudget({ decisions: numbered }, 2026), 'alskolan') / 100
}

const assembly = decision('2025-11-25', 'adopted', 'kf')
const committee = decision('2025-12-10', 'adopted', 'bun', [amount('alskolan', 1000)])
const moved = decision('2026-03-01', 'reallocation', 'bun', [amount('alskolan', -100)])
const reopened = decision('2026-05-01', 'reopened', 'bun')
const anew = decision('2026-06-01', 'adopted', 'bun', [amount('alskolan', 1200)])

test('what is moved during the year is added to what was adopted', () => {
  expect(sumAfter(assembly, committee)).toBe(1000)
  expect(sumAfter(assembly, committee, moved)).toBe(900)
})

test('reopening takes nothing away: the adopted budget holds until there is a new one', () => {
  expect(sumAfter(assembly, committee, moved, reopened)).toBe(900)
})

test('a budget adopted anew replaces the former, and what was moved stands, whoever else has decided', () => {
  expect(sumAfter(assembly, committee, moved, reopened, anew)).toBe(1100)
  expect(sumAfter(committee, moved, reopened, anew)).toBe(1100)
  const late = decision('2026-07-01', 'adopted', 'kf')
  expect(sumAfter(committee, moved, reopened, anew, late)).toBe(1100)
})

test('nothing is moved before anything is adopted', () => {
  expect(sumAfter(moved)).toBe(0)
})
