// What runs in the browser too: pure, small, and the same functions as on the server.
export { quickMethods } from './efficiency/quick-methods.ts'
export { type Ranking, rankBy } from './efficiency/ranking.ts'
export type { RankingChoice } from './model.ts'
export { buildPanel, type Panel } from './panel.ts'
export { groupsSentence, halvesSentence, placeSentence, qualityCentre } from './place.ts'
export { rankingMarks } from './ranking-marks.ts'
export { queryOf, readRequest } from './requested.ts'
export { findService } from './services/find-service.ts'
