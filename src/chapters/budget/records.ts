import type { Organisation } from '#core/organisation/model.ts'
import type { Subject } from '#engine/check.ts'
import type { CommentBook } from './comments/model.ts'
import type { QualityConsequence } from './consequences/model.ts'
import type { UnderstandingBook } from './explain/understanding.ts'
import type { FiscalBook } from './fiscal/book.ts'
import type { BudgetBook } from './model.ts'
import type { ProcessBook } from './process/model.ts'

/** What the checks ask of the budget. The store answers, and so does the example without one. */
export interface BudgetRecords {
  readonly organisation: (subject: Subject) => Promise<Organisation>
  readonly budget: (subject: Subject) => Promise<BudgetBook>
  readonly finances: (subject: Subject) => Promise<FiscalBook>
  readonly comments: (subject: Subject) => Promise<CommentBook>
  readonly consequences: (subject: Subject) => Promise<readonly QualityConsequence[]>
  readonly process: (subject: Subject) => Promise<ProcessBook>
  /** What managers have asked and read, and plans on accounts of the years about the day. */
  readonly understanding: (subject: Subject) => Promise<UnderstandingBook>
}
