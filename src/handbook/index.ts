export { chapters, productChapters } from './chapters.ts'
export {
  isRecommendationId,
  type RecommendationId,
  recommendationById,
  recommendations,
} from './recommendations.ts'
export { statuteOf } from './statutes.ts'
export { tensionsOf } from './tensions.ts'
export { type LocalThreshold, limitOn, type ThresholdId, thresholdAt, thresholds } from './thresholds.ts'
