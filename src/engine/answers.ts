import { swedishDay } from '#core/day.ts'
import type { LocalThreshold, RecommendationId } from '#handbook/index.ts'

/** A person's answer to a fail: it stays a fail, but says why. Kept, and withdrawn rather than removed. */
export interface Explanation {
  /** Number within the municipality. */
  readonly id: number
  readonly check: string
  readonly reason: string
  readonly who: string
  /** ISO instant. */
  readonly given: string
  /** Last ISO day that it holds; absent: until withdrawn. */
  readonly until?: string
  /** ISO instant. */
  readonly withdrawn?: string
}

/** The municipality's decision on whether a recommendation applies to it. The latest one holds. */
export interface Decision {
  readonly recommendation: RecommendationId
  readonly decision: 'not-applied' | 'applied'
  /** Where the decision can be read: `KF 2026-03-30 § 41`. */
  readonly reference: string
  readonly who: string
  /** ISO instant. */
  readonly decided: string
}

/** Everything that people have answered and decided. */
export interface Answers {
  readonly explanations: readonly Explanation[]
  readonly decisions: readonly Decision[]
  /** Later decisions before earlier ones. */
  readonly thresholds: readonly LocalThreshold[]
}

export const noAnswers: Answers = { explanations: [], decisions: [], thresholds: [] }

/** The explanation of a check that holds on a day: the latest one given, not withdrawn and not run out. */
export function explanationAt(answers: Answers, check: string, at: string): Explanation | undefined {
  return answers.explanations
    .filter((each) => each.check === check && swedishDay(each.given) <= at)
    .filter(({ until, withdrawn }) => (!until || until >= at) && (!withdrawn || swedishDay(withdrawn) > at))
    .toSorted((a, b) => (a.given < b.given ? -1 : 1))
    .at(-1)
}

/** The latest decision on a recommendation as of a day. */
export function decisionAt(
  answers: Answers,
  recommendation: RecommendationId,
  at: string,
): Decision | undefined {
  return answers.decisions
    .filter((each) => each.recommendation === recommendation && swedishDay(each.decided) <= at)
    .toSorted((a, b) => (a.decided < b.decided ? -1 : 1))
    .at(-1)
}
