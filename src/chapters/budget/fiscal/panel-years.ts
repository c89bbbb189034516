import { type CalculatedYear, calculate } from './calculation.ts'
import type { GroupYear } from './companies/group-year.ts'
import { type Guideline, type GuidelineResult, guidelinesOrThumb, holdAgainst } from './guidelines.ts'
import { type Measures, measuresOf } from './measures.ts'
import type { FiscalStage, PlanYear } from './model.ts'
import { type Proposal, withProposal } from './proposal.ts'
import { type FiscalRules, fiscalRules } from './rules.ts'

/** Years that are closed, forecast, decided and planned, and what the municipality has said that it wants of them. */
export interface PanelYearsInput {
  readonly years: readonly PlanYear[]
  readonly guidelines: readonly Guideline[]
  /** The companies of the municipal group, year by year. */
  readonly group?: readonly GroupYear[]
  readonly rules?: FiscalRules
}

export interface FiscalPanelYear extends CalculatedYear {
  readonly stage: FiscalStage
  /** The figures that it was computed from, the proposal counted in. */
  readonly figures: PlanYear
  readonly measures: Measures
}

/** The years by law, and held against the guidelines: what a budget alternative shows while it is written. */
export interface PanelYears {
  readonly years: readonly FiscalPanelYear[]
  readonly guidelines: readonly GuidelineResult[]
}

/**
 * Every year with a proposal's consequences, by law and by the municipality's own guidelines. Pure: the same in the
 * browser and on the server.
 *
 * @handbook BUD-8
 * @example panelYears(input, { changes: [{ year: 2027, netCostOre: toOre(500_000_00), revenueOre: toOre(0) }] })
 */
export function panelYears(input: PanelYearsInput, proposal?: Proposal): PanelYears {
  const { guidelines, group = [], rules = fiscalRules } = input
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
  return {
    years,
    guidelines: guidelinesOrThumb(guidelines).map((guideline) => holdAgainst(guideline, years)),
  }
}

/** The panel's year, where it has it. */
export function panelYear(panel: Pick<PanelYears, 'years'>, year: number): FiscalPanelYear | undefined {
  return panel.years.find((each) => each.year === year)
}
