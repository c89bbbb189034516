import { panelYear } from '#chapters/budget/fiscal/panel-years.ts'
import type { BudgetRecords } from '#chapters/budget/records.ts'
import { isNonEmpty } from '#core/outcome.ts'
import { defineCheck } from '#engine/check.ts'
import { loadPreparedness, type PreparednessFacts } from './facts.ts'
import { gapsOf, resultLimit } from './gaps.ts'
import {
  type Finding,
  gapEvidence,
  noBase,
  noStress,
  noYears,
  passEvidence,
  sayFail,
  sayPass,
} from './sentences.ts'

/**
 * Is the municipality prepared for worse finances?
 *
 * @handbook BUD-8
 */
export const preparedForWorse = defineCheck<Pick<BudgetRecords, 'finances'>, PreparednessFacts, Finding>({
  id: 'budget/prepared-for-worse',
  recommends: 'BUD-8',
  severity: 'serious',
  threshold: 'BUD-8.result-share',
  alsoThresholds: ['BUD-8.reserve-months', 'BUD-8.unexplained-uses'],
  load: loadPreparedness,
  evaluate(facts, context) {
    const { panel, reservePolicy, ladder } = facts
    const year = panelYear(panel, panel.budgetYear)
    if (!year) return { verdict: 'needs-review', missing: [noYears] }
    const share = year.measures['result-share']
    if (share === undefined) return { verdict: 'needs-review', missing: [noBase(year.year)] }
    const months = panel.stress.together?.reserveMonths
    if (months === undefined) return { verdict: 'needs-review', missing: [noStress(year.year)] }
    const gaps = gapsOf(facts, context, { share, months })
    const finding = { year: year.year, share, months, gaps, ...resultLimit(facts, context) }
    const evidence = gaps.map(gapEvidence)
    if (isNonEmpty(evidence)) return { verdict: 'fail', finding, evidence }
    return { verdict: 'pass', finding, evidence: passEvidence(finding, reservePolicy ?? '', ladder ?? '') }
  },
  say: {
    title: {
      sv: 'Är kommunen beredd om ekonomin försämras?',
      en: 'Is the municipality prepared for worse finances?',
    },
    pass: sayPass,
    fail: sayFail,
  },
})
