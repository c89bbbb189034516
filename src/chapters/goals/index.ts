export { addressOf } from './addresses.ts'
export { type GoalsInForce, goalsAt, reaches, reachOf, versionsAt, versionsOf } from './book-at.ts'
export { type ConcretenessReview, reviewConcreteness } from './concreteness/review.ts'
export { type ConflictPair, conflictPairs, kpisForConflicts } from './conflicts/conflict-pairs.ts'
export { type OpenConflict, openConflicts } from './conflicts/open-conflicts.ts'
export { anchorOf, goalsWithoutAnchor } from './coverage/anchors.ts'
export { type CoreCostCoverage, coreCostCoverage } from './coverage/core-cost.ts'
export { committeeOf, type DutiesInForce, dutiesInForce } from './duties-in-force.ts'
export { type CellClass, type GoalCell, type GoalGrid, goalGrid } from './grid/goal-grid.ts'
export { type BudgetChange, budgetChanges } from './lasting/budget-changes.ts'
export { goalLives, goalSurvival } from './lasting/lives.ts'
export { type SilentLowering, silentLowerings } from './lasting/silent-lowerings.ts'
export { type GoalLoad, goalLoads, type LoadLevel } from './load/goal-load.ts'
export {
  type PressureOverTime,
  pressureAt,
  steeringPressure,
  type UnitPressure,
} from './load/steering-pressure.ts'
export { type TidyProposal, tidyProposal } from './load/tidy-proposal.ts'
export { tidyActions, tidyReasons } from './load/tidy-words.ts'
export * from './model.ts'
export { type NationalMap, nationalMap } from './national/national-map.ts'
export {
  type LibraryGoal,
  nationalGoalLibrary,
  nationalGoalsOf,
  professionOf,
  statuteOfGoal,
  unverifiedNote,
} from './national-goals/index.ts'
export {
  type LimitQuestion,
  limitQuestion,
  type OverallGoals,
  overallGoals,
} from './overall/overall-goals.ts'
export { goalRecords } from './records.store.ts'
export type { GoalRecords, NationalFigure } from './records.ts'
export { type LineOfSight, lineOfSight } from './sight/line-of-sight.ts'
export { goalBook } from './store.ts'
export { type PriorityRule, priorityRule } from './talk/priority-rule.ts'
