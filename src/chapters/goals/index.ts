export { addressOf } from './addresses.ts'
export { anchorOf, goalsWithoutAnchor } from './anchors.ts'
export { type GoalsInForce, goalsAt, reaches, reachOf, versionsAt, versionsOf } from './book-at.ts'
export { type ConcretenessReview, reviewConcreteness } from './concreteness/review.ts'
export { type ConflictPair, conflictPairs, kpisForConflicts } from './conflicts/conflict-pairs.ts'
export { type CoreCostCoverage, coreCostCoverage } from './core-cost.ts'
export { committeeOf, type DutiesInForce, dutiesInForce } from './duties-in-force.ts'
export { type CellClass, type GoalCell, type GoalGrid, goalGrid } from './goal-grid.ts'
export { type GoalLoad, goalLoads, type LoadLevel } from './goal-load.ts'
export { type BudgetChange, budgetChanges } from './lasting/budget-changes.ts'
export { goalLives, goalSurvival } from './lasting/lives.ts'
export { type SilentLowering, silentLowerings } from './lasting/silent-lowerings.ts'
export * from './model.ts'
export {
  type LibraryGoal,
  nationalGoalLibrary,
  nationalGoalsOf,
  professionOf,
  statuteOfGoal,
  unverifiedNote,
} from './national-goals/index.ts'
export { type NationalMap, nationalMap } from './national-map.ts'
export { type OpenConflict, openConflicts } from './open-conflicts.ts'
export { type LimitQuestion, limitQuestion, type OverallGoals, overallGoals } from './overall-goals.ts'
export { goalRecords } from './records.store.ts'
export type { GoalRecords, NationalFigure } from './records.ts'
export { type LineOfSight, lineOfSight } from './sight/line-of-sight.ts'
export {
  type PressureOverTime,
  pressureAt,
  steeringPressure,
  type UnitPressure,
} from './steering-pressure.ts'
export { goalBook } from './store.ts'
export { type PriorityRule, priorityRule } from './talk/priority-rule.ts'
export { type TidyProposal, tidyProposal } from './tidy-proposal.ts'
export { tidyActions, tidyReasons } from './tidy-words.ts'
