export { addressOf } from './addresses.ts'
export { defaultChoice, readChoice, type WrittenChoice } from './choice.ts'
export { bestQuartile, type Gap, gapToBest } from './efficiency/gap.ts'
export { rankMunicipalities } from './efficiency/rank.ts'
export type { RankedMunicipality, Ranking } from './efficiency/ranking.ts'
export { type FollowedYear, followedYears } from './followed-years.ts'
export type { IndicatorSet, RankingChoice, Service } from './model.ts'
export { buildPanel, type Panel } from './panel.ts'
export { halvesInShort, halvesSentence } from './place.ts'
export { comparisonRecords } from './records.store.ts'
export {
  type ComparisonRecords,
  ownProcessing,
  type Review,
  recordsInMemory,
  serviceList,
} from './records.ts'
export { definitionsOf, indicatorsOf, shippedServices } from './services/index.ts'
export { type BenchmarkData, dataVersion, loadBenchmarkData } from './store.ts'
