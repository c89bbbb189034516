import type { BudgetRecords } from '#chapters/budget/records.ts'
import { isNonEmpty } from '#core/outcome.ts'
import { type CheckContext, defineCheck, limitOf } from '#engine/check.ts'
import { type FollowedFacts, loadFollowed } from './facts.ts'
import { evidenceOf, type Finding, groundsOf, noBudget, noCalendar, sayFail, sayPass } from './sentences.ts'

/**
 * Can the units follow how the latest adopted budget came about: its money up to the assembly, its volumes, its days?
 *
 * @handbook BUD-6
 */
export const processCanBeFollowed = defineCheck<BudgetRecords, FollowedFacts, Finding>({
  id: 'budget/process-can-be-followed',
  recommends: 'BUD-6',
  severity: 'serious',
  threshold: 'BUD-6.untraced-share',
  alsoThresholds: ['BUD-6.unmet-need', 'BUD-6.late-units', 'BUD-6.unexplained-delays', 'BUD-6.open-gates'],
  load: loadFollowed,
  evaluate(facts, context) {
    const { year, calendar } = facts
    if (year === undefined) return { verdict: 'needs-review', missing: [noBudget] }
    const finding = findingOf(facts, year, context)
    const faults = evidenceOf(finding)
    if (isNonEmpty(faults)) return { verdict: 'fail', finding, evidence: faults }
    const grounds = groundsOf(facts, year)
    return calendar.length > 0 && isNonEmpty(grounds)
      ? { verdict: 'pass', finding, evidence: grounds }
      : { verdict: 'needs-review', missing: [noCalendar(year)] }
  },
  say: {
    title: {
      sv: 'Går budgetprocessen att följa hela vägen?',
      en: 'Can the budget process be followed all the way?',
    },
    pass: sayPass,
    fail: sayFail,
  },
})

/** What is more than its limit, kind by kind. */
function findingOf(facts: FollowedFacts, year: number, context: CheckContext): Finding {
  const { sumOre, untraced, needs, late, calendar } = facts
  const lost = untraced.reduce((sum, { ore }) => sum + Math.abs(ore), 0)
  const untracedShare = sumOre === 0 ? 0 : lost / Math.abs(sumOre)
  const delays = calendar.filter(({ delayWithoutReason }) => delayWithoutReason)
  const open = calendar.filter(({ done, openGates }) => done?.reason === '' && openGates.length > 0)
  const gates = open.reduce((sum, { openGates }) => sum + openGates.length, 0)
  const over = <T>(list: readonly T[], count: number, id: Parameters<typeof limitOf>[1]) =>
    count > limitOf(context, id) ? list : []
  return {
    ...{ year, steps: calendar.length, untracedShare },
    untraced: over(untraced, untracedShare, 'BUD-6.untraced-share'),
    unmet: needs.filter(
      ({ needOre, frameOre }) => needOre > 0 && 1 - frameOre / needOre > limitOf(context, 'BUD-6.unmet-need'),
    ),
    late: over(late, late.length, 'BUD-6.late-units'),
    delays: over(delays, delays.length, 'BUD-6.unexplained-delays'),
    open: over(open, gates, 'BUD-6.open-gates'),
  }
}
