import type { Language } from '#core/language.ts'
import { type CalculatedYear, calculate } from './calculation.ts'
import { liquidityMonths } from './endurance.ts'
import type { FiscalDocument } from './fiscal-document.cli.ts'
import type { FiscalYear } from './model.ts'
import { withProposal } from './proposal.ts'
import { type RestorationPlan, restorationPlan } from './restoration-plan.ts'
import { type StressTest, type StressTests, stressTests } from './stress-tests.ts'

/** Everything that the command works out, before it is written as JSON or text. */
export interface FiscalAnswer {
  readonly years: readonly (CalculatedYear & {
    readonly figures: FiscalYear
    readonly tests: readonly StressTest[]
  })[]
  readonly plan: RestorationPlan | undefined
  readonly source: string | undefined
  /** The document's own. */
  readonly notes: readonly string[]
}

export function fiscalAnswer(document: FiscalDocument): FiscalAnswer {
  const { years: given, rules, shocks, proposal, source, notes } = document
  const figures = proposal
    ? withProposal(
        given.map((year) => ({ ...year, stage: 'plan' as const })),
        proposal,
        rules,
      )
    : given
  const years = calculate(figures, rules).flatMap((calculated, at) => {
    const year = figures[at]
    return year
      ? [{ ...calculated, figures: year, tests: everyTest(stressTests(figures, year.year, shocks, rules)) }]
      : []
  })
  const last = years.at(-1)
  return { years, plan: last && restorationPlan(last.year, last.deficits), source, notes }
}

/** Each alone, and all at once last. */
function everyTest({ tests, together }: StressTests): readonly StressTest[] {
  return together ? [...tests, together] : tests
}

/** The JSON document: keys that scripts rely on, amounts in öre, null where the base isn't given. */
export function fiscalJson({ years, plan, source, notes }: FiscalAnswer, language: Language): object {
  return {
    years: years.map((year) => ({
      year: year.year,
      adjustedResultOre: year.adjustedResultOre,
      resultAfterResultReserveOre: year.oldReserve?.beforeOre ?? null,
      resultAfterOldReserveOre: year.oldReserve?.afterOre ?? null,
      balanceResultOre: year.balanceResultOre,
      deficitsToRestoreOre: year.deficitsToRestoreOre,
      restoreBy: year.restoreBy ?? null,
      maxReserveOre: year.room?.maxReserveOre ?? null,
      roomOre: year.room?.roomOre ?? null,
      reservableOre: year.room?.reservableOre ?? null,
      reserveRule: year.room?.rule ?? null,
      reserveThreshold: year.room?.threshold ?? null,
      lines: year.lines.map(({ id, label, statute, amountOre, kind }) => ({
        ...{ id, label: label[language], statute, kind, amountOre },
      })),
      deficits: year.deficits,
      overdue: year.overdue,
      liquidityMonths: liquidityMonths(year.figures.base ?? {}) ?? null,
      stressTests: year.tests.map(({ reservableOre, reserveMonths, ...test }) => ({
        ...test,
        reservableOre: reservableOre ?? null,
        // No number is large enough for a reserve that isn't needed.
        reserveMonths: typeof reserveMonths === 'number' ? reserveMonths : null,
      })),
      notes: year.notes.map(({ code, text }) => ({ code, text: text[language] })),
    })),
    restorationPlan: plan ?? null,
    source: source ?? null,
    notes,
  }
}
