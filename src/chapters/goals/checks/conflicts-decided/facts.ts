import { kpisForConflicts } from '#chapters/goals/conflicts/conflict-pairs.ts'
import type { GoalBook } from '#chapters/goals/model.ts'
import type { GoalRecords, NationalFigure } from '#chapters/goals/records.ts'
import type { Subject } from '#engine/check.ts'

export interface ConflictFacts {
  readonly book: GoalBook
  /** Of the indicators that the goals in force are measured by, and of the structure held still. */
  readonly figures: readonly NationalFigure[]
}

export async function loadConflictFacts(records: GoalRecords, subject: Subject): Promise<ConflictFacts> {
  const book = await records.goals(subject)
  return { book, figures: await records.nationalFigures(kpisForConflicts(book, subject.at)) }
}
