import { goalRecords } from '#chapters/goals/records.store.ts'
import type { NationalFigure } from '#chapters/goals/records.ts'
import type { GoalRoom } from '#chapters/goals/room.web.ts'
import { limitOn } from '#handbook/index.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { type ConflictPair, conflictPairs, kpisForConflicts } from './conflict-pairs.ts'

export interface ConflictFacts {
  readonly pairs: readonly ConflictPair[]
  /** Of the goals' indicators and of the structure held still. */
  readonly figures: readonly NationalFigure[]
}

/** The pairs of goals on the reader's day, with the figures that their signals rest on. */
export async function conflictFacts(
  c: PageContext,
  { database }: AppContext,
  { book, day }: GoalRoom,
): Promise<ConflictFacts> {
  const records = goalRecords(database, c.get('installation')?.kind ?? 'own')
  const figures = await records.nationalFigures(kpisForConflicts(book, day))
  const limits = {
    significance: limitOn('MAL-2.significance', day),
    least: limitOn('MAL-2.least-municipalities', day),
  }
  return { figures, pairs: conflictPairs(book, figures, day, limits) }
}
