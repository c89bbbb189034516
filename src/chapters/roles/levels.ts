import { type DecisionLevel, decisionLevels } from './model.ts'

/** How far down a level is: 0 is the assembly. */
export function depthOf(level: DecisionLevel): number {
  return decisionLevels.indexOf(level)
}

/** Whether a level is nearer those concerned than another. */
export function isLower(level: DecisionLevel, than: DecisionLevel): boolean {
  return depthOf(level) > depthOf(than)
}

/** Levels whose holders are elected; the others are employed. */
const political: readonly DecisionLevel[] = [
  'assembly',
  'executive-board',
  'committee',
  'subcommittee',
  'chair',
]

export function isPolitical(level: DecisionLevel): boolean {
  return political.includes(level)
}
