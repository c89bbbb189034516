import { expect, test } from 'vitest'
import { toOre } from '#core/money.ts'
import { aPlanYear, million } from './__fixtures__/a-year.ts'
import type { LadderStep } from './action-ladder.ts'
import { type FiscalPanelInput, fiscalPanel } from './fiscal-panel.ts'
import type { Guideline } from './guidelines.ts'
import { panelYear } from './panel-years.ts'

const figures = {
  taxesAndGrantsOre: million(1_700),
  equityInclPensionsOre: million(300),
  reserveOre: { rer: million(20), rur: million(10) },
}
const result: Guideline = {
  ...{ id: 'resultat', measure: 'result-share', limit: 0.02, overYears: 1, from: 2026, decision: 'KF § 1' },
}
const freeze: LadderStep = {
  ...{
    order: 2,
    title: 'Anställningsprövning',
    action: 'Kommundirektören prövar',
    takenBy: 'Kommundirektören',
  },
  ...{ measure: 'result-share', when: 'below', limit: 0.005, decision: 'KF § 2' },
}
const input: FiscalPanelInput = {
  budgetYear: 2027,
  years: [
    aPlanYear(2026, 'forecast', -6, figures),
    aPlanYear(2027, 'budget', 36, { ...figures, toReserveOre: million(10) }),
    aPlanYear(2028, 'plan', 20, figures),
  ],
  guidelines: [result],
  ladder: [
    freeze,
    { ...freeze, order: 1, title: 'Tätare uppföljning', limit: 0.03 },
    { ...freeze, order: 3, title: 'Skuldtak', measure: 'debt-per-inhabitant', when: 'above', limit: 1 },
  ],
}
const none = { revenueOre: toOre(0), netCostOre: toOre(0) }

test('without a proposal the panel shows the plan', () => {
  const panel = fiscalPanel(input)
  expect(panel.notices).toEqual([])
  expect(panel.guidelines[0]?.years).toEqual([
    { year: 2026, value: expect.closeTo(-6 / 1_700, 9), met: false },
    { year: 2027, value: expect.closeTo(36 / 1_700, 9), met: true },
    { year: 2028, value: expect.closeTo(20 / 1_700, 9), met: false },
  ])
  expect(panelYear(panel, 2027)).toMatchObject({ balanceResultOre: million(26), deficitsToRestoreOre: 0 })
  expect(panel.ladder.map(({ step, reached }) => [step.title, reached])).toEqual([
    ['Tätare uppföljning', true],
    ['Anställningsprövning', false],
    ['Skuldtak', undefined],
  ])
})

test('a proposal that costs more lowers result, room, guideline and reserve at once', () => {
  const panel = fiscalPanel(input, { changes: [{ ...none, year: 2027, netCostOre: million(12) }] })
  const year = panelYear(panel, 2027)
  // 24 − 17 − the 6 to restore: one million is left to set aside.
  expect(year).toMatchObject({
    figures: { resultOre: million(24), toReserveOre: million(1), equityInclPensionsOre: million(288) },
    room: { reservableOre: million(1) },
    balanceResultOre: million(23),
    deficitsToRestoreOre: 0,
  })
  expect(panel.guidelines[0]?.years[1]?.met).toBe(false)
  // What was not set aside isn't there the year after, and neither is the money spent.
  expect(panelYear(panel, 2028)?.figures).toMatchObject({
    reserveOre: { rer: million(11), rur: million(10) },
    equityInclPensionsOre: million(288),
  })
})

test('a budget that does not balance carries a notice with the exceptions of KL 11:5', () => {
  const panel = fiscalPanel(input, { changes: [{ ...none, year: 2027, netCostOre: million(50) }] })
  expect(panel.notices).toHaveLength(1)
  const [notice] = panel.notices
  expect(notice?.text.sv).toBe(
    'Budgeten 2027 går inte ihop: den har ett underskott på 14,0\u00a0mnkr. Intäkterna ska överstiga kostnaderna (KL 11:5), om inte något av undantagen gäller.',
  )
  expect(notice?.exceptions).toMatchObject([
    { id: 'exception-reserve', availableOre: million(30), covers: true },
    { id: 'exception-reasons' },
  ])
  expect(panelYear(panel, 2027)).toMatchObject({ deficitsToRestoreOre: million(20), restoreBy: 2029 })
})

test('a budget that just breaks even does not exceed its costs', () => {
  const panel = fiscalPanel(input, { changes: [{ ...none, year: 2027, netCostOre: million(36) }] })
  expect(panel.notices[0]?.text.en).toContain('Income and costs are the same in the budget for 2027.')
})

test('more taxes raise the result and what the thresholds are shares of', () => {
  const panel = fiscalPanel(input, { changes: [{ ...none, year: 2028, revenueOre: million(30) }] })
  expect(panelYear(panel, 2028)).toMatchObject({
    figures: { resultOre: million(50), taxesAndGrantsOre: million(1_730) },
    room: { thresholdOre: million(17.3) },
  })
})

test('an empty proposal changes nothing, and one of a year that is not there is passed over', () => {
  expect(fiscalPanel(input, { changes: [] })).toEqual(fiscalPanel(input))
  expect(fiscalPanel(input, { changes: [{ ...none, year: 2040, netCostOre: million(9) }] })).toEqual(
    fiscalPanel(input),
  )
})

test('where no guideline about the result is decided, 2 per cent is held up as a rule of thumb', () => {
  const [thumb] = fiscalPanel({ ...input, guidelines: [] }).guidelines
  expect(thumb?.guideline).toMatchObject({ measure: 'result-share', limit: 0.02, decision: '' })
})

test('a guideline over several years is held against their mean, once all are known', () => {
  const { guidelines } = fiscalPanel({ ...input, guidelines: [{ ...result, overYears: 3 }] })
  expect(guidelines[0]?.years.map(({ met, value }) => [met, value && Math.round(value * 1e5) / 1e5])).toEqual(
    [
      [undefined, undefined],
      [undefined, undefined],
      [false, 0.0098],
    ],
  )
})
