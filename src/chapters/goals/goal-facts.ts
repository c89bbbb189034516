import type { Organisation } from '#core/organisation/model.ts'
import type { Subject } from '#engine/check.ts'
import type { GoalBook } from './model.ts'
import type { GoalRecords } from './records.ts'

/** All that the checks of steering and duty need: the registered goals and the organisation, through time. */
export interface GoalFacts {
  readonly book: GoalBook
  readonly organisation: Organisation
}

export async function loadGoalFacts(records: GoalRecords, subject: Subject): Promise<GoalFacts> {
  const [book, organisation] = await Promise.all([records.goals(subject), records.organisation(subject)])
  return { book, organisation }
}
