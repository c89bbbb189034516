import type { BudgetRecords } from '#chapters/budget/records.ts'
import { isNonEmpty } from '#core/outcome.ts'
import { type CheckContext, defineCheck, limitOf } from '#engine/check.ts'
import { loadUnderstood, type UnderstoodFacts } from './facts.ts'
import {
  type Finding,
  groupEvidence,
  noBudget,
  questionEvidence,
  remarkOf,
  sayFail,
  sayPass,
  unitEvidence,
  wholeEvidence,
} from './sentences.ts'

/** How many units are shown. */
const shown = 20

/**
 * Can each unit's money be traced to a published rule, and do the managers read and get answers?
 *
 * @handbook BUD-2
 */
export const budgetsUnderstood = defineCheck<BudgetRecords, UnderstoodFacts, Finding>({
  id: 'budget/budgets-understood',
  recommends: 'BUD-2',
  severity: 'moderate',
  threshold: 'BUD-2.traceable-share',
  alsoThresholds: ['BUD-2.reading-rate', 'BUD-2.late-questions'],
  load: loadUnderstood,
  evaluate({ understanding, names }, context) {
    if (!understanding) return { verdict: 'needs-review', missing: [noBudget] }
    const finding = findingOf(understanding, context)
    const { untraced, unread, late } = finding
    const evidence = [
      ...untraced.slice(0, shown).map((each) => unitEvidence(each, names.get(each.unit) ?? each.unit)),
      ...unread.map(groupEvidence),
      ...late.map(questionEvidence),
    ]
    if (isNonEmpty(evidence)) return { verdict: 'fail', finding, evidence }
    const remark = remarkOf(understanding)
    const [top = ''] = names.keys()
    return {
      verdict: 'pass',
      finding,
      evidence: [wholeEvidence(understanding, top), ...understanding.groups.map(groupEvidence)],
      ...(remark ? { remark } : {}),
    }
  },
  say: {
    title: {
      sv: 'Går enheternas budgetar att förstå?',
      en: "Can the units' budgets be understood?",
    },
    pass: sayPass,
    fail: sayFail,
  },
})

function findingOf(understanding: Finding['understanding'], context: CheckContext): Finding {
  const { units, groups, isSigned, late } = understanding
  const traceable = limitOf(context, 'BUD-2.traceable-share')
  const reading = limitOf(context, 'BUD-2.reading-rate')
  return {
    understanding,
    untraced: units.filter(({ share }) => share < traceable).toSorted((a, b) => a.share - b.share),
    // Where nobody at all has signed, nobody may have been asked to: that is said as a remark.
    unread: isSigned ? groups.filter(({ rate }) => rate.share < reading) : [],
    late: late.length > limitOf(context, 'BUD-2.late-questions') ? late : [],
  }
}
