import type { Bilingual } from '#core/language.ts'
import type { RecommendationId } from '#handbook/index.ts'
import type { ProductChapter, Threshold } from '#handbook/types.ts'
import type { Decision, Explanation } from './answers.ts'
import { type Evidence, type Missing, type Severity, type VerdictName, verdictNames } from './check.ts'

/** What became of one check, or of a recommendation that no check asks for yet. */
export interface CheckResult {
  /** The check's id; the recommendation's where there is no check. */
  readonly id: string
  readonly recommendation: RecommendationId
  readonly title: Bilingual
  readonly verdict: VerdictName
  /** Null where there is no check. */
  readonly severity: Severity | null
  /** The verdict as whole sentences. */
  readonly summary: Bilingual
  /** The figures that the sentences are made of; null where nothing was found. */
  readonly finding: unknown
  readonly evidence: readonly Evidence[]
  readonly missing: readonly Missing[]
  /** The limit that decided; null where there is no check. */
  readonly threshold: Threshold | null
  /** Every limit that took part, the deciding one first. */
  readonly thresholds: readonly Threshold[]
  /** The product chapter that will bring the check. */
  readonly planned?: ProductChapter
  /** A person has answered the fail. It stays a fail. */
  readonly explained?: Explanation
  /** Why it does not apply. */
  readonly decision?: Decision
}

export type Counts = Readonly<Record<VerdictName, number>>

/** Every recommendation's result in the handbook's order, as of a day. */
export interface Report {
  readonly at: string
  readonly results: readonly CheckResult[]
  readonly counts: Counts
}

/** How many there are of each verdict. Never made into a score. */
export function countVerdicts(results: readonly Pick<CheckResult, 'verdict'>[]): Counts {
  const count = (name: VerdictName) => results.filter(({ verdict }) => verdict === name).length
  return Object.fromEntries(verdictNames.map((name) => [name, count(name)])) as Record<VerdictName, number>
}
