import { isLacking, isTraced, neededConsequences } from '#chapters/budget/consequences/needed.ts'
import { yearChanges } from '#chapters/budget/consequences/year-changes.ts'
import { decidedYears } from '#chapters/budget/decided-budget.ts'
import type { BudgetRecords } from '#chapters/budget/records.ts'
import { isNonEmpty } from '#core/outcome.ts'
import { type CheckContext, defineCheck, limitOf } from '#engine/check.ts'
import { loadQualityFacts, type QualityFacts } from './facts.ts'
import {
  type Finding,
  lackingEvidence,
  noBudget,
  nothingToCompare,
  sayFail,
  sayPass,
  untracedEvidence,
  yearEvidence,
} from './sentences.ts'

/** How many changes are told one by one. */
const shown = 20

/**
 * Does every large change in the latest decided budget say what it means for quality, by which indicator, and do next
 * year's actions come out of a dialogue?
 *
 * @handbook BUD-5
 */
export const qualityBesideMoney = defineCheck<BudgetRecords, QualityFacts, Finding>({
  id: 'budget/quality-beside-money',
  recommends: 'BUD-5',
  severity: 'moderate',
  threshold: 'BUD-5.without-consequence',
  alsoThresholds: [
    'BUD-5.consequence-share',
    'BUD-5.consequence-ore',
    'BUD-5.untraced-actions',
    'BUD-5.dialogue-months',
  ],
  load: loadQualityFacts,
  evaluate(facts, context) {
    const year = latestDecided(facts, context.at)
    if (year === undefined) return { verdict: 'needs-review', missing: [noBudget] }
    const finding = findingOf(facts, year, context)
    if (!finding) return { verdict: 'needs-review', missing: [nothingToCompare(year)] }
    const { lacking, untraced } = finding
    const isOver =
      lacking.length > limitOf(context, 'BUD-5.without-consequence') ||
      untraced.length > limitOf(context, 'BUD-5.untraced-actions')
    const evidence = [
      ...lacking.slice(0, shown).map((each) => lackingEvidence(each, year)),
      ...untraced.slice(0, shown).map((each) => untracedEvidence(each, year)),
    ]
    if (isOver && isNonEmpty(evidence)) return { verdict: 'fail', finding, evidence }
    return { verdict: 'pass', finding, evidence: [yearEvidence(finding)] }
  },
  say: {
    title: {
      sv: 'Står kvaliteten intill pengarna i budgeten?',
      en: 'Does quality stand beside the money in the budget?',
    },
    pass: sayPass,
    fail: sayFail,
  },
})

/** @param day ISO day */
function latestDecided({ budget }: QualityFacts, day: string): number | undefined {
  const known = { decisions: budget.decisions.filter(({ on }) => on <= day) }
  return decidedYears(known).at(-1)
}

function findingOf(
  { budget, organisation, consequences }: QualityFacts,
  year: number,
  context: CheckContext,
): Finding | undefined {
  const changes = yearChanges(budget, organisation, year, context.at)
  if (changes.length === 0) return undefined
  const limit = {
    ore: limitOf(context, 'BUD-5.consequence-ore'),
    share: limitOf(context, 'BUD-5.consequence-share'),
  }
  const months = limitOf(context, 'BUD-5.dialogue-months')
  const needed = neededConsequences(changes, consequences, { year, limit, day: context.at })
  const actions = needed.flatMap(({ change, consequence }) =>
    (consequence?.actions ?? []).map((action) => ({ node: change.node, name: change.name, action })),
  )
  return {
    ...{ year, limit, needed },
    compared: changes.length,
    lacking: needed.filter(({ status }) => isLacking(status)),
    actions: actions.length,
    untraced: actions.filter(({ action }) => !isTraced(action, year, months)),
  }
}
