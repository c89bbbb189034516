import type { BudgetRecords } from '#chapters/budget/records.ts'
import { isNonEmpty } from '#core/outcome.ts'
import { defineCheck, limitOf } from '#engine/check.ts'
import { type AgainstVolume, loadVolumeFacts, type VolumeFacts } from './facts.ts'
import {
  againstEvidence,
  changedEvidence,
  deviatingEvidence,
  emptyEvidence,
  type Finding,
  noBudget,
  remarkOf,
  rulesEvidence,
  sayFail,
  sayPass,
  unequalEvidence,
  unfollowedEvidence,
  unpublishedEvidence,
} from './sentences.ts'

/** How many units are shown whose money went against their volume. */
const shown = 10

/**
 * Does the money follow the volume by known rules, to the öre, and are volumes and occupancy followed?
 *
 * @handbook BUD-1
 */
export const moneyFollowsVolume = defineCheck<BudgetRecords, VolumeFacts, Finding>({
  id: 'budget/money-follows-volume',
  recommends: 'BUD-1',
  severity: 'serious',
  threshold: 'BUD-1.sum-difference',
  alsoThresholds: [
    ...(['BUD-1.rerun-difference', 'BUD-1.occupancy-unfollowed', 'BUD-1.volume-deviation'] as const),
    ...(['BUD-1.volume-change', 'BUD-1.occupancy'] as const),
  ],
  load: loadVolumeFacts,
  evaluate({ year, rules, compared }, context) {
    if (year === undefined || rules.length === 0) return { verdict: 'needs-review', missing: [noBudget] }
    const limit = (id: Parameters<typeof limitOf>[1]) => limitOf(context, id)
    const unequal = rules.filter(
      ({ differenceOre = 0 }) => Math.abs(differenceOre) > limit('BUD-1.sum-difference'),
    )
    const changed = rules.filter(
      ({ rerunOre }) => rerunOre === undefined || rerunOre > limit('BUD-1.rerun-difference'),
    )
    const unpublished = rules.filter((each) => each.unpublished > 0)
    const allUnfollowed = rules.reduce((sum, { unfollowed }) => sum + unfollowed.length, 0)
    const unfollowed =
      allUnfollowed > limit('BUD-1.occupancy-unfollowed')
        ? rules.filter((each) => each.unfollowed.length > 0)
        : []
    const empty = rules.flatMap((each) =>
      each.occupied
        .filter(({ share }) => share < limit('BUD-1.occupancy'))
        .map((unit) => ({ rules: each, unit })),
    )
    const deviating = rules.filter(({ deviation = 0 }) => deviation > limit('BUD-1.volume-deviation'))
    const against = compared.filter((each) => isAgainst(each, limit('BUD-1.volume-change')))
    const finding: Finding = {
      ...{ year, rules: rules.length, unequal: unequal.length, changed: changed.length },
      ...{
        unpublished: unpublished.length,
        deviating: deviating.length,
        against: against.length,
        empty: empty.length,
      },
      unfollowed: unfollowed.reduce((sum, each) => sum + each.unfollowed.length, 0),
    }
    const wrong = [
      ...unequal.map((each) => unequalEvidence(year, each)),
      ...changed.map(changedEvidence),
      ...unpublished.map(unpublishedEvidence),
      ...unfollowed.map((each) => unfollowedEvidence(year, each)),
      ...empty.map((each) => emptyEvidence(year, each.rules, each.unit)),
      ...deviating.map((each) => deviatingEvidence(year, each)),
      ...against.slice(0, shown).map(againstEvidence),
    ]
    if (isNonEmpty(wrong)) return { verdict: 'fail', finding, evidence: wrong }
    const right = rules.map((each) => rulesEvidence(year, each))
    if (!isNonEmpty(right)) return { verdict: 'needs-review', missing: [noBudget] }
    const isKnown = rules.some(({ deviation }) => deviation !== undefined)
    return { verdict: 'pass', finding, evidence: right, ...remarkOf(isKnown) }
  },
  say: {
    title: {
      sv: 'Följer pengarna volymen enligt kända regler?',
      en: 'Does the money follow volume by known rules?',
    },
    pass: sayPass,
    fail: sayFail,
  },
})

/** More volume and less money, or less volume and more money. */
function isAgainst({ volume, money }: AgainstVolume, least: number): boolean {
  return (volume >= least && money < 0) || (volume <= -least && money > 0)
}
