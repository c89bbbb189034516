import type { ComparisonRecords } from '#chapters/benchmarking/records.ts'
import { monthsAfter } from '#core/day.ts'
import { isNonEmpty, type NonEmpty } from '#core/outcome.ts'
import { defineCheck, limitOf } from '#engine/check.ts'
import { loadReviewFacts, type ReviewFacts, type ReviewOf } from './facts.ts'
import {
  type Finding,
  minutesMissing,
  neverReviewed,
  remarkOn,
  reviewEvidence,
  sayFail,
  sayPass,
} from './sentences.ts'

/** How many of the latest reviews are shown. */
const shown = 5

/**
 * Has a political body dealt with a comparison lately enough?
 *
 * @handbook AF-5
 */
export const leadersAskForComparison = defineCheck<ComparisonRecords, ReviewFacts, Finding>({
  id: 'benchmarking/leaders-ask-for-comparison',
  recommends: 'AF-5',
  severity: 'moderate',
  threshold: 'AF-5.months-between-comparisons',
  load: loadReviewFacts,
  evaluate({ reviews }, context) {
    const held = reviews
      .filter(({ heldOn }) => heldOn <= context.at)
      .toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : a.heldOn > b.heldOn ? -1 : 0))
    const withMinutes = held.filter(hasMinutes)
    const without = held.filter((review) => !hasMinutes(review))
    if (!isNonEmpty(withMinutes)) {
      return {
        verdict: 'needs-review',
        missing: isNonEmpty(without)
          ? [minutesMissing(without[0]), ...without.slice(1).map(minutesMissing)]
          : [neverReviewed],
      }
    }
    const [latest] = withMinutes
    const months = limitOf(context, 'AF-5.months-between-comparisons')
    const due = monthsAfter(latest.heldOn, months)
    const finding = { latest, due, withoutMinutes: without.length }
    const evidence = evidenceOf(withMinutes)
    if (context.at > due) return { verdict: 'fail', finding, evidence }
    const remark = remarkOn(
      latestOfEach(withMinutes).filter(({ heldOn }) => monthsAfter(heldOn, months) < context.at),
    )
    return { verdict: 'pass', finding, evidence, ...(remark ? { remark } : {}) }
  },
  say: {
    title: {
      sv: 'Frågar ledningen regelbundet hur vi står oss mot andra?',
      en: 'Do leaders ask regularly how we compare with others?',
    },
    pass: sayPass,
    fail: sayFail,
  },
})

/** A review that nobody can look up does not count. */
function hasMinutes({ minutes }: ReviewOf): boolean {
  return minutes.trim() !== ''
}

/** The latest review of each service, latest first. */
function latestOfEach(reviews: readonly ReviewOf[]): ReviewOf[] {
  const seen = new Set<string>()
  return reviews.filter(({ service }) => !seen.has(service.slug) && seen.add(service.slug))
}

function evidenceOf([latest, ...earlier]: NonEmpty<ReviewOf>) {
  return [reviewEvidence(latest), ...earlier.slice(0, shown - 1).map(reviewEvidence)] as const
}
