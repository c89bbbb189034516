import { budget } from './budget.ts'
import { followUp } from './follow-up.ts'
import { generalConditions } from './general-conditions.ts'
import { goals } from './goals.ts'
import { roles } from './roles.ts'
import { stability } from './stability.ts'
import type { Recommendation } from './types.ts'

const inOrder = [...generalConditions, ...goals, ...roles, ...budget, ...followUp, ...stability] as const

/** `AF-1` … `STA-6`, and nothing else: a misspelled id does not compile. */
export type RecommendationId = (typeof inOrder)[number]['id']

/** The 54 recommendations, in the handbook's order. */
export const recommendations: readonly Recommendation<RecommendationId>[] = inOrder

const byId: ReadonlyMap<string, Recommendation<RecommendationId>> = new Map(
  recommendations.map((recommendation) => [recommendation.id, recommendation]),
)

/** Whether a text from outside, such as an address or a command option, is the id of a recommendation. */
export function isRecommendationId(text: string): text is RecommendationId {
  return byId.has(text)
}

/**
 * The recommendation with an id.
 *
 * @example recommendationById('MAL-1').home // 'goals'
 */
export function recommendationById(id: RecommendationId): Recommendation<RecommendationId> {
  const recommendation = byId.get(id)
  if (recommendation === undefined) throw new RangeError(`no recommendation has the id ${id}`)
  return recommendation
}
