import { type LadderState, type LadderStep, ladderState } from './action-ladder.ts'
import type { GroupYear } from './companies/group-year.ts'
import { type BalanceNotice, balanceNotice } from './in-balance.ts'
import { type PanelYears, type PanelYearsInput, panelYear, panelYears } from './panel-years.ts'
import type { Proposal } from './proposal.ts'
import { type ShockSizes, type StressTests, stressTests, usualShocks } from './stress-tests.ts'

/** What the panel is made of: the years, and what the municipality has decided beforehand to do. */
export interface FiscalPanelInput extends PanelYearsInput {
  /** The year whose budget it is about. */
  readonly budgetYear: number
  readonly ladder: readonly LadderStep[]
  readonly shocks?: ShockSizes
}

/** The whole panel, as its page and the checks show it. */
export interface FiscalPanel extends PanelYears {
  readonly budgetYear: number
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
 * The fiscal panel by Swedish law, with a proposal's consequences.
 *
 * @handbook BUD-8
 */
export function fiscalPanel(input: FiscalPanelInput, proposal?: Proposal): FiscalPanel {
  const { budgetYear, ladder, group = [], shocks = usualShocks } = input
  const panel = panelYears(input, proposal)
  const figures = panel.years.map((year) => year.figures)
  return {
    ...panel,
    budgetYear,
    stress: stressTests(figures, budgetYear, shocks, input.rules),
    ladder: ladderState(ladder, panelYear(panel, budgetYear)?.measures ?? {}),
    notices: panel.years.flatMap(({ year, stage, figures: { resultOre }, usable }) =>
      stage === 'budget' || stage === 'plan' ? (balanceNotice(year, resultOre, usable) ?? []) : [],
    ),
    group,
  }
}
