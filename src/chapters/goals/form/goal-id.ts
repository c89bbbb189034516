import { freeId, plainId } from '#core/plain-id.ts'

/** Addresses under `/mal` that are pages of their own. */
const reserved: readonly string[] = [
  'nytt',
  'import',
  'rutnat',
  'belastning',
  'konflikter',
  'over-tid',
  'nationella',
  'tackning',
  'samtal',
]

const words = 7

/**
 * The id of a new goal, which is its name in addresses: the first words of its wording in Swedish ASCII, and a number
 * where a goal already has them.
 *
 * @param taken ids of all goals, dropped ones too: an id is never used again
 * @example newGoalId('Alla elever ska bli behöriga', []) // 'alla-elever-ska-bli-behoriga'
 */
export function newGoalId(wording: string, taken: readonly string[]): string {
  const name = plainId(wording).split('-').slice(0, words).join('-').slice(0, 60) || 'mal'
  return freeId(name, [...reserved, ...taken])
}
