export { addressOf } from './addresses.ts'
export { bookAt, decisionTypesAt, isInForce } from './book-at.ts'
export { repeatedThemes } from './channel/question-summary.ts'
export { roleConflicts } from './decisions/conflicts.ts'
export { decentralisation } from './decisions/decentralisation.ts'
export { decidersOf, presentLevel } from './decisions/deciders.ts'
export { howLint } from './lint/how-lint.ts'
export * from './model.ts'
export {
  endOccasions,
  openOccasion,
  openOccasions,
  takePart,
} from './participation.store.ts'
export { politicalGoals } from './political-goals.ts'
export { pulseGroupOf } from './pulse/group-of.web.ts'
export { groupWords, pulseScale } from './pulse/questions.ts'
export { leastShown, type Shown, shownOf } from './pulse/shown.ts'
export { roleRecords } from './records.store.ts'
export type { RoleRecords } from './records.ts'
export { findDecisions } from './search/find-decisions.ts'
export { roleBook } from './store.ts'
