import { expect, test } from 'vitest'
import { budgetsUnderstood } from '#chapters/budget/checks/budgets-understood/check.ts'
import { loadUnderstood } from '#chapters/budget/checks/budgets-understood/facts.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { isNonEmpty, unwrap } from '#core/outcome.ts'
import { exampleOrganisation } from '#demo/organisation.ts'
import { thresholdAt } from '#handbook/index.ts'
import { exampleBudgetBook } from './book.ts'
import { exampleReceipts, exampleRuleQuestions, exampleUnderstandingBook } from './explained.ts'

async function judged(at: string) {
  const facts = await loadUnderstood(
    {
      organisation: async () => exampleOrganisation,
      budget: async () => exampleBudgetBook,
      understanding: async () => exampleUnderstandingBook,
    },
    { municipality: '9140', at },
  )
  const ids = [budgetsUnderstood.threshold, ...(budgetsUnderstood.alsoThresholds ?? [])]
  const thresholds = ids.map((id) => unwrap(thresholdAt(id, at)))
  if (!isNonEmpty(thresholds)) throw new Error('the check has no limits')
  return budgetsUnderstood.judge(facts, { at, thresholds })
}

test('on the example’s day culture and leisure live on lump sums, and one question has been left', async () => {
  const { verdict, summary } = await judged('2026-10-15')
  expect(summary.sv.replaceAll('\u00a0', ' ')).toBe(
    '4 enheter av 60 har pengar för 2026 som ingen publicerad regel ger. Spårbar andel för alla tillsammans är 95,4 %. I en förvaltning är det för få chefer som har läst sin budget. En av 5 frågor om reglerna har inte fått svar i tid. Skriv regeln i klartext, och gå igenom den med cheferna.',
  )
  expect(verdict.verdict === 'fail' && verdict.evidence.map(({ href }) => href)).toEqual([
    '/budget/varfor/stadsbiblioteket',
    '/budget/varfor/kulturskolan',
    '/budget/varfor/idrottsanlaggningar',
    '/budget/varfor/simhallen',
    '/budget/varfor/socialforvaltningen',
    '/budget/fragor/4',
  ])
})

test('in the budget of 2024 a merged preschool had money beside the rules; that of 2025 followed them', async () => {
  const { verdict } = await judged('2024-10-15')
  expect(verdict.verdict === 'fail' && verdict.evidence.map(({ href }) => href)).toEqual([
    '/budget/varfor/forskolan-skogsbrynet',
  ])
  expect((await judged('2024-12-31')).verdict.verdict).toBe('pass')
})

test('questions are about units and components that there are', () => {
  const tree = treeAt(exampleOrganisation, '2026-10-15')
  for (const { unit, ruleSet, component, year } of exampleRuleQuestions) {
    expect(tree.place(unit)?.kind).toBe('unit')
    const version = exampleBudgetBook.ruleSets.find((each) => each.id === ruleSet && each.year === year)
    expect(version?.document.components.map(({ id }) => id)).toContain(component)
  }
})

test('whom a visitor can step into still has the proposal to read', () => {
  const proposed = exampleReceipts.filter(({ stage }) => stage === 'proposed').map(({ unit }) => unit)
  expect(proposed.length).toBeGreaterThan(5)
  expect(proposed).not.toContain('bjorkskolan')
  expect(proposed).not.toContain('hemtjanst-asen')
})
