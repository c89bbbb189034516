import type { BudgetRecords } from '#chapters/budget/records.ts'
import { stableShare } from '#chapters/budget/rules/stability.ts'
import { isNonEmpty } from '#core/outcome.ts'
import { defineCheck, limitOf } from '#engine/check.ts'
import { type ChangedRules, type LastingFacts, loadLastingFacts } from './facts.ts'
import {
  type Finding,
  lateEvidence,
  noBudget,
  oneYear,
  outsideEvidence,
  remarkOf,
  renewedEvidence,
  sayFail,
  sayPass,
  stabilityEvidence,
  untestedEvidence,
} from './sentences.ts'

const none = { outsideOre: 0, share: 0 } as const

/**
 * Do the principles of the budget last, with few exceptions, and are changes tried and made in time?
 *
 * @handbook BUD-3
 */
export const principlesLast = defineCheck<BudgetRecords, LastingFacts, Finding>({
  id: 'budget/principles-last',
  recommends: 'BUD-3',
  severity: 'moderate',
  threshold: 'BUD-3.stable-share',
  alsoThresholds: [
    ...(['BUD-3.outside-share', 'BUD-3.outside-growth', 'BUD-3.renewed-exceptions'] as const),
    ...(['BUD-3.back-test-years', 'BUD-3.outside-window', 'BUD-3.changed-share'] as const),
  ],
  load: loadLastingFacts,
  evaluate({ year, compared, notComparable, outside = none, outsideBefore, renewed, changed }, context) {
    if (year === undefined) return { verdict: 'needs-review', missing: [noBudget] }
    if (compared.length === 0 && notComparable.length === 0) {
      return { verdict: 'needs-review', missing: [oneYear(year)] }
    }
    const limit = (id: Parameters<typeof limitOf>[1]) => limitOf(context, id)
    const stable = stableShare(compared)
    const growth =
      outsideBefore && outsideBefore.outsideOre > 0
        ? outside.outsideOre / outsideBefore.outsideOre - 1
        : undefined
    const needed = limit('BUD-3.back-test-years')
    const isChanged = ({ movedShare }: ChangedRules) =>
      movedShare === undefined || movedShare > limit('BUD-3.changed-share')
    const really = changed.filter(isChanged)
    const untested = really.filter(
      ({ testedYears, possibleYears }) => testedYears < Math.min(needed, possibleYears),
    )
    const late = really.filter((each) => each.outside !== undefined)
    const finding: Finding = {
      ...{ year, stable, outside, growth, untested: untested.length },
      unstable: stable !== undefined && stable < limit('BUD-3.stable-share'),
      large: outside.share > limit('BUD-3.outside-share'),
      growing: growth !== undefined && growth > limit('BUD-3.outside-growth'),
      renewed: renewed.length > limit('BUD-3.renewed-exceptions') ? renewed.length : 0,
      late: late.length > limit('BUD-3.outside-window') ? late.length : 0,
    }
    const byMoved = compared.toSorted((a, b) => b.movedOre - a.movedOre)
    const wrong = [
      ...(finding.unstable ? byMoved.slice(0, 5).map(stabilityEvidence) : []),
      ...(finding.large || finding.growing ? [outsideEvidence(year, outside)] : []),
      ...(finding.renewed > 0 ? renewed.map(renewedEvidence) : []),
      ...untested.map(untestedEvidence),
      ...(finding.late > 0 ? late.map(lateEvidence) : []),
    ]
    if (isNonEmpty(wrong)) return { verdict: 'fail', finding, evidence: wrong }
    const right = [...byMoved.map(stabilityEvidence), outsideEvidence(year, outside)]
    if (!isNonEmpty(right)) return { verdict: 'needs-review', missing: [noBudget] }
    return { verdict: 'pass', finding, evidence: right, ...remarkOf(notComparable) }
  },
  say: {
    title: {
      sv: 'Håller budgetens principer från år till år?',
      en: 'Do the principles of the budget last from year to year?',
    },
    pass: sayPass,
    fail: sayFail,
  },
})
