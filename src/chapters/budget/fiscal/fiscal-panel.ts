import { type LadderState, type LadderStep, ladderState } from './action-ladder.ts'
import { type CalculatedYear, calculate } from './calculation.ts'
import type { GroupYear } from './companies/group-year.ts'
import { type Guideline, type GuidelineResult, guidelinesOrThumb, holdAgainst } from './guidelines.ts'
import { type BalanceNotice, balanceNotice } from './in-balance.ts'
import { type Measures, measuresOf } from './measures.ts'
import type { FiscalStage, PlanYear } from './model.ts'
import { type Proposal, withProposal } from './proposal.ts'
import { type FiscalRules, fiscalRules } from './rules.ts'
import { type ShockSizes, type StressTests, stressTests, usualShocks } from './stress-tests.ts'

/** What the panel is made of: years that are closed, forecast, decided and planned, and the municipality's own rules. */
export interface FiscalPanelInput {
  readonly years: readonly PlanYear[]
  /** The year whose budget it is about. */
  readonly budgetYear: number
  readonly guidelines: readonly Guideline[]
  readonly ladder: readonly LadderStep[]
  /** The companies of the municipal group, year by year. */
  readonly group?: readonly GroupYear[]
  readonly rules?: FiscalRules
  readonly shocks?: ShockSizes
}

export interface FiscalPanelYear extends CalculatedYear {
  readonly stage: FiscalStage
  /** The figures that it was computed from, the proposal counted in. */
  readonly figures: PlanYear
  readonly measures: Measures
}

/** The whole panel: what a page, a budget alternative and a check show of it. */
export interface FiscalPanel {
  readonly budgetYear: number
  readonly years: readonly FiscalPanelYear[]
  readonly guidelines: readonly GuidelineResult[]
  /** Of the budget year. */
  readonly stress: StressTests
  /** By the budget year's state. */
  readonly ladder: readonly LadderState[]
  /** Of the budget and the planned years that do not balance, the first first. */
  readonly notices: readonly BalanceNotice[]
  /** The companies of the municipal group in the same years. */
  readonly group: readonly GroupYear[]
}

/**
 * The fiscal panel by Swedish law, with a proposal's consequences. Pure: the same in the browser and on the server, so
 * that a budget alternative sees law and consequence at once.
 *
 * @handbook BUD-8
 * @example fiscalPanel(input, { changes: [{ year: 2027, netCostOre: toOre(500_000_00), revenueOre: toOre(0) }] })
 */
export function fiscalPanel(input: FiscalPanelInput, proposal?: Proposal): FiscalPanel {
  const { budgetYear, guidelines, ladder, group = [], rules = fiscalRules, shocks = usualShocks } = input
  const figures = proposal
    ? withProposal(input.years, proposal, rules)
    : input.years.toSorted((a, b) => a.year - b.year)
  const calculated = calculate(figures, rules)
  const years = figures.flatMap((year, at): FiscalPanelYear[] => {
    const of = calculated[at]
    if (!of) return []
    const companies = group.find((each) => each.year === year.year)
    return [{ ...of, stage: year.stage, figures: year, measures: measuresOf(year, of, companies) }]
  })
  const now = years.find(({ year }) => year === budgetYear)
  return {
    budgetYear,
    years,
    guidelines: guidelinesOrThumb(guidelines).map((guideline) => holdAgainst(guideline, years)),
    stress: stressTests(figures, budgetYear, shocks, rules),
    ladder: ladderState(ladder, now?.measures ?? {}),
    notices: years.flatMap(({ year, stage, figures: { resultOre }, usable }) =>
      stage === 'budget' || stage === 'plan' ? (balanceNotice(year, resultOre, usable) ?? []) : [],
    ),
    group,
  }
}

/** The panel's year, where it has it. */
export function panelYear(panel: FiscalPanel, year: number): FiscalPanelYear | undefined {
  return panel.years.find((each) => each.year === year)
}
