import type { CommentBook } from '#chapters/budget/comments/model.ts'
import type { BudgetBook } from '#chapters/budget/model.ts'
import type { ProcessBook } from '#chapters/budget/process/model.ts'
import type { BudgetRecords } from '#chapters/budget/records.ts'
import type { Organisation } from '#core/organisation/model.ts'
import type { Subject } from '#engine/check.ts'

/** What the check is judged on. */
export interface CommentFacts {
  readonly comments: CommentBook
  readonly budget: Pick<BudgetBook, 'decisions' | 'ruleSets'>
  readonly organisation: Organisation
  readonly process: Pick<ProcessBook, 'assumptions' | 'outcomes'>
}

export async function loadCommentFacts(records: BudgetRecords, subject: Subject): Promise<CommentFacts> {
  const [comments, budget, organisation, process] = await Promise.all([
    records.comments(subject),
    records.budget(subject),
    records.organisation(subject),
    records.process(subject),
  ])
  return { comments, budget, organisation, process }
}
